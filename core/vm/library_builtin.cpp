// The functions of GNU C that belong to no header.
#include "lang/bit_builtin.hpp"
#include "vm/library.hpp"

#include <cmath>
#include <cstring>

namespace heaparium::vm {

namespace {

void answer_bits(LibraryCall& call) {
    const lang::BitBuiltin* builtin = lang::find_bit_builtin(call.name());
    call.return_integer(builtin != nullptr ? builtin->run(call.integer(0)) : 0);
}

void answer(LibraryCall& call, bool truth) { call.return_integer(truth ? 1 : 0); }

/// A whole number of any size that a product of two 64-bit numbers can have.
struct WideNumber {
    bool is_negative = false;
    std::uint64_t high = 0, low = 0; // of its magnitude
};

WideNumber wide(std::uint64_t value, bool is_signed) {
    const bool is_negative = is_signed && static_cast<std::int64_t>(value) < 0;
    return {is_negative, 0, is_negative ? 0 - value : value};
}

WideNumber product(WideNumber left, WideNumber right) {
    const std::uint64_t mask = 0xffffffffU;
    const std::uint64_t a = left.low >> 32, b = left.low & mask, c = right.low >> 32, d = right.low & mask;
    const std::uint64_t low = b * d;
    const std::uint64_t middle = a * d + (low >> 32);
    const std::uint64_t other = b * c + (middle & mask);
    return {left.is_negative != right.is_negative, a * c + (middle >> 32) + (other >> 32), other << 32 | (low & mask)};
}

WideNumber sum(WideNumber left, WideNumber right) {
    if (left.is_negative == right.is_negative) {
        const std::uint64_t low = left.low + right.low;
        return {left.is_negative, low < left.low ? 1U : 0U, low};
    }
    if (left.low >= right.low) return {left.is_negative, 0, left.low - right.low};
    return {right.is_negative, 0, right.low - left.low};
}

bool fits(const WideNumber& number, unsigned bits, bool is_signed) {
    if (number.high != 0) return false;
    if (number.is_negative && number.low != 0) return is_signed && number.low <= std::uint64_t{1} << (bits - 1);
    const unsigned magnitude_bits = is_signed ? bits - 1 : bits;
    return magnitude_bits >= 64 || number.low >> magnitude_bits == 0;
}

} // namespace

void call___builtin_popcount(LibraryCall& call) { answer_bits(call); }
void call___builtin_popcountl(LibraryCall& call) { answer_bits(call); }
void call___builtin_popcountll(LibraryCall& call) { answer_bits(call); }
void call___builtin_parity(LibraryCall& call) { answer_bits(call); }
void call___builtin_parityl(LibraryCall& call) { answer_bits(call); }
void call___builtin_parityll(LibraryCall& call) { answer_bits(call); }
void call___builtin_clz(LibraryCall& call) { answer_bits(call); }
void call___builtin_clzl(LibraryCall& call) { answer_bits(call); }
void call___builtin_clzll(LibraryCall& call) { answer_bits(call); }
void call___builtin_ctz(LibraryCall& call) { answer_bits(call); }
void call___builtin_ctzl(LibraryCall& call) { answer_bits(call); }
void call___builtin_ctzll(LibraryCall& call) { answer_bits(call); }
void call___builtin_ffs(LibraryCall& call) { answer_bits(call); }
void call___builtin_ffsl(LibraryCall& call) { answer_bits(call); }
void call___builtin_ffsll(LibraryCall& call) { answer_bits(call); }
void call___builtin_clrsb(LibraryCall& call) { answer_bits(call); }
void call___builtin_clrsbl(LibraryCall& call) { answer_bits(call); }
void call___builtin_clrsbll(LibraryCall& call) { answer_bits(call); }
void call___builtin_bswap16(LibraryCall& call) { answer_bits(call); }
void call___builtin_bswap32(LibraryCall& call) { answer_bits(call); }
void call___builtin_bswap64(LibraryCall& call) { answer_bits(call); }

// Exact first, then cut to the result's bits: true where that changed it.
void call___builtin_overflow(LibraryCall& call) {
    const std::uint64_t operation = call.integer(0);
    WideNumber left = wide(call.integer(1), call.integer(2) != 0);
    WideNumber right = wide(call.integer(3), call.integer(4) != 0);
    if (operation == 1) right.is_negative = !right.is_negative;
    const WideNumber exact = operation == 2 ? product(left, right) : sum(left, right);
    const auto bits = static_cast<unsigned>(call.integer(5));
    const Pointer result = call.pointer(7);
    if (result.address.value() != 0) {
        std::uint64_t value = exact.is_negative ? 0 - exact.low : exact.low;
        if (bits == 1) value &= 1;
        std::byte bytes[8];
        std::memcpy(bytes, &value, sizeof bytes);
        if (!call.write(result, std::span(bytes).first((bits + 7) / 8))) return;
    }
    answer(call, !fits(exact, bits, call.integer(6) != 0));
}

void call___builtin_isnan(LibraryCall& call) { answer(call, std::isnan(call.floating(0))); }
void call___builtin_isinf(LibraryCall& call) { answer(call, std::isinf(call.floating(0))); }
void call___builtin_isinf_sign(LibraryCall& call) {
    const double value = call.floating(0);
    call.return_integer(static_cast<std::uint64_t>(!std::isinf(value) ? 0 : value < 0 ? -1 : 1));
}
void call___builtin_isfinite(LibraryCall& call) { answer(call, std::isfinite(call.floating(0))); }
void call___builtin_isnormal(LibraryCall& call) { answer(call, std::isnormal(call.floating(0))); }
void call___builtin_signbit(LibraryCall& call) { answer(call, std::signbit(call.floating(0))); }
void call___builtin_signbitf(LibraryCall& call) { answer(call, std::signbit(call.floating(0))); }
void call___builtin_signbitl(LibraryCall& call) { answer(call, std::signbit(call.floating(0))); }
void call___builtin_isunordered(LibraryCall& call) {
    answer(call, std::isunordered(call.floating(0), call.floating(1)));
}
void call___builtin_islessgreater(LibraryCall& call) {
    answer(call, std::islessgreater(call.floating(0), call.floating(1)));
}
void call___builtin_fpclassify(LibraryCall& call) {
    const std::size_t answers[] = {FP_NAN, FP_INFINITE, FP_NORMAL, FP_SUBNORMAL, FP_ZERO};
    const auto kind = static_cast<std::size_t>(std::fpclassify(call.floating(5)));
    for (std::size_t i = 0; i < std::size(answers); ++i) {
        if (answers[i] == kind) call.return_integer(call.integer(i));
    }
}

} // namespace heaparium::vm
