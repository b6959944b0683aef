// The face of lang/: C source in, typed syntax tree or diagnostics out.
//
// lang/ knows no library: the text of <stdio.h> and its kin, and where an undeclared `malloc` would come from, are told
// by a HeaderSource that the caller hands in.
#pragma once

#include "lang/ast.hpp"
#include "lang/diagnostic.hpp"
#include "lang/source.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace heaparium::lang {

/// Where `#include` finds its text.
class HeaderSource {
  public:
    virtual ~HeaderSource() = default;

    struct Header {
        std::string name; // as shown in messages
        std::string text;
        bool is_system = false;
    };
    /// `#include <name>` (angled) or `#include "name"`; `from` is the name of the including file. Nothing: no such
    /// header.
    [[nodiscard]] virtual std::optional<Header> find(std::string_view name, bool angled, std::string_view from) = 0;

    struct LibraryFunction {
        std::string_view header;    // "stdlib.h"
        std::string_view prototype; // "void *malloc(size_t size);", using only types that `prelude()` declares
    };
    /// A library function that the source calls without having included its header.
    [[nodiscard]] virtual std::optional<LibraryFunction> library_function(std::string_view name) = 0;

    /// The header that defines a library macro or type such as `NULL` or `size_t`, for "did you forget to include".
    [[nodiscard]] virtual std::optional<std::string_view> header_of(std::string_view name) = 0;
};

struct CompileOptions {
    std::vector<std::pair<std::string, std::string>> defines; // -D NAME=VALUE
    std::vector<std::string> includes; // system headers included before the first line, as gcc's -include does
    /// A source of bare statements, or of one parameterless function, becomes a program; without `main` or anything to
    /// make one of, it is an error. Where this is off, a source needs no `main`.
    bool allow_script = true;
    std::uint32_t maximum_errors = 20;
    std::uint32_t maximum_nesting = 200; // of expressions, blocks and declarators: deeper is an error, never a crash
    std::uint32_t maximum_include_depth = 50;
};

struct CompileResult {
    std::optional<TranslationUnit> unit; // present where there was no error
    std::vector<Diagnostic> diagnostics; // in source order
};

/// Compiles the file `file` of `sources`. Included headers are added to `sources`.
[[nodiscard]] CompileResult compile(SourceManager& sources, std::uint32_t file, HeaderSource& headers,
                                    const CompileOptions& options = {});

} // namespace heaparium::lang
