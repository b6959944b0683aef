// Which object or function a name stands for, over all units; and where the static ones lie.
//
// A name with external linkage is one thing in all units, one with internal linkage is its unit's own. A function that
// no unit defines is looked for in the library: so the program's own `strlen` wins over the library's.
#pragma once

#include "lang/ast.hpp"
#include "lang/diagnostic_sink.hpp"
#include "vm/codegen.hpp"
#include "vm/image.hpp"

#include <map>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace heaparium::vm {

class Linker {
  public:
    /// Static data beyond this is an error: a simulated program's data is held in memory several times over.
    static constexpr std::uint64_t maximum_data_bytes = std::uint64_t{64} << 20;

    Linker(std::span<const lang::TranslationUnit> units, LibraryLookup, lang::DiagnosticSink&, Image&);

    /// Gives every definition its place in the image's tables; their contents come later.
    void place_definitions();

    struct Callee {
        std::uint32_t function = none; // or
        std::uint32_t library = none;  // both none: undefined, and reported
    };
    /// What a use of a function or variable at `use` means. Undefined names are reported, each once.
    [[nodiscard]] Callee callee(const lang::Function&, lang::SourceRange use);
    [[nodiscard]] std::uint32_t function_object(const lang::Function&, lang::SourceRange use); // static, or none
    [[nodiscard]] std::uint32_t variable_object(const lang::Variable&, lang::SourceRange use); // static, or none
    /// Functions to be called before main, in this order.
    [[nodiscard]] std::span<const lang::Function* const> constructors() const { return constructors_; }
    /// Functions to be called after main, in the opposite order.
    [[nodiscard]] std::span<const lang::Function* const> destructors() const { return destructors_; }
    /// The declaration of a library function that some unit uses; null where none does.
    [[nodiscard]] const lang::Function* declared(std::string_view name) const;
    /// The static object of a string; equal strings share one.
    [[nodiscard]] std::uint32_t literal_object(const lang::StringLiteral&);

    /// Puts functions at their places in the code segment, library functions behind them.
    void place_functions();

    [[nodiscard]] Image& image() { return image_; }
    [[nodiscard]] lang::DiagnosticSink& sink() { return sink_; }

  private:
    struct Definition {
        const lang::Variable* variable = nullptr;
        const lang::Function* function = nullptr;
        [[nodiscard]] bool is_weak() const { return variable ? variable->is_weak : function->is_weak; }
        [[nodiscard]] lang::SourceRange range() const { return variable ? variable->range : function->range; }
    };
    void place_function(const lang::Function&, bool is_library);
    void place_variable(const lang::Variable&, bool is_library);
    void place_aliases(const lang::TranslationUnit&);
    void order_constructors();
    void publish(std::string_view name, Definition);
    [[nodiscard]] std::uint32_t library_object(std::uint32_t library, std::string_view name);
    void report_undefined(std::string_view name, bool is_function, lang::SourceRange use);

    std::span<const lang::TranslationUnit> units_;
    LibraryLookup library_;
    lang::DiagnosticSink& sink_;
    Image& image_;
    std::unordered_map<std::string_view, Definition> external_;
    std::unordered_map<const lang::Function*, std::uint32_t> functions_; // defined ones: index into Image::functions
    std::unordered_map<const lang::Variable*, std::uint32_t> variables_; // index into Image::statics
    std::unordered_map<std::string, std::uint32_t> literals_;            // by alignment and bytes
    std::map<std::uint32_t, std::uint32_t> library_objects_;             // library index to static
    std::unordered_set<std::string_view> undefined_;
    std::vector<const lang::Function*> constructors_, destructors_;
    bool is_data_full_ = false;
};

} // namespace heaparium::vm
