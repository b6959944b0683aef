// Making syntax nodes, and seeing a node as what its kind says it is.
#pragma once

#include "lang/arena.hpp"
#include "lang/ast.hpp"

namespace heaparium::lang {

template <class Node>
[[nodiscard]] Node* make(Arena& arena, ExpressionKind kind, const Type* type, SourceRange range) {
    Node* node = arena.make<Node>();
    node->kind = kind;
    node->type = type;
    node->range = range;
    return node;
}

template <class Node>
[[nodiscard]] Node* make(Arena& arena, StatementKind kind, SourceRange range) {
    Node* node = arena.make<Node>();
    node->kind = kind;
    node->range = range;
    return node;
}

template <class Node>
[[nodiscard]] const Node& as(const Expression& expression) {
    return static_cast<const Node&>(expression);
}

template <class Node>
[[nodiscard]] Node& as(Expression& expression) {
    return static_cast<Node&>(expression);
}

template <class Node>
[[nodiscard]] const Node& as(const Statement& statement) {
    return static_cast<const Node&>(statement);
}

} // namespace heaparium::lang
