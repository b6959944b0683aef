// <stdlib.h>, <malloc.h> and <assert.h>: the heap and the end of the program.
#include "vm/library.hpp"

#include <bit>

namespace heaparium::vm {

namespace {

using memory::Size;

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

} // namespace heaparium::vm
