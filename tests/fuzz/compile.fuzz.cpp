// Any bytes as a source: the compiler must end with a tree that can be walked, or with readable errors.
#include "lang/compile.hpp"
#include "lang/dump.hpp"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>

using namespace heaparium::lang;

namespace {

/// Every header is the same small one, and some functions come from it.
class FuzzHeaders : public HeaderSource {
  public:
    std::optional<Header> find(std::string_view name, bool, std::string_view) override {
        if (!name.ends_with(".h")) return std::nullopt;
        return Header{"<library.h>",
                      "#pragma once\ntypedef unsigned long size_t;\ntypedef __builtin_va_list va_list;\n"
                      "#define NULL ((void *)0)\nvoid *malloc(size_t size);\nvoid free(void *block);\n"
                      "int printf(const char *format, ...);\nsize_t strlen(const char *text);\n"
                      "#define va_start(l, p) __builtin_va_start(l, p)\n"
                      "#define va_arg(l, t) __builtin_va_arg(l, t)\n#define va_end(l) __builtin_va_end(l)\n",
                      true};
    }
    std::optional<LibraryFunction> library_function(std::string_view name) override {
        if (name == "malloc") return LibraryFunction{"stdlib.h", "void *malloc(size_t size);"};
        if (name == "printf") return LibraryFunction{"stdio.h", "int printf(const char *format, ...);"};
        return std::nullopt;
    }
    std::optional<std::string_view> header_of(std::string_view name) override {
        if (name == "NULL" || name == "size_t") return "stddef.h";
        return std::nullopt;
    }
};

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t length) {
    SourceManager sources;
    FuzzHeaders headers;
    const std::uint32_t file = sources.add("fuzz.c", std::string(reinterpret_cast<const char*>(data), length));
    const CompileResult result = compile(sources, file, headers);
    for (const Diagnostic& diagnostic : result.diagnostics) (void)to_text(diagnostic, sources);
    if (result.unit) {
        (void)dump(*result.unit);
    } else if (result.diagnostics.empty()) {
        std::abort(); // refused without a word
    }
    return 0;
}
