// <stdlib.h>, <malloc.h> and <assert.h>: the heap, the end of the program, and numbers.
#include "vm/library.hpp"

#include <bit>

namespace heaparium::vm {

namespace {

using memory::Size;

/// The number at the start of a text, as strtol reads it in base 10; overflow stops at the ends of `long`.
std::int64_t leading_number(std::string_view text) {
    const auto first = text.find_first_not_of(" \t\n\v\f\r");
    if (first == std::string_view::npos) return 0;
    text.remove_prefix(first);
    const bool is_negative = text.front() == '-';
    if (text.front() == '-' || text.front() == '+') text.remove_prefix(1);
    constexpr std::uint64_t largest = 0x7fffffffffffffff;
    const std::uint64_t limit = largest + (is_negative ? 1 : 0);
    std::uint64_t value = 0;
    for (const char c : text) {
        if (c < '0' || c > '9') break;
        const auto digit = static_cast<std::uint64_t>(c - '0');
        value = value > (limit - digit) / 10 ? limit : value * 10 + digit;
        if (value == limit) break;
    }
    return static_cast<std::int64_t>(is_negative ? 0 - value : value);
}

void return_block(LibraryCall& call, std::optional<Pointer> block) {
    if (block) call.return_pointer(*block);
}

} // namespace

void call_malloc(LibraryCall& call) { return_block(call, call.allocate(Size(call.integer(0)), false)); }

void call_calloc(LibraryCall& call) {
    const std::uint64_t count = call.integer(0), size = call.integer(1);
    if (size != 0 && count > ~std::uint64_t{0} / size) return call.return_pointer({}); // the product does not fit
    return_block(call, call.allocate(Size(count * size), true));
}

void call_realloc(LibraryCall& call) {
    const Pointer block = call.pointer(0);
    const Size size(call.integer(1));
    if (block.address.is_null()) return return_block(call, call.allocate(size, false));
    if (size != Size(0)) return return_block(call, call.reallocate(block, size));
    if (call.release(block)) call.return_pointer({}); // as glibc does
}

void call_free(LibraryCall& call) {
    const Pointer block = call.pointer(0);
    if (!block.address.is_null()) static_cast<void>(call.release(block));
}

void call_aligned_alloc(LibraryCall& call) {
    const std::uint64_t alignment = call.integer(0);
    if (!std::has_single_bit(alignment)) return call.return_pointer({});
    return_block(call, call.allocate_aligned(alignment, Size(call.integer(1))));
}

void call_malloc_usable_size(LibraryCall& call) {
    const Pointer block = call.pointer(0);
    if (block.address.is_null()) return call.return_integer(0);
    if (const auto size = call.usable_size(block)) call.return_integer(size->bytes());
}

void call_exit(LibraryCall& call) { call.exit(static_cast<std::int32_t>(call.integer(0))); }

void call_abort(LibraryCall& call) { call.abort("The program called abort()."); }

void call___assert_fail(LibraryCall& call) {
    const auto condition = call.string(call.pointer(0));
    if (!condition) return;
    const auto file = call.string(call.pointer(1));
    if (!file) return;
    const auto function = call.string(call.pointer(3));
    if (!function) return;
    const std::string place = *file + ':' + std::to_string(call.integer(2)) + ": " + *function;
    call.output(OutputStream::err, place + ": Assertion `" + *condition + "' failed.\n");
    call.abort("The assertion " + *condition + " in " + *function + " does not hold.");
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

void call_atoi(LibraryCall& call) {
    if (const auto text = call.string(call.pointer(0)))
        call.return_integer(static_cast<std::uint64_t>(static_cast<std::int32_t>(leading_number(*text))));
}

void call_atol(LibraryCall& call) {
    if (const auto text = call.string(call.pointer(0)))
        call.return_integer(static_cast<std::uint64_t>(leading_number(*text)));
}

} // namespace heaparium::vm
