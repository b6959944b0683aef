// <string.h>: bytes and strings. What is copied keeps its shadow, so unwritten bytes may be copied and are found where
// they are used.
#include "vm/library.hpp"
#include "vm/signal_number.hpp"

#include <algorithm>
#include <bit>
#include <vector>

namespace heaparium::vm {

namespace {

using memory::Size;

Pointer operator+(Pointer pointer, std::uint64_t bytes) { return {pointer.address + Size(bytes), pointer.object}; }

/// A copy that leaves its source or target is that mistake, even where it overlaps because of it.
[[nodiscard]] bool refuse_overlap(LibraryCall& call, Pointer to, Pointer from, std::uint64_t bytes) {
    const std::uint64_t apart =
        to.address > from.address ? (to.address - from.address).bytes() : (from.address - to.address).bytes();
    if (apart >= bytes || bytes == 0 || apart == 0) return true;
    if (!call.check_read(from, Size(bytes), false) || !call.check_write(to, Size(bytes))) return false;
    return call.report(check::ReportKind::overlapping_copy, to, Size(bytes),
                       std::string(call.name()) + " copies " + std::to_string(bytes) +
                           (bytes == 1 ? " byte" : " bytes") + " between places that are only " +
                           std::to_string(apart) + (apart == 1 ? " byte apart." : " bytes apart."));
}

[[nodiscard]] bool terminate(LibraryCall& call, Pointer at) { return call.fill(at, std::byte{0}, Size(1)); }

/// Copies a string with its end and returns the target.
void copy_string(LibraryCall& call, Pointer to, Pointer from) {
    const auto length = call.string_length(from);
    if (!length || !refuse_overlap(call, to, from, *length + 1)) return;
    if (call.copy(to, from, Size(*length + 1))) call.return_pointer(call.pointer(0));
}

/// The difference of the first bytes that differ, as glibc gives it.
int order(std::string_view left, std::string_view right) {
    const auto byte = [](std::string_view text, std::size_t at) {
        return at < text.size() ? static_cast<int>(static_cast<unsigned char>(text[at])) : 0;
    };
    const std::size_t common = std::min(left.size(), right.size());
    std::size_t at = 0;
    while (at < common && left[at] == right[at]) ++at;
    return byte(left, at) - byte(right, at);
}

std::string lowered(std::string_view original) {
    std::string text(original);
    for (char& c : text)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    return text;
}

/// How many characters there are before the first that is in the set, or the first that is not.
void measure_prefix(LibraryCall& call, bool ends_in_set) {
    const auto text = call.text(call.pointer(0));
    if (!text) return;
    const auto set = call.text(call.pointer(1));
    if (!set) return;
    const std::size_t found =
        ends_in_set ? text->view().find_first_of(set->view()) : text->view().find_first_not_of(set->view());
    call.return_integer(std::min(found, text->size()));
}

/// As strncpy: a string, cut or filled up with zeros to exactly the size. Its length.
std::optional<std::uint64_t> copy_padded(LibraryCall& call) {
    const Pointer target = call.pointer(0);
    const std::uint64_t size = call.integer(2);
    if (!call.check_write(target, Size(size))) return std::nullopt;
    const auto text = call.string(call.pointer(1), size);
    if (!text || !refuse_overlap(call, target, call.pointer(1), text->size())) return std::nullopt;
    if (!call.write(target, std::as_bytes(std::span(*text)))) return std::nullopt;
    if (!call.fill(target + text->size(), std::byte{0}, Size(size - text->size()))) return std::nullopt;
    return text->size();
}

void duplicate(LibraryCall& call, std::uint64_t maximum) {
    const Pointer from = call.pointer(0);
    const auto length = call.text(from, maximum);
    if (!length) return;
    const std::size_t size = length->size(); // the text itself may move
    const auto block = call.allocate(Size(size + 1), false);
    if (!block) return;
    if (block->address.is_null()) {
        call.set_error(error_number::ENOMEM_);
        return call.return_pointer({});
    }
    if (call.copy(*block, from, Size(size)) && terminate(call, *block + size)) call.return_pointer(*block);
}

/// The next token of `text`, which ends it with a zero; `next` is where to go on, or NULL.
[[nodiscard]] bool cut_token(LibraryCall& call, Pointer text, Pointer& next) {
    next = {};
    if (text.address.is_null()) return call.return_pointer({}), true;
    const auto characters = call.text(text);
    if (!characters) return false;
    const auto delimiters = call.text(call.pointer(1));
    if (!delimiters) return false;
    const std::size_t first = characters->view().find_first_not_of(delimiters->view());
    if (first == std::string::npos) return call.return_pointer({}), true;
    const std::size_t end = characters->view().find_first_of(delimiters->view(), first);
    if (end != std::string::npos) {
        if (!terminate(call, text + end)) return false;
        next = text + (end + 1);
    }
    call.return_pointer(text + first);
    return true;
}

/// A pointer in the program's memory, with its identity.
std::optional<Pointer> pointer_at(LibraryCall& call, Pointer at) {
    std::uint64_t address = 0;
    if (!call.read(at, std::as_writable_bytes(std::span(&address, 1)))) return std::nullopt;
    return Pointer{memory::Address(address), call.space().object_at(at.address)};
}

void find_text(LibraryCall& call, bool ignores_case) {
    const Pointer text = call.pointer(0);
    const auto characters = call.text(text);
    if (!characters) return;
    const auto wanted = call.text(call.pointer(1));
    if (!wanted) return;
    const std::size_t found = ignores_case ? lowered(characters->view()).find(lowered(wanted->view()))
                                           : characters->view().find(wanted->view());
    call.return_pointer(found == std::string::npos ? Pointer{} : text + found);
}

void compare_strings(LibraryCall& call, const std::optional<Text>& left, const std::optional<Text>& right) {
    if (left && right) return_signed(call, order(left->view(), right->view()));
}

} // namespace

void call_memset(LibraryCall& call) {
    const auto byte = static_cast<std::byte>(call.integer(1));
    if (call.fill(call.pointer(0), byte, Size(call.integer(2)))) call.return_pointer(call.pointer(0));
}

void call_memcpy(LibraryCall& call) {
    const std::uint64_t size = call.integer(2);
    if (!refuse_overlap(call, call.pointer(0), call.pointer(1), size)) return;
    if (call.copy(call.pointer(0), call.pointer(1), Size(size))) call.return_pointer(call.pointer(0));
}

void call_mempcpy(LibraryCall& call) {
    const std::uint64_t size = call.integer(2);
    if (!refuse_overlap(call, call.pointer(0), call.pointer(1), size)) return;
    if (call.copy(call.pointer(0), call.pointer(1), Size(size))) call.return_pointer(call.pointer(0) + size);
}

/// Copies up to and with the byte; what lies behind it in the source need not be there.
void call_memccpy(LibraryCall& call) {
    const std::uint64_t size = call.integer(3);
    const auto wanted = static_cast<std::byte>(call.integer(2));
    for (std::uint64_t at = 0; at < size; ++at) {
        std::byte byte{};
        if (!call.read(call.pointer(1) + at, std::span(&byte, 1), false)) return;
        if (!call.copy(call.pointer(0) + at, call.pointer(1) + at, Size(1))) return;
        if (byte == wanted) return call.return_pointer(call.pointer(0) + (at + 1));
    }
    call.return_pointer({});
}

void call_memmove(LibraryCall& call) {
    if (call.copy(call.pointer(0), call.pointer(1), Size(call.integer(2)))) call.return_pointer(call.pointer(0));
}

void call_memcmp(LibraryCall& call) {
    const auto left = call.bytes(call.pointer(0), call.integer(2));
    if (!left) return;
    compare_strings(call, left, call.bytes(call.pointer(1), call.integer(2)));
}

void call_memchr(LibraryCall& call) {
    const Pointer block = call.pointer(0);
    const auto bytes = call.bytes(block, call.integer(2));
    if (!bytes) return;
    const std::size_t found = bytes->view().find(static_cast<char>(call.integer(1)));
    call.return_pointer(found == std::string::npos ? Pointer{} : block + found);
}

void call_memrchr(LibraryCall& call) {
    const Pointer block = call.pointer(0);
    const auto bytes = call.bytes(block, call.integer(2));
    if (!bytes) return;
    const std::size_t found = bytes->view().rfind(static_cast<char>(call.integer(1)));
    call.return_pointer(found == std::string::npos ? Pointer{} : block + found);
}

void call_rawmemchr(LibraryCall& call) {
    const auto wanted = static_cast<std::byte>(call.integer(1));
    for (Pointer at = call.pointer(0);; at = at + 1) {
        std::byte byte{};
        if (!call.read(at, std::span(&byte, 1))) return;
        if (byte == wanted) return call.return_pointer(at);
    }
}

void call_memmem(LibraryCall& call) {
    const Pointer block = call.pointer(0);
    const auto bytes = call.bytes(block, call.integer(1));
    if (!bytes) return;
    const auto wanted = call.bytes(call.pointer(2), call.integer(3));
    if (!wanted) return;
    const std::size_t found = bytes->view().find(wanted->view());
    call.return_pointer(found == std::string::npos ? Pointer{} : block + found);
}

void call_strlen(LibraryCall& call) {
    if (const auto length = call.string_length(call.pointer(0))) call.return_integer(*length);
}

void call_strcpy(LibraryCall& call) { copy_string(call, call.pointer(0), call.pointer(1)); }

void call_stpcpy(LibraryCall& call) {
    const auto length = call.string_length(call.pointer(1));
    if (!length || !refuse_overlap(call, call.pointer(0), call.pointer(1), *length + 1)) return;
    if (call.copy(call.pointer(0), call.pointer(1), Size(*length + 1))) call.return_pointer(call.pointer(0) + *length);
}

void call_strcat(LibraryCall& call) {
    const Pointer target = call.pointer(0);
    if (const auto length = call.string_length(target)) copy_string(call, target + *length, call.pointer(1));
}

void call_strncpy(LibraryCall& call) {
    if (copy_padded(call)) call.return_pointer(call.pointer(0));
}
void call_stpncpy(LibraryCall& call) {
    if (const auto length = copy_padded(call)) call.return_pointer(call.pointer(0) + *length);
}

void call_strncat(LibraryCall& call) {
    const Pointer target = call.pointer(0);
    const auto length = call.string_length(target);
    if (!length) return;
    const auto text = call.string(call.pointer(1), call.integer(2));
    if (!text || !call.write(target + *length, std::as_bytes(std::span(*text)))) return;
    if (terminate(call, target + (*length + text->size()))) call.return_pointer(target);
}

void call_strcmp(LibraryCall& call) {
    const auto left = call.text(call.pointer(0));
    if (left) compare_strings(call, left, call.text(call.pointer(1)));
}

void call_strncmp(LibraryCall& call) {
    const auto left = call.text(call.pointer(0), call.integer(2));
    if (left) compare_strings(call, left, call.text(call.pointer(1), call.integer(2)));
}

void call_strchr(LibraryCall& call) {
    const Pointer text = call.pointer(0);
    const auto characters = call.text(text);
    if (!characters) return;
    const auto wanted = static_cast<char>(call.integer(1));
    const std::size_t found =
        wanted == '\0' ? characters->size() : characters->view().find(wanted); // the end is found too
    call.return_pointer(found == std::string::npos ? Pointer{} : text + found);
}

void call_strrchr(LibraryCall& call) {
    const Pointer text = call.pointer(0);
    const auto characters = call.text(text);
    if (!characters) return;
    const auto wanted = static_cast<char>(call.integer(1));
    const std::size_t found =
        wanted == '\0' ? characters->size() : characters->view().rfind(wanted); // the end is found too
    call.return_pointer(found == std::string::npos ? Pointer{} : text + found);
}

void call_strstr(LibraryCall& call) { find_text(call, false); }
void call_strcasestr(LibraryCall& call) { find_text(call, true); }

void call_strnlen(LibraryCall& call) {
    if (const auto text = call.text(call.pointer(0), call.integer(1))) call.return_integer(text->size());
}

void call_strspn(LibraryCall& call) { measure_prefix(call, false); }
void call_strcspn(LibraryCall& call) { measure_prefix(call, true); }

void call_strpbrk(LibraryCall& call) {
    const Pointer text = call.pointer(0);
    const auto characters = call.text(text);
    if (!characters) return;
    const auto wanted = call.text(call.pointer(1));
    if (!wanted) return;
    const std::size_t found = characters->view().find_first_of(wanted->view());
    call.return_pointer(found == std::string::npos ? Pointer{} : text + found);
}

/// What comes between two calls is one address: the text there is judged by the object that lies there then.
void call_strtok(LibraryCall& call) {
    std::uint64_t& kept = call.state().next_token;
    Pointer text = call.pointer(0), next;
    if (text.address.is_null()) text = {memory::Address(kept), 0};
    if (cut_token(call, text, next)) kept = next.address.value();
}

void call_strtok_r(LibraryCall& call) {
    Pointer text = call.pointer(0), next;
    if (text.address.is_null()) {
        const auto kept = pointer_at(call, call.pointer(2));
        if (!kept) return;
        text = *kept;
    }
    if (cut_token(call, text, next)) static_cast<void>(call.write_pointer(call.pointer(2), next));
}

void call_strsep(LibraryCall& call) {
    const auto text = pointer_at(call, call.pointer(0));
    if (!text) return;
    if (text->address.is_null()) return call.return_pointer({});
    const auto characters = call.string(*text);
    if (!characters) return;
    const auto delimiters = call.string(call.pointer(1));
    if (!delimiters) return;
    const std::size_t end = characters->find_first_of(*delimiters);
    const bool is_last = end == std::string::npos;
    if (!is_last && !terminate(call, *text + end)) return;
    if (call.write_pointer(call.pointer(0), is_last ? Pointer{} : *text + (end + 1))) call.return_pointer(*text);
}

void call_strdup(LibraryCall& call) { duplicate(call, ~std::uint64_t{0}); }
void call_strndup(LibraryCall& call) { duplicate(call, call.integer(1)); }

void call_strchrnul(LibraryCall& call) {
    const auto text = call.text(call.pointer(0));
    if (!text) return;
    const std::size_t found = text->view().find(static_cast<char>(call.integer(1)));
    call.return_pointer(call.pointer(0) + std::min(found, text->size()));
}

/// In the "C" locale strings are compared as they are.
void call_strxfrm(LibraryCall& call) {
    const auto text = call.string(call.pointer(1));
    if (!text) return;
    const std::uint64_t size = call.integer(2);
    if (size > text->size()) {
        const std::string with_end = *text + '\0';
        if (!call.write(call.pointer(0), std::as_bytes(std::span(with_end)))) return;
    } else if (size != 0) {
        if (!call.write(call.pointer(0), std::as_bytes(std::span(*text)).first(static_cast<std::size_t>(size)))) return;
    }
    call.return_integer(text->size());
}

void call_basename(LibraryCall& call) {
    const auto path = call.string(call.pointer(0));
    if (path) call.return_pointer(call.pointer(0) + (path->rfind('/') == std::string::npos ? 0 : path->rfind('/') + 1));
}

/// Numbers in the text are compared as numbers; one that begins with a zero as a fraction, and so comes earlier.
void call_strverscmp(LibraryCall& call) {
    const auto left_text = call.text(call.pointer(0));
    if (!left_text) return;
    const auto right_text = call.text(call.pointer(1));
    if (!right_text) return;
    const std::string_view left = left_text->view(), right = right_text->view();
    const auto digit = [](std::string_view text, std::size_t at) {
        return at < text.size() && text[at] >= '0' && text[at] <= '9';
    };
    std::size_t at = 0;
    while (at < left.size() && at < right.size() && left[at] == right[at]) ++at;
    std::size_t start = at;
    while (start > 0 && digit(left, start - 1)) --start;
    const bool is_in_number = start < at || (digit(left, at) && digit(right, at));
    const auto count = [&](std::string_view text, std::size_t from) {
        std::size_t end = from;
        while (digit(text, end)) ++end;
        return end - from;
    };
    const auto zeros = [&](std::string_view text) {
        std::size_t end = start;
        while (end < text.size() && text[end] == '0' && digit(text, end + 1)) ++end;
        return end - start;
    };
    if (is_in_number && (digit(left, at) || digit(right, at))) {
        const std::size_t left_zeros = zeros(left), right_zeros = zeros(right);
        const bool is_fraction = left_zeros != 0 || right_zeros != 0;
        const std::size_t left_digits = count(left, start), right_digits = count(right, start);
        if (is_fraction && left_zeros != right_zeros) return return_signed(call, left_zeros > right_zeros ? -1 : 1);
        if (!is_fraction && left_digits != right_digits)
            return return_signed(call, left_digits < right_digits ? -1 : 1);
    }
    return_signed(call, order(left.substr(at), right.substr(at)));
}

// ----------------------------------------------------------------------------------------------------------
// <strings.h>

void call_strcasecmp(LibraryCall& call) {
    const auto left = call.string(call.pointer(0));
    if (!left) return;
    const auto right = call.string(call.pointer(1));
    if (right) return_signed(call, order(lowered(*left), lowered(*right)));
}

void call_strncasecmp(LibraryCall& call) {
    const auto left = call.string(call.pointer(0), call.integer(2));
    if (!left) return;
    const auto right = call.string(call.pointer(1), call.integer(2));
    if (right) return_signed(call, order(lowered(*left), lowered(*right)));
}

void call_bcopy(LibraryCall& call) {
    static_cast<void>(call.copy(call.pointer(1), call.pointer(0), Size(call.integer(2))));
}
void call_bzero(LibraryCall& call) {
    static_cast<void>(call.fill(call.pointer(0), std::byte{0}, Size(call.integer(1))));
}
void call_ffs(LibraryCall& call) {
    const std::uint64_t value = call.integer(0);
    call.return_integer(value == 0 ? 0 : static_cast<std::uint64_t>(std::countr_zero(value)) + 1);
}

// ------------------------------------------------------------------------------------------------------ words for
// errors

namespace {

/// The text, cut to the size, goes into the buffer.
[[nodiscard]] bool store_words(LibraryCall& call, std::string text) {
    const std::uint64_t size = call.integer(2);
    if (size == 0) return true;
    text.resize(std::min(text.size(), static_cast<std::size_t>(size - 1)));
    text += '\0';
    return call.write(call.pointer(1), std::as_bytes(std::span(text)));
}

} // namespace

void call_strerror_r(LibraryCall& call) {
    if (store_words(call, error_text(static_cast<std::int32_t>(call.integer(0))))) call.return_pointer(call.pointer(1));
}

void call___signal_text(LibraryCall& call) {
    const auto signal = static_cast<std::int32_t>(call.integer(0));
    if (store_words(call, signal_text(signal))) call.return_integer(0);
}

} // namespace heaparium::vm
