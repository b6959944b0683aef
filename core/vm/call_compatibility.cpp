#include "vm/call_compatibility.hpp"

namespace heaparium::vm {

namespace {

using lang::Type;
using lang::TypeKind;

bool passes_alike(const Type* expected, const Type* given) {
    if (!expected || !given) return true;
    const bool is_error = expected->kind == TypeKind::error || given->kind == TypeKind::error;
    if (is_error || expected->unqualified == given->unqualified) return true;
    if (lang::is_integer(*expected) && lang::is_integer(*given)) return expected->size == given->size;
    if (lang::is_floating(*expected) && lang::is_floating(*given)) return expected->size == given->size;
    if (expected->kind != given->kind) return false;
    if (expected->kind == TypeKind::struct_type || expected->kind == TypeKind::union_type) {
        return expected->size == given->size && expected->tag == given->tag;
    }
    return true; // two pointers, or void twice
}

} // namespace

bool is_call_compatible(const Type& function_type, const CallSite& call) {
    const Type& called_as = *call.function_type;
    if (!passes_alike(function_type.base, called_as.base)) return false;
    if (!function_type.has_prototype) return true;
    if (called_as.has_prototype && function_type.is_variadic != called_as.is_variadic) return false;
    const std::size_t expected = function_type.parameters.size();
    if (call.argument_types.size() < expected) return false;
    if (call.argument_types.size() > expected && !function_type.is_variadic) return false;
    for (std::size_t index = 0; index < expected; ++index) {
        if (!passes_alike(function_type.parameters[index], call.argument_types[index])) return false;
    }
    return true;
}

} // namespace heaparium::vm
