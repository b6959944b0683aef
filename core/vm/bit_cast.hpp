// std::bit_cast, where the C++ library of Emscripten 3.1.6 lacks it.
#pragma once

#include <type_traits>

namespace heaparium::vm {

template <class To, class From>
[[nodiscard]] constexpr To bit_cast(const From& from) {
    static_assert(sizeof(To) == sizeof(From) && std::is_trivially_copyable_v<To> && std::is_trivially_copyable_v<From>);
    return __builtin_bit_cast(To, from);
}

} // namespace heaparium::vm
