// <stdio.h>: what a program prints and reads.
//
// A stream is a number dressed as a pointer: 1 standard input, 2 standard output, 3 standard error.
#include "vm/format.hpp"
#include "vm/input_bytes.hpp"
#include "vm/library.hpp"
#include "vm/library_words.hpp"
#include "vm/scan.hpp"

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

void print(LibraryCall& call, OutputStream stream, const std::optional<std::string>& text) {
    if (!text) return;
    call.output(stream, *text);
    return_signed(call, static_cast<std::int32_t>(text->size()));
}

/// The text that a format and the va_list behind it make.
std::optional<std::string> format_list(LibraryCall& call, std::size_t format_argument) {
    return format(call, format_argument, FormatArguments(call, call.pointer(format_argument + 1)));
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

void store_text(LibraryCall& call, const std::optional<std::string>& text) {
    if (!text || !write_string(call, call.pointer(0), *text)) return;
    return_signed(call, static_cast<std::int32_t>(text->size()));
}

/// As much of the text as fits.
void store_cut_text(LibraryCall& call, const std::optional<std::string>& text) {
    if (!text) return;
    const std::uint64_t size = call.integer(1);
    if (size != 0) {
        const std::size_t kept = size - 1 < text->size() ? static_cast<std::size_t>(size - 1) : text->size();
        if (!write_string(call, call.pointer(0), text->substr(0, kept))) return;
    }
    return_signed(call, static_cast<std::int32_t>(text->size()));
}

/// Whether the stream can be read; if not, that is reported and the call returns `refusal`.
[[nodiscard]] bool is_readable(LibraryCall& call, std::size_t argument, std::int64_t refusal) {
    const Pointer stream = call.pointer(argument);
    if (stream.address.value() == standard_input) return true;
    static_cast<void>(call.report(check::ReportKind::bad_argument, stream, memory::Size(0),
                                  std::string(call.name()) + " can read from stdin only."));
    return_signed(call, refusal);
    return false;
}

void read_character(LibraryCall& call) {
    InputBytes input(call);
    const auto byte = input.next();
    if (!byte) return;
    input.keep();
    return_signed(call, *byte);
}

/// scanf over standard input, with its format at this argument.
void scan_input(LibraryCall& call, std::size_t format_argument) {
    InputScanSource source(call);
    const auto count = scan(call, format_argument, source);
    if (!count) return;
    source.keep();
    return_signed(call, *count);
}

} // namespace

void call_printf(LibraryCall& call) { print(call, OutputStream::out, format(call, 0)); }
void call_vprintf(LibraryCall& call) { print(call, OutputStream::out, format_list(call, 0)); }

void call_fprintf(LibraryCall& call) {
    if (const auto stream = output_stream(call, 0)) print(call, *stream, format(call, 1));
}
void call_vfprintf(LibraryCall& call) {
    if (const auto stream = output_stream(call, 0)) print(call, *stream, format_list(call, 1));
}

void call_sprintf(LibraryCall& call) { store_text(call, format(call, 1)); }
void call_vsprintf(LibraryCall& call) { store_text(call, format_list(call, 1)); }
void call_snprintf(LibraryCall& call) { store_cut_text(call, format(call, 2)); }
void call_vsnprintf(LibraryCall& call) { store_cut_text(call, format_list(call, 2)); }

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

void call_getchar(LibraryCall& call) { read_character(call); }

void call_fgetc(LibraryCall& call) {
    if (is_readable(call, 0, end_of_file)) read_character(call);
}

void call_ungetc(LibraryCall& call) {
    if (!is_readable(call, 1, end_of_file)) return;
    if (call.signed_integer(0) == end_of_file || call.word(library_word::put_back) != 0) {
        return return_signed(call, end_of_file); // one byte can be put back, not two
    }
    const auto byte = static_cast<unsigned char>(call.integer(0));
    call.word(library_word::put_back) = std::uint64_t{byte} + 1;
    call.word(library_word::input_ended) = 0;
    return_signed(call, byte);
}

void call_feof(LibraryCall& call) { call.return_integer(call.word(library_word::input_ended)); }

void call_fgets(LibraryCall& call) {
    const Pointer buffer = call.pointer(0);
    if (!is_readable(call, 2, 0)) return;
    const std::int64_t size = call.signed_integer(1);
    InputBytes input(call);
    std::string line;
    while (static_cast<std::int64_t>(line.size()) + 1 < size) {
        const auto byte = input.next();
        if (!byte) return;
        if (*byte == InputBytes::end) break;
        line += static_cast<char>(*byte);
        if (line.back() == '\n') break;
    }
    input.keep();
    const bool has_room_for_none = size == 1; // an empty string then, and no look at the input
    if (size <= 0 || (line.empty() && !has_room_for_none)) return call.return_pointer({});
    if (write_string(call, buffer, line)) call.return_pointer(buffer);
}

void call_scanf(LibraryCall& call) { scan_input(call, 0); }

void call_fscanf(LibraryCall& call) {
    if (is_readable(call, 0, end_of_file)) scan_input(call, 1);
}

void call_sscanf(LibraryCall& call) {
    const auto text = call.string(call.pointer(0));
    if (!text) return;
    TextScanSource source(*text);
    if (const auto count = scan(call, 1, source)) return_signed(call, *count);
}

} // namespace heaparium::vm
