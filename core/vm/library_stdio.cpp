// <stdio.h>: characters, lines, blocks and formats, of the terminal, of files and of strings.
#include "vm/format.hpp"
#include "vm/library.hpp"
#include "vm/scan.hpp"
#include "vm/stream.hpp"

#include <algorithm>

namespace heaparium::vm {

namespace {

using memory::Size;

constexpr std::int64_t end_of_file = -1;
using FS = FileSystem;

/// The stream, or the call has failed with `refusal`.
std::optional<std::uint32_t> stream_or(LibraryCall& call, std::size_t argument, std::int64_t refusal) {
    const auto stream = stream_argument(call, argument);
    if (!stream) return_signed(call, refusal);
    return stream;
}

/// The text that a format makes with the arguments behind it, or, in the v… functions, with a va_list.
std::optional<std::string> formatted(LibraryCall& call, std::size_t format_argument) {
    if (call.row().format_argument != 0) return format(call, format_argument);
    return format(call, format_argument, FormatArguments(call, call.pointer(format_argument + 1)));
}

/// What printf and its kin return; a text too long for an int is EOVERFLOW.
void return_length(LibraryCall& call, std::size_t length) {
    constexpr std::size_t largest = 0x7fffffff;
    if (length > largest) call.set_error(error_number::EOVERFLOW_);
    return_signed(call, length > largest ? end_of_file : static_cast<std::int64_t>(length));
}

void print(LibraryCall& call, std::uint32_t stream, const std::optional<std::string>& text) {
    if (!text) return;
    if (write_stream(call, stream, *text))
        return_length(call, text->size());
    else
        return_signed(call, end_of_file);
}

[[nodiscard]] bool write_string(LibraryCall& call, Pointer to, std::string text) {
    text += '\0';
    return call.write(to, std::as_bytes(std::span(text)));
}

void print_character(LibraryCall& call, std::uint32_t stream) {
    const auto character = static_cast<unsigned char>(call.integer(0));
    const char byte = static_cast<char>(character);
    return_signed(call, write_stream(call, stream, {&byte, 1}) ? character : end_of_file);
}

void read_character(LibraryCall& call, std::uint32_t stream) {
    StreamReader input(call, stream);
    const auto byte = input.next();
    if (!byte) return;
    input.keep();
    return_signed(call, *byte);
}

void scan_stream(LibraryCall& call, std::uint32_t stream, std::size_t format_argument) {
    StreamScanSource source(call, stream);
    const auto count = scan(call, format_argument, source);
    if (!count) return;
    source.keep();
    return_signed(call, *count);
}

/// Up to and with the delimiter, at most so many bytes. Nothing where the program waits.
std::optional<std::string> take_line(StreamReader& input, int delimiter, std::uint64_t maximum) {
    std::string line;
    while (line.size() < maximum) {
        const auto byte = input.next();
        if (!byte) return std::nullopt;
        if (*byte == StreamReader::end) break;
        line += static_cast<char>(*byte);
        if (*byte == delimiter) break;
    }
    return line;
}

/// getline and getdelim: the buffer grows as needed.
void read_whole_line(LibraryCall& call, int delimiter, std::uint32_t stream) {
    const Pointer line_at = call.pointer(0), size_at = call.pointer(1);
    StreamReader input(call, stream);
    const auto line = take_line(input, delimiter, FS::maximum_bytes);
    if (!line) return;
    std::uint64_t address = 0, size = 0;
    if (!call.read(line_at, std::as_writable_bytes(std::span(&address, 1)))) return;
    Pointer buffer{memory::Address(address), call.space().object_at(line_at.address)};
    if (!buffer.address.is_null() && !call.read(size_at, std::as_writable_bytes(std::span(&size, 1)))) return;
    if (buffer.address.is_null() || size < line->size() + 1) {
        size = std::max<std::uint64_t>(line->size() + 1, buffer.address.is_null() ? 120 : 2 * size);
        const auto grown = call.reallocate(buffer, Size(size));
        if (!grown) return;
        if (grown->address.is_null()) {
            call.set_error(error_number::ENOMEM_);
            return return_signed(call, end_of_file);
        }
        buffer = *grown;
        if (!call.write_pointer(line_at, buffer) || !call.write(size_at, std::as_bytes(std::span(&size, 1)))) return;
    }
    input.keep();
    if (line->empty()) return return_signed(call, end_of_file);
    if (write_string(call, buffer, *line)) return_signed(call, static_cast<std::int64_t>(line->size()));
}

} // namespace

// ------------------------------------------------------------------------------------------------------------- formats

void call_printf(LibraryCall& call) { print(call, FS::standard_output, formatted(call, 0)); }

void call_fprintf(LibraryCall& call) {
    if (const auto stream = stream_or(call, 0, end_of_file)) print(call, *stream, formatted(call, 1));
}

void call_dprintf(LibraryCall& call) {
    const auto text = formatted(call, 1);
    if (text) return_signed(call, write_descriptor(call, static_cast<std::int32_t>(call.integer(0)), *text));
}

void call_sprintf(LibraryCall& call) {
    const auto text = formatted(call, 1);
    if (text && write_string(call, call.pointer(0), *text)) return_length(call, text->size());
}

void call_snprintf(LibraryCall& call) {
    const auto text = formatted(call, 2);
    if (!text) return;
    const std::uint64_t size = call.integer(1);
    if (size != 0) {
        const std::size_t kept = size - 1 < text->size() ? static_cast<std::size_t>(size - 1) : text->size();
        if (!write_string(call, call.pointer(0), text->substr(0, kept))) return;
    }
    return_length(call, text->size());
}

void call_asprintf(LibraryCall& call) {
    const auto text = formatted(call, 1);
    if (!text) return;
    const auto block = call.allocate(Size(text->size() + 1), false);
    if (!block || !call.write_pointer(call.pointer(0), *block)) return;
    if (block->address.is_null()) return return_signed(call, end_of_file);
    if (write_string(call, *block, *text)) return_length(call, text->size());
}

void call_scanf(LibraryCall& call) { scan_stream(call, FS::standard_input, 0); }

void call_fscanf(LibraryCall& call) {
    if (const auto stream = stream_or(call, 0, end_of_file)) scan_stream(call, *stream, 1);
}

void call_sscanf(LibraryCall& call) {
    const auto text = call.string(call.pointer(0));
    if (!text) return;
    TextScanSource source(*text);
    if (const auto count = scan(call, 1, source)) return_signed(call, *count);
}

// -------------------------------------------------------------------------------------------------- characters, lines

void call_puts(LibraryCall& call) {
    const auto text = call.string(call.pointer(0));
    if (!text) return;
    const bool is_done = write_stream(call, FS::standard_output, *text + '\n');
    return_signed(call, is_done ? static_cast<std::int64_t>(text->size() + 1) : end_of_file);
}

void call_fputs(LibraryCall& call) {
    const auto stream = stream_or(call, 1, end_of_file);
    if (!stream) return;
    const auto text = call.string(call.pointer(0));
    if (text) return_signed(call, write_stream(call, *stream, *text) ? 1 : end_of_file);
}

void call_putchar(LibraryCall& call) { print_character(call, FS::standard_output); }

void call_fputc(LibraryCall& call) {
    if (const auto stream = stream_or(call, 1, end_of_file)) print_character(call, *stream);
}

void call_getchar(LibraryCall& call) { read_character(call, FS::standard_input); }

void call_fgetc(LibraryCall& call) {
    if (const auto stream = stream_or(call, 0, end_of_file)) read_character(call, *stream);
}

void call_ungetc(LibraryCall& call) {
    constexpr std::size_t most = 64; // C promises one
    const auto number = stream_or(call, 1, end_of_file);
    if (!number) return;
    FS::Stream& stream = *call.state().files.edit().stream(*number);
    if (static_cast<std::int32_t>(call.integer(0)) == end_of_file || stream.put_back.size() >= most)
        return return_signed(call, end_of_file);
    const auto byte = static_cast<unsigned char>(call.integer(0));
    stream.put_back += static_cast<char>(byte);
    stream.has_ended = false;
    return_signed(call, byte);
}

void call_fgets(LibraryCall& call) {
    const Pointer buffer = call.pointer(0);
    const auto stream = stream_or(call, 2, 0);
    if (!stream) return;
    const auto size = static_cast<std::int32_t>(call.integer(1));
    if (size <= 0) return call.return_pointer({});
    StreamReader input(call, *stream);
    const auto line = take_line(input, '\n', static_cast<std::uint64_t>(size) - 1);
    if (!line) return;
    input.keep();
    const bool has_room_for_none = size == 1; // an empty string then, and no look at the input
    if (line->empty() && !has_room_for_none) return call.return_pointer({});
    if (write_string(call, buffer, *line)) call.return_pointer(buffer);
}

void call_gets(LibraryCall& call) {
    StreamReader input(call, FS::standard_input);
    auto line = take_line(input, '\n', FS::maximum_bytes);
    if (!line) return;
    input.keep();
    if (line->empty()) return call.return_pointer({});
    if (line->back() == '\n') line->pop_back();
    if (write_string(call, call.pointer(0), *line)) call.return_pointer(call.pointer(0));
}

void call_getline(LibraryCall& call) {
    if (const auto stream = stream_or(call, 2, end_of_file)) read_whole_line(call, '\n', *stream);
}

void call_getdelim(LibraryCall& call) {
    const auto delimiter = static_cast<unsigned char>(call.integer(2));
    if (const auto stream = stream_or(call, 3, end_of_file)) read_whole_line(call, delimiter, *stream);
}

// -------------------------------------------------------------------------------------------------------------- blocks

void call_fread(LibraryCall& call) {
    const std::uint64_t size = call.integer(1), count = call.integer(2);
    const auto stream = stream_or(call, 3, 0);
    if (!stream) return;
    if (size == 0 || count == 0) return call.return_integer(0);
    const std::uint64_t wanted = count > ~std::uint64_t{0} / size ? ~std::uint64_t{0} : size * count;
    StreamReader input(call, *stream);
    std::string bytes;
    while (bytes.size() < wanted) {
        const auto byte = input.next();
        if (!byte) return;
        if (*byte == StreamReader::end) break;
        bytes += static_cast<char>(*byte);
    }
    input.keep();
    if (call.write(call.pointer(0), std::as_bytes(std::span(bytes)))) call.return_integer(bytes.size() / size);
}

/// Bytes that were never written may go to a file: the padding of structs does.
void call_fwrite(LibraryCall& call) {
    const std::uint64_t size = call.integer(1), count = call.integer(2);
    const auto stream = stream_or(call, 3, 0);
    if (!stream) return;
    if (size == 0 || count == 0) return call.return_integer(0);
    const std::uint64_t wanted = count > ~std::uint64_t{0} / size ? ~std::uint64_t{0} : size * count;
    if (!call.check_read(call.pointer(0), Size(wanted), false)) return;
    if (!call.space().find(call.pointer(0).address, wanted)) return call.return_integer(0);
    std::string bytes(static_cast<std::size_t>(wanted), '\0');
    if (!call.read(call.pointer(0), std::as_writable_bytes(std::span(bytes)), false)) return;
    call.return_integer(write_stream(call, *stream, bytes) ? count : 0);
}

} // namespace heaparium::vm
