// <fenv.h>: the flags that floating arithmetic leaves. Rounding is to nearest, and stays so.
#include "vm/floating_exception.hpp"
#include "vm/library.hpp"

namespace heaparium::vm {

namespace {

std::uint32_t& flags(LibraryCall& call) { return call.state().floating_exceptions; }
std::uint32_t wanted(LibraryCall& call, std::size_t argument) {
    return static_cast<std::uint32_t>(call.integer(argument)) & floating_exception::all;
}

/// A kept environment: a word of flags. FE_DFL_ENV is (const fenv_t *)-1.
std::optional<std::uint32_t> read_environment(LibraryCall& call) {
    std::uint32_t kept = 0;
    if (call.pointer(0).address.value() == ~std::uint64_t{0}) return kept;
    if (!call.read(call.pointer(0), std::as_writable_bytes(std::span(&kept, 1)))) return std::nullopt;
    return kept & floating_exception::all;
}
[[nodiscard]] bool write_environment(LibraryCall& call) {
    const std::uint32_t kept = flags(call);
    return call.write(call.pointer(0), std::as_bytes(std::span(&kept, 1)));
}

} // namespace

void call_feclearexcept(LibraryCall& call) {
    flags(call) &= ~wanted(call, 0);
    call.return_integer(0);
}
void call_feraiseexcept(LibraryCall& call) {
    flags(call) |= wanted(call, 0);
    call.return_integer(0);
}
void call_fetestexcept(LibraryCall& call) { call.return_integer(flags(call) & wanted(call, 0)); }
void call_fegetround(LibraryCall& call) { call.return_integer(0); }
void call_fesetround(LibraryCall& call) { call.return_integer(call.integer(0) == 0 ? 0 : 1); }

void call_fegetenv(LibraryCall& call) {
    if (write_environment(call)) call.return_integer(0);
}
void call_feholdexcept(LibraryCall& call) {
    if (!write_environment(call)) return;
    flags(call) = 0;
    call.return_integer(0);
}
void call_fesetenv(LibraryCall& call) {
    const auto kept = read_environment(call);
    if (!kept) return;
    flags(call) = *kept;
    call.return_integer(0);
}
void call_feupdateenv(LibraryCall& call) {
    const auto kept = read_environment(call);
    if (!kept) return;
    flags(call) |= *kept;
    call.return_integer(0);
}

void call_fegetexceptflag(LibraryCall& call) {
    const auto kept = static_cast<std::uint16_t>(flags(call) & wanted(call, 1));
    if (call.write(call.pointer(0), std::as_bytes(std::span(&kept, 1)))) call.return_integer(0);
}
void call_fesetexceptflag(LibraryCall& call) {
    std::uint16_t kept = 0;
    if (!call.read(call.pointer(0), std::as_writable_bytes(std::span(&kept, 1)))) return;
    flags(call) = (flags(call) & ~wanted(call, 1)) | (kept & wanted(call, 1));
    call.return_integer(0);
}

} // namespace heaparium::vm
