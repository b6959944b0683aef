// <stdlib.h>: numbers, from text and at random.
#include "vm/library.hpp"
#include "vm/number_text.hpp"

namespace heaparium::vm {

namespace {

/// Stores where a number ends, where that is wanted.
[[nodiscard]] bool store_end(LibraryCall& call, std::size_t length) {
    const Pointer start = call.pointer(0), end = call.pointer(1);
    return end.address.is_null() || call.write_pointer(end, {start.address + memory::Size(length), start.object});
}

/// strtol and its kin: the number, and where it ends.
void read_number(LibraryCall& call, bool is_signed) {
    const auto text = call.text(call.pointer(0));
    if (!text) return;
    const auto base = static_cast<std::int32_t>(call.integer(2));
    if (base < 0 || base == 1 || base > 36) {
        if (!call.report(check::ReportKind::bad_argument, {}, memory::Size(0),
                         "The base " + std::to_string(base) + " is none: it must be 0, or 2 to 36."))
            return;
        call.set_error(error_number::EINVAL_);
        return call.return_integer(0);
    }
    const IntegerText number = read_integer(text->view(), static_cast<unsigned>(base), is_signed);
    if (!store_end(call, number.length)) return;
    if (!number.fits) call.set_error(error_number::ERANGE_);
    call.return_integer(number.value);
}

std::optional<std::uint64_t> read_decimal(LibraryCall& call) {
    const auto text = call.text(call.pointer(0));
    if (!text) return std::nullopt;
    const IntegerText number = read_integer(text->view(), 10, true);
    if (!number.fits) call.set_error(error_number::ERANGE_);
    return number.value;
}

void read_fraction(LibraryCall& call, bool is_float) {
    const auto text = call.text(call.pointer(0));
    if (!text) return;
    const FloatingText number = is_float ? read_float(text->view()) : read_floating(text->view());
    if (!store_end(call, number.length)) return;
    if (!number.fits) call.set_error(error_number::ERANGE_);
    call.return_floating(number.value);
}

/// Source      drand48(3): x(n+1) = a x(n) + c, modulo 2 to the power of 48.
std::uint64_t behind_48_bits(std::uint64_t bits) {
    constexpr std::uint64_t factor = 0x5deece66d, addend = 0xb, mask = (std::uint64_t{1} << 48) - 1;
    return (bits * factor + addend) & mask;
}
std::uint64_t next_48_bits(LibraryCall& call) {
    return call.state().random_48 = behind_48_bits(call.state().random_48);
}

/// The three shorts of the program's own state, moved on; nothing where that stopped it.
std::optional<std::uint64_t> next_of_own_state(LibraryCall& call) {
    std::uint64_t bits = 0;
    const Pointer at = call.pointer(0);
    if (!call.read(at, std::as_writable_bytes(std::span(&bits, 1)).first(6))) return std::nullopt;
    bits = behind_48_bits(bits);
    if (!call.write(at, std::as_bytes(std::span(&bits, 1)).first(6))) return std::nullopt;
    return bits;
}

double as_fraction(std::uint64_t bits) {
    constexpr double scale = 1.0 / static_cast<double>(std::uint64_t{1} << 48);
    return static_cast<double>(bits) * scale;
}
std::int64_t as_signed(std::uint64_t bits) {
    return std::int64_t{static_cast<std::int32_t>(static_cast<std::uint32_t>(bits >> 16))};
}

} // namespace

void call_atoi(LibraryCall& call) {
    if (const auto value = read_decimal(call))
        call.return_integer(static_cast<std::uint64_t>(static_cast<std::int32_t>(*value)));
}
void call_atol(LibraryCall& call) {
    if (const auto value = read_decimal(call)) call.return_integer(*value);
}
void call_strtol(LibraryCall& call) { read_number(call, true); }
void call_strtoul(LibraryCall& call) { read_number(call, false); }

void call_atof(LibraryCall& call) {
    if (const auto text = call.text(call.pointer(0))) call.return_floating(read_floating(text->view()).value);
}
void call_strtod(LibraryCall& call) { read_fraction(call, false); }
void call_strtof(LibraryCall& call) { read_fraction(call, true); }

void call_abs(LibraryCall& call) {
    const auto value = static_cast<std::uint32_t>(call.integer(0));
    const std::uint32_t magnitude = static_cast<std::int32_t>(value) < 0 ? 0 - value : value;
    call.return_integer(static_cast<std::uint64_t>(static_cast<std::int32_t>(magnitude)));
}

void call_labs(LibraryCall& call) {
    const std::uint64_t value = call.integer(0);
    call.return_integer(static_cast<std::int64_t>(value) < 0 ? 0 - value : value);
}

void call_rand(LibraryCall& call) { call.return_integer(call.state().random.next()); }
void call_srand(LibraryCall& call) { call.state().random.seed(static_cast<std::uint32_t>(call.integer(0))); }

/// Source      rand_r of glibc: three steps of a linear congruence give the 31 bits.
void call_rand_r(LibraryCall& call) {
    std::uint32_t state = 0;
    if (!call.read(call.pointer(0), std::as_writable_bytes(std::span(&state, 1)))) return;
    const auto step = [&] { return state = state * 1103515245 + 12345; };
    std::uint32_t result = step() / 65536 % 2048;
    result = result << 10 ^ step() / 65536 % 1024;
    result = result << 10 ^ step() / 65536 % 1024;
    if (call.write(call.pointer(0), std::as_bytes(std::span(&state, 1)))) call.return_integer(result);
}

void call_drand48(LibraryCall& call) { call.return_floating(as_fraction(next_48_bits(call))); }
void call_lrand48(LibraryCall& call) { call.return_integer(next_48_bits(call) >> 17); }
void call_mrand48(LibraryCall& call) { return_signed(call, as_signed(next_48_bits(call))); }
void call_erand48(LibraryCall& call) {
    if (const auto bits = next_of_own_state(call)) call.return_floating(as_fraction(*bits));
}
void call_nrand48(LibraryCall& call) {
    if (const auto bits = next_of_own_state(call)) call.return_integer(*bits >> 17);
}
void call_jrand48(LibraryCall& call) {
    if (const auto bits = next_of_own_state(call)) return_signed(call, as_signed(*bits));
}
/// Where the old state would be told, there is none to be seen here.
void call_seed48(LibraryCall& call) {
    std::uint64_t bits = 0;
    if (!call.read(call.pointer(0), std::as_writable_bytes(std::span(&bits, 1)).first(6))) return;
    call.state().random_48 = bits;
    call.return_pointer(call.pointer(0));
}
void call_srand48(LibraryCall& call) {
    constexpr std::uint64_t low_bits = 0x330e;
    call.state().random_48 = (call.integer(0) & 0xffffffff) << 16 | low_bits;
}

} // namespace heaparium::vm
