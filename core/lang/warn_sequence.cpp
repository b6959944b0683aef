// `i = i++`, `a[i] = i++`, `f(i++, i)`: one variable changed and used, with no order between the two (C11 6.5 p2).
#include "lang/tree_walk.hpp"
#include "lang/warn.hpp"

#include <algorithm>
#include <vector>

namespace heaparium::lang {

namespace {

struct Change {
    const Variable* variable = nullptr;
    SourceRange range;
};

/// What an expression does to variables that are named in it.
struct Effects {
    std::vector<Change> changes;
    std::vector<const Variable*> reads;
    std::vector<const Variable*> pending; // changed, with no sequence point behind it inside the expression
};

// Expressions with more effects than this are left alone, so that the time stays bounded.
constexpr std::size_t most_effects = 64;

class SequenceWarnings {
  public:
    explicit SequenceWarnings(DiagnosticSink& sink) : sink_(sink) {}

    void look_at(const Statement* statement) {
        walk_statement(
            statement, [](const Statement&) {},
            [&](const Expression& expression) {
                has_reported_ = false;
                (void)effects_of(expression);
            });
    }

  private:
    void conflict(const Variable& variable, SourceRange range) {
        if (std::exchange(has_reported_, true)) return;
        sink_.report(DiagnosticId::unsequenced_change, range, {std::string(variable.name)});
    }

    void check_against(const Effects& changing, const Effects& other) {
        for (const Change& change : changing.changes) {
            const bool is_read =
                std::find(other.reads.begin(), other.reads.end(), change.variable) != other.reads.end();
            const bool is_changed = std::any_of(other.changes.begin(), other.changes.end(), [&](const Change& second) {
                return second.variable == change.variable;
            });
            if (is_read || is_changed) return conflict(*change.variable, change.range);
        }
    }

    static void add(Effects& to, Effects&& from) {
        if (to.reads.size() + to.changes.size() > most_effects) return;
        to.changes.insert(to.changes.end(), from.changes.begin(), from.changes.end());
        to.reads.insert(to.reads.end(), from.reads.begin(), from.reads.end());
        to.pending.insert(to.pending.end(), from.pending.begin(), from.pending.end());
    }

    void add_unsequenced(Effects& to, Effects&& from) {
        check_against(to, from);
        check_against(from, to);
        add(to, std::move(from));
    }

    void change(Effects& effects, const Expression& target, SourceRange range) {
        if (target.kind != ExpressionKind::variable) return;
        const Variable* variable = as<VariableReference>(target).variable;
        if (std::find(effects.pending.begin(), effects.pending.end(), variable) != effects.pending.end()) {
            conflict(*variable, range);
        }
        effects.changes.push_back({variable, range});
        effects.pending.push_back(variable);
    }

    // What is evaluated to find the place, without reading it.
    Effects effects_of_place(const Expression& place) {
        return place.kind == ExpressionKind::variable ? Effects() : effects_of(place);
    }

    Effects effects_of(const Expression& expression) {
        Effects all;
        switch (expression.kind) {
        case ExpressionKind::variable: all.reads.push_back(as<VariableReference>(expression).variable); return all;
        case ExpressionKind::address_of: return effects_of_place(*as<AddressOf>(expression).operand);
        case ExpressionKind::cast: {
            const auto& cast = as<Cast>(expression);
            return cast.cast == CastKind::array_to_pointer ? effects_of_place(*cast.operand)
                                                           : effects_of(*cast.operand);
        }
        case ExpressionKind::increment:
            all = effects_of_place(*as<Increment>(expression).target);
            change(all, *as<Increment>(expression).target, expression.range);
            return all;
        case ExpressionKind::assign:
            all = effects_of_place(*as<Assign>(expression).target);
            add_unsequenced(all, effects_of(*as<Assign>(expression).value));
            change(all, *as<Assign>(expression).target, expression.range);
            return all;
        case ExpressionKind::compound_assign:
            all = effects_of_place(*as<CompoundAssign>(expression).target);
            add_unsequenced(all, effects_of(*as<CompoundAssign>(expression).value));
            change(all, *as<CompoundAssign>(expression).target, expression.range);
            return all;
        case ExpressionKind::logical:
        case ExpressionKind::comma:
        case ExpressionKind::conditional: // in order; what was changed first is done by then
            for_each_operand(expression, [&](const Expression& part) {
                all.pending.clear();
                add(all, effects_of(part));
            });
            return all;
        case ExpressionKind::call:
        case ExpressionKind::binary:
        case ExpressionKind::index:
            for_each_operand(expression, [&](const Expression& part) { add_unsequenced(all, effects_of(part)); });
            if (expression.kind == ExpressionKind::call) all.pending.clear();
            return all;
        default: for_each_operand(expression, [&](const Expression& part) { add(all, effects_of(part)); }); return all;
        }
    }

    DiagnosticSink& sink_;
    bool has_reported_ = false; // for this whole expression
};

} // namespace

void warn_of_unsequenced_changes(const Function& function, const WarningContext& context) {
    SequenceWarnings(context.sink).look_at(function.body);
}

} // namespace heaparium::lang
