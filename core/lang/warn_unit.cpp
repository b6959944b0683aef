#include "lang/warn.hpp"

namespace heaparium::lang {

void warn_of_unit(const TranslationUnit& unit, const WarningContext& context) {
    for (const Function* function : unit.functions) {
        if (function->body == nullptr || context.sources.is_system(function->range.file)) continue;
        warn_of_expressions(*function, context);
        warn_of_library_calls(*function, context);
        warn_of_variables(*function, context);
        warn_of_unsequenced_changes(*function, context);
    }
}

} // namespace heaparium::lang
