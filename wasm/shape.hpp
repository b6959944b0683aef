// The few JavaScript shapes of which all others are made.
#pragma once

#include "memory/address.hpp"

#include <emscripten/val.h>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace heaparium::wasm {

using emscripten::val;

// Numbers cross as doubles: user addresses have 47 bits and are exact.
[[nodiscard]] inline val js(double value) { return val(value); }
[[nodiscard]] inline val js(std::uint64_t value) { return val(static_cast<double>(value)); }
[[nodiscard]] inline val js(std::int64_t value) { return val(static_cast<double>(value)); }
[[nodiscard]] inline val js(std::uint32_t value) { return val(value); }
[[nodiscard]] inline val js(int value) { return val(value); }
[[nodiscard]] inline val js(bool value) { return val(value); }
[[nodiscard]] inline val js(memory::Address address) { return js(address.value()); }
[[nodiscard]] inline val js(memory::Size size) { return js(size.bytes()); }
[[nodiscard]] val js(std::string_view text); // bytes that are no UTF-8 become U+FFFD
[[nodiscard]] inline val js(const std::string& text) { return js(std::string_view(text)); }
[[nodiscard]] inline val js(const char* text) { return js(std::string_view(text)); }
[[nodiscard]] inline val js(const val& value) { return value; }

/// An object made property by property: `Shape().set("line", 3).set("column", 1)`.
class Shape {
  public:
    template <class T>
    Shape&& set(const char* name, const T& value) && {
        object_.set(name, js(value));
        return std::move(*this);
    }
    operator val() && { return std::move(object_); }

  private:
    val object_ = val::object();
};

template <class Values, class Convert>
[[nodiscard]] val js_array(const Values& values, Convert convert) {
    val array = val::array();
    std::uint32_t index = 0;
    for (const auto& value : values) array.set(index++, convert(value));
    return array;
}

template <class T, class Convert>
[[nodiscard]] val js_or_null(const std::optional<T>& value, Convert convert) {
    return value ? convert(*value) : val::null();
}

/// A typed array of its own, copied out of the engine's memory.
template <class T>
[[nodiscard]] val typed_array(const std::vector<T>& values) {
    return val(emscripten::typed_memory_view(values.size(), values.data())).call<val>("slice");
}

} // namespace heaparium::wasm
