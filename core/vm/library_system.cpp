// <unistd.h>, <sys/mman.h> and <stdlib.h>: what a program asks of the system.
#include "vm/library.hpp"

#include <algorithm>
#include <array>

namespace heaparium::vm {

namespace {

using memory::Size;
using namespace error_number;

constexpr std::uint64_t failed = ~std::uint64_t{0}; // -1, and (void *)-1
constexpr std::uint64_t anonymous = 0x20;           // MAP_ANONYMOUS, as Linux has it
constexpr std::uint64_t page_mask = memory::page_size - 1;

} // namespace

// -------------------------------------------------------------------------------------------------------------- memory

void call_sbrk(LibraryCall& call) {
    const Pointer before = call.move_break(call.signed_integer(0));
    if (before.address.value() == failed) call.set_error(ENOMEM_);
    call.return_pointer(before);
}

void call_brk(LibraryCall& call) {
    const std::uint64_t now = call.move_break(0).address.value();
    const std::uint64_t wanted = call.pointer(0).address.value();
    const bool is_done = call.move_break(static_cast<std::int64_t>(wanted - now)).address.value() != failed;
    if (!is_done) call.set_error(ENOMEM_);
    call.return_integer(is_done ? 0 : failed);
}

void call_mmap(LibraryCall& call) {
    const std::uint64_t length = call.integer(1);
    if ((call.integer(3) & anonymous) == 0 || length == 0) {
        const bool goes_on = call.report(check::ReportKind::bad_argument, call.pointer(0), Size(0),
                                         length == 0 ? "mmap was asked for 0 bytes."
                                                     : "mmap maps memory only, with MAP_ANONYMOUS, and no files.");
        call.set_error(length == 0 ? EINVAL_ : ENODEV_);
        if (goes_on) call.return_pointer({memory::Address(failed), 0});
        return;
    }
    const Pointer mapped = call.map(Size(length), call.integer(2));
    if (mapped.address.value() == failed) call.set_error(ENOMEM_);
    call.return_pointer(mapped);
}

void call_munmap(LibraryCall& call) {
    const std::uint64_t length = call.integer(1);
    const bool is_sane = length != 0 && length <= failed - page_mask;
    const bool is_done = is_sane && call.unmap(call.pointer(0), Size(length));
    if (!is_done) call.set_error(EINVAL_);
    call.return_integer(is_done ? 0 : failed);
}

void call_mprotect(LibraryCall& call) {
    const ErrorNumber error = call.protect(call.pointer(0), Size(call.integer(1)), call.integer(2));
    if (error != 0) call.set_error(error);
    call.return_integer(error == 0 ? 0 : failed);
}

void call_getpagesize(LibraryCall& call) { call.return_integer(memory::page_size); }

// --------------------------------------------------------------------------------------------------------- the process

void call_getpid(LibraryCall& call) { call.return_integer(4242); }
void call_getppid(LibraryCall& call) { call.return_integer(4241); }
void call_getuid(LibraryCall& call) { call.return_integer(1000); }

void call_sysconf(LibraryCall& call) {
    constexpr std::array<std::array<std::uint64_t, 2>, 6> known{
        {{2, 100}, {4, FileSystem::maximum_open}, {30, memory::page_size}, {83, 1}, {84, 1}, {85, 65536}}};
    for (const auto& [name, value] : known)
        if (call.integer(0) == name) return call.return_integer(value);
    call.set_error(EINVAL_);
    call.return_integer(failed);
}

void call___getdtablesize(LibraryCall& call) { call.return_integer(FileSystem::maximum_open); }

/// The last part of argv[0].
void call___program_name(LibraryCall& call) {
    std::string name(call.program_name());
    name.erase(0, name.rfind('/') + 1);
    const std::uint64_t size = call.integer(1);
    if (size == 0) return;
    name.resize(std::min(name.size(), static_cast<std::size_t>(size - 1)));
    name += '\0';
    static_cast<void>(call.write(call.pointer(0), std::as_bytes(std::span(name))));
}

/// Without setenv, which brings its own, there is no setting.
void call_getenv(LibraryCall& call) {
    if (call.string(call.pointer(0))) call.return_pointer({});
}

/// `system(NULL)` asks whether there is a shell.
void call_system(LibraryCall& call) {
    const bool makes_stream = call.row().name == "popen";
    if (!makes_stream && call.pointer(0).address.is_null()) return call.return_integer(0);
    const auto command = call.string(call.pointer(0));
    if (!command) return;
    if (!call.report(check::ReportKind::unsupported_here, call.pointer(0), Size(0),
                     std::string(call.name()) + " cannot run \"" + command->substr(0, 80) +
                         "\": there is no shell here, and no other program."))
        return;
    call.set_error(ENOSYS_);
    if (makes_stream)
        call.return_pointer({});
    else
        call.return_integer(failed);
}

} // namespace heaparium::vm
