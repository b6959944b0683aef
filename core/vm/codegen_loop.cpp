// Loops and switch. A loop's test stands at its end, so that each turn costs one jump; each turn passes a `statement`,
// which is what bounds a run.
//
//        jump test
// body:  …
// next:  step            (of a for; `continue` comes here)
// test:  statement; jump to body if the condition holds
// end:
#include "vm/codegen_function.hpp"

#include <algorithm>

namespace heaparium::vm {

void FunctionGenerator::loop_body(const lang::Statement* body, Label on_break, Label on_continue) {
    breaks_.push_back({on_break, position()});
    continues_.push_back({on_continue, position()});
    ++loop_depth_;
    statement(body);
    --loop_depth_;
    breaks_.pop_back();
    continues_.pop_back();
}

void FunctionGenerator::while_loop(const lang::WhileStatement& node) {
    const Label body = emitter_.new_label();
    const Label test = emitter_.new_label();
    const Label end = emitter_.new_label();
    emitter_.set_place(node.range);
    emitter_.jump(test);
    emitter_.assume_reachable();
    emitter_.bind(body);
    assume_assigned(*node.condition, true);
    loop_body(node.body, end, test);
    emitter_.bind(test);
    emitter_.statement(node.range);
    {
        const Scratch scratch(*this);
        branch(*node.condition, true, body);
    }
    emitter_.bind(end);
}

void FunctionGenerator::do_loop(const lang::DoStatement& node) {
    const Label body = emitter_.new_label();
    const Label test = emitter_.new_label();
    const Label end = emitter_.new_label();
    emitter_.bind(body);
    loop_body(node.body, end, test);
    emitter_.bind(test);
    emitter_.statement(node.condition->range);
    {
        const Scratch scratch(*this);
        branch(*node.condition, true, body);
    }
    emitter_.bind(end);
}

void FunctionGenerator::for_loop(const lang::ForStatement& node) {
    const Scratch head(*this);
    open_scope(node.variables);
    if (node.initial != nullptr) statement(node.initial);
    const Label body = emitter_.new_label();
    const Label test = emitter_.new_label();
    const Label next = emitter_.new_label();
    const Label end = emitter_.new_label();
    emitter_.set_place(node.range);
    emitter_.jump(test);
    emitter_.assume_reachable();
    emitter_.bind(body);
    if (node.condition != nullptr) assume_assigned(*node.condition, true);
    loop_body(node.body, end, next);
    emitter_.bind(next);
    if (node.step != nullptr) {
        const Scratch scratch(*this);
        emitter_.statement(node.step->range);
        discard(*node.step);
    }
    emitter_.bind(test);
    if (node.condition != nullptr) {
        const Scratch scratch(*this);
        emitter_.statement(node.condition->range);
        branch(*node.condition, true, body);
    } else {
        emitter_.statement(node.range);
        emitter_.jump(body);
    }
    emitter_.bind(end);
    close_scope();
}

void FunctionGenerator::switch_statement(const lang::SwitchStatement& node) {
    const Scratch scratch(*this);
    const Label end = emitter_.new_label();
    emitter_.statement(node.range);
    const Register value = operand(*node.condition);
    SwitchTable table;
    table.otherwise = end.index;
    for (const lang::CaseLabel* label : node.cases) {
        const Label place = emitter_.new_label();
        cases_[label] = place;
        if (label->is_default) {
            table.otherwise = place.index;
        } else if (label->low <= label->high) {
            table.ranges.push_back({label->low, label->high, place.index});
        }
    }
    std::sort(table.ranges.begin(), table.ranges.end(),
              [](const SwitchTable::Range& a, const SwitchTable::Range& b) { return a.low < b.low; });
    emitter_.switch_jump(value, std::move(table));
    breaks_.push_back({end, position()});
    statement(node.body);
    breaks_.pop_back();
    emitter_.bind(end);
}

const lang::Statement* FunctionGenerator::bind_case(const lang::CaseLabel& label) {
    if (const auto found = cases_.find(&label); found != cases_.end()) emitter_.bind(found->second);
    return label.body;
}

} // namespace heaparium::vm
