// <stdio.h>: what a program prints and reads.
//
// A stream is a number dressed as a pointer: 1 standard input, 2 standard output, 3 standard error.
#include "vm/format.hpp"
#include "vm/library.hpp"

#include <array>

namespace heaparium::vm {

namespace {

constexpr std::int64_t end_of_file = -1;
constexpr std::uint64_t standard_input = 1, standard_output = 2, standard_error = 3;

void return_signed(LibraryCall& call, std::int64_t value) { call.return_integer(static_cast<std::uint64_t>(value)); }

std::optional<OutputStream> output_stream(LibraryCall& call, std::size_t argument) {
    const Pointer stream = call.pointer(argument);
    if (stream.address.value() == standard_output) return OutputStream::out;
    if (stream.address.value() == standard_error) return OutputStream::err;
    static_cast<void>(call.report(check::ReportKind::bad_argument, stream, memory::Size(0),
                                  std::string(call.name()) + " can write to stdout and stderr only."));
    return_signed(call, end_of_file);
    return std::nullopt;
}

void print(LibraryCall& call, OutputStream stream, std::size_t format_argument) {
    const auto text = format(call, format_argument);
    if (!text) return;
    call.output(stream, *text);
    return_signed(call, static_cast<std::int32_t>(text->size()));
}

[[nodiscard]] bool write_string(LibraryCall& call, Pointer to, std::string text) {
    text += '\0';
    return call.write(to, std::as_bytes(std::span(text)));
}

void print_character(LibraryCall& call, OutputStream stream) {
    const auto character = static_cast<unsigned char>(call.integer(0));
    call.output(stream, std::string(1, static_cast<char>(character)));
    return_signed(call, character);
}

/// The next byte of input, -1 at its end; nothing while the program waits.
std::optional<std::int64_t> next_byte(LibraryCall& call) {
    std::array<std::byte, 1> byte{};
    const auto count = call.input(byte);
    if (!count) return std::nullopt;
    return *count == 0 ? end_of_file : std::to_integer<std::int64_t>(byte[0]);
}

} // namespace

void call_printf(LibraryCall& call) { print(call, OutputStream::out, 0); }

void call_fprintf(LibraryCall& call) {
    if (const auto stream = output_stream(call, 0)) print(call, *stream, 1);
}

void call_sprintf(LibraryCall& call) {
    const auto text = format(call, 1);
    if (!text || !write_string(call, call.pointer(0), *text)) return;
    return_signed(call, static_cast<std::int32_t>(text->size()));
}

void call_snprintf(LibraryCall& call) {
    const auto text = format(call, 2);
    if (!text) return;
    const std::uint64_t size = call.integer(1);
    if (size != 0) {
        const std::size_t kept = size - 1 < text->size() ? static_cast<std::size_t>(size - 1) : text->size();
        if (!write_string(call, call.pointer(0), text->substr(0, kept))) return;
    }
    return_signed(call, static_cast<std::int32_t>(text->size()));
}

void call_puts(LibraryCall& call) {
    const auto text = call.string(call.pointer(0));
    if (!text) return;
    call.output(OutputStream::out, *text + '\n');
    call.return_integer(text->size() + 1);
}

void call_fputs(LibraryCall& call) {
    const auto stream = output_stream(call, 1);
    if (!stream) return;
    const auto text = call.string(call.pointer(0));
    if (!text) return;
    call.output(*stream, *text);
    call.return_integer(1);
}

void call_putchar(LibraryCall& call) { print_character(call, OutputStream::out); }

void call_fputc(LibraryCall& call) {
    if (const auto stream = output_stream(call, 1)) print_character(call, *stream);
}

void call_fflush(LibraryCall& call) { call.return_integer(0); } // nothing is held back

void call_getchar(LibraryCall& call) {
    if (const auto byte = next_byte(call)) return_signed(call, *byte);
}

void call_fgets(LibraryCall& call) {
    const Pointer buffer = call.pointer(0);
    if (call.pointer(2).address.value() != standard_input) {
        static_cast<void>(call.report(check::ReportKind::bad_argument, call.pointer(2), memory::Size(0),
                                      "fgets can read from stdin only."));
        call.return_pointer({});
        return;
    }
    const std::int64_t size = call.signed_integer(1);
    std::string line;
    while (static_cast<std::int64_t>(line.size()) + 1 < size) {
        const auto byte = next_byte(call);
        if (!byte) return;
        if (*byte < 0) break;
        line += static_cast<char>(*byte);
        if (line.back() == '\n') break;
    }
    const bool has_room_for_none = size == 1; // an empty string then, and no look at the input
    if (size <= 0 || (line.empty() && !has_room_for_none)) return call.return_pointer({});
    if (write_string(call, buffer, line)) call.return_pointer(buffer);
}

} // namespace heaparium::vm
