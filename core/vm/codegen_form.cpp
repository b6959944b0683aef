#include "vm/codegen_form.hpp"

namespace heaparium::vm {

using lang::TypeKind;

Form form_of(const lang::Type& type) {
    switch (type.kind) {
    case TypeKind::error:
    case TypeKind::void_type: return Form::nothing;
    case TypeKind::char_type:
    case TypeKind::signed_char: return Form::i8;
    case TypeKind::bool_type:
    case TypeKind::unsigned_char: return Form::u8;
    case TypeKind::short_type: return Form::i16;
    case TypeKind::unsigned_short: return Form::u16;
    case TypeKind::int_type: return Form::i32;
    case TypeKind::unsigned_int: return Form::u32;
    case TypeKind::long_type:
    case TypeKind::long_long: return Form::i64;
    case TypeKind::unsigned_long:
    case TypeKind::unsigned_long_long: return Form::u64;
    case TypeKind::float_type: return Form::f32;
    case TypeKind::double_type:
    case TypeKind::long_double: return Form::f64;
    case TypeKind::enum_type: return type.base != nullptr ? form_of(*type.base) : Form::i32;
    case TypeKind::pointer:
    case TypeKind::function: return Form::pointer;
    case TypeKind::array:
    case TypeKind::struct_type:
    case TypeKind::union_type: return Form::object;
    }
    return Form::nothing;
}

std::uint32_t width_of(Form form) {
    switch (form) {
    case Form::i8:
    case Form::u8: return 1;
    case Form::i16:
    case Form::u16: return 2;
    case Form::i32:
    case Form::u32:
    case Form::f32: return 4;
    default: return 8;
    }
}

namespace {

// The rows of operation.def stand in this order, so the form is a distance from the first.
constexpr Operation first_load[] = {Operation::load_i8, Operation::load_index_i8, Operation::load_local_i8,
                                    Operation::load_static_i8};
constexpr Operation first_store[] = {Operation::store_8, Operation::store_index_8, Operation::store_local_8,
                                     Operation::store_static_8};

constexpr Operation operator+(Operation first, int distance) {
    return static_cast<Operation>(static_cast<int>(first) + distance);
}
static_assert(Operation::load_i8 + 7 == Operation::load_pointer);
static_assert(Operation::load_index_i8 + 7 == Operation::load_index_pointer);
static_assert(Operation::load_local_i8 + 7 == Operation::load_local_pointer);
static_assert(Operation::load_static_i8 + 7 == Operation::load_static_pointer);
static_assert(Operation::store_8 + 4 == Operation::store_pointer);
static_assert(Operation::store_index_8 + 4 == Operation::store_index_pointer);
static_assert(Operation::store_local_8 + 4 == Operation::store_local_pointer);
static_assert(Operation::store_static_8 + 4 == Operation::store_static_pointer);

int load_distance(Form form) {
    switch (form) {
    case Form::i8: return 0;
    case Form::u8: return 1;
    case Form::i16: return 2;
    case Form::u16: return 3;
    case Form::i32: return 4;
    case Form::u32:
    case Form::f32: return 5;
    case Form::pointer: return 7;
    default: return 6;
    }
}

int store_distance(Form form) {
    if (form == Form::pointer) return 4;
    switch (width_of(form)) {
    case 1: return 0;
    case 2: return 1;
    case 4: return 2;
    default: return 3;
    }
}

} // namespace

Operation load_operation(Reach reach, Form form) {
    return first_load[static_cast<std::size_t>(reach)] + load_distance(form);
}

Operation store_operation(Reach reach, Form form) {
    return first_store[static_cast<std::size_t>(reach)] + store_distance(form);
}

} // namespace heaparium::vm
