#include "vm/wide_text.hpp"

namespace heaparium::vm {

std::optional<std::string> to_multibyte(std::uint32_t character, bool is_utf8) {
    constexpr std::uint32_t largest = 0x10ffff, first_surrogate = 0xd800, last_surrogate = 0xdfff;
    const auto tail = [](std::uint32_t bits) { return static_cast<char>(0x80 | (bits & 0x3f)); };
    if (character < 0x80) return std::string(1, static_cast<char>(character));
    const bool is_surrogate = character >= first_surrogate && character <= last_surrogate;
    if (!is_utf8 || character > largest || is_surrogate) return std::nullopt;
    if (character < 0x800) return std::string{static_cast<char>(0xc0 | character >> 6), tail(character)};
    if (character < 0x10000)
        return std::string{static_cast<char>(0xe0 | character >> 12), tail(character >> 6), tail(character)};
    return std::string{static_cast<char>(0xf0 | character >> 18), tail(character >> 12), tail(character >> 6),
                       tail(character)};
}

WideCharacter from_multibyte(std::string_view text, bool is_utf8) {
    using Kind = WideCharacter::Kind;
    const auto byte = [&](std::size_t at) { return static_cast<std::uint32_t>(static_cast<unsigned char>(text[at])); };
    const std::uint32_t first = byte(0);
    if (first < 0x80) return {Kind::complete, first, 1};
    const std::size_t length = first >= 0xf0 && first < 0xf5 ? 4 : first >= 0xe0 ? 3 : 2;
    if (!is_utf8 || first < 0xc2 || first >= 0xf5) return {Kind::invalid, 0, 0};
    std::uint32_t character = first & (0x7fU >> length);
    for (std::size_t at = 1; at < length; ++at) {
        if (at == text.size()) return {Kind::incomplete, 0, 0};
        if ((byte(at) & 0xc0) != 0x80) return {Kind::invalid, 0, 0};
        character = character << 6 | (byte(at) & 0x3f);
    }
    // Too long a form, a surrogate, or beyond Unicode.
    const auto shortest = to_multibyte(character, true);
    if (!shortest || shortest->size() != length) return {Kind::invalid, 0, 0};
    return {Kind::complete, character, length};
}

std::string utf8(const std::u32string& characters) {
    std::string text;
    for (const char32_t character : characters) text += to_multibyte(character, true).value_or("?");
    return text;
}

std::optional<std::u32string> wide_string(LibraryCall& call, Pointer text, std::uint64_t maximum) {
    std::u32string characters;
    while (characters.size() < maximum) {
        char32_t character = 0;
        const Pointer at{text.address + memory::Size(characters.size() * 4), text.object};
        if (!call.read(at, std::as_writable_bytes(std::span(&character, 1)))) return std::nullopt;
        if (character == 0) break;
        characters += character;
    }
    return characters;
}

} // namespace heaparium::vm
