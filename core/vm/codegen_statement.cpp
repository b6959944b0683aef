// Statements, but for loops and jumps. Each place where a debugger would stop begins with a `statement` operation.
#include "vm/codegen_function.hpp"

namespace heaparium::vm {

using lang::as;
using lang::StatementKind;

// Labels and cases may stand in front of each other in any number, so they are followed by a loop.
void FunctionGenerator::statement(const lang::Statement* node) {
    const std::size_t temporaries = temporaries_in_use_.size();
    while (node != nullptr) {
        const lang::Statement& current = *node;
        node = nullptr;
        switch (current.kind) {
        case StatementKind::compound: compound(as<lang::Compound>(current), scope_ == none); break;
        case StatementKind::declaration: declare(as<lang::DeclarationStatement>(current)); break;
        case StatementKind::expression: {
            const Scratch scratch(*this);
            emitter_.statement(current.range);
            discard(*as<lang::ExpressionStatement>(current).expression);
            break;
        }
        case StatementKind::null: emitter_.statement(current.range); break;
        case StatementKind::if_statement: if_chain(as<lang::IfStatement>(current)); break;
        case StatementKind::while_statement: while_loop(as<lang::WhileStatement>(current)); break;
        case StatementKind::do_statement: do_loop(as<lang::DoStatement>(current)); break;
        case StatementKind::for_statement: for_loop(as<lang::ForStatement>(current)); break;
        case StatementKind::switch_statement: switch_statement(as<lang::SwitchStatement>(current)); break;
        case StatementKind::case_label: node = bind_case(as<lang::CaseLabel>(current)); break;
        case StatementKind::label: node = bind_label(as<lang::LabelStatement>(current)); break;
        case StatementKind::goto_statement: go_to(as<lang::GotoStatement>(current)); break;
        case StatementKind::computed_goto: go_to_computed(as<lang::ComputedGoto>(current)); break;
        case StatementKind::break_statement: break_or_continue(current.range, true); break;
        case StatementKind::continue_statement: break_or_continue(current.range, false); break;
        case StatementKind::return_statement: return_statement(as<lang::ReturnStatement>(current)); break;
        }
    }
    // Struct results that this statement's calls left behind are done with.
    while (temporaries_in_use_.size() > temporaries) {
        free_temporaries_.push_back(temporaries_in_use_.back());
        temporaries_in_use_.pop_back();
    }
}

void FunctionGenerator::compound(const lang::Compound& block, bool is_body) {
    const Scratch scratch(*this);
    open_scope(block.variables);
    for (const lang::Statement* node : block.statements) statement(node);
    if (is_body && emitter_.is_reachable()) {
        emitter_.statement(block.close);
        finish_body();
    }
    emitter_.set_place(block.close);
    close_scope();
}

void FunctionGenerator::declare(const lang::DeclarationStatement& node) {
    bool is_first = true;
    bool is_behind_size = false;
    for (const lang::Variable* variable : node.variables) {
        if (variable->storage != lang::Storage::local) continue;
        // Of several on one line each is a step, with its own name; one alone is the whole line. The sizes that an
        // array of variable length needs (they have no names) are a part of its step.
        const bool has_value = variable->initializer != nullptr || variable->type->is_variable_length;
        if (has_value && !is_behind_size) {
            emitter_.statement(node.variables.size() == 1 || is_first ? node.range : variable->range);
        } else {
            emitter_.set_place(variable->range);
        }
        is_first = false;
        is_behind_size = variable->name.empty();
        info_.locals[variable->index].first_pc = emitter_.pc();
        if (variable->type->is_variable_length) {
            allocate_stack_array(*variable);
        } else {
            const Scratch scratch(*this);
            initialize(*variable);
        }
        if (variable->cleanup != nullptr) begin_cleanup(*variable);
    }
}

// if (a) … else if (b) … else …, however long.
void FunctionGenerator::if_chain(const lang::IfStatement& first) {
    const Label end = emitter_.new_label();
    const lang::IfStatement* node = &first;
    while (node != nullptr) {
        emitter_.statement(node->range);
        const Label otherwise = node->no != nullptr ? emitter_.new_label() : end;
        {
            const Scratch scratch(*this);
            branch(*node->condition, false, otherwise);
        }
        statement(node->yes);
        if (node->no == nullptr) break;
        if (emitter_.is_reachable()) emitter_.jump(end);
        emitter_.bind(otherwise);
        if (node->no->kind == StatementKind::if_statement) {
            node = &as<lang::IfStatement>(*node->no);
        } else {
            statement(node->no);
            node = nullptr;
        }
    }
    emitter_.bind(end);
}

void FunctionGenerator::copy_result(const lang::Expression& value, std::uint64_t bytes) {
    const At at(emitter_, value.range);
    const Place from = place_of(value);
    if (bytes == 0) return;
    if (from.kind == Place::Kind::frame && is_direct(from, bytes)) {
        return emitter_.emit_immediate_word(Operation::copy_result_from_frame, 0,
                                            static_cast<std::uint32_t>(frame_offset(from.object) + from.offset), bytes);
    }
    const Register source = reserve();
    address(from, source);
    emitter_.emit_word(Operation::copy_result, bytes, source);
}

void FunctionGenerator::return_statement(const lang::ReturnStatement& node) {
    emitter_.statement(node.range);
    const Scratch scratch(*this);
    if (node.value == nullptr) {
        clean_up_all();
        // `return;` in a function with a result leaves the result open, as falling off its end does.
        const bool is_void = function_.type->base->kind == lang::TypeKind::void_type;
        emitter_.emit(is_void ? Operation::return_void : Operation::missing_return);
        return;
    }
    if (has_struct_result_) {
        copy_result(*node.value, function_.type->base->size);
        clean_up_all();
        emitter_.emit(Operation::return_void);
        return;
    }
    const Form form = form_of(*function_.type->base);
    if (form == Form::nothing) {
        discard(*node.value);
        clean_up_all();
        emitter_.emit(Operation::return_void);
        return;
    }
    const Register value = operand(*node.value);
    clean_up_all();
    emitter_.emit(form == Form::pointer ? Operation::return_pointer : Operation::return_value, value);
}

} // namespace heaparium::vm
