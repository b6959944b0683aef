// From syntax trees to an image: one or several units, linked.
#pragma once

#include "lang/ast.hpp"
#include "lang/diagnostic.hpp"
#include "vm/image.hpp"

#include <memory>
#include <span>
#include <string_view>
#include <vector>

namespace heaparium::vm {

/// Finds the library function of a name; `none` if there is none. Handed in, so that code generation knows no library.
struct LibraryLookup {
    std::uint32_t (*find)(std::string_view name) = nullptr;
    /// Why the function cannot be used here, or nothing.
    std::string_view (*refusal)(std::uint32_t library) = nullptr;
};

struct CodegenResult {
    std::unique_ptr<Image> image; // null where there was an error
    std::vector<lang::Diagnostic>
        diagnostics; // undefined or doubly defined names, a missing main, what is not supported
};

/// The units must outlive the image.
[[nodiscard]] CodegenResult generate(std::span<const lang::TranslationUnit> units, LibraryLookup);

} // namespace heaparium::vm
