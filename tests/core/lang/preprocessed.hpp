// Preprocesses a text for a test, and prints what came of it.
#pragma once

#include "lang/lexer.hpp"
#include "lang/preprocessor.hpp"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace heaparium::lang {

/// Headers given by the test, by name; `<…>` and `"…"` find the same.
class TestHeaders : public HeaderSource {
  public:
    TestHeaders() = default;
    TestHeaders(std::initializer_list<std::pair<const std::string, std::string>> texts, bool are_system = false)
        : texts_(texts), are_system_(are_system) {}

    std::optional<Header> find(std::string_view name, bool, std::string_view) override {
        const auto found = texts_.find(std::string(name));
        if (found == texts_.end()) return std::nullopt;
        return Header{found->first, found->second, are_system_};
    }
    std::optional<LibraryFunction> library_function(std::string_view) override { return std::nullopt; }
    std::optional<std::string_view> header_of(std::string_view) override { return std::nullopt; }

  private:
    std::map<std::string, std::string> texts_;
    bool are_system_ = false;
};

struct Preprocessed {
    SourceManager sources;
    Arena arena;
    PreprocessedSource result;
    std::vector<Diagnostic> diagnostics;

    explicit Preprocessed(std::string text, TestHeaders headers = {}, const CompileOptions& options = {}) {
        const std::uint32_t file = sources.add("test.c", std::move(text));
        DiagnosticSink sink(options.maximum_errors);
        result = preprocess(sources, file, headers, options, arena, sink);
        diagnostics = sink.take();
    }

    /// The spellings of all tokens, one space between two.
    [[nodiscard]] std::string tokens() const {
        std::string text;
        for (const Token& token : result.tokens) {
            if (token.kind == TokenKind::end_of_file) break;
            if (!text.empty()) text += ' ';
            text += token.text;
        }
        return text;
    }
    /// The names of the diagnostics in source order, one space between two.
    [[nodiscard]] std::string said() const {
        std::string names;
        for (const Diagnostic& diagnostic : diagnostics) {
            if (!names.empty()) names += ' ';
            names += info(diagnostic.id).name;
        }
        return names;
    }
    [[nodiscard]] std::string text() const {
        std::string all;
        for (const Diagnostic& diagnostic : diagnostics) all += to_text(diagnostic, sources);
        return all;
    }
};

} // namespace heaparium::lang
