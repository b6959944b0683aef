// Warnings that need whole functions: what is correct C, and yet most likely not what was meant.
//
// Each check is quiet on code that says what it means: where a doubt is left, nothing is said.
#pragma once

#include "lang/ast.hpp"
#include "lang/diagnostic_sink.hpp"
#include "lang/source.hpp"

#include <unordered_map>

namespace heaparium::lang {

/// What a constant was written as: `sizeof` of an expression, or of a type.
struct SizeofOrigin {
    const Expression* operand = nullptr; // null: of a type
    const Type* type = nullptr;
    bool is_told = false; // a diagnostic says already that it is no array
};
using SizeofOrigins = std::unordered_map<const Expression*, SizeofOrigin>;

struct WarningContext {
    const SourceManager& sources;
    const SizeofOrigins& sizeofs;
    DiagnosticSink& sink;
};

/// The functions of a unit without errors, those of standard headers left out.
void warn_of_unit(const TranslationUnit&, const WarningContext&);

// One file each
void warn_of_expressions(const Function&, const WarningContext&);         // operators and values
void warn_of_library_calls(const Function&, const WarningContext&);       // arguments and results of the C library
void warn_of_variables(const Function&, const WarningContext&);           // never set, never used, pointing to the dead
void warn_of_unsequenced_changes(const Function&, const WarningContext&); // `i = i++`

} // namespace heaparium::lang
