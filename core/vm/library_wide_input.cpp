// <wchar.h> and <uchar.h>: what is scanned from wide text, put back, and written in UTF-16 and UTF-32.
#include "vm/library.hpp"
#include "vm/scan.hpp"
#include "vm/stream.hpp"
#include "vm/wide_text.hpp"

#include <algorithm>

namespace heaparium::vm {

namespace {

using memory::Size;
using namespace error_number;
using Kind = WideCharacter::Kind;

constexpr std::uint64_t no_character = 0xffffffff;                        // WEOF
constexpr std::int64_t failed = -1, incomplete = -2, from_the_state = -3; // as mbrtoc16 returns them

void scan_stream(LibraryCall& call, std::uint32_t stream, std::size_t format_argument) {
    StreamScanSource source(call, stream);
    const auto count = scan_wide(call, format_argument, source);
    if (!count) return;
    source.keep();
    return_signed(call, *count);
}

void fail_with(LibraryCall& call, ErrorNumber error) {
    call.set_error(error);
    return_signed(call, failed);
}

/// The conversion state, mbstate_t: 0, or a half of a pair that is still to come, or that has come.
std::optional<std::uint32_t> read_state(LibraryCall& call, std::size_t argument) {
    std::uint32_t state = 0;
    const Pointer at = call.pointer(argument);
    if (at.address.is_null()) return call.state().half_character;
    if (!call.read(at, std::as_writable_bytes(std::span(&state, 1)))) return std::nullopt;
    return state;
}
[[nodiscard]] bool write_state(LibraryCall& call, std::size_t argument, std::uint32_t state) {
    const Pointer at = call.pointer(argument);
    if (at.address.is_null()) {
        call.state().half_character = state;
        return true;
    }
    return call.write(at, std::as_bytes(std::span(&state, 1)));
}

template <class Unit>
[[nodiscard]] bool store_unit(LibraryCall& call, std::uint32_t value) {
    const auto unit = static_cast<Unit>(value);
    return call.pointer(0).address.is_null() || call.write(call.pointer(0), std::as_bytes(std::span(&unit, 1)));
}

/// The next character of the bytes given; nothing where the call has returned already.
std::optional<WideCharacter> next_character(LibraryCall& call) {
    constexpr std::uint64_t longest = 4;
    std::string bytes;
    while (bytes.size() < std::min(call.integer(2), longest)) {
        char byte = 0;
        const Pointer at{call.pointer(1).address + Size(bytes.size()), call.pointer(1).object};
        if (!call.read(at, std::as_writable_bytes(std::span(&byte, 1)))) return std::nullopt;
        bytes += byte;
        const WideCharacter read = from_multibyte(bytes, call.state().is_utf8);
        if (read.kind == Kind::complete) return read;
        if (read.kind == Kind::invalid) {
            fail_with(call, EILSEQ_);
            return std::nullopt;
        }
    }
    return_signed(call, incomplete);
    return std::nullopt;
}

void store_bytes(LibraryCall& call, std::uint32_t character) {
    const auto bytes = to_multibyte(character, call.state().is_utf8);
    if (!bytes) return fail_with(call, EILSEQ_);
    if (call.write(call.pointer(0), std::as_bytes(std::span(*bytes)))) call.return_integer(bytes->size());
}

constexpr std::uint32_t first_high = 0xd800, first_low = 0xdc00, behind_low = 0xe000, first_supplementary = 0x10000;

} // namespace

void call_wscanf(LibraryCall& call) { scan_stream(call, FileSystem::standard_input, 0); }
void call_fwscanf(LibraryCall& call) {
    const auto stream = stream_argument(call, 0);
    if (!stream) return return_signed(call, failed);
    scan_stream(call, *stream, 1);
}
void call_swscanf(LibraryCall& call) {
    const auto characters = wide_string(call, call.pointer(0), no_maximum);
    if (!characters) return;
    const std::string text = utf8(*characters);
    TextScanSource source(text);
    if (const auto count = scan_wide(call, 1, source)) return_signed(call, *count);
}

void call_ungetwc(LibraryCall& call) {
    constexpr std::size_t most = 64;
    const auto number = stream_argument(call, 1);
    const std::uint64_t character = call.integer(0) & 0xffffffff;
    const auto bytes = to_multibyte(static_cast<std::uint32_t>(character), call.state().is_utf8);
    if (!number || character == no_character || !bytes) return call.return_integer(no_character);
    FileSystem::Stream& stream = *call.state().files.edit().stream(*number);
    if (stream.put_back.size() + bytes->size() > most) return call.return_integer(no_character);
    stream.put_back.append(bytes->rbegin(), bytes->rend());
    stream.has_ended = false;
    call.return_integer(character);
}

// -------------------------------------------------------------------------------------------------------- <uchar.h>

void call_mbrtoc32(LibraryCall& call) {
    if (call.pointer(1).address.is_null()) return call.return_integer(0);
    const auto read = next_character(call);
    if (!read || !store_unit<std::uint32_t>(call, read->character)) return;
    call.return_integer(read->character == 0 ? 0 : read->length);
}

/// A character beyond the first 65536 comes in two calls: the second gives the low half, without reading.
void call_mbrtoc16(LibraryCall& call) {
    const auto half = read_state(call, 3);
    if (!half) return;
    if (*half != 0) {
        if (store_unit<std::uint16_t>(call, *half) && write_state(call, 3, 0)) return_signed(call, from_the_state);
        return;
    }
    if (call.pointer(1).address.is_null()) return call.return_integer(0);
    const auto read = next_character(call);
    if (!read) return;
    if (read->character < first_supplementary) {
        if (store_unit<std::uint16_t>(call, read->character))
            call.return_integer(read->character == 0 ? 0 : read->length);
        return;
    }
    const std::uint32_t rest = read->character - first_supplementary;
    if (store_unit<std::uint16_t>(call, first_high + (rest >> 10)) && write_state(call, 3, first_low + (rest & 0x3ff)))
        call.return_integer(read->length);
}

void call_c32rtomb(LibraryCall& call) {
    if (call.pointer(0).address.is_null()) return call.return_integer(1);
    store_bytes(call, static_cast<std::uint32_t>(call.integer(1)));
}

/// The first half of a pair waits for the second.
void call_c16rtomb(LibraryCall& call) {
    const auto half = read_state(call, 2);
    if (!half) return;
    if (call.pointer(0).address.is_null()) {
        if (write_state(call, 2, 0)) call.return_integer(1);
        return;
    }
    const auto unit = static_cast<std::uint16_t>(call.integer(1));
    const bool is_high = unit >= first_high && unit < first_low, is_low = unit >= first_low && unit < behind_low;
    if (is_low != (*half != 0)) return fail_with(call, EILSEQ_);
    if (is_high) {
        if (write_state(call, 2, unit)) call.return_integer(0);
        return;
    }
    if (!write_state(call, 2, 0)) return;
    store_bytes(call, is_low ? first_supplementary + ((*half - first_high) << 10) + (unit - first_low) : unit);
}

} // namespace heaparium::vm
