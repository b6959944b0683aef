#include "alloc/wording.hpp"

#include <array>
#include <charconv>

namespace heaparium::alloc {

std::string hex(memory::Address address) {
    std::array<char, 16> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), address.value(), 16).ptr;
    return "0x" + std::string(digits.data(), end);
}

std::string count(std::uint64_t number, std::string_view singular) {
    std::string text = std::to_string(number) + " " + std::string(singular);
    if (number != 1) text += 's';
    return text;
}

std::string in_bytes(memory::Size size) { return count(size.bytes(), "byte"); }

std::string in_round_units(memory::Size size) {
    constexpr std::uint64_t kibibyte = 1024, mebibyte = 1024 * kibibyte, gibibyte = 1024 * mebibyte;
    const std::uint64_t bytes = size.bytes();
    if (bytes == 0) return "0 bytes";
    if (bytes % gibibyte == 0) return std::to_string(bytes / gibibyte) + " GiB";
    if (bytes % mebibyte == 0) return std::to_string(bytes / mebibyte) + " MiB";
    if (bytes % kibibyte == 0) return std::to_string(bytes / kibibyte) + " KiB";
    return in_bytes(size);
}

} // namespace heaparium::alloc
