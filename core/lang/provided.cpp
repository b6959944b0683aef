#include "lang/provided.hpp"

#include <algorithm>
#include <iterator>

namespace heaparium::lang {

namespace {

constexpr std::string_view queries[] = {"__has_include", "__has_attribute", "__has_builtin", "__has_c_attribute"};

constexpr std::string_view compiler_functions[] = {
#define COMPILER_FUNCTION(name, least, most, maker) "__builtin_" #name,
#include "lang/compiler_function.def"
#undef COMPILER_FUNCTION
    "__builtin_offsetof", "__builtin_trap", "__builtin_types_compatible_p", "__builtin_unreachable", "__builtin_va_arg",
};

constexpr std::string_view accepted_attributes[] = {
    "access",
    "alias",
    "aligned",
    "alloc_size",
    "always_inline",
    "artificial",
    "assume_aligned",
    "cleanup",
    "cold",
    "common",
    "const",
    "constructor",
    "deprecated",
    "designated_init",
    "destructor",
    "error",
    "externally_visible",
    "fallthrough",
    "flatten",
    "format",
    "format_arg",
    "gnu_inline",
    "hot",
    "leaf",
    "malloc",
    "may_alias",
    "maybe_unused",
    "mode",
    "no_icf",
    "no_instrument_function",
    "no_reorder",
    "no_sanitize",
    "no_sanitize_address",
    "no_split_stack",
    "no_stack_limit",
    "nocf_check",
    "noclone",
    "nocommon",
    "nodiscard",
    "noinline",
    "noipa",
    "nonnull",
    "nonstring",
    "noreturn",
    "nothrow",
    "optimize",
    "packed",
    "pure",
    "returns_nonnull",
    "returns_twice",
    "section",
    "sentinel",
    "stack_protect",
    "target",
    "tls_model",
    "transparent_union",
    "unavailable",
    "unused",
    "used",
    "visibility",
    "warn_unused_result",
    "warning",
    "weak",
};

constexpr std::string_view refused_attributes[] = {
    "ifunc",
    "scalar_storage_order",
    "vector_size",
    "weakref",
};

template <std::size_t count>
bool holds(const std::string_view (&names)[count], std::string_view name) {
    return std::find(std::begin(names), std::end(names), name) != std::end(names);
}

} // namespace

bool is_query(std::string_view name) { return name.starts_with("__has_") && holds(queries, name); }
bool is_compiler_function(std::string_view name) { return holds(compiler_functions, name); }
bool is_accepted_attribute(std::string_view name) { return holds(accepted_attributes, plain_attribute(name)); }
bool is_refused_attribute(std::string_view name) { return holds(refused_attributes, plain_attribute(name)); }

std::string_view plain_attribute(std::string_view name) {
    const bool is_decorated = name.size() > 4 && name.starts_with("__") && name.ends_with("__");
    return is_decorated ? name.substr(2, name.size() - 4) : name;
}

} // namespace heaparium::lang
