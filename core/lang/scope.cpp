#include "lang/scope.hpp"

#include "lang/spelling.hpp"

namespace heaparium::lang {

Symbol* Scope::find(std::string_view name) const {
    for (const Scope* scope = this; scope != nullptr; scope = scope->parent_) {
        if (Symbol* symbol = scope->find_here(name)) return symbol;
    }
    return nullptr;
}

Type* Scope::find_tag(std::string_view tag) const {
    for (const Scope* scope = this; scope != nullptr; scope = scope->parent_) {
        if (Type* type = scope->find_tag_here(tag)) return type;
    }
    return nullptr;
}

std::string_view similar_name(const Scope& scope, std::string_view name, bool wants_type) {
    std::vector<std::string_view> candidates;
    for (const Scope* current = &scope; current != nullptr; current = current->parent()) {
        for (const auto& [candidate, symbol] : current->symbols()) {
            if ((symbol->kind == SymbolKind::type_name) != wants_type || candidate.starts_with("__")) continue;
            if (symbol->type != nullptr && symbol->type->kind == TypeKind::error) continue;
            candidates.push_back(candidate);
        }
    }
    return nearest_spelling(name, candidates).value_or(std::string_view());
}

std::string_view similar_tag(const Scope& scope, std::string_view tag) {
    std::vector<std::string_view> candidates;
    for (const Scope* current = &scope; current != nullptr; current = current->parent()) {
        for (const auto& [candidate, type] : current->tags()) {
            if (type->is_complete) candidates.push_back(candidate);
        }
    }
    return nearest_spelling(tag, candidates).value_or(std::string_view());
}

} // namespace heaparium::lang
