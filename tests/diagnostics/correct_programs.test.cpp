// What is correct is left in peace: no program of the project that should compile draws an error or a warning, unless
// the comment at its end says so.
#include "catch.hpp"
#include "corpus.hpp"

using namespace heaparium;
using namespace heaparium::test;

namespace {

// Doubtful on purpose: these programs show what C makes of it.
bool is_meant(std::string_view program, std::string_view diagnostic) {
    constexpr std::pair<std::string_view, std::string_view> meant[] = {
        {"array_parameters.c", "sizeof_array_parameter"},
        {"computed_gotos.c", "discarded_qualifier"},
        {"constant_expressions.c", "comparing_strings"},
        {"language_constants.c", "constant_changes"},
        {"language_constants.c", "division_by_zero"},
        {"language_constants.c", "floating_too_large"},
        {"language_conversion_matrix.c", "integer_division"},
        {"language_conversion_matrix.c", "unsequenced_change"},
        {"language_conversions.c", "chained_comparison"},
        {"language_conversions.c", "integer_division"},
        {"language_conversions.c", "multi_character"},
        {"language_conversions.c", "unsequenced_change"},
        {"language_conversions.c", "value_unused"},
        {"language_declarations.c", "sizeof_array_parameter"},
        {"language_declarations.c", "value_unused"},
        {"language_generic.c", "value_unused"},
        {"language_implicit_int.c", "called_before_declared"},
        {"language_implicit_int.c", "missing_return"},
        {"language_implicit_int.c", "missing_return_type"},
        {"language_implicit_int.c", "missing_type"},
        {"language_jumps.c", "discarded_qualifier"},
        {"language_lvalues.c", "unsequenced_change"},
        {"language_lvalues.c", "value_unused"},
        {"language_types.c", "called_before_declared"},
        {"language_types.c", "missing_return_type"},
        {"language_types.c", "missing_type"},
        {"language_vla_types.c", "sizeof_array_parameter"},
        {"language_vla_types.c", "value_unused"},
        {"variadic_macros.c", "value_unused"},
        {"constants.c", "chained_comparison"},
        {"corners.c", "self_assignment"},
        {"corners.c", "value_unused"},
        {"implicit_int.c", "called_before_declared"},
        {"implicit_int.c", "missing_return_type"},
        {"implicit_int.c", "missing_type"},
        {"compare.c", "comparing_strings"},
        {"expression_statements.c", "self_assignment"},
        {"nested_switches.c", "falls_into_case"},
        {"27-address-of-a-dead-local.c", "returns_local_address"},
        {"comments_and_splices.c", "unsequenced_change"},
        {"compound_assignment.c", "unsequenced_change"},
        {"compound_assignments.c", "unsequenced_change"},
        {"float_to_integer.c", "integer_division"},
        {"logical_short_circuit.c", "unsequenced_change"},
        {"pointer_arithmetic.c", "index_outside"},
        {"precedence.c", "unsequenced_change"},
        {"rounding_and_precision.c", "integer_division"},
        {"structures_by_value.c", "self_assignment"},
        {"switch_forms.c", "falls_into_case"},
        {"switches.c", "falls_into_case"},
        {"volatile_and_evaluation.c", "unsequenced_change"},
        {"argument_conversions.c", "constant_changes"},
        {"character_arithmetic.c", "multi_character"},
        {"comma_operator.c", "value_unused"},
        {"comments_and_splices.c", "nested_comment"},
        {"comments_and_splices.c", "value_unused"},
        {"compound_literals_everywhere.c", "value_unused"},
        {"echo_and_filters.c", "missing_return_type"},
        {"errno_values.c", "empty_body"},
        {"expression_statements.c", "comparison_unused"},
        {"expression_statements.c", "empty_body"},
        {"expression_statements.c", "value_unused"},
        {"function_macros.c", "value_unused"},
        {"implicit_int_and_functions.c", "constant_changes"},
        {"implicit_int_and_functions.c", "missing_return_type"},
        {"implicit_int_and_functions.c", "missing_type"},
        {"integer_narrowing.c", "constant_changes"},
        {"logical_short_circuit.c", "empty_body"},
        {"lvalues.c", "value_unused"},
        {"malloc_family.c", "comparison_binds_tighter"},
        {"own_string_functions.c", "assignment_as_condition"},
        {"precedence.c", "chained_comparison"},
        {"precedence.c", "comparison_binds_tighter"},
        {"precedence.c", "value_unused"},
        {"qsort_and_bsearch.c", "comparison_binds_tighter"},
        {"queens_and_knights.c", "missing_type"},
        {"regex_matcher.c", "comparison_binds_tighter"},
        {"sizeof_operator.c", "sizeof_array_parameter"},
        {"stringizing.c", "unknown_escape"},
        {"typedefs.c", "constant_changes"},
        {"usual_conversions.c", "value_unused"},
        {"conversions.c", "constant_changes"},
        {"logic.c", "value_unused"},
        {"old_style.c", "missing_return_type"},
    };
    return std::find(std::begin(meant), std::end(meant), std::pair(program, diagnostic)) != std::end(meant);
}

bool is_broken(const std::filesystem::path& path) {
    const std::string folder = path.parent_path().filename().string();
    const bool is_one_of_several_files = std::filesystem::exists(path.parent_path() / "main.c");
    return folder == "errors" || folder == "refused" || folder == "unsupported" || is_one_of_several_files ||
           path.filename() == "33-does-not-compile.c";
}

} // namespace

TEST_CASE("correct programs draw no warning") {
    for (const std::string folder : {"tests/programs", "public/examples"}) {
        for (const std::filesystem::path& path : programs_in(folder)) {
            const std::string name = path.filename().string();
            if (is_broken(path)) continue;
            const std::string source = read_file(path);
            if (source.find("--- diagnostics") != source.npos) continue; // it names them
            const vm::BuildResult built = vm::build({{path.filename().string(), source}});
            for (const lang::Diagnostic& diagnostic : built.diagnostics) {
                if (diagnostic.severity == lang::Severity::note) continue;
                if (is_meant(name, lang::info(diagnostic.id).name)) continue;
                const std::string said = path.filename().string() + ":" + brief(diagnostic, built.program->sources);
                CHECK(said == "");
            }
        }
    }
}
