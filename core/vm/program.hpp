// Source files in, a program ready to run out: the whole way through lang/ and code generation, with the library.
#pragma once

#include "lang/compile.hpp"
#include "lang/diagnostic.hpp"
#include "lang/source.hpp"
#include "vm/image.hpp"

#include <deque>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace heaparium::vm {

struct SourceFile {
    std::string name; // as shown in messages
    std::string text;
};

struct BuildOptions {
    lang::CompileOptions compile;
    /// Where a user's `#include "name"` that is none of the source files is found. May be empty. `from` is the
    /// including file's name; the result's name says where it was found, so that files beside it can be included in
    /// turn.
    std::optional<SourceFile> (*read_file)(void* context, std::string_view name, std::string_view from) = nullptr;
    void* read_file_context = nullptr;
};

/// Immutable; shared by machines, recordings and views.
struct Program {
    lang::SourceManager sources; // files 1 … n are those given to build(), headers from elsewhere follow
    std::deque<lang::TranslationUnit> units;
    std::unique_ptr<Image> image;
};

struct BuildResult {
    std::shared_ptr<const Program> program; // its sources are valid also where `image` is null
    std::vector<lang::Diagnostic> diagnostics;
    [[nodiscard]] bool ok() const { return program && program->image; }
};

/// Files that end in ".c" (or a single file of any name) are compiled; the others can be included.
[[nodiscard]] BuildResult build(std::vector<SourceFile> files, const BuildOptions& = {});

} // namespace heaparium::vm
