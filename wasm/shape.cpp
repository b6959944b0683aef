#include "shape.hpp"

#include "lang/unicode.hpp"

namespace heaparium::wasm {

val js(std::string_view text) {
    std::string clean;
    clean.reserve(text.size());
    while (!text.empty()) {
        const lang::CodePoint next = lang::decode_utf8(text);
        if (next.is_valid)
            clean.append(text.substr(0, next.length));
        else
            clean += "\xEF\xBF\xBD"; // U+FFFD
        text.remove_prefix(next.length);
    }
    return val(clean);
}

} // namespace heaparium::wasm
