// <unistd.h> and <sys/mman.h>: memory straight from the system, for programs that bring their own malloc; <time.h>.
#include "vm/library.hpp"

namespace heaparium::vm {

namespace {

constexpr std::uint64_t failed = ~std::uint64_t{0}; // -1, and (void *)-1
constexpr std::uint64_t anonymous = 0x20;           // MAP_ANONYMOUS, as Linux has it
constexpr std::uint64_t page_mask = memory::page_size - 1;

} // namespace

void call_sbrk(LibraryCall& call) { call.return_pointer(call.move_break(call.signed_integer(0))); }

void call_brk(LibraryCall& call) {
    const std::uint64_t now = call.move_break(0).address.value();
    const std::uint64_t wanted = call.pointer(0).address.value();
    const bool is_done = call.move_break(static_cast<std::int64_t>(wanted - now)).address.value() != failed;
    call.return_integer(is_done ? 0 : failed);
}

void call_mmap(LibraryCall& call) {
    const std::uint64_t length = call.integer(1);
    if ((call.integer(3) & anonymous) == 0 || length == 0) {
        const bool goes_on =
            call.report(check::ReportKind::bad_argument, call.pointer(0), memory::Size(0),
                        length == 0 ? "mmap was asked for 0 bytes."
                                    : "mmap maps memory only, with MAP_ANONYMOUS: there are no files.");
        if (goes_on) call.return_pointer({memory::Address(failed), 0});
        return;
    }
    call.return_pointer(call.map(memory::Size(length)));
}

void call_munmap(LibraryCall& call) {
    const std::uint64_t length = call.integer(1);
    const bool is_sane = length != 0 && length <= failed - page_mask;
    call.return_integer(is_sane && call.unmap(call.pointer(0), memory::Size(length)) ? 0 : failed);
}

void call_getpagesize(LibraryCall& call) { call.return_integer(memory::page_size); }

/// Every run is the same, and so it is always the same time: a second whose number has nine zeros.
void call_time(LibraryCall& call) {
    constexpr std::int64_t always = 1'000'000'000; // 9 September 2001
    const Pointer into = call.pointer(0);
    if (!into.address.is_null() && !call.write(into, std::as_bytes(std::span(&always, 1)))) return;
    call.return_integer(static_cast<std::uint64_t>(always));
}

} // namespace heaparium::vm
