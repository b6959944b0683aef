// Bit-fields that are no plain parts of a storage unit.
//
// Those of packed structs cross the boundaries of storage units, and may end with the last byte of their
// struct. So they are read and written in pieces that hold no byte beyond theirs.
#include "vm/codegen_function.hpp"

#include <algorithm>
#include <array>

namespace heaparium::vm {

namespace {

struct BitPiece {
    std::uint32_t bytes = 1;
    std::int64_t offset = 0;    // bytes from the field's first
    std::uint32_t position = 0; // of its part of the field within the piece
    std::uint32_t width = 0;    // bits of the field in it
};

std::vector<BitPiece> pieces_of(const lang::Member& field) {
    std::vector<BitPiece> pieces;
    std::uint32_t left = field.bit_width;
    BitPiece piece;
    piece.position = field.bit_offset;
    while (left > 0) {
        const std::uint32_t bytes_left = (piece.position + left + 7) / 8;
        piece.bytes = 8;
        while (piece.bytes > bytes_left) piece.bytes /= 2;
        piece.width = std::min(left, piece.bytes * 8 - piece.position);
        pieces.push_back(piece);
        left -= piece.width;
        piece.offset += piece.bytes;
        piece.position = 0;
    }
    return pieces;
}

constexpr Operation load_unit[] = {Operation::load_unit_8, Operation::load_unit_16, Operation::load_unit_32,
                                   Operation::load_unit_64};
constexpr Operation store_unit[] = {Operation::store_8, Operation::store_16, Operation::store_32, Operation::store_64};

std::size_t by_size(std::uint32_t bytes) { return bytes == 1 ? 0 : bytes == 2 ? 1 : bytes == 4 ? 2 : 3; }

std::uint64_t bits(std::uint32_t position, std::uint32_t width) { return position | width << 8; }

} // namespace

// GNU C computes with a bit-field of more than 32 bits in a type of just that many.
void FunctionGenerator::cut_to_precision(const lang::Type& type, Register value) {
    if (type.precision == 0) return;
    const bool has_sign = is_signed(form_of(type));
    emitter_.emit_word(has_sign ? Operation::extract_signed : Operation::extract_unsigned, bits(0, type.precision),
                       value, value);
}

void FunctionGenerator::load_packed_bits(const Place& field, const lang::Type& type, Register into) {
    const Scratch scratch(*this);
    const Register base = reserve();
    const Register part = reserve();
    const Register value = reserve();
    Place place = field;
    place.bit_field = nullptr;
    address(place, base);
    constant(0, value);
    std::uint32_t done = 0;
    for (const BitPiece& piece : pieces_of(*field.bit_field)) {
        emitter_.emit(load_unit[by_size(piece.bytes)], part, base, static_cast<Register>(piece.offset));
        emitter_.emit_word(Operation::extract_unsigned, bits(piece.position, piece.width), part, part);
        emitter_.emit_word(Operation::insert_bits, bits(done, piece.width), value, value, part);
        done += piece.width;
    }
    const bool is_signed_field = is_signed(form_of(type));
    emitter_.emit_word(is_signed_field ? Operation::extract_signed : Operation::extract_unsigned, bits(0, done), into,
                       value);
}

void FunctionGenerator::store_packed_bits(const Place& field, Register value) {
    const Scratch scratch(*this);
    const Register base = reserve();
    const Register unit = reserve();
    const Register part = reserve();
    Place place = field;
    place.bit_field = nullptr;
    address(place, base);
    std::uint32_t done = 0;
    for (const BitPiece& piece : pieces_of(*field.bit_field)) {
        const auto offset = static_cast<Register>(piece.offset);
        emitter_.emit(load_unit[by_size(piece.bytes)], unit, base, offset);
        emitter_.emit_word(Operation::extract_unsigned, bits(done, piece.width), part, value);
        emitter_.emit_word(Operation::insert_bits, bits(piece.position, piece.width), unit, unit, part);
        emitter_.emit(store_unit[by_size(piece.bytes)], base, unit, offset);
        done += piece.width;
    }
}

} // namespace heaparium::vm
