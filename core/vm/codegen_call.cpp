// Calls. The arguments are evaluated into consecutive registers at the top, which become the first registers of the
// callee; its result arrives in the first of them.
#include "vm/codegen_function.hpp"

#include <algorithm>

namespace heaparium::vm {

using lang::as;
using lang::CastKind;
using lang::ExpressionKind;

namespace {

// The function that a callee names, if it names one.
const lang::Function* named_function(const lang::Expression& callee) {
    const lang::Expression* node = &callee;
    for (;;) {
        if (node->kind == ExpressionKind::function) return as<lang::FunctionReference>(*node).function;
        if (node->kind == ExpressionKind::address_of) {
            node = as<lang::AddressOf>(*node).operand;
        } else if (node->kind == ExpressionKind::cast && as<lang::Cast>(*node).cast == CastKind::function_to_pointer) {
            node = as<lang::Cast>(*node).operand;
        } else {
            return nullptr;
        }
    }
}

const lang::Type& function_type(const lang::Expression& callee) {
    return callee.type->kind == lang::TypeKind::pointer ? *callee.type->base : *callee.type;
}

// The variable whose value an argument has when the function is called: `i`, `++i` and `i = 5` for a local of which no
// address is taken.
const lang::Expression* variable_read_at_call(const lang::Expression& argument) {
    const lang::Expression* target = &argument;
    if (argument.kind == ExpressionKind::assign) target = as<lang::Assign>(argument).target;
    if (argument.kind == ExpressionKind::compound_assign) target = as<lang::CompoundAssign>(argument).target;
    if (argument.kind == ExpressionKind::increment && as<lang::Increment>(argument).is_prefix) {
        target = as<lang::Increment>(argument).target;
    }
    if (target->kind != ExpressionKind::variable) return nullptr;
    const lang::Variable& variable = *as<lang::VariableReference>(*target).variable;
    const bool is_local = variable.storage == lang::Storage::local || variable.storage == lang::Storage::parameter;
    const bool is_in_memory = variable.is_address_taken || variable.type->is_volatile;
    return is_local && !is_in_memory && lang::is_scalar(*variable.type) ? target : nullptr;
}

} // namespace

// C leaves the order of arguments open. Programs depend on it all the same (`f(pop(), pop())`), so it is that of gcc on
// x86-64: from the last to the first, and what is a plain variable is read when all others have been evaluated.
FunctionGenerator::Window FunctionGenerator::fill_window(const lang::Call& node, const lang::Type& function,
                                                         std::optional<Register> first) {
    Window window;
    window.first = first ? *first : reserve();
    bool is_first_free = true;
    if (form_of(*function.base) == Form::object) {
        window.result_local = temporary(function.base->size, function.base->align);
        emitter_.emit_immediate(Operation::frame_pointer, window.first,
                                static_cast<std::uint32_t>(frame_offset(window.result_local)));
        is_first_free = false;
    }
    std::vector<Register> places;
    for (std::size_t i = 0; i < node.arguments.size(); ++i) {
        places.push_back(is_first_free ? window.first : reserve());
        is_first_free = false;
    }
    for (std::size_t i = places.size(); i > 0; --i) {
        const lang::Expression& argument = *node.arguments[i - 1];
        if (form_of(*argument.type) == Form::object) {
            object_argument(argument, places[i - 1]);
        } else if (variable_read_at_call(argument) == nullptr) {
            evaluate(argument, places[i - 1]);
        } else if (argument.kind != ExpressionKind::variable) {
            discard(argument);
        }
    }
    for (std::size_t i = places.size(); i > 0; --i) {
        const lang::Expression* variable = variable_read_at_call(*node.arguments[i - 1]);
        if (variable != nullptr) evaluate(*variable, places[i - 1]);
    }
    return window;
}

/// The callee copies it: what lies in this frame needs no object for that.
void FunctionGenerator::object_argument(const lang::Expression& argument, Register into) {
    const At at(emitter_, argument.range);
    const Scratch scratch(*this);
    const Place place = place_of(argument, into);
    if (place.kind != Place::Kind::frame || !is_direct(place, argument.type->size)) return address(place, into);
    emitter_.emit_immediate(Operation::frame_pointer, into,
                            static_cast<std::uint32_t>(frame_offset(place.object) + place.offset));
}

std::uint32_t FunctionGenerator::add_call_site(const lang::Call& node, const lang::Type& function,
                                               std::uint32_t library) {
    CallSite site;
    site.library = library;
    site.function_type = &function;
    for (const lang::Expression* argument : node.arguments) site.argument_types.push_back(argument->type->unqualified);
    image_.call_sites.push_back(std::move(site));
    return static_cast<std::uint32_t>(image_.call_sites.size() - 1);
}

// A call whose arguments are certain to be what the definition takes. All others go through the function's address,
// with a call site that says what is passed: variable arguments, and declarations that differ from the definition.
bool FunctionGenerator::can_call_directly(const lang::Call& node, const lang::Type& function,
                                          std::uint32_t index) const {
    const lang::Type& defined = *image_.functions[index].function->type;
    const auto parameters = image_.functions[index].function->parameters;
    if (defined.is_variadic || node.arguments.size() != parameters.size()) return false;
    if (form_of(*defined.base) != form_of(*function.base) || defined.base->size != function.base->size) return false;
    for (std::size_t i = 0; i < parameters.size(); ++i) {
        const Form passed = form_of(*node.arguments[i]->type);
        const Form wanted = form_of(*parameters[i]->type);
        const bool is_promoted = !defined.has_prototype && !function.has_prototype;
        const bool is_same =
            passed == wanted && (passed != Form::object || node.arguments[i]->type->size == parameters[i]->type->size);
        const bool is_promotion =
            is_promoted && ((is_integer(passed) && is_integer(wanted)) || (passed == Form::f64 && wanted == Form::f32));
        if (!is_same && !is_promotion) return false;
    }
    return true;
}

/// Gives the local that holds a struct result.
std::uint32_t FunctionGenerator::call(const lang::Call& node, std::optional<Register> into) {
    const Scratch scratch(*this);
    const lang::Type& type = function_type(*node.callee);
    const lang::Function* named = named_function(*node.callee);
    if (named != nullptr && named->name == "__builtin_va_start" && node.arguments.size() == 1) {
        const Register list = reserve();
        evaluate(*node.arguments[0], list);
        emitter_.emit(Operation::variable_arguments_start, list);
        return none;
    }
    Linker::Callee target;
    if (named != nullptr) {
        target = linker_.callee(*named, node.callee->range);
        const bool is_undefined = target.function == none && target.library == none;
        if (is_undefined && !named->is_weak) return none;
    }
    const bool is_direct =
        target.library != none || (target.function != none && can_call_directly(node, type, target.function));
    const bool is_top = into && is_temporary(*into) && *into + 1U == next_register_;
    Register pointer = 0;
    if (!is_direct) {
        if (named != nullptr) {
            pointer = is_top ? *into : reserve();
            address_of_function(*named, pointer);
        } else {
            const bool may_change = std::any_of(node.arguments.begin(), node.arguments.end(),
                                                [](const lang::Expression* argument) { return may_assign(*argument); });
            pointer = operand(*node.callee, is_top ? into : std::nullopt, may_change ? &node : nullptr);
        }
    }
    const Window window = fill_window(node, type, is_direct && is_top ? into : std::nullopt);
    if (target.library != none) {
        emitter_.emit_immediate(Operation::call_library, window.first, add_call_site(node, type, target.library));
    } else if (is_direct) {
        emitter_.emit_immediate(Operation::call, window.first, target.function);
    } else {
        emitter_.emit_word(Operation::call_pointer, add_call_site(node, type, none), window.first, pointer);
    }
    if (!into) return window.result_local;
    const Form form = form_of(*type.base);
    if (form == Form::object) {
        address(place_in_frame_of(window.result_local), *into);
    } else if (form != Form::nothing && window.first != *into) {
        copy_value(form, *into, window.first);
    }
    return window.result_local;
}

void FunctionGenerator::address_of_function(const lang::Function& function, Register into) {
    const std::uint32_t object = linker_.function_object(function, emitter_.place());
    if (object == none) return emitter_.emit_immediate(Operation::constant_pointer, into, 0); // weak, or reported
    emitter_.emit_immediate(Operation::address_static, into, object);
}

} // namespace heaparium::vm
