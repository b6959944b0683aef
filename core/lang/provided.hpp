// What the compiler itself provides, for whoever asks with `__has_builtin` and `__has_attribute`.
#pragma once

#include <string_view>

namespace heaparium::lang {

/// `__has_include` and its kin: names that `defined` knows, and that no macro can have.
[[nodiscard]] bool is_query(std::string_view name);
/// One of the rows of compiler_function.def, with its `__builtin_`.
[[nodiscard]] bool is_compiler_function(std::string_view name);
/// An attribute that does what it should, or whose neglect changes nothing that a program can see.
[[nodiscard]] bool is_accepted_attribute(std::string_view name);
/// An attribute that changes what a program does, in a way that is not provided.
[[nodiscard]] bool is_refused_attribute(std::string_view name);
/// `__packed__` is `packed`.
[[nodiscard]] std::string_view plain_attribute(std::string_view name);

} // namespace heaparium::lang
