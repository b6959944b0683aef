// Wide characters and their multibyte form: UTF-8 after setlocale, ASCII alone in the "C" locale, as in glibc.
#pragma once

#include "vm/library.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace heaparium::vm {

/// Nothing for what has no multibyte form.
[[nodiscard]] std::optional<std::string> to_multibyte(std::uint32_t character, bool is_utf8);

struct WideCharacter {
    enum class Kind : std::uint8_t { complete, incomplete, invalid };
    Kind kind = Kind::complete;
    std::uint32_t character = 0;
    std::size_t length = 0; // bytes
};
/// The first character of `text`, which is not empty.
[[nodiscard]] WideCharacter from_multibyte(std::string_view text, bool is_utf8);

/// A wide string of the program, at most so many characters, judged as call.string() judges; nothing where that stopped
/// the program.
[[nodiscard]] std::optional<std::u32string> wide_string(LibraryCall&, Pointer, std::uint64_t maximum);
/// What is no character becomes `?`.
[[nodiscard]] std::string utf8(const std::u32string&);
inline constexpr std::uint64_t no_maximum = ~std::uint64_t{0};

} // namespace heaparium::vm
