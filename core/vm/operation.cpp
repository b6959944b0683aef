#include "vm/operation.hpp"

#include <array>

namespace heaparium::vm {

namespace {

constexpr std::array<OperationInfo, operation_count> table{{
#define OPERATION(identifier, ...) OperationInfo{.name = #identifier __VA_OPT__(, ) __VA_ARGS__},
#include "vm/operation.def"
#undef OPERATION
}};

constexpr OperationInfo unknown{.name = "?"};

} // namespace

const OperationInfo& info(Operation operation) {
    const auto index = static_cast<std::size_t>(operation);
    return index < table.size() ? table[index] : unknown;
}

Operation statement_beginning_with(Operation first) {
    switch (first) {
#define BEGINS_STATEMENT(name)                                                                                         \
    case Operation::name:                                                                                              \
        return Operation::statement_##name;
#include "vm/statement_beginning.def"
#undef BEGINS_STATEMENT
    default: return Operation::statement;
    }
}

} // namespace heaparium::vm
