#include "vm/codegen.hpp"

#include "vm/codegen_function.hpp"
#include "vm/codegen_link.hpp"
#include "vm/codegen_static.hpp"

#include <unordered_map>

namespace heaparium::vm {

namespace {

constexpr std::uint32_t maximum_errors = 20;
constexpr std::size_t maximum_functions = 0xffff;                  // an object's declaration keeps 16 bits for one
constexpr std::size_t maximum_instructions = std::size_t{1} << 26; // half a GiB of code

// The tables that a function adds to, so that it can be generated again.
class Tables {
  public:
    explicit Tables(const Image& image)
        : code_(image.code.size()), statements_(image.statements.size()), call_sites_(image.call_sites.size()),
          switches_(image.switches.size()), places_(image.places.size()) {}

    void restore(Image& image) const {
        image.code.resize(code_);
        image.statements.resize(statements_);
        image.call_sites.resize(call_sites_);
        image.switches.resize(switches_);
        image.places.resize(places_);
    }

  private:
    std::size_t code_, statements_, call_sites_, switches_, places_;
};

class UnitsGenerator {
  public:
    UnitsGenerator(std::span<const lang::TranslationUnit> units, LibraryLookup library)
        : units_(units), sink_(maximum_errors), linker_(units, library, sink_, image_) {}

    CodegenResult run() {
        linker_.place_definitions();
        if (image_.functions.size() > maximum_functions) {
            sink_.report(lang::DiagnosticId::cannot_generate, image_.functions.back().function->range,
                         {"a program with so many functions"});
        } else {
            for (std::uint32_t i = 0; i < image_.functions.size() && !sink_.is_full(); ++i) generate_function(i);
            initialize_statics();
        }
        linker_.place_functions();
        CodegenResult result;
        if (!sink_.has_errors()) result.image = std::make_unique<Image>(std::move(image_));
        result.diagnostics = sink_.take();
        return result;
    }

  private:
    void generate_function(std::uint32_t index) {
        if (image_.code.size() > maximum_instructions) {
            sink_.report(lang::DiagnosticId::cannot_generate, image_.functions[index].function->range,
                         {"a program with so much code"});
            return;
        }
        const Tables before(image_);
        FunctionGenerator compact(linker_, index, true);
        if (compact.generate()) return collect_labels(compact, index);
        before.restore(image_);
        FunctionGenerator wide(linker_, index, false);
        if (wide.generate()) collect_labels(wide, index);
    }

    void collect_labels(const FunctionGenerator& generator, std::uint32_t index) {
        if (image_.functions[index].function->has_labels)
            generator.each_label([&](const auto& label, std::uint32_t pc) { labels_.emplace(&label, pc); });
    }

    void initialize_statics() {
        StaticInitializer initializer(linker_, [this](const lang::LabelStatement& label) {
            const auto found = labels_.find(&label);
            return found == labels_.end() ? none : found->second;
        });
        for (const lang::TranslationUnit& unit : units_) {
            for (const lang::Variable* variable : unit.globals) {
                if (variable->is_defined) initializer.initialize(*variable);
            }
        }
    }

    std::span<const lang::TranslationUnit> units_;
    Image image_;
    lang::DiagnosticSink sink_;
    Linker linker_;
    std::unordered_map<const lang::LabelStatement*, std::uint32_t> labels_;
};

} // namespace

CodegenResult generate(std::span<const lang::TranslationUnit> units, LibraryLookup library) {
    return UnitsGenerator(units, library).run();
}

} // namespace heaparium::vm
