// Reading and writing places, bit-fields and whole objects.
#include "vm/codegen_function.hpp"

namespace heaparium::vm {

namespace {

// The smallest aligned piece of a bit-field's storage unit that holds all of the field.
struct BitPiece {
    std::uint32_t bits = 8;     // size of the piece
    std::int64_t offset = 0;    // bytes from the storage unit's start
    std::uint32_t position = 0; // of the field within the piece
};

BitPiece piece_of(const lang::Member& field) {
    const std::uint32_t last = field.bit_offset + field.bit_width - 1U;
    BitPiece piece;
    while (piece.bits < 64 && field.bit_offset / piece.bits != last / piece.bits) piece.bits *= 2;
    piece.offset = field.bit_offset / piece.bits * (piece.bits / 8);
    piece.position = field.bit_offset % piece.bits;
    return piece;
}

Operation load_unit(std::uint32_t bits) {
    switch (bits) {
    case 8: return Operation::load_unit_8;
    case 16: return Operation::load_unit_16;
    case 32: return Operation::load_unit_32;
    default: return Operation::load_unit_64;
    }
}

Operation store_unit(std::uint32_t bits) {
    switch (bits) {
    case 8: return Operation::store_8;
    case 16: return Operation::store_16;
    case 32: return Operation::store_32;
    default: return Operation::store_64;
    }
}

Operation extraction(const lang::Type& type) {
    return is_signed(form_of(type)) ? Operation::extract_signed : Operation::extract_unsigned;
}

} // namespace

// The operations on frame and data ask for no bounds, so what they reach must lie inside for certain: a declaration in
// another unit may have claimed a larger type than the definition has.
bool FunctionGenerator::is_direct(const Place& place, std::uint64_t bytes) const {
    if (place.offset < 0) return false;
    const auto end = static_cast<std::uint64_t>(place.offset) + bytes;
    const auto is_aligned = [&](std::int64_t start) { // members of packed structs may not be
        return bytes == 0 || static_cast<std::uint64_t>(start + place.offset) % bytes == 0;
    };
    if (place.kind == Place::Kind::frame)
        return end <= info_.locals[place.object].size && is_aligned(frame_offset(place.object));
    if (place.kind != Place::Kind::data) return false;
    const auto& object = image_.statics[place.object];
    return end <= object.size && is_aligned(static_cast<std::int64_t>(object.offset));
}

void FunctionGenerator::load(Place place, const lang::Type& type, Register into) {
    if (place.bit_field != nullptr) return load_bits(place, type, into);
    const Form form = form_of(type);
    if (place.kind == Place::Kind::held) {
        read_held(place);
        return copy_value(form, into, place.base);
    }
    if (place.kind == Place::Kind::element) {
        return emitter_.emit(load_operation(Reach::element, form), into, place.base, place.index);
    }
    if (is_direct(place, width_of(form))) {
        const bool is_frame = place.kind == Place::Kind::frame;
        const auto start =
            is_frame ? frame_offset(place.object) : static_cast<std::int64_t>(image_.statics[place.object].offset);
        return emitter_.emit_immediate(load_operation(is_frame ? Reach::frame : Reach::data, form), into,
                                       static_cast<std::uint32_t>(start + place.offset));
    }
    const Scratch scratch(*this);
    make_pointer(place, on_the_way(into));
    emitter_.emit(load_operation(Reach::pointer, form), into, place.base, static_cast<Register>(place.offset));
}

void FunctionGenerator::store(Place place, const lang::Type& type, Register value) {
    if (place.bit_field != nullptr) return store_bits(place, type, value);
    const Form form = form_of(type);
    if (place.kind == Place::Kind::held) {
        copy_value(form, place.base, value);
        return note_assigned(place.object);
    }
    if (place.kind == Place::Kind::element) {
        return emitter_.emit(store_operation(Reach::element, form), place.base, place.index, value);
    }
    const bool is_writable = place.kind != Place::Kind::data || image_.statics[place.object].is_writable;
    if (is_writable && is_direct(place, width_of(form))) {
        const bool is_frame = place.kind == Place::Kind::frame;
        const auto start =
            is_frame ? frame_offset(place.object) : static_cast<std::int64_t>(image_.statics[place.object].offset);
        return emitter_.emit_immediate(store_operation(is_frame ? Reach::frame : Reach::data, form), value,
                                       static_cast<std::uint32_t>(start + place.offset));
    }
    const Scratch scratch(*this);
    make_pointer(place, {});
    emitter_.emit(store_operation(Reach::pointer, form), place.base, value, static_cast<Register>(place.offset));
}

void FunctionGenerator::load_bits(const Place& field, const lang::Type& type, Register into) {
    if (lang::is_packed(*field.bit_field)) return load_packed_bits(field, type, into);
    const Scratch scratch(*this);
    Place place = field;
    const BitPiece piece = piece_of(*field.bit_field);
    move_place(place, piece.offset);
    make_pointer(place, {});
    emitter_.emit(load_unit(piece.bits), into, place.base, static_cast<Register>(place.offset));
    emitter_.emit_word(extraction(type), piece.position | std::uint32_t{field.bit_field->bit_width} << 8, into, into);
}

void FunctionGenerator::store_bits(const Place& field, const lang::Type&, Register value) {
    if (lang::is_packed(*field.bit_field)) return store_packed_bits(field, value);
    const Scratch scratch(*this);
    Place place = field;
    const BitPiece piece = piece_of(*field.bit_field);
    move_place(place, piece.offset);
    make_pointer(place, {});
    const Register unit = reserve();
    emitter_.emit(load_unit(piece.bits), unit, place.base, static_cast<Register>(place.offset));
    emitter_.emit_word(Operation::insert_bits, piece.position | std::uint32_t{field.bit_field->bit_width} << 8, unit,
                       unit, value);
    emitter_.emit(store_unit(piece.bits), place.base, unit, static_cast<Register>(place.offset));
}

/// What a bit-field makes of a value, for the value of an assignment to it.
void FunctionGenerator::truncate_to_field(const lang::Member& field, const lang::Type& type, Register value) {
    emitter_.emit_word(extraction(type), std::uint64_t{field.bit_width} << 8, value, value);
}

/// Copies the object at an address.
void FunctionGenerator::copy_to(Place to, Register from, std::uint64_t bytes) {
    if (bytes == 0) return;
    if (to.kind == Place::Kind::frame && is_direct(to, bytes)) {
        return emitter_.emit_immediate_word(Operation::copy_to_frame, from,
                                            static_cast<std::uint32_t>(frame_offset(to.object) + to.offset), bytes);
    }
    const Scratch scratch(*this);
    const Register target = reserve();
    address(to, target);
    emitter_.emit_word(Operation::copy_object, bytes, target, from);
}

void FunctionGenerator::copy_object(Place from, Place to, std::uint64_t bytes) {
    if (bytes == 0) return;
    const Scratch scratch(*this);
    const bool is_from_frame = from.kind == Place::Kind::frame && is_direct(from, bytes);
    const bool is_to_frame = to.kind == Place::Kind::frame && is_direct(to, bytes);
    const Register address_register = reserve();
    if (!is_from_frame) {
        address(from, address_register);
        return copy_to(to, address_register, bytes);
    }
    const auto source = static_cast<std::uint32_t>(frame_offset(from.object) + from.offset);
    if (is_to_frame) {
        emitter_.emit_immediate(Operation::frame_pointer, address_register, source);
        return emitter_.emit_immediate_word(Operation::receive_object, address_register,
                                            static_cast<std::uint32_t>(frame_offset(to.object) + to.offset), bytes);
    }
    address(to, address_register);
    emitter_.emit_immediate_word(Operation::copy_from_frame, address_register, source, bytes);
}

} // namespace heaparium::vm
