// <wchar.h> and <wctype.h>: strings of wide characters, and their way from and to multibyte text.
#include "vm/format.hpp"
#include "vm/library.hpp"
#include "vm/number_text.hpp"
#include "vm/stream.hpp"
#include "vm/wide_text.hpp"

#include <algorithm>

namespace heaparium::vm {

namespace {

using memory::Size;
using namespace error_number;
using Kind = WideCharacter::Kind;

constexpr std::uint64_t width = 4;                   // of wchar_t
constexpr std::int64_t failed = -1, incomplete = -2; // as mbrtowc returns them
constexpr std::uint64_t no_character = 0xffffffff;   // WEOF

Pointer operator+(Pointer pointer, std::uint64_t characters) {
    return {pointer.address + Size(characters * width), pointer.object};
}

std::uint32_t character_argument(LibraryCall& call, std::size_t index) {
    return static_cast<std::uint32_t>(call.integer(index));
}

[[nodiscard]] bool write_wide(LibraryCall& call, Pointer to, const std::u32string& text) {
    return call.write(to, std::as_bytes(std::span(text)));
}

void return_found(LibraryCall& call, std::size_t found) {
    call.return_pointer(found == std::u32string::npos ? Pointer{} : call.pointer(0) + found);
}

void return_order(LibraryCall& call, const std::u32string& left, const std::u32string& right) {
    const auto as_signed = [](char32_t c) { return static_cast<std::int32_t>(c); };
    const std::size_t common = std::min(left.size(), right.size());
    for (std::size_t at = 0; at < common; ++at)
        if (left[at] != right[at]) return return_signed(call, as_signed(left[at]) < as_signed(right[at]) ? -1 : 1);
    return_signed(call, left.size() < right.size() ? -1 : left.size() > right.size() ? 1 : 0);
}

/// Two wide strings, of at most so many characters.
template <class Action>
void with_two(LibraryCall& call, std::uint64_t maximum, Action action) {
    const auto left = wide_string(call, call.pointer(0), maximum);
    if (!left) return;
    const auto right = wide_string(call, call.pointer(1), maximum);
    if (right) action(*left, *right);
}

void copy_wide(LibraryCall& call, std::uint64_t skipped, std::uint64_t maximum) {
    auto text = wide_string(call, call.pointer(1), maximum);
    if (!text) return;
    text->push_back(0);
    if (write_wide(call, call.pointer(0) + skipped, *text)) call.return_pointer(call.pointer(0));
}

/// So many characters, zeros among them.
std::optional<std::u32string> characters_of(LibraryCall& call, Pointer from, std::uint64_t count) {
    if (count > ~std::uint64_t{0} / width || !call.check_read(from, Size(count * width), true)) return std::nullopt;
    if (count != 0 && !call.space().find(from.address, count * width)) return std::u32string();
    std::u32string text(static_cast<std::size_t>(count), 0);
    if (!call.read(from, std::as_writable_bytes(std::span(text)))) return std::nullopt;
    return text;
}

/// The ASCII part of a wide string, for numbers.
std::string narrowed(const std::u32string& text) {
    std::string narrow;
    for (const char32_t c : text) narrow += c < 0x80 ? static_cast<char>(c) : '\x7f';
    return narrow;
}

void fail_with(LibraryCall& call, ErrorNumber error) {
    call.set_error(error);
    return_signed(call, failed);
}

/// mbrtowc and mbtowc: at most `size` bytes of a string. The string may end inside of a character.
std::optional<WideCharacter> first_character(LibraryCall& call, Pointer text, std::uint64_t size) {
    constexpr std::uint64_t longest = 4;
    std::string bytes;
    while (bytes.size() < std::min(size, longest)) {
        char byte = 0;
        const Pointer at{text.address + Size(bytes.size()), text.object};
        if (!call.read(at, std::as_writable_bytes(std::span(&byte, 1)))) return std::nullopt;
        bytes += byte;
        const WideCharacter read = from_multibyte(bytes, call.state().is_utf8);
        if (read.kind != Kind::incomplete) return read;
    }
    return WideCharacter{Kind::incomplete, 0, 0};
}

void convert_character(LibraryCall& call, Pointer result, Pointer text, std::uint64_t size, std::int64_t when_short) {
    if (text.address.is_null()) return call.return_integer(0);
    const auto read = first_character(call, text, size);
    if (!read) return;
    if (read->kind == Kind::incomplete) return return_signed(call, when_short);
    if (read->kind == Kind::invalid) return fail_with(call, EILSEQ_);
    if (!result.address.is_null() && !call.write(result, std::as_bytes(std::span(&read->character, 1)))) return;
    call.return_integer(read->character == 0 ? 0 : read->length);
}

void store_character(LibraryCall& call) {
    if (call.pointer(0).address.is_null()) return call.return_integer(call.row().name == "wctomb" ? 0 : 1);
    const auto bytes = to_multibyte(character_argument(call, 1), call.state().is_utf8);
    if (!bytes) return fail_with(call, EILSEQ_);
    if (call.write(call.pointer(0), std::as_bytes(std::span(*bytes)))) call.return_integer(bytes->size());
}

/// A multibyte string as wide characters, at most `count` of them. How many; nothing where it is none, or the program
/// was stopped.
std::optional<std::u32string> widened(LibraryCall& call, Pointer from, std::uint64_t count, bool& has_ended) {
    const auto text = call.string(from);
    if (!text) return std::nullopt;
    std::u32string wide;
    std::string_view rest = *text;
    while (!rest.empty() && wide.size() < count) {
        const WideCharacter read = from_multibyte(rest, call.state().is_utf8);
        if (read.kind != Kind::complete) {
            fail_with(call, EILSEQ_);
            return std::nullopt;
        }
        wide += static_cast<char32_t>(read.character);
        rest.remove_prefix(read.length);
    }
    has_ended = rest.empty() && wide.size() < count;
    return wide;
}

std::optional<std::string> narrowed_to_locale(LibraryCall& call, const std::u32string& wide, std::uint64_t size,
                                              bool& has_ended) {
    std::string text;
    has_ended = false;
    for (const char32_t character : wide) {
        const auto bytes = to_multibyte(character, call.state().is_utf8);
        if (!bytes) {
            fail_with(call, EILSEQ_);
            return std::nullopt;
        }
        if (text.size() + bytes->size() > size) return text;
        text += *bytes;
    }
    has_ended = text.size() < size;
    return text;
}

std::optional<std::string> formatted(LibraryCall& call, std::size_t format_argument) {
    const bool has_list = call.row().name.starts_with('v');
    return format_wide(call, format_argument,
                       has_list ? FormatArguments(call, call.pointer(format_argument + 1))
                                : FormatArguments(call, format_argument + 1));
}

std::u32string wide_from_utf8(std::string_view text) {
    std::u32string wide;
    while (!text.empty()) {
        const WideCharacter read = from_multibyte(text, true);
        wide += read.kind == Kind::complete ? static_cast<char32_t>(read.character) : U'?';
        text.remove_prefix(std::max<std::size_t>(read.length, 1));
    }
    return wide;
}

void print_wide(LibraryCall& call, std::uint32_t stream, const std::u32string& wide) {
    bool has_ended = false;
    const auto text = narrowed_to_locale(call, wide, ~std::uint64_t{0}, has_ended);
    if (!text) return;
    return_signed(call, write_stream(call, stream, *text) ? static_cast<std::int64_t>(wide.size()) : failed);
}

/// The next character of a stream; no_character at its end. Nothing while the program waits.
std::optional<std::uint64_t> read_character(LibraryCall& call, StreamReader& input) {
    std::string bytes;
    for (;;) {
        const auto byte = input.next();
        if (!byte) return std::nullopt;
        if (*byte == StreamReader::end) return no_character;
        bytes += static_cast<char>(*byte);
        const WideCharacter read = from_multibyte(bytes, call.state().is_utf8);
        if (read.kind == Kind::complete) return read.character;
        if (read.kind == Kind::invalid) {
            call.set_error(EILSEQ_);
            return no_character;
        }
    }
}

} // namespace

// ------------------------------------------------------------------------------------------------------------- strings

void call_wcslen(LibraryCall& call) {
    if (const auto text = wide_string(call, call.pointer(0), no_maximum)) call.return_integer(text->size());
}
void call_wcsnlen(LibraryCall& call) {
    if (const auto text = wide_string(call, call.pointer(0), call.integer(1))) call.return_integer(text->size());
}
void call_wcscpy(LibraryCall& call) { copy_wide(call, 0, no_maximum); }
void call_wcscat(LibraryCall& call) {
    if (const auto text = wide_string(call, call.pointer(0), no_maximum)) copy_wide(call, text->size(), no_maximum);
}
void call_wcsncat(LibraryCall& call) {
    if (const auto text = wide_string(call, call.pointer(0), no_maximum))
        copy_wide(call, text->size(), call.integer(2));
}
void call_wcsncpy(LibraryCall& call) {
    const std::uint64_t count = call.integer(2);
    auto text = wide_string(call, call.pointer(1), count);
    if (!text || count > ~std::uint64_t{0} / width || !call.check_write(call.pointer(0), Size(count * width))) return;
    if (!write_wide(call, call.pointer(0), *text)) return;
    const Size rest((count - text->size()) * width);
    if (call.fill(call.pointer(0) + text->size(), std::byte{0}, rest)) call.return_pointer(call.pointer(0));
}
void call_wcscmp(LibraryCall& call) {
    with_two(call, no_maximum, [&](const auto& left, const auto& right) { return_order(call, left, right); });
}
void call_wcsncmp(LibraryCall& call) {
    with_two(call, call.integer(2), [&](const auto& left, const auto& right) { return_order(call, left, right); });
}
void call_wcschr(LibraryCall& call) {
    auto text = wide_string(call, call.pointer(0), no_maximum);
    if (!text) return;
    text->push_back(0); // the end is found too
    return_found(call, text->find(static_cast<char32_t>(character_argument(call, 1))));
}
void call_wcsrchr(LibraryCall& call) {
    auto text = wide_string(call, call.pointer(0), no_maximum);
    if (!text) return;
    text->push_back(0);
    return_found(call, text->rfind(static_cast<char32_t>(character_argument(call, 1))));
}
void call_wcsstr(LibraryCall& call) {
    with_two(call, no_maximum, [&](const auto& text, const auto& wanted) { return_found(call, text.find(wanted)); });
}
void call_wcsspn(LibraryCall& call) {
    with_two(call, no_maximum, [&](const auto& text, const auto& set) {
        call.return_integer(std::min(text.find_first_not_of(set), text.size()));
    });
}
void call_wcscspn(LibraryCall& call) {
    with_two(call, no_maximum, [&](const auto& text, const auto& set) {
        call.return_integer(std::min(text.find_first_of(set), text.size()));
    });
}
void call_wcspbrk(LibraryCall& call) {
    with_two(call, no_maximum, [&](const auto& text, const auto& set) { return_found(call, text.find_first_of(set)); });
}

void call_wcstok(LibraryCall& call) {
    Pointer text = call.pointer(0);
    if (text.address.is_null()) {
        std::uint64_t address = 0;
        if (!call.read(call.pointer(2), std::as_writable_bytes(std::span(&address, 1)))) return;
        text = {memory::Address(address), call.space().object_at(call.pointer(2).address)};
    }
    if (text.address.is_null()) return call.return_pointer({});
    const auto characters = wide_string(call, text, no_maximum);
    if (!characters) return;
    const auto delimiters = wide_string(call, call.pointer(1), no_maximum);
    if (!delimiters) return;
    const std::size_t first = characters->find_first_not_of(*delimiters);
    const std::size_t end = first == std::u32string::npos ? first : characters->find_first_of(*delimiters, first);
    const bool is_last = end == std::u32string::npos;
    if (!is_last && !call.fill(text + end, std::byte{0}, Size(width))) return;
    if (!call.write_pointer(call.pointer(2), is_last ? Pointer{} : text + (end + 1))) return;
    call.return_pointer(first == std::u32string::npos ? Pointer{} : text + first);
}

void call_wcsdup(LibraryCall& call) {
    auto text = wide_string(call, call.pointer(0), no_maximum);
    if (!text) return;
    text->push_back(0);
    const auto block = call.allocate(Size(text->size() * width), false);
    if (block && (block->address.is_null() || write_wide(call, *block, *text))) call.return_pointer(*block);
}

void call_wmemset(LibraryCall& call) {
    const std::uint64_t count = call.integer(2);
    if (count > ~std::uint64_t{0} / width || !call.check_write(call.pointer(0), Size(count * width))) return;
    if (count != 0 && !call.space().find(call.pointer(0).address, count * width)) return;
    const std::u32string filled(static_cast<std::size_t>(count), static_cast<char32_t>(character_argument(call, 1)));
    if (write_wide(call, call.pointer(0), filled)) call.return_pointer(call.pointer(0));
}
void call_wmemmove(LibraryCall& call) {
    const std::uint64_t count = std::min(call.integer(2), ~std::uint64_t{0} / width);
    if (call.copy(call.pointer(0), call.pointer(1), Size(count * width))) call.return_pointer(call.pointer(0));
}
void call_wmemcpy(LibraryCall& call) { call_wmemmove(call); }
void call_wmemcmp(LibraryCall& call) {
    const auto left = characters_of(call, call.pointer(0), call.integer(2));
    if (!left) return;
    if (const auto right = characters_of(call, call.pointer(1), call.integer(2))) return_order(call, *left, *right);
}
void call_wmemchr(LibraryCall& call) {
    if (const auto text = characters_of(call, call.pointer(0), call.integer(2)))
        return_found(call, text->find(static_cast<char32_t>(character_argument(call, 1))));
}

void call_wcstol(LibraryCall& call) {
    const auto text = wide_string(call, call.pointer(0), no_maximum);
    if (!text) return;
    const std::uint64_t base = call.integer(2);
    if (base == 1 || base > 36) return fail_with(call, EINVAL_);
    const bool is_signed = !call.row().prototype.starts_with("unsigned");
    const IntegerText number = read_integer(narrowed(*text), static_cast<unsigned>(base), is_signed);
    if (!number.fits) call.set_error(ERANGE_);
    const Pointer end = call.pointer(1);
    if (!end.address.is_null() && !call.write_pointer(end, call.pointer(0) + number.length)) return;
    call.return_integer(number.value);
}
void call_wcstod(LibraryCall& call) {
    const auto text = wide_string(call, call.pointer(0), no_maximum);
    if (!text) return;
    const bool is_float = call.row().name == "wcstof";
    const FloatingText number = is_float ? read_float(narrowed(*text)) : read_floating(narrowed(*text));
    if (!number.fits) call.set_error(ERANGE_);
    const Pointer end = call.pointer(1);
    if (!end.address.is_null() && !call.write_pointer(end, call.pointer(0) + number.length)) return;
    call.return_floating(number.value);
}

namespace {

/// The text with its small letters alone, as far as they are ASCII.
std::u32string lowered(std::u32string text) {
    for (char32_t& c : text)
        if (c >= U'A' && c <= U'Z') c += U'a' - U'A';
    return text;
}

} // namespace

void call_wcscasecmp(LibraryCall& call) {
    with_two(call, no_maximum,
             [&](const auto& left, const auto& right) { return_order(call, lowered(left), lowered(right)); });
}
void call_wcsncasecmp(LibraryCall& call) {
    with_two(call, call.integer(2),
             [&](const auto& left, const auto& right) { return_order(call, lowered(left), lowered(right)); });
}

/// In the "C" locale strings are compared as they are.
void call_wcsxfrm(LibraryCall& call) {
    auto text = wide_string(call, call.pointer(1), no_maximum);
    if (!text) return;
    const std::size_t length = text->size();
    const std::uint64_t size = call.integer(2);
    text->push_back(0);
    if (size < text->size()) text->resize(static_cast<std::size_t>(size));
    if (size == 0 || write_wide(call, call.pointer(0), *text)) call.return_integer(length);
}

// ----------------------------------------------------------------------------------------------------------- multibyte

void call_btowc(LibraryCall& call) { call.return_integer(call.integer(0) < 0x80 ? call.integer(0) : no_character); }
void call_wctob(LibraryCall& call) {
    if (character_argument(call, 0) < 0x80)
        call.return_integer(character_argument(call, 0));
    else
        return_signed(call, failed);
}
void call_mbrtowc(LibraryCall& call) {
    convert_character(call, call.pointer(0), call.pointer(1), call.integer(2), incomplete);
}
void call_mbrlen(LibraryCall& call) { convert_character(call, {}, call.pointer(0), call.integer(1), incomplete); }
void call_mbtowc(LibraryCall& call) {
    const bool measures = call.row().name == "mblen";
    if (measures) return convert_character(call, {}, call.pointer(0), call.integer(1), failed);
    convert_character(call, call.pointer(0), call.pointer(1), call.integer(2), failed);
}
void call_wcrtomb(LibraryCall& call) { store_character(call); }
void call_wctomb(LibraryCall& call) { store_character(call); }
void call_mbsinit(LibraryCall& call) { call.return_integer(1); }

void call_mbstowcs(LibraryCall& call) {
    const bool counts = call.pointer(0).address.is_null();
    bool has_ended = false;
    auto wide = widened(call, call.pointer(1), counts ? no_maximum : call.integer(2), has_ended);
    if (!wide) return;
    const std::size_t length = wide->size();
    if (has_ended) wide->push_back(0);
    if (counts || write_wide(call, call.pointer(0), *wide)) call.return_integer(length);
}
void call_wcstombs(LibraryCall& call) {
    const bool counts = call.pointer(0).address.is_null();
    const auto wide = wide_string(call, call.pointer(1), no_maximum);
    if (!wide) return;
    bool has_ended = false;
    auto text = narrowed_to_locale(call, *wide, counts ? no_maximum : call.integer(2), has_ended);
    if (!text) return;
    const std::size_t length = text->size();
    if (has_ended) text->push_back('\0');
    if (counts || call.write(call.pointer(0), std::as_bytes(std::span(*text)))) call.return_integer(length);
}

namespace {

std::optional<Pointer> pointed_text(LibraryCall& call) {
    std::uint64_t address = 0;
    if (!call.read(call.pointer(1), std::as_writable_bytes(std::span(&address, 1)))) return std::nullopt;
    return Pointer{memory::Address(address), call.space().object_at(call.pointer(1).address)};
}

/// The source pointer moves behind what was converted, and becomes NULL at the end.
[[nodiscard]] bool move_text(LibraryCall& call, Pointer text, std::uint64_t bytes, bool has_ended) {
    return call.write_pointer(call.pointer(1),
                              has_ended ? Pointer{} : Pointer{text.address + Size(bytes), text.object});
}

} // namespace

void call_mbsrtowcs(LibraryCall& call) {
    const auto text = pointed_text(call);
    if (!text) return;
    const bool counts = call.pointer(0).address.is_null();
    bool has_ended = false;
    auto wide = widened(call, *text, counts ? no_maximum : call.integer(2), has_ended);
    if (!wide) return;
    const std::size_t length = wide->size();
    std::uint64_t taken = 0;
    for (const char32_t c : *wide) taken += to_multibyte(c, true).value_or("").size();
    if (has_ended) wide->push_back(0);
    if (!counts && (!write_wide(call, call.pointer(0), *wide) || !move_text(call, *text, taken, has_ended))) return;
    call.return_integer(length);
}
void call_wcsrtombs(LibraryCall& call) {
    const auto from = pointed_text(call);
    if (!from) return;
    const auto wide = wide_string(call, *from, no_maximum);
    if (!wide) return;
    const bool counts = call.pointer(0).address.is_null();
    bool has_ended = false;
    auto text = narrowed_to_locale(call, *wide, counts ? no_maximum : call.integer(2), has_ended);
    if (!text) return;
    const std::size_t length = text->size();
    const std::uint64_t taken = wide_from_utf8(*text).size() * width;
    if (has_ended) text->push_back('\0');
    if (!counts) {
        if (!call.write(call.pointer(0), std::as_bytes(std::span(*text)))) return;
        if (!move_text(call, *from, taken, has_ended)) return;
    }
    call.return_integer(length);
}

namespace {

std::int64_t columns_of(std::uint32_t c) {
    const bool is_wide = (c >= 0x1100 && c <= 0x115f) || (c >= 0x2e80 && c <= 0xa4cf) || (c >= 0xac00 && c <= 0xd7a3) ||
                         (c >= 0xf900 && c <= 0xfaff) || (c >= 0xfe30 && c <= 0xfe6f) || (c >= 0xff00 && c <= 0xff60) ||
                         (c >= 0x1f300 && c <= 0x1faff);
    return c == 0 ? 0 : c < 0x20 || (c >= 0x7f && c < 0xa0) ? -1 : is_wide ? 2 : 1;
}

} // namespace

void call_wcwidth(LibraryCall& call) { return_signed(call, columns_of(character_argument(call, 0))); }
void call_wcswidth(LibraryCall& call) {
    const auto text = wide_string(call, call.pointer(0), call.integer(1));
    if (!text) return;
    std::int64_t columns = 0;
    for (const char32_t c : *text) {
        const std::int64_t width_of_one = columns_of(c);
        if (width_of_one < 0) return return_signed(call, -1);
        columns += width_of_one;
    }
    return_signed(call, columns);
}

// ---------------------------------------------------------------------------------------------------- input and output

void call_wprintf(LibraryCall& call) {
    if (const auto text = formatted(call, 0)) print_wide(call, FileSystem::standard_output, wide_from_utf8(*text));
}
void call_fwprintf(LibraryCall& call) {
    const auto stream = stream_argument(call, 0);
    if (!stream) return return_signed(call, failed);
    if (const auto text = formatted(call, 1)) print_wide(call, *stream, wide_from_utf8(*text));
}
void call_swprintf(LibraryCall& call) {
    const auto text = formatted(call, 2);
    if (!text) return;
    std::u32string wide = wide_from_utf8(*text);
    const bool fits = wide.size() < call.integer(1);
    if (!fits) return return_signed(call, failed);
    wide.push_back(0);
    if (write_wide(call, call.pointer(0), wide)) call.return_integer(wide.size() - 1);
}

void call_fputws(LibraryCall& call) {
    const auto stream = stream_argument(call, 1);
    if (!stream) return return_signed(call, failed);
    const auto text = wide_string(call, call.pointer(0), no_maximum);
    if (text) print_wide(call, *stream, *text);
}

namespace {

void put_character(LibraryCall& call, std::uint32_t stream) {
    const auto bytes = to_multibyte(character_argument(call, 0), call.state().is_utf8);
    if (!bytes) call.set_error(EILSEQ_);
    const bool is_done = bytes && write_stream(call, stream, *bytes);
    call.return_integer(is_done ? character_argument(call, 0) : no_character);
}

} // namespace

void call_fputwc(LibraryCall& call) {
    const auto stream = stream_argument(call, 1);
    if (stream)
        put_character(call, *stream);
    else
        call.return_integer(no_character);
}
void call_putwchar(LibraryCall& call) { put_character(call, FileSystem::standard_output); }

void call_fgetwc(LibraryCall& call) {
    const bool reads_input = call.row().name == "getwchar";
    const auto stream = reads_input ? std::optional(FileSystem::standard_input) : stream_argument(call, 0);
    if (!stream) return call.return_integer(no_character);
    StreamReader input(call, *stream);
    const auto character = read_character(call, input);
    if (!character) return;
    input.keep();
    call.return_integer(*character);
}
void call_fgetws(LibraryCall& call) {
    const auto stream = stream_argument(call, 2);
    const auto size = static_cast<std::int32_t>(call.integer(1));
    if (!stream || size <= 0) return call.return_pointer({});
    StreamReader input(call, *stream);
    std::u32string line;
    while (line.size() + 1 < static_cast<std::size_t>(size)) {
        const auto character = read_character(call, input);
        if (!character) return;
        if (*character == no_character) break;
        line += static_cast<char32_t>(*character);
        if (line.back() == U'\n') break;
    }
    input.keep();
    if (line.empty()) return call.return_pointer({});
    line.push_back(0);
    if (write_wide(call, call.pointer(0), line)) call.return_pointer(call.pointer(0));
}

/// What a stream's first use settled is not enforced: bytes and wide characters can be mixed here.
void call_fwide(LibraryCall& call) {
    const auto stream = stream_argument(call, 0);
    if (!stream) return call.return_integer(0);
    auto& orientation = call.state().files.edit().stream(*stream)->orientation;
    const std::int64_t mode = call.signed_integer(1);
    if (orientation == 0 && mode != 0) orientation = mode < 0 ? -1 : 1;
    return_signed(call, orientation);
}

} // namespace heaparium::vm
