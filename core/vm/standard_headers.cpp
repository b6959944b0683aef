// The text of <stdio.h> and its kin: types and macros from standard_headers.def, then a prototype for each function of
// the library's table that belongs to the header.
#include "vm/library.hpp"
#include "vm/signal_number.hpp"

namespace heaparium::vm {

namespace {

struct HeaderText {
    std::string_view name, text;
};
constexpr HeaderText headers[] = {
#define HEADER(name, text) {name, text},
#define NAME(name, header)
#include "vm/standard_headers.def"
#undef HEADER
#undef NAME
};

struct NameOrigin {
    std::string_view name, header;
};
constexpr NameOrigin names[] = {
#define HEADER(name, text)
#define NAME(name, header) {name, header},
#include "vm/standard_headers.def"
#undef HEADER
#undef NAME
};

} // namespace

std::optional<lang::HeaderSource::Header> StandardHeaders::find(std::string_view name, bool, std::string_view) {
    for (const HeaderText& header : headers) {
        if (header.name != name) continue;
        Header found{.name = "<" + std::string(name) + ">", .text = {}, .is_system = true};
        // <assert.h> acts anew each time it is included; the others have nothing to say twice.
        if (name != "assert.h") found.text = "#pragma once\n";
        found.text += header.text;
        if (name == "errno.h") found.text += error_macros();
        if (name == "signal.h") found.text += signal_macros();
        for (const LibraryFunctionInfo& function : library())
            if (function.header == name) found.text.append(function.prototype).append("\n");
        return found;
    }
    return std::nullopt;
}

std::optional<lang::HeaderSource::LibraryFunction> StandardHeaders::library_function(std::string_view name) {
    const std::uint32_t index = find_library_function(name);
    // Functions of no header are for the library itself, but for those of GNU C.
    const bool is_inner = index != none && library()[index].header.empty() && !name.starts_with("__builtin_");
    if (index == none || is_inner) return std::nullopt;
    return LibraryFunction{library()[index].header, library()[index].prototype};
}

std::optional<std::string_view> StandardHeaders::header_of(std::string_view name) {
    for (const NameOrigin& origin : names)
        if (origin.name == name) return origin.header;
    return std::nullopt;
}

} // namespace heaparium::vm
