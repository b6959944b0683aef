// Any bytes as a source: the preprocessor must end with tokens and readable diagnostics.
//   clang++ -std=c++20 -g -O1 -fsanitize=fuzzer,address,undefined -Icore tests/fuzz/preprocess.fuzz.cpp
//     core/lang/{source,diagnostic,diagnostic_sink,token*,lexer*,unicode,spelling,preprocessor*,literal*}.cpp
#include "lang/literal.hpp"
#include "lang/preprocessor.hpp"

using namespace heaparium::lang;

namespace {

/// One header that exists, and includes itself.
class FuzzHeaders : public HeaderSource {
  public:
    std::optional<Header> find(std::string_view name, bool, std::string_view) override {
        if (name != "a.h") return std::nullopt;
        return Header{"a.h", "#define A(x, ...) x #x x##__VA_ARGS__\n#include \"a.h\"\n", true};
    }
    std::optional<LibraryFunction> library_function(std::string_view) override { return std::nullopt; }
    std::optional<std::string_view> header_of(std::string_view) override { return std::nullopt; }
};

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t length) {
    SourceManager sources;
    Arena arena;
    DiagnosticSink sink(20);
    FuzzHeaders headers;
    const std::uint32_t file = sources.add("fuzz.c", std::string(reinterpret_cast<const char*>(data), length));
    const PreprocessedSource result = preprocess(sources, file, headers, {}, arena, sink);
    for (const Token& token : result.tokens) {
        if (token.kind == TokenKind::number) (void)number_literal(token, sink);
        if (token.kind == TokenKind::character) (void)character_literal(token, sink);
        if (token.kind == TokenKind::string) (void)string_literal({&token, 1}, arena, sink);
    }
    for (const Diagnostic& diagnostic : sink.take()) (void)to_text(diagnostic, sources);
    return 0;
}
