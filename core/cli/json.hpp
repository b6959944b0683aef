// The little of JSON that is written here.
#pragma once

#include <cstdint>
#include <initializer_list>
#include <span>
#include <string>
#include <string_view>
#include <utility>

namespace heaparium::cli::json {

/// A string in quotes. Bytes that are no UTF-8 become U+FFFD, so that every reader accepts it.
[[nodiscard]] std::string text(std::string_view);
[[nodiscard]] inline std::string number(std::uint64_t value) { return std::to_string(value); }
/// Members whose values are JSON already.
[[nodiscard]] std::string object(std::initializer_list<std::pair<std::string_view, std::string>> members);
[[nodiscard]] std::string array(std::span<const std::string> values);

} // namespace heaparium::cli::json
