// <stdlib.h>, <malloc.h> and <assert.h>: the heap and the end of the program.
#include "vm/library.hpp"
#include "vm/signal_number.hpp"

#include <bit>

namespace heaparium::vm {

namespace {

using memory::Size;
using namespace error_number;

void return_block(LibraryCall& call, std::optional<Pointer> block) {
    if (!block) return;
    if (block->address.is_null()) call.set_error(ENOMEM_);
    call.return_pointer(*block);
}

/// Nothing where the product does not fit; the call has then failed.
std::optional<Size> product(LibraryCall& call, std::size_t first_argument) {
    const std::uint64_t count = call.integer(first_argument), size = call.integer(first_argument + 1);
    if (size == 0 || count <= ~std::uint64_t{0} / size) return Size(count * size);
    call.set_error(ENOMEM_);
    call.return_pointer({});
    return std::nullopt;
}

void reallocate(LibraryCall& call, Size size) {
    const Pointer block = call.pointer(0);
    if (block.address.is_null()) return return_block(call, call.allocate(size, false));
    if (size != Size(0)) return return_block(call, call.reallocate(block, size));
    if (call.release(block)) call.return_pointer({}); // as glibc does
}

using Handlers = Shared<std::vector<LibraryState::ExitHandler>>;

/// Takes the handler that was registered last.
std::optional<LibraryState::ExitHandler> take_last(Handlers& handlers) {
    if (handlers.get().empty()) return std::nullopt;
    const LibraryState::ExitHandler last = handlers.get().back();
    handlers.edit().pop_back();
    return last;
}

void add_handler(LibraryCall& call, Handlers& handlers, LibraryState::ExitHandler handler) {
    constexpr std::size_t most = 4096;
    const bool has_room = handlers.get().size() < most;
    handler.function = call.pointer(0).address.value();
    if (has_room) handlers.edit().push_back(handler);
    call.return_integer(has_room ? 0 : 1);
}

} // namespace

void call_malloc(LibraryCall& call) { return_block(call, call.allocate(Size(call.integer(0)), false)); }

void call_calloc(LibraryCall& call) {
    if (const auto size = product(call, 0)) return_block(call, call.allocate(*size, true));
}

void call_realloc(LibraryCall& call) { reallocate(call, Size(call.integer(1))); }

void call_reallocarray(LibraryCall& call) {
    if (const auto size = product(call, 1)) reallocate(call, *size);
}

void call_free(LibraryCall& call) {
    const Pointer block = call.pointer(0);
    if (!block.address.is_null()) static_cast<void>(call.release(block));
}

void call_aligned_alloc(LibraryCall& call) {
    const std::uint64_t alignment = call.integer(0);
    if (!std::has_single_bit(alignment)) {
        call.set_error(EINVAL_);
        return call.return_pointer({});
    }
    return_block(call, call.allocate_aligned(alignment, Size(call.integer(1))));
}

void call_valloc(LibraryCall& call) {
    return_block(call, call.allocate_aligned(memory::page_size, Size(call.integer(0))));
}

/// Its failure is what it returns; errno and the result stay as they are.
void call_posix_memalign(LibraryCall& call) {
    const std::uint64_t alignment = call.integer(1);
    if (!std::has_single_bit(alignment) || alignment < 8) return call.return_integer(EINVAL_);
    const auto block = call.allocate_aligned(alignment, Size(call.integer(2)));
    if (!block) return;
    if (block->address.is_null()) return call.return_integer(ENOMEM_);
    if (call.write_pointer(call.pointer(0), *block)) call.return_integer(0);
}

void call_alloca(LibraryCall& call) {
    if (const auto block = call.allocate_on_stack(Size(call.integer(0)))) call.return_pointer(*block);
}

void call_malloc_usable_size(LibraryCall& call) {
    const Pointer block = call.pointer(0);
    if (block.address.is_null()) return call.return_integer(0);
    if (const auto size = call.usable_size(block)) call.return_integer(size->bytes());
}

// ------------------------------------------------------------------------------------------------------------- the end

void call_exit(LibraryCall& call) { call.exit(static_cast<std::int32_t>(call.integer(0))); }

void call_atexit(LibraryCall& call) { add_handler(call, call.state().exit_handlers, {}); }
void call_at_quick_exit(LibraryCall& call) { add_handler(call, call.state().quick_exit_handlers, {}); }
void call_on_exit(LibraryCall& call) {
    const Pointer argument = call.pointer(1);
    add_handler(call, call.state().exit_handlers,
                {.function = 0, .argument = argument.address.value(), .object = argument.object, .takes_status = true});
}
/// Stores also what it takes.
void call___next_exit_handler(LibraryCall& call) {
    const auto last = take_last(call.state().exit_handlers);
    if (!last) return call.return_pointer({});
    const Pointer at = call.pointer(0), behind{at.address + Size(8), at.object};
    const std::uint64_t takes_status = last->takes_status ? 1 : 0;
    if (call.write_pointer(at, {memory::Address(last->argument), last->object}) &&
        call.write(behind, std::as_bytes(std::span(&takes_status, 1))))
        call.return_pointer({memory::Address(last->function), 0});
}
void call___next_quick_exit_handler(LibraryCall& call) {
    const auto last = take_last(call.state().quick_exit_handlers);
    call.return_pointer({memory::Address(last ? last->function : 0), 0});
}

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
    const bool only_prints = call.row().name == "__print_assertion"; // a handler may be called before the end
    if (only_prints && call.state().signal_actions.get()[signal_number::SIGABRT_].handler > 1) return;
    call.abort("The assertion " + *condition + " in " + *function + " does not hold.");
}

} // namespace heaparium::vm
