// What names mean: one Scope a block, each knowing the one around it.
#pragma once

#include "lang/ast.hpp"

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace heaparium::lang {

enum class SymbolKind : std::uint8_t { variable, function, type_name, enum_constant };

struct Symbol {
    SymbolKind kind{};
    std::string_view name;
    SourceRange range; // of the name, where it was declared
    const Type* type = nullptr;
    Variable* variable = nullptr;
    Function* function = nullptr;
    std::int64_t value = 0; // enum_constant
};

/// The names declared in one block, and the tags, which live apart (C11 6.2.3).
class Scope {
  public:
    explicit Scope(Scope* parent) : parent_(parent) {}

    [[nodiscard]] Scope* parent() const { return parent_; }
    void set_parent(Scope* parent) { parent_ = parent; }

    [[nodiscard]] Symbol* find(std::string_view name) const;
    [[nodiscard]] Symbol* find_here(std::string_view name) const { return names_.find(name); }
    /// Replaces what the name meant in this scope.
    void declare(Symbol* symbol) { names_.insert(symbol->name, symbol); }

    [[nodiscard]] Type* find_tag(std::string_view tag) const;
    [[nodiscard]] Type* find_tag_here(std::string_view tag) const { return tags_.find(tag); }
    void declare_tag(std::string_view tag, Type* type) { tags_.insert(tag, type); }

    /// Every symbol of this scope, in order of declaration.
    [[nodiscard]] const std::vector<std::pair<std::string_view, Symbol*>>& symbols() const { return names_.entries(); }
    [[nodiscard]] const std::vector<std::pair<std::string_view, Type*>>& tags() const { return tags_.entries(); }

  private:
    // Most blocks declare a handful of names, for which a search from end to end is the fastest; the rest get an index.
    template <class T>
    class Table {
      public:
        [[nodiscard]] T* find(std::string_view name) const {
            if (index_.empty()) {
                for (const auto& [key, value] : entries_) {
                    if (key == name) return value;
                }
                return nullptr;
            }
            const auto found = index_.find(name);
            return found == index_.end() ? nullptr : entries_[found->second].second;
        }
        void insert(std::string_view name, T* value) {
            for (std::size_t i = 0; index_.empty() && i < entries_.size(); ++i) {
                if (entries_[i].first == name) {
                    entries_[i].second = value;
                    return;
                }
            }
            if (const auto found = index_.find(name); found != index_.end()) {
                entries_[found->second].second = value;
                return;
            }
            entries_.emplace_back(name, value);
            if (!index_.empty()) {
                index_.emplace(name, entries_.size() - 1);
            } else if (entries_.size() > longest_search) {
                for (std::size_t i = 0; i < entries_.size(); ++i) index_.emplace(entries_[i].first, i);
            }
        }
        [[nodiscard]] const std::vector<std::pair<std::string_view, T*>>& entries() const { return entries_; }

      private:
        static constexpr std::size_t longest_search = 12;
        std::vector<std::pair<std::string_view, T*>> entries_;
        std::unordered_map<std::string_view, std::size_t> index_;
    };

    Scope* parent_;
    Table<Symbol> names_;
    Table<Type> tags_;
};

/// The name in or around `scope` that was probably meant by `name`; empty if there is none like it.
[[nodiscard]] std::string_view similar_name(const Scope& scope, std::string_view name, bool wants_type);

/// The same for the tags of structs, unions and enums that are defined.
[[nodiscard]] std::string_view similar_tag(const Scope& scope, std::string_view tag);

} // namespace heaparium::lang
