// The C library: one row a function in library.def, its body in a library_*.cpp, its headers made from the table.
//
// A body sees the machine through a LibraryCall: arguments, memory through the checker, output, the heap. Whatever
// returns false or nothing there has stopped the program (a report, a crash): the body returns at once.
//
// What calls back into the program (qsort, exit) or has variables that the program can see (errno, the result of
// gmtime) is written in C, in library_sources.def: build() compiles such a source along where one of its names is used.
#pragma once

#include "lang/compile.hpp"
#include "lang/type.hpp"
#include "memory/address_space.hpp"
#include "vm/host.hpp"
#include "vm/image.hpp"
#include "vm/library_state.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace heaparium::vm {

class Machine;
class LibraryCall;

/// A pointer value with the object that it came from (0: unknown).
struct Pointer {
    memory::Address address;
    check::ObjectId object = 0;
};

struct LibraryFunctionInfo {
    std::string_view name = {};
    std::string_view header = {};        // "stdlib.h"; empty for what only the library itself calls
    std::string_view prototype = {};     // "void *malloc(size_t size);"
    std::string_view source = {};        // of library_sources.def: where it is written in C, or what it needs beside it
    std::string_view refusal = {};       // why there is no such function here
    std::uint8_t format_argument = 0;    // 1 + position of a printf format, 0: none
    bool returns_twice = false;          // setjmp
    bool grows_frame = false;            // alloca
    void (*run)(LibraryCall&) = nullptr; // null where it is written in C
};

/// A string of the program: where it lies, or a copy where its bytes do not lie together. It is good until the
/// program's memory changes.
class Text {
  public:
    explicit Text(std::string_view in_place) : data_(in_place.data()), size_(in_place.size()) {}
    explicit Text(std::string copy) : copy_(std::move(copy)) {}

    [[nodiscard]] std::string_view view() const { return data_ ? std::string_view(data_, size_) : copy_; }
    [[nodiscard]] std::size_t size() const { return view().size(); }

  private:
    std::string copy_;
    const char* data_ = nullptr;
    std::size_t size_ = 0;
};

class LibraryCall {
  public:
    LibraryCall(Machine& machine, std::uint32_t call_site, std::uint32_t window)
        : machine_(machine), call_site_(call_site), window_(window) {}

    // Arguments by position, fixed and variable alike; narrow integers are extended by the sign of their type.
    [[nodiscard]] std::size_t argument_count() const;
    [[nodiscard]] const lang::Type& argument_type(std::size_t) const;
    [[nodiscard]] std::uint64_t integer(std::size_t) const;
    [[nodiscard]] std::int64_t signed_integer(std::size_t index) const {
        return static_cast<std::int64_t>(integer(index));
    }
    [[nodiscard]] double floating(std::size_t) const;
    [[nodiscard]] Pointer pointer(std::size_t) const;

    void return_integer(std::uint64_t); // already extended by the sign of the result's type
    void return_floating(double);
    void return_pointer(Pointer);

    // Memory, judged as if the program's own line had made the access.
    [[nodiscard]] bool check_read(Pointer, memory::Size, bool must_be_written);
    [[nodiscard]] bool check_write(Pointer, memory::Size);
    [[nodiscard]] bool read(Pointer, std::span<std::byte>, bool must_be_written = true);
    [[nodiscard]] bool write(Pointer, std::span<const std::byte>);
    [[nodiscard]] bool write_pointer(Pointer to, Pointer value);
    [[nodiscard]] bool copy(Pointer to, Pointer from, memory::Size); // as memmove; unwritten bytes stay unwritten
    [[nodiscard]] bool fill(Pointer, std::byte, memory::Size);
    /// Length of a C string; an unterminated or unwritten one is reported.
    [[nodiscard]] std::optional<std::uint64_t> string_length(Pointer);
    [[nodiscard]] std::optional<std::string> string(Pointer);
    /// The same, reading at most `maximum` characters.
    [[nodiscard]] std::optional<std::string> string(Pointer, std::uint64_t maximum);
    [[nodiscard]] std::optional<Text> text(Pointer, std::uint64_t maximum = ~std::uint64_t{0});
    /// Some bytes, all written; judged before they are looked at, so that a size as wrong as (size_t)-1 asks for no
    /// room. Empty where checking is off and they are not there.
    [[nodiscard]] std::optional<Text> bytes(Pointer, std::uint64_t count);

    // The heap. A null pointer where there is no memory; nothing where the program was stopped.
    [[nodiscard]] std::optional<Pointer> allocate(memory::Size request_size, bool zeroed);
    [[nodiscard]] std::optional<Pointer> allocate_aligned(std::uint64_t alignment, memory::Size request_size);
    [[nodiscard]] std::optional<Pointer> reallocate(Pointer, memory::Size request_size);
    [[nodiscard]] bool release(Pointer);
    [[nodiscard]] std::optional<memory::Size> usable_size(Pointer);

    /// Memory that ends with the caller's frame.
    [[nodiscard]] std::optional<Pointer> allocate_on_stack(memory::Size);

    // Memory drawn from the system without the allocator. All of (void *)-1 where it refuses, as sbrk and mmap do.
    [[nodiscard]] Pointer move_break(std::int64_t delta);
    [[nodiscard]] Pointer map(memory::Size, std::uint64_t protection); // bits as PROT_READ and its kin
    [[nodiscard]] ErrorNumber protect(Pointer, memory::Size, std::uint64_t protection);
    [[nodiscard]] bool unmap(Pointer, memory::Size); // false where it refuses

    [[nodiscard]] LibraryState& state();
    /// Does nothing where the program never looks at errno.
    void set_error(ErrorNumber);
    [[nodiscard]] ErrorNumber error() const;
    /// Nanoseconds of processor time, and with what it slept, since the program began.
    [[nodiscard]] std::uint64_t processor_time() const;
    [[nodiscard]] std::uint64_t time_passed() const;

    // Leaving by another way.
    /// Remembers the place behind this call, to which jump_back() returns.
    [[nodiscard]] bool mark_place(Pointer buffer, bool keeps_signals);
    void jump_back(Pointer buffer, std::uint64_t value);

    // The world.
    void output(OutputStream, std::string_view);
    /// Reads input at the machine's own offset, and moves that. 0 bytes at the end. Nothing: the program waits, and the
    /// call will be made anew.
    [[nodiscard]] std::optional<std::size_t> input(std::span<std::byte>);
    void exit(int status);
    void abort(std::string_view why);
    void end_by_signal(std::int32_t signal, std::string_view why);
    /// When SIGALRM comes, in nanoseconds since the program began, and after how many more again. 0: never.
    void set_alarm(std::uint64_t at, std::uint64_t interval);
    /// The handler of a trap has returned, and the instruction at fault is tried anew.
    void handler_returned();
    /// A report of the library's own finding, at the caller's line. False: the program stops here.
    [[nodiscard]] bool report(check::ReportKind, Pointer, memory::Size, std::string detail);
    [[nodiscard]] memory::AddressSpace& space();
    [[nodiscard]] std::string_view name() const; // of the function that the program called
    [[nodiscard]] std::string_view program_name() const;
    [[nodiscard]] const LibraryFunctionInfo& row() const;

  private:
    Machine& machine_;
    std::uint32_t call_site_;
    std::uint32_t window_;
};

inline void return_signed(LibraryCall& call, std::int64_t value) {
    call.return_integer(static_cast<std::uint64_t>(value));
}
/// 0; or -1 and errno, where there is an error.
inline void return_error(LibraryCall& call, ErrorNumber error) {
    if (error != 0) call.set_error(error);
    return_signed(call, error != 0 ? -1 : 0);
}

[[nodiscard]] std::span<const LibraryFunctionInfo> library();
[[nodiscard]] std::uint32_t find_library_function(std::string_view name); // `none` if there is none

/// A part of the library that is written in C.
struct LibrarySource {
    std::string_view name;
    std::string_view variables; // that it defines for the program, with blanks between
    std::string_view text;
};
[[nodiscard]] const LibrarySource* find_library_source(std::string_view name);
/// The source that defines the variable, such as `optind`; null if none does.
[[nodiscard]] const LibrarySource* source_of_variable(std::string_view variable);

/// The standard headers, made from the library's table and the macros and types beside it.
class StandardHeaders : public lang::HeaderSource {
  public:
    [[nodiscard]] std::optional<Header> find(std::string_view name, bool angled, std::string_view from) override;
    [[nodiscard]] std::optional<LibraryFunction> library_function(std::string_view name) override;
    [[nodiscard]] std::optional<std::string_view> header_of(std::string_view name) override;
};

} // namespace heaparium::vm
