// Addresses and sizes of the simulated process, as types of their own: an address plus a size is an address, the
// difference of two addresses is a size, and two addresses cannot be added.
#pragma once

#include <compare>
#include <cstdint>
#include <limits>

namespace heaparium::memory {

/// A number of bytes.
class Size {
  public:
    constexpr Size() = default;
    explicit constexpr Size(std::uint64_t bytes) : bytes_(bytes) {}

    [[nodiscard]] constexpr std::uint64_t bytes() const { return bytes_; }
    [[nodiscard]] constexpr auto operator<=>(const Size&) const = default;

    friend constexpr Size operator+(Size a, Size b) { return Size(a.bytes_ + b.bytes_); }
    friend constexpr Size operator-(Size a, Size b) { return Size(a.bytes_ - b.bytes_); }
    friend constexpr Size operator*(Size a, std::uint64_t times) { return Size(a.bytes_ * times); }
    constexpr Size& operator+=(Size other) { return *this = *this + other; }
    constexpr Size& operator-=(Size other) { return *this = *this - other; }

  private:
    std::uint64_t bytes_ = 0;
};

/// A place in the simulated process. 0 is NULL.
class Address {
  public:
    constexpr Address() = default;
    explicit constexpr Address(std::uint64_t value) : value_(value) {}

    [[nodiscard]] constexpr std::uint64_t value() const { return value_; }
    [[nodiscard]] constexpr bool is_null() const { return value_ == 0; }
    [[nodiscard]] constexpr auto operator<=>(const Address&) const = default;

    friend constexpr Address operator+(Address a, Size s) { return Address(a.value_ + s.bytes()); }
    friend constexpr Address operator-(Address a, Size s) { return Address(a.value_ - s.bytes()); }
    friend constexpr Size operator-(Address a, Address b) { return Size(a.value_ - b.value_); }
    constexpr Address& operator+=(Size s) { return *this = *this + s; }
    constexpr Address& operator-=(Size s) { return *this = *this - s; }

  private:
    std::uint64_t value_ = 0;
};

/// `alignment` is a power of two.
[[nodiscard]] constexpr Size align_up(Size size, std::uint64_t alignment) {
    return Size((size.bytes() + alignment - 1) & ~(alignment - 1));
}
[[nodiscard]] constexpr Address align_up(Address address, std::uint64_t alignment) {
    return Address((address.value() + alignment - 1) & ~(alignment - 1));
}
[[nodiscard]] constexpr Address align_down(Address address, std::uint64_t alignment) {
    return Address(address.value() & ~(alignment - 1));
}
[[nodiscard]] constexpr bool is_aligned(Address address, std::uint64_t alignment) {
    return (address.value() & (alignment - 1)) == 0;
}

} // namespace heaparium::memory
