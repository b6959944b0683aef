#include "shape.hpp"

#include "lang/unicode.hpp"

namespace heaparium::wasm {

val js(std::string_view text) { return val(lang::with_valid_utf8(text)); }

} // namespace heaparium::wasm
