#include "vm/program.hpp"

#include "vm/codegen.hpp"
#include "vm/library.hpp"

#include <algorithm>
#include <set>
#include <string_view>
#include <tuple>
#include <utility>

namespace heaparium::vm {

namespace {

constexpr std::string_view source_suffix = ".c";

std::string_view library_refusal(std::uint32_t index) { return library()[index].refusal; }

bool is_source(std::string_view name) { return name.ends_with(source_suffix); }

// Where `#include` looks: for a name in quotes among the program's own files, then where the caller says, then among
// the library's headers; for a name in angle brackets among the library's first.
class ProgramHeaders : public lang::HeaderSource {
  public:
    ProgramHeaders(const std::vector<SourceFile>& files, const BuildOptions& options)
        : files_(files), options_(options) {}

    std::optional<Header> find(std::string_view name, bool angled, std::string_view from) override {
        if (angled) {
            if (auto header = standard_.find(name, angled, from)) return header;
            return find_own(name, from);
        }
        if (auto header = find_own(name, from)) return header;
        return standard_.find(name, angled, from);
    }
    std::optional<LibraryFunction> library_function(std::string_view name) override {
        return standard_.library_function(name);
    }
    std::optional<std::string_view> header_of(std::string_view name) override { return standard_.header_of(name); }

  private:
    [[nodiscard]] std::optional<Header> find_own(std::string_view name, std::string_view from) const {
        for (const std::string& candidate : {beside(from, name), std::string(name)}) {
            for (const SourceFile& file : files_) {
                if (file.name == candidate) return Header{file.name, file.text, false};
            }
        }
        if (options_.read_file == nullptr) return std::nullopt;
        auto file = options_.read_file(options_.read_file_context, name, from);
        if (!file) return std::nullopt;
        return Header{std::move(file->name), std::move(file->text), false};
    }

    /// The name, seen from the folder of the including file.
    static std::string beside(std::string_view from, std::string_view name) {
        const std::size_t slash = from.rfind('/');
        return slash == std::string_view::npos ? std::string(name)
                                               : std::string(from.substr(0, slash + 1)) + std::string(name);
    }

    const std::vector<SourceFile>& files_;
    const BuildOptions& options_;
    StandardHeaders standard_;
};

/// Which parts of the library that are written in C the units need, and do not hold yet.
std::vector<const LibrarySource*> sources_wanted(const std::vector<lang::TranslationUnit>& units) {
    std::set<std::string_view> defined, used_functions, used_variables;
    for (const lang::TranslationUnit& unit : units) {
        for (const lang::Function* function : unit.functions) {
            if (function->body != nullptr && function->linkage == lang::Linkage::external)
                defined.insert(function->name);
            if (function->is_used && function->body == nullptr) used_functions.insert(function->name);
        }
        for (const lang::Variable* variable : unit.globals) {
            if (variable->is_defined && variable->linkage == lang::Linkage::external) defined.insert(variable->name);
            if (variable->is_used && !variable->is_defined) used_variables.insert(variable->name);
        }
    }
    std::vector<const LibrarySource*> wanted;
    const auto want = [&](const LibrarySource* source) {
        if (source && std::find(wanted.begin(), wanted.end(), source) == wanted.end()) wanted.push_back(source);
    };
    for (const std::string_view name : used_functions) {
        const std::uint32_t index = defined.contains(name) ? none : find_library_function(name);
        if (index != none) want(find_library_source(library()[index].source));
    }
    for (const std::string_view name : used_variables)
        if (!defined.contains(name)) want(source_of_variable(name));
    return wanted;
}

/// Compiles them along, and what they need in their turn.
void add_library_sources(Program& program, std::vector<lang::TranslationUnit>& units, ProgramHeaders& headers) {
    std::vector<const LibrarySource*> present;
    for (bool is_new = true; is_new;) {
        is_new = false;
        for (const LibrarySource* source : sources_wanted(units)) {
            if (std::find(present.begin(), present.end(), source) != present.end()) continue;
            present.push_back(source);
            is_new = true;
            lang::CompileOptions options;
            options.allow_script = false;
            const std::uint32_t file =
                program.sources.add("<library>/" + std::string(source->name), std::string(source->text), true);
            lang::CompileResult compiled = lang::compile(program.sources, file, headers, options);
            if (!compiled.unit) continue;
            compiled.unit->is_library = true;
            units.push_back(std::move(*compiled.unit));
        }
    }
}

/// What a unit says, but for what an earlier one said of the same header.
void add_news(std::vector<lang::Diagnostic>& all, std::vector<lang::Diagnostic> of_unit) {
    const auto key = [](const lang::Diagnostic& diagnostic) {
        const lang::SourceRange& range = diagnostic.range;
        return std::tuple(diagnostic.id, range.file, range.begin, range.end, std::string_view(diagnostic.message));
    };
    std::set<decltype(key(of_unit.front()))> said;
    for (const lang::Diagnostic& diagnostic : all) said.insert(key(diagnostic));
    std::vector<lang::Diagnostic> news;
    for (lang::Diagnostic& diagnostic : of_unit)
        if (!said.contains(key(diagnostic))) news.push_back(std::move(diagnostic));
    std::move(news.begin(), news.end(), std::back_inserter(all));
}

bool has_error(const std::vector<lang::Diagnostic>& diagnostics) {
    return std::any_of(diagnostics.begin(), diagnostics.end(),
                       [](const lang::Diagnostic& diagnostic) { return diagnostic.severity == lang::Severity::error; });
}

} // namespace

BuildResult build(std::vector<SourceFile> files, const BuildOptions& options) {
    auto program = std::make_shared<Program>();
    BuildResult result;
    for (const SourceFile& file : files) program->sources.add(file.name, file.text);
    const bool has_one_file = files.size() == 1;
    const auto source_count = has_one_file ? 1 : std::count_if(files.begin(), files.end(), [](const SourceFile& file) {
        return is_source(file.name);
    });
    lang::CompileOptions compile_options = options.compile;
    compile_options.allow_script = compile_options.allow_script && source_count == 1;
    ProgramHeaders headers(files, options);
    std::vector<lang::TranslationUnit> units;
    for (std::size_t i = 0; i < files.size(); ++i) {
        if (!has_one_file && !is_source(files[i].name)) continue;
        lang::CompileResult compiled =
            lang::compile(program->sources, static_cast<std::uint32_t>(i + 1), headers, compile_options);
        add_news(result.diagnostics, std::move(compiled.diagnostics));
        if (compiled.unit) units.push_back(std::move(*compiled.unit));
    }
    if (!has_error(result.diagnostics)) {
        add_library_sources(*program, units, headers);
        CodegenResult generated = generate(units, {find_library_function, library_refusal});
        std::move(generated.diagnostics.begin(), generated.diagnostics.end(), std::back_inserter(result.diagnostics));
        program->image = std::move(generated.image);
    }
    std::move(units.begin(), units.end(), std::back_inserter(program->units));
    result.program = std::move(program);
    return result;
}

} // namespace heaparium::vm
