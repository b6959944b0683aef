// Variables: read before they were ever set, never used, pointing to what ends with the call or cannot be written.
//
// A read is told only where no path sets the variable before it: any plain assignment that stands earlier in the text
// counts, in whatever branch; so does, for a read in a loop, one that stands later in the function.
#include "lang/expression_builder.hpp"
#include "lang/tree_walk.hpp"
#include "lang/warn.hpp"

#include <algorithm>
#include <unordered_map>
#include <vector>

namespace heaparium::lang {

namespace {

using Assignments = std::unordered_map<const Variable*, std::vector<const Expression*>>;

class AssignmentCollector {
  public:
    Assignments assignments;

    void look_at(const Statement* statement) {
        walk_statement(
            statement,
            [&](const Statement& part) {
                if (part.kind != StatementKind::declaration) return;
                for (const Variable* variable : as<DeclarationStatement>(part).variables) {
                    if (variable->initializer == nullptr) continue;
                    for (const InitializerItem& item : variable->initializer->items) {
                        assignments[variable].push_back(item.value);
                    }
                }
            },
            [&](const Expression& expression) { look_at(expression); });
    }

  private:
    void look_at(const Expression& expression) {
        if (expression.kind == ExpressionKind::assign) {
            const auto& node = as<Assign>(expression);
            if (node.target->kind == ExpressionKind::variable) {
                assignments[as<VariableReference>(*node.target).variable].push_back(node.value);
            }
        }
        for_each_operand(expression, [&](const Expression& part) { look_at(part); });
        if (expression.kind == ExpressionKind::statement_expression) look_at(as<StatementExpression>(expression).body);
    }
};

bool reads(const Expression& expression, const Variable& variable) {
    if (expression.kind == ExpressionKind::variable) return as<VariableReference>(expression).variable == &variable;
    bool is_read = false;
    for_each_operand(expression, [&](const Expression& part) { is_read = is_read || reads(part, variable); });
    return is_read;
}

bool is_local(const Variable& variable) {
    return variable.storage == Storage::local || variable.storage == Storage::parameter;
}

/// The local object whose address an expression is, or null.
const Variable* local_pointed_to(const Expression& expression) {
    const Expression* current = &expression;
    while (current->kind == ExpressionKind::cast && as<Cast>(*current).cast == CastKind::pointer) {
        current = as<Cast>(*current).operand;
    }
    const Expression* place = nullptr;
    if (current->kind == ExpressionKind::address_of) place = as<AddressOf>(*current).operand;
    if (current->kind == ExpressionKind::cast && as<Cast>(*current).cast == CastKind::array_to_pointer) {
        place = as<Cast>(*current).operand;
    }
    const Variable* variable = place != nullptr ? variable_below(*place) : nullptr;
    return variable != nullptr && is_local(*variable) && !variable->name.empty() ? variable : nullptr;
}

/// Follows the function in the order of its text, with the set of variables that nothing has set yet.
class UnsetReads {
  public:
    UnsetReads(const Assignments& assignments, DiagnosticSink& sink) : assignments_(assignments), sink_(sink) {}

    void follow(const Statement* statement) {
        if (statement == nullptr) return;
        switch (statement->kind) {
        case StatementKind::compound:
            for (const Statement* part : as<Compound>(*statement).statements) follow(part);
            return;
        case StatementKind::declaration: return declare(as<DeclarationStatement>(*statement).variables);
        case StatementKind::if_statement:
            for (; statement != nullptr && statement->kind == StatementKind::if_statement;
                 statement = as<IfStatement>(*statement).no) {
                read(*as<IfStatement>(*statement).condition);
                follow(as<IfStatement>(*statement).yes);
            }
            return follow(statement);
        case StatementKind::while_statement:
            ++loops_;
            read(*as<WhileStatement>(*statement).condition);
            follow(as<WhileStatement>(*statement).body);
            --loops_;
            return;
        case StatementKind::do_statement:
            ++loops_;
            follow(as<DoStatement>(*statement).body);
            read(*as<DoStatement>(*statement).condition);
            --loops_;
            return;
        case StatementKind::for_statement: {
            const auto& loop = as<ForStatement>(*statement);
            follow(loop.initial);
            ++loops_;
            if (loop.condition != nullptr) read(*loop.condition);
            follow(loop.body);
            if (loop.step != nullptr) read(*loop.step);
            --loops_;
            return;
        }
        case StatementKind::switch_statement:
            read(*as<SwitchStatement>(*statement).condition);
            return follow(as<SwitchStatement>(*statement).body);
        case StatementKind::case_label: return follow(as<CaseLabel>(*statement).body);
        case StatementKind::label: return follow(as<LabelStatement>(*statement).body);
        default:
            walk_statement(
                statement, [](const Statement&) {}, [&](const Expression& expression) { read(expression); });
        }
    }

  private:
    void declare(std::span<Variable* const> variables) {
        for (const Variable* variable : variables) {
            if (variable->initializer != nullptr) {
                for (const InitializerItem& item : variable->initializer->items) read(*item.value);
            } else if (is_scalar(*variable->type) && !variable->is_address_taken &&
                       variable->storage == Storage::local) {
                unset_[variable] = loops_;
            }
        }
    }

    void read(const Expression& expression) {
        if (expression.kind == ExpressionKind::variable) return read_variable(as<VariableReference>(expression));
        if (expression.kind == ExpressionKind::cast && as<Cast>(expression).cast == CastKind::to_void) {
            const Expression& operand = *as<Cast>(expression).operand;
            return operand.kind == ExpressionKind::variable ? void() : read(operand); // `(void)x;` only silences
        }
        if (expression.kind == ExpressionKind::assign &&
            as<Assign>(expression).target->kind == ExpressionKind::variable) {
            read(*as<Assign>(expression).value);
            unset_.erase(as<VariableReference>(*as<Assign>(expression).target).variable);
            return;
        }
        if (expression.kind == ExpressionKind::statement_expression) {
            follow(as<StatementExpression>(expression).body);
        }
        for_each_operand(expression, [&](const Expression& part) { read(part); });
    }

    // By anything but `sum = sum + x`.
    [[nodiscard]] bool is_ever_set(const Variable& variable) const {
        const auto found = assignments_.find(&variable);
        return found != assignments_.end() &&
               std::any_of(found->second.begin(), found->second.end(),
                           [&](const Expression* value) { return !reads(*value, variable); });
    }

    void read_variable(const VariableReference& reference) {
        const auto found = unset_.find(reference.variable);
        if (found == unset_.end()) return;
        const Variable& variable = *reference.variable;
        const bool may_come_around = loops_ > found->second && is_ever_set(variable);
        unset_.erase(found);
        if (may_come_around) return;
        auto& diagnostic = sink_.report(DiagnosticId::never_set, reference.range, {std::string(variable.name)});
        diagnostic.notes.push_back(
            {variable.range, "`" + std::string(variable.name) + "` is declared here, without a value"});
    }

    const Assignments& assignments_;
    DiagnosticSink& sink_;
    std::unordered_map<const Variable*, std::uint32_t> unset_; // and in how many loops each was declared
    std::uint32_t loops_ = 0;
};

class PointerWarnings {
  public:
    PointerWarnings(const Assignments& assignments, DiagnosticSink& sink) : assignments_(assignments), sink_(sink) {}

    void look_at(const Statement* statement) {
        walk_statement(
            statement,
            [&](const Statement& part) {
                if (part.kind == StatementKind::return_statement) look_at_return(as<ReturnStatement>(part));
            },
            [&](const Expression& expression) { look_at(expression); });
    }

  private:
    // `int *p = &x; … return p;` where `p` points to nothing but locals.
    void look_at_return(const ReturnStatement& statement) {
        if (statement.value == nullptr) return;
        const Variable* pointer = variable_named(*statement.value);
        if (pointer == nullptr || pointer->storage != Storage::local || pointer->is_address_taken) return;
        const auto found = assignments_.find(pointer);
        if (found == assignments_.end() || found->second.empty()) return;
        const Variable* target = nullptr;
        for (const Expression* value : found->second) {
            target = local_pointed_to(*value);
            if (target == nullptr) return;
        }
        auto& diagnostic =
            sink_.report(DiagnosticId::returns_local_address, statement.value->range, {std::string(target->name)});
        diagnostic.notes.push_back(
            {found->second.back()->range, "`" + std::string(pointer->name) + "` points to it since here"});
    }

    void look_at(const Expression& expression) {
        if (expression.kind == ExpressionKind::assign) look_at_written(*as<Assign>(expression).target);
        if (expression.kind == ExpressionKind::compound_assign) look_at_written(*as<CompoundAssign>(expression).target);
        if (expression.kind == ExpressionKind::increment) look_at_written(*as<Increment>(expression).target);
        for_each_operand(expression, [&](const Expression& part) { look_at(part); });
    }

    // `char *s = "abc"; s[0] = 'A';`
    void look_at_written(const Expression& target) {
        const Expression* pointer = nullptr;
        if (target.kind == ExpressionKind::index) pointer = as<Index>(target).base;
        if (target.kind == ExpressionKind::dereference) pointer = as<Dereference>(target).pointer;
        if (pointer == nullptr || pointer->kind != ExpressionKind::variable) return;
        const Variable* variable = as<VariableReference>(*pointer).variable;
        const auto found = assignments_.find(variable);
        if (found == assignments_.end() || variable->is_address_taken || variable->storage != Storage::local) return;
        const bool is_always_literal =
            std::all_of(found->second.begin(), found->second.end(), [](const Expression* value) {
                return below_casts(*value).kind == ExpressionKind::string_literal;
            });
        if (!is_always_literal || found->second.empty()) return;
        auto& diagnostic = sink_.report(DiagnosticId::literal_is_written, target.range, {std::string(variable->name)});
        diagnostic.notes.push_back({found->second.front()->range, "this is the literal"});
    }

    const Assignments& assignments_;
    DiagnosticSink& sink_;
};

} // namespace

void warn_of_variables(const Function& function, const WarningContext& context) {
    AssignmentCollector collector;
    collector.look_at(function.body);
    if (!function.has_labels) UnsetReads(collector.assignments, context.sink).follow(function.body);
    PointerWarnings(collector.assignments, context.sink).look_at(function.body);
    for (const Variable* variable : function.locals) {
        const bool is_own = !variable->name.empty() && !context.sources.is_system(variable->range.file);
        if (variable->is_used || variable->storage != Storage::local || !is_own) continue;
        // An array or a value may well be there only to be looked at in memory.
        if (variable->initializer != nullptr || !is_scalar(*variable->type)) continue;
        context.sink.report(DiagnosticId::unused_variable, variable->range, {std::string(variable->name)});
    }
}

} // namespace heaparium::lang
