// Blocks: which locals are in scope, which objects end where, and what a variable-length array took of the stack.
#include "vm/codegen_function.hpp"

namespace heaparium::vm {

void FunctionGenerator::open_scope(std::span<lang::Variable* const> variables) {
    Scope scope;
    scope.parent = scope_;
    scope.depth = scope_ == none ? 0 : scopes_[scope_].depth + 1;
    for (const lang::Variable* variable : variables) {
        if (variable->storage != lang::Storage::local) continue;
        LocalInfo& local = info_.locals[variable->index];
        local.first_pc = emitter_.pc();
        scope.locals.push_back(variable->index);
        if (local.object_slot != none) scope.objects.push_back(variable->index);
    }
    scope_ = static_cast<std::uint32_t>(scopes_.size());
    scopes_.push_back(std::move(scope));
}

void FunctionGenerator::close_scope() {
    const Position outside{scopes_[scope_].parent, [&] {
                               std::uint32_t array = array_;
                               while (array != none && arrays_[array].scope == scope_) array = arrays_[array].outer;
                               return array;
                           }()};
    // A function's own block needs no ends: returning ends them all.
    if (outside.scope != none && emitter_.is_reachable()) leave(position(), outside);
    for (const std::uint32_t local : scopes_[scope_].locals) info_.locals[local].end_pc = emitter_.pc();
    scope_ = outside.scope;
    array_ = outside.array;
}

// Objects of the blocks between end; so do arrays on the stack that do not exist at the other place.
void FunctionGenerator::leave(Position from, Position to) {
    std::uint32_t outermost = none;
    for (std::uint32_t array = from.array; array != to.array && array != none; array = arrays_[array].outer) {
        if (arrays_[array].cleanup != nullptr) {
            discard(*arrays_[array].cleanup);
            continue;
        }
        outermost = array;
        const bool ends_with_scope = scopes_[arrays_[array].scope].depth > scopes_[to.scope].depth;
        if (!ends_with_scope) emitter_.emit_immediate(Operation::end_local, 0, arrays_[array].local);
    }
    for (std::uint32_t scope = from.scope; scope != to.scope && scope != none; scope = scopes_[scope].parent) {
        for (const std::uint32_t local : scopes_[scope].objects) {
            emitter_.emit_immediate(Operation::end_local, 0, local);
        }
    }
    if (outermost != none) emitter_.emit(Operation::stack_release, arrays_[outermost].mark);
}

// The part of `from` that still exists at `to`, for a jump between any two places of the function.
FunctionGenerator::Position FunctionGenerator::common(Position from, Position to) const {
    Position shared = from;
    while (shared.scope != to.scope) {
        if (shared.scope == none || to.scope == none) return {none, none};
        if (scopes_[shared.scope].depth >= scopes_[to.scope].depth) {
            shared.scope = scopes_[shared.scope].parent;
        } else {
            to.scope = scopes_[to.scope].parent;
        }
    }
    const auto exists_at_target = [&](std::uint32_t array) {
        std::uint32_t other = to.array;
        while (other != none && other != array) other = arrays_[other].outer;
        return other == array;
    };
    while (shared.array != none && !exists_at_target(shared.array)) shared.array = arrays_[shared.array].outer;
    return shared;
}

void FunctionGenerator::begin_cleanup(const lang::Variable& variable) {
    arrays_.push_back({array_, variable.index, scope_, 0, variable.cleanup});
    array_ = static_cast<std::uint32_t>(arrays_.size() - 1);
}

/// Before the function returns.
void FunctionGenerator::clean_up_all() {
    for (std::uint32_t array = array_; array != none; array = arrays_[array].outer) {
        if (arrays_[array].cleanup != nullptr) discard(*arrays_[array].cleanup);
    }
}

// Its address stays in a hidden place of the frame.
void FunctionGenerator::allocate_stack_array(const lang::Variable& variable) {
    StackArray array{array_, variable.index, scope_, reserve(), nullptr};
    const Scratch scratch(*this);
    const Register bytes = reserve();
    const lang::Variable& size = *variable.type->byte_size;
    load(place_of_variable(size, variable.range, {}), *size.type, bytes);
    emitter_.emit(Operation::stack_mark, array.mark);
    emitter_.emit_word(Operation::stack_allocate, variable.index, bytes, bytes);
    emitter_.emit_immediate(Operation::store_local_pointer, bytes,
                            static_cast<std::uint32_t>(frame_offset(variable.index)));
    array_ = static_cast<std::uint32_t>(arrays_.size());
    arrays_.push_back(array);
}

} // namespace heaparium::vm
