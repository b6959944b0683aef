// <string.h>: bytes and strings. What is copied keeps its shadow, so unwritten bytes may be copied and are found where
// they are used.
#include "vm/library.hpp"
#include "vm/library_words.hpp"

#include <algorithm>
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

void return_signed(LibraryCall& call, std::int64_t value) { call.return_integer(static_cast<std::uint64_t>(value)); }

/// Copies a string with its end and returns the target.
void copy_string(LibraryCall& call, Pointer to, Pointer from) {
    const auto length = call.string_length(from);
    if (!length || !refuse_overlap(call, to, from, *length + 1)) return;
    if (call.copy(to, from, Size(*length + 1))) call.return_pointer(call.pointer(0));
}

[[nodiscard]] bool terminate(LibraryCall& call, Pointer at) { return call.fill(at, std::byte{0}, Size(1)); }

/// Some bytes of memory, all written; nothing where the program was stopped. The check comes first, so that a size as
/// wrong as (size_t)-1 asks for no room.
std::optional<std::string> bytes_of(LibraryCall& call, Pointer from, std::uint64_t count) {
    if (!call.check_read(from, Size(count), true)) return std::nullopt;
    if (call.space().find(from.address, count) == nullptr) return std::string();
    std::string bytes(static_cast<std::size_t>(count), '\0');
    if (!call.read(from, std::as_writable_bytes(std::span(bytes)))) return std::nullopt;
    return bytes;
}

int order(std::string_view left, std::string_view right) {
    const int difference = left.compare(right); // by unsigned characters, as std::char_traits<char> does
    return difference < 0 ? -1 : difference > 0 ? 1 : 0;
}

/// How many characters there are before the first that is in the set, or the first that is not.
void measure_prefix(LibraryCall& call, bool ends_in_set) {
    const auto text = call.string(call.pointer(0));
    if (!text) return;
    const auto set = call.string(call.pointer(1));
    if (!set) return;
    const std::size_t found = ends_in_set ? text->find_first_of(*set) : text->find_first_not_of(*set);
    call.return_integer(std::min(found, text->size()));
}

void compare_strings(LibraryCall& call, std::optional<std::string> left, std::optional<std::string> right) {
    if (left && right) return_signed(call, order(*left, *right));
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

void call_memmove(LibraryCall& call) {
    if (call.copy(call.pointer(0), call.pointer(1), Size(call.integer(2)))) call.return_pointer(call.pointer(0));
}

void call_memcmp(LibraryCall& call) {
    const auto left = bytes_of(call, call.pointer(0), call.integer(2));
    if (!left) return;
    compare_strings(call, left, bytes_of(call, call.pointer(1), call.integer(2)));
}

void call_memchr(LibraryCall& call) {
    const Pointer block = call.pointer(0);
    const auto bytes = bytes_of(call, block, call.integer(2));
    if (!bytes) return;
    const std::size_t found = bytes->find(static_cast<char>(call.integer(1)));
    call.return_pointer(found == std::string::npos ? Pointer{} : block + found);
}

void call_strlen(LibraryCall& call) {
    if (const auto length = call.string_length(call.pointer(0))) call.return_integer(*length);
}

void call_strcpy(LibraryCall& call) { copy_string(call, call.pointer(0), call.pointer(1)); }

void call_strcat(LibraryCall& call) {
    const Pointer target = call.pointer(0);
    if (const auto length = call.string_length(target)) copy_string(call, target + *length, call.pointer(1));
}

void call_strncpy(LibraryCall& call) {
    const Pointer target = call.pointer(0);
    const std::uint64_t size = call.integer(2);
    if (!call.check_write(target, Size(size))) return;
    const auto text = call.string(call.pointer(1), size);
    if (!text || !call.write(target, std::as_bytes(std::span(*text)))) return;
    if (call.fill(target + text->size(), std::byte{0}, Size(size - text->size()))) call.return_pointer(target);
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
    auto left = call.string(call.pointer(0));
    if (left) compare_strings(call, std::move(left), call.string(call.pointer(1)));
}

void call_strncmp(LibraryCall& call) {
    auto left = call.string(call.pointer(0), call.integer(2));
    if (left) compare_strings(call, std::move(left), call.string(call.pointer(1), call.integer(2)));
}

void call_strchr(LibraryCall& call) {
    const Pointer text = call.pointer(0);
    auto characters = call.string(text);
    if (!characters) return;
    characters->push_back('\0'); // the end is found too
    const std::size_t found = characters->find(static_cast<char>(call.integer(1)));
    call.return_pointer(found == std::string::npos ? Pointer{} : text + found);
}

void call_strrchr(LibraryCall& call) {
    const Pointer text = call.pointer(0);
    auto characters = call.string(text);
    if (!characters) return;
    characters->push_back('\0');
    const std::size_t found = characters->rfind(static_cast<char>(call.integer(1)));
    call.return_pointer(found == std::string::npos ? Pointer{} : text + found);
}

void call_strstr(LibraryCall& call) {
    const Pointer text = call.pointer(0);
    const auto characters = call.string(text);
    if (!characters) return;
    const auto wanted = call.string(call.pointer(1));
    if (!wanted) return;
    const auto found = std::search(characters->begin(), characters->end(), wanted->begin(), wanted->end());
    const bool is_found = found != characters->end() || wanted->empty();
    call.return_pointer(is_found ? text + static_cast<std::uint64_t>(found - characters->begin()) : Pointer{});
}

void call_strnlen(LibraryCall& call) {
    if (const auto text = call.string(call.pointer(0), call.integer(1))) call.return_integer(text->size());
}

void call_strspn(LibraryCall& call) { measure_prefix(call, false); }
void call_strcspn(LibraryCall& call) { measure_prefix(call, true); }

void call_strpbrk(LibraryCall& call) {
    const Pointer text = call.pointer(0);
    const auto characters = call.string(text);
    if (!characters) return;
    const auto wanted = call.string(call.pointer(1));
    if (!wanted) return;
    const std::size_t found = characters->find_first_of(*wanted);
    call.return_pointer(found == std::string::npos ? Pointer{} : text + found);
}

/// What comes between two calls is one address: the text there is judged by the object that lies there then.
void call_strtok(LibraryCall& call) {
    std::uint64_t& next = call.word(library_word::next_token);
    Pointer text = call.pointer(0);
    if (text.address.is_null()) text = {memory::Address(next), 0};
    if (text.address.is_null()) return call.return_pointer({});
    const auto characters = call.string(text);
    if (!characters) return;
    const auto delimiters = call.string(call.pointer(1));
    if (!delimiters) return;
    const std::size_t first = characters->find_first_not_of(*delimiters);
    next = 0;
    if (first == std::string::npos) return call.return_pointer({});
    const std::size_t end = characters->find_first_of(*delimiters, first);
    if (end != std::string::npos) {
        if (!terminate(call, text + end)) return;
        next = text.address.value() + end + 1;
    }
    call.return_pointer(text + first);
}

void call_strdup(LibraryCall& call) {
    const auto length = call.string_length(call.pointer(0));
    if (!length) return;
    const auto block = call.allocate(Size(*length + 1), false);
    if (!block) return;
    if (block->address.is_null() || call.copy(*block, call.pointer(0), Size(*length + 1))) call.return_pointer(*block);
}

} // namespace heaparium::vm
