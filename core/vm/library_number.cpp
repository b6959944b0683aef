// <stdlib.h>: numbers, from text and at random.
#include "vm/library.hpp"
#include "vm/library_words.hpp"
#include "vm/number_text.hpp"

namespace heaparium::vm {

namespace {

/// strtol and its kin: the number, and where it ends.
void read_number(LibraryCall& call, bool is_signed) {
    const Pointer start = call.pointer(0), end = call.pointer(1);
    const auto text = call.string(start);
    if (!text) return;
    const std::int64_t base = call.signed_integer(2);
    if (base < 0 || base == 1 || base > 36) {
        if (!call.report(check::ReportKind::bad_argument, {}, memory::Size(0),
                         "The base " + std::to_string(base) + " is none: it must be 0, or 2 to 36."))
            return;
        return call.return_integer(0);
    }
    const IntegerText number = read_integer(*text, static_cast<unsigned>(base), is_signed);
    const Pointer behind{start.address + memory::Size(number.length), start.object};
    if (!end.address.is_null() && !call.write_pointer(end, behind)) return;
    call.return_integer(number.value);
}

void read_decimal(LibraryCall& call, bool is_int) {
    const auto text = call.string(call.pointer(0));
    if (!text) return;
    const std::uint64_t value = read_integer(*text, 10, true).value;
    call.return_integer(is_int ? static_cast<std::uint64_t>(static_cast<std::int32_t>(value)) : value);
}

} // namespace

void call_atoi(LibraryCall& call) { read_decimal(call, true); }
void call_atol(LibraryCall& call) { read_decimal(call, false); }
void call_atoll(LibraryCall& call) { read_decimal(call, false); }
void call_strtol(LibraryCall& call) { read_number(call, true); }
void call_strtoll(LibraryCall& call) { read_number(call, true); }
void call_strtoul(LibraryCall& call) { read_number(call, false); }
void call_strtoull(LibraryCall& call) { read_number(call, false); }

void call_atof(LibraryCall& call) {
    if (const auto text = call.string(call.pointer(0))) call.return_floating(read_floating(*text).value);
}

void call_strtod(LibraryCall& call) {
    const Pointer start = call.pointer(0), end = call.pointer(1);
    const auto text = call.string(start);
    if (!text) return;
    const FloatingText number = read_floating(*text);
    const Pointer behind{start.address + memory::Size(number.length), start.object};
    if (!end.address.is_null() && !call.write_pointer(end, behind)) return;
    call.return_floating(number.value);
}

void call_abs(LibraryCall& call) {
    const auto value = static_cast<std::uint32_t>(call.integer(0));
    const std::uint32_t magnitude = static_cast<std::int32_t>(value) < 0 ? 0 - value : value;
    call.return_integer(static_cast<std::uint64_t>(static_cast<std::int32_t>(magnitude)));
}

void call_labs(LibraryCall& call) {
    const std::uint64_t value = call.integer(0);
    call.return_integer(static_cast<std::int64_t>(value) < 0 ? 0 - value : value);
}
void call_llabs(LibraryCall& call) { call_labs(call); }

/// Source      splitmix64, Steele, Lea and Flood (2014); the same numbers on every machine.
void call_rand(LibraryCall& call) {
    std::uint64_t& state = call.word(library_word::random_state);
    if (state == 0) state = 3; // as after srand(1)
    state += 0x9e3779b97f4a7c15;
    std::uint64_t mixed = state;
    mixed = (mixed ^ (mixed >> 30)) * 0xbf58476d1ce4e5b9;
    mixed = (mixed ^ (mixed >> 27)) * 0x94d049bb133111eb;
    constexpr std::uint64_t largest = 0x7fffffff; // RAND_MAX
    call.return_integer((mixed ^ (mixed >> 31)) & largest);
}

void call_srand(LibraryCall& call) {
    constexpr std::uint64_t lowest_bits = 0xffffffff;
    call.word(library_word::random_state) = (call.integer(0) & lowest_bits) << 1 | 1;
}

} // namespace heaparium::vm
