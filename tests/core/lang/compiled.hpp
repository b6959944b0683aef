// Compiles a text for a test, and prints what came of it.
#pragma once

#include "command_output.hpp"

#include "lang/compile.hpp"
#include "lang/constant.hpp"
#include "lang/dump.hpp"
#include "lang/expression_nodes.hpp"

#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <map>
#include <optional>
#include <random>
#include <string>
#include <string_view>
#include <vector>

namespace heaparium::lang {

/// A few headers, as a C library would provide them.
class SmallLibrary : public HeaderSource {
  public:
    std::optional<Header> find(std::string_view name, bool, std::string_view) override {
        static const std::map<std::string, std::string, std::less<>> texts{
            {"stddef.h", "typedef unsigned long size_t;\ntypedef long ptrdiff_t;\n#define NULL ((void *)0)\n"
                         "#define offsetof(type, member) __builtin_offsetof(type, member)\n"},
            {"stdlib.h", "#include <stddef.h>\nvoid *malloc(size_t size);\nvoid free(void *block);\n"
                         "void *calloc(size_t count, size_t size);\nvoid exit(int status);\n"},
            {"stdio.h", "#include <stddef.h>\ntypedef struct _IO_FILE FILE;\nextern FILE *stdout;\n"
                        "int printf(const char *format, ...);\nint scanf(const char *format, ...);\n"
                        "int puts(const char *text);\nint fflush(FILE *stream);\n"},
            {"string.h",
             "#include <stddef.h>\nsize_t strlen(const char *text);\n"
             "char *strcpy(char *to, const char *from);\nvoid *memset(void *to, int value, size_t size);\n"},
            {"stdbool.h", "#define bool _Bool\n#define true 1\n#define false 0\n"},
            {"stdarg.h", "typedef __builtin_va_list va_list;\n#define va_start(l, p) __builtin_va_start(l, p)\n"
                         "#define va_arg(l, t) __builtin_va_arg(l, t)\n#define va_end(l) __builtin_va_end(l)\n"
                         "#define va_copy(d, s) __builtin_va_copy(d, s)\n"},
        };
        const auto found = texts.find(name);
        if (found == texts.end()) return std::nullopt;
        return Header{"<" + found->first + ">", found->second, true};
    }
    std::optional<LibraryFunction> library_function(std::string_view name) override {
        if (name == "malloc") return LibraryFunction{"stdlib.h", "void *malloc(size_t size);"};
        if (name == "free") return LibraryFunction{"stdlib.h", "void free(void *block);"};
        if (name == "printf") return LibraryFunction{"stdio.h", "int printf(const char *format, ...);"};
        if (name == "fflush") return LibraryFunction{"stdio.h", "int fflush(FILE *stream);"};
        return std::nullopt;
    }
    std::optional<std::string_view> header_of(std::string_view name) override {
        if (name == "NULL" || name == "size_t") return "stddef.h";
        if (name == "FILE") return "stdio.h";
        if (name == "bool" || name == "true" || name == "false") return "stdbool.h";
        return std::nullopt;
    }
};

struct Compiled {
    SourceManager sources;
    std::uint32_t file = 0;
    CompileResult result;

    explicit Compiled(std::string text, const CompileOptions& options = {}) {
        SmallLibrary headers;
        file = sources.add("test.c", std::move(text));
        result = compile(sources, file, headers, options);
    }

    [[nodiscard]] bool is_good() const { return result.unit.has_value(); }
    /// Each diagnostic as `name line:column-column`, in source order; the second column is behind the range.
    [[nodiscard]] std::string said() const {
        std::string all;
        for (const Diagnostic& diagnostic : result.diagnostics) {
            const LineColumn begin = sources.place(diagnostic.range.file, diagnostic.range.begin);
            if (!all.empty()) all += ", ";
            all += std::string(info(diagnostic.id).name) + " " + std::to_string(begin.line) + ":" +
                   std::to_string(begin.column);
            const std::uint32_t length = diagnostic.range.end - diagnostic.range.begin;
            if (length > 0) all += "-" + std::to_string(begin.column + length);
        }
        return all;
    }
    [[nodiscard]] std::string names() const {
        std::string all;
        for (const Diagnostic& diagnostic : result.diagnostics) {
            if (!all.empty()) all += " ";
            all += info(diagnostic.id).name;
        }
        return all;
    }
    [[nodiscard]] std::string text() const {
        std::string all;
        for (const Diagnostic& diagnostic : result.diagnostics) all += to_text(diagnostic, sources);
        return all;
    }
    /// The source with every fix of every diagnostic put in, from the last to the first.
    [[nodiscard]] std::string fixed() const {
        std::string text(sources.text(file));
        std::map<std::uint32_t, FixIt> fixes;
        for (const Diagnostic& diagnostic : result.diagnostics) {
            for (const FixIt& fix : diagnostic.fixes) fixes.emplace(fix.range.begin, fix);
        }
        for (auto fix = fixes.rbegin(); fix != fixes.rend(); ++fix) {
            const SourceRange range = fix->second.range;
            text.replace(range.begin, range.end - range.begin, fix->second.replacement);
        }
        return text;
    }
    [[nodiscard]] const Variable* global(std::string_view name) const {
        for (const Variable* variable : result.unit->globals) {
            if (variable->name == name) return variable;
        }
        return nullptr;
    }
    [[nodiscard]] const Function* function(std::string_view name) const {
        for (const Function* function : result.unit->functions) {
            if (function->name == name && function->body != nullptr) return function;
        }
        return nullptr;
    }
    /// The tree of a function, without its head.
    [[nodiscard]] std::string body(std::string_view name) const {
        if (!is_good()) return text();
        const std::string all = dump(*function(name));
        return all.substr(all.find('\n') + 1);
    }
    /// The text that a range covers.
    [[nodiscard]] std::string_view at(SourceRange range) const {
        return sources.text(range.file).substr(range.begin, range.end - range.begin);
    }
};

/// What a program prints when gcc has compiled it, in the dialect that we follow.
[[nodiscard]] inline std::optional<std::string> output_with_gcc(const std::string& text) {
    const std::filesystem::path base =
        std::filesystem::temp_directory_path() / ("heaparium-gcc-" + std::to_string(std::random_device{}()));
    const std::string source = base.string() + ".c";
    std::ofstream(source) << text;
    const std::string command =
        "gcc -std=gnu11 -w -O0 -fwrapv " + source + " -o " + base.string() + " && " + base.string();
    std::optional<std::string> output = command_output(command);
    std::filesystem::remove(source);
    std::filesystem::remove(base);
    return output;
}

/// The bytes of an object of static storage; what holds an address stays zero.
[[nodiscard]] inline std::vector<unsigned char> static_bytes(const Variable& variable) {
    std::vector<unsigned char> bytes(variable.type->size);
    if (variable.initializer == nullptr) return bytes;
    for (const InitializerItem& item : variable.initializer->items) {
        unsigned char* place = bytes.data() + item.offset;
        if (item.value->kind == ExpressionKind::string_literal) {
            const auto& string = as<StringLiteral>(*item.value);
            std::memset(place, 0, item.type->size);
            std::memcpy(place, string.bytes.data(), string.bytes.size());
            continue;
        }
        const auto value = constant_value(*item.value);
        if (!value) continue;
        std::uint64_t raw = value->integer;
        if (value->is_floating && item.type->size == 4) {
            const auto narrow = static_cast<float>(value->floating);
            std::uint32_t bits = 0;
            std::memcpy(&bits, &narrow, sizeof bits);
            raw = bits;
        } else if (value->is_floating) {
            std::memcpy(&raw, &value->floating, sizeof raw);
        }
        if (item.bit_field != nullptr) {
            std::uint64_t unit = 0;
            std::memcpy(&unit, place, item.type->size);
            const std::uint64_t mask = (~std::uint64_t{0} >> (64 - item.bit_field->bit_width))
                                       << item.bit_field->bit_offset;
            raw = (unit & ~mask) | ((raw << item.bit_field->bit_offset) & mask);
        }
        std::memcpy(place, &raw, item.type->size);
    }
    return bytes;
}

} // namespace heaparium::lang
