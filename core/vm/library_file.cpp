// <stdio.h>: streams, opened, moved and closed; files by their names.
#include "vm/library.hpp"
#include "vm/stream.hpp"

namespace heaparium::vm {

namespace {

using FS = FileSystem;
using memory::Size;
using namespace error_number;

constexpr std::int64_t failed = -1;

std::optional<std::uint32_t> stream_or_fail(LibraryCall& call, std::size_t argument) {
    const auto stream = stream_argument(call, argument);
    if (!stream) return_signed(call, failed);
    return stream;
}

/// "r", "w+b" and so on; nothing for what is none.
std::optional<OpenMode> mode_of(std::string_view text) {
    OpenMode mode;
    const char first = text.empty() ? '\0' : text.front();
    if (first != 'r' && first != 'w' && first != 'a') return std::nullopt;
    const bool updates = text.find('+') != std::string_view::npos;
    mode.reads = first == 'r' || updates;
    mode.writes = first != 'r' || updates;
    mode.appends = first == 'a';
    mode.creates = first != 'r';
    mode.truncates = first == 'w';
    mode.is_exclusive = text.find('x') != std::string_view::npos;
    return mode;
}

/// Opens what the first two arguments say, or returns NULL with the reason in errno.
std::optional<std::uint32_t> open_named(LibraryCall& call) {
    const auto path = call.string(call.pointer(0));
    if (!path) return std::nullopt;
    const auto mode_text = call.string(call.pointer(1));
    if (!mode_text) return std::nullopt;
    const auto mode = mode_of(*mode_text);
    ErrorNumber error = EINVAL_;
    FS& files = call.state().files.edit();
    const auto descriptor = mode ? files.open(*path, *mode, error) : std::nullopt;
    const auto stream = descriptor ? files.open_stream(*descriptor, *path) : std::nullopt;
    if (stream) return stream;
    if (descriptor) {
        files.close(*descriptor);
        error = EMFILE_;
    }
    call.set_error(error);
    call.return_pointer({});
    return std::nullopt;
}

/// Where the stream stands: what was put back is still to be read.
std::int64_t position(const FS& files, const FS::Stream& stream) {
    const FS::Descriptor* open = files.descriptor(stream.descriptor);
    if (!open || (open->kind != FS::Kind::file && open->kind != FS::Kind::nothing)) return failed;
    return static_cast<std::int64_t>(open->offset) - static_cast<std::int64_t>(stream.put_back.size());
}

/// False with errno set where there is no such place.
[[nodiscard]] bool move_to(LibraryCall& call, std::uint32_t number, std::int64_t offset, std::int64_t origin) {
    FS& files = call.state().files.edit();
    FS::Stream& stream = *files.stream(number);
    const std::int64_t here = position(files, stream);
    if (here == failed) {
        call.set_error(ESPIPE_);
        return false;
    }
    const auto size = static_cast<std::int64_t>(files.size_of(*files.descriptor(stream.descriptor)));
    const std::int64_t base = origin == 0 ? 0 : origin == 1 ? here : size;
    const bool fits = offset <= 0 || base <= INT64_MAX - offset;
    if (origin < 0 || origin > 2 || !fits || base + offset < 0) {
        call.set_error(EINVAL_);
        return false;
    }
    files.seek(stream.descriptor, static_cast<std::uint64_t>(base + offset));
    stream.put_back.clear();
    stream.has_ended = false;
    return true;
}

} // namespace

void call_fopen(LibraryCall& call) {
    if (const auto stream = open_named(call)) call.return_pointer(stream_pointer(*stream));
}

/// The old stream's place is given to the new file: its pointer stays good.
void call_freopen(LibraryCall& call) {
    const auto number = stream_argument(call, 2);
    if (!number) return call.return_pointer({});
    const Pointer path = call.pointer(0);
    FS& files = call.state().files.edit();
    if (path.address.is_null()) { // the same file with another mode
        *files.stream(*number) = {.number = *number, .descriptor = files.stream(*number)->descriptor};
        return call.return_pointer(call.pointer(2));
    }
    const int old = files.stream(*number)->descriptor;
    files.close(old);
    const auto opened = open_named(call);
    if (!opened) {
        FS& again = call.state().files.edit();
        again.close_stream(*number);
        return;
    }
    FS& now = call.state().files.edit();
    const FS::Stream made = *now.stream(*opened);
    *now.stream(*opened) = {};
    *now.stream(*number) = {.number = *number, .descriptor = made.descriptor, .name = made.name};
    call.return_pointer(call.pointer(2));
}

void call_fdopen(LibraryCall& call) {
    const auto mode = call.string(call.pointer(1));
    if (!mode) return;
    FS& files = call.state().files.edit();
    const auto descriptor = static_cast<std::int32_t>(call.integer(0));
    const auto stream =
        files.descriptor(descriptor) && mode_of(*mode) ? files.open_stream(descriptor, "") : std::nullopt;
    if (!stream) call.set_error(files.descriptor(descriptor) ? EINVAL_ : EBADF_);
    call.return_pointer(stream ? stream_pointer(*stream) : Pointer{});
}

void call_tmpfile(LibraryCall& call) {
    ErrorNumber error = EMFILE_;
    FS& files = call.state().files.edit();
    const auto descriptor = files.open_nameless(error);
    const auto stream = descriptor ? files.open_stream(*descriptor, "") : std::nullopt;
    if (!stream) call.set_error(error);
    call.return_pointer(stream ? stream_pointer(*stream) : Pointer{});
}

void call_fclose(LibraryCall& call) {
    const auto stream = stream_or_fail(call, 0);
    if (!stream || !settle_stream(call, *stream)) return;
    call.state().files.edit().close_stream(*stream);
    call.return_integer(0);
}

/// Nothing is held back but by streams in the program's own memory.
void call_fflush(LibraryCall& call) {
    if (call.pointer(0).address.is_null()) {
        for (const std::uint32_t number : call.state().files.get().open_streams())
            if (!settle_stream(call, number)) return;
        return call.return_integer(0);
    }
    const auto stream = stream_or_fail(call, 0);
    if (stream && settle_stream(call, *stream)) call.return_integer(0);
}
void call_setvbuf(LibraryCall& call) {
    if (stream_or_fail(call, 0)) call.return_integer(0);
}
void call_setbuf(LibraryCall& call) { static_cast<void>(stream_argument(call, 0)); }

void call_fseek(LibraryCall& call) {
    const auto stream = stream_or_fail(call, 0);
    if (!stream) return;
    const auto origin = static_cast<std::int32_t>(call.integer(2));
    return_signed(call, move_to(call, *stream, call.signed_integer(1), origin) ? 0 : failed);
}

void call_ftell(LibraryCall& call) {
    const auto stream = stream_or_fail(call, 0);
    if (!stream) return;
    FS& files = call.state().files.edit();
    const std::int64_t here = position(files, *files.stream(*stream));
    if (here == failed) call.set_error(ESPIPE_);
    return_signed(call, here);
}

void call_rewind(LibraryCall& call) {
    const auto stream = stream_argument(call, 0);
    if (!stream) return;
    static_cast<void>(move_to(call, *stream, 0, 0));
    call.state().files.edit().stream(*stream)->has_failed = false;
}

void call_fgetpos(LibraryCall& call) {
    const auto stream = stream_or_fail(call, 0);
    if (!stream) return;
    FS& files = call.state().files.edit();
    const std::int64_t words[2] = {position(files, *files.stream(*stream)), 0};
    if (words[0] == failed) return return_error(call, ESPIPE_);
    if (call.write(call.pointer(1), std::as_bytes(std::span(words)))) call.return_integer(0);
}

void call_fsetpos(LibraryCall& call) {
    const auto stream = stream_or_fail(call, 0);
    if (!stream) return;
    std::int64_t word = 0;
    if (!call.read(call.pointer(1), std::as_writable_bytes(std::span(&word, 1)))) return;
    return_signed(call, move_to(call, *stream, word, 0) ? 0 : failed);
}

void call_feof(LibraryCall& call) {
    const auto stream = stream_argument(call, 0);
    call.return_integer(stream && call.state().files.edit().stream(*stream)->has_ended ? 1 : 0);
}

void call_ferror(LibraryCall& call) {
    const auto stream = stream_argument(call, 0);
    call.return_integer(stream && call.state().files.edit().stream(*stream)->has_failed ? 1 : 0);
}

void call_clearerr(LibraryCall& call) {
    const auto number = stream_argument(call, 0);
    if (!number) return;
    FS::Stream& stream = *call.state().files.edit().stream(*number);
    stream.has_ended = stream.has_failed = false;
}

void call_fileno(LibraryCall& call) {
    if (const auto stream = stream_or_fail(call, 0))
        return_signed(call, call.state().files.edit().stream(*stream)->descriptor);
}

void call_remove(LibraryCall& call) {
    const auto path = call.string(call.pointer(0));
    if (!path) return;
    FS& files = call.state().files.edit();
    const bool is_directory = call.row().name == "remove" && files.is_directory(*path);
    return_error(call, is_directory ? files.remove_directory(*path) : files.remove(*path));
}

void call_rename(LibraryCall& call) {
    const auto from = call.string(call.pointer(0));
    if (!from) return;
    const auto to = call.string(call.pointer(1));
    if (to) return_error(call, call.state().files.edit().rename(*from, *to));
}

void call_perror(LibraryCall& call) {
    std::string text = error_text(call.error()) + '\n';
    if (!call.pointer(0).address.is_null()) {
        const auto prefix = call.string(call.pointer(0));
        if (!prefix) return;
        if (!prefix->empty()) text = *prefix + ": " + text;
    }
    static_cast<void>(write_stream(call, FS::standard_error, text));
}

} // namespace heaparium::vm
