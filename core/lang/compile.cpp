// From source to tree. A source may need more than one try: as a script, or with headers that it forgot.
#include "lang/compile.hpp"

#include "lang/arena.hpp"
#include "lang/mend_tokens.hpp"
#include "lang/parser.hpp"
#include "lang/preprocessor.hpp"
#include "lang/type_table.hpp"
#include "lang/warn.hpp"

#include <algorithm>

namespace heaparium::lang {

namespace {

// Each try knows more headers than the one before; a script that needs more than that says so itself.
constexpr int most_tries = 6;

struct Try {
    CompileResult result;
    ParseOutcome outcome;
};

Try try_to_compile(SourceManager& sources, std::uint32_t file, HeaderSource& headers, const CompileOptions& options,
                   bool is_script, const std::map<std::string, WantedHeader>& added) {
    TranslationUnit unit;
    unit.file = file;
    unit.arena = std::make_unique<Arena>();
    unit.types = std::make_unique<TypeTable>(*unit.arena);
    DiagnosticSink sink(options.maximum_errors);
    PreprocessedSource source = preprocess(sources, file, headers, options, *unit.arena, sink);
    mend_tokens(source.tokens, sources, sink);
    Try attempt;
    {
        Parser parser(sources, headers, options, unit, sink);
        attempt.outcome = parser.parse_translation_unit(source.tokens, is_script);
    }
    if (!sink.has_errors() && !attempt.outcome.wants_script) {
        warn_of_unit(unit, {sources, attempt.outcome.sizeofs, sink});
    }
    for (const auto& [header, wanted] : added) {
        const DiagnosticId id = !wanted.is_function                   ? DiagnosticId::header_added
                                : attempt.outcome.is_script_candidate ? DiagnosticId::library_function_in_script
                                                                      : DiagnosticId::library_function_undeclared;
        auto& diagnostic = sink.report(id, wanted.range, {wanted.name, header});
        diagnostic.fixes.push_back({{file, 0, 0}, "#include <" + header + ">\n"});
    }
    const bool has_errors = sink.has_errors();
    attempt.result.diagnostics = sink.take();
    if (!has_errors) attempt.result.unit = std::move(unit);
    return attempt;
}

} // namespace

CompileResult compile(SourceManager& sources, std::uint32_t file, HeaderSource& headers,
                      const CompileOptions& options) {
    CompileOptions current = options;
    std::map<std::string, WantedHeader> added;
    bool is_script = false;
    for (int tries = 1;; ++tries) {
        Try attempt = try_to_compile(sources, file, headers, current, is_script, added);
        if (tries == most_tries) return std::move(attempt.result);
        if (attempt.outcome.wants_script) {
            is_script = true;
            continue;
        }
        bool has_new = false;
        for (const auto& [header, wanted] : attempt.outcome.wanted_headers) {
            if (!wanted.is_function && !attempt.outcome.is_script_candidate) continue;
            const bool is_known =
                std::find(current.includes.begin(), current.includes.end(), header) != current.includes.end();
            if (is_known || !headers.find(header, true, sources.name(file))) continue;
            current.includes.push_back(header);
            added.emplace(header, wanted);
            has_new = true;
        }
        if (!has_new) return std::move(attempt.result);
    }
}

} // namespace heaparium::lang
