// <unistd.h>, <fcntl.h> and <sys/stat.h>: files by descriptors, and their names.
#include "vm/library.hpp"
#include "vm/stream.hpp"

#include <array>

namespace heaparium::vm {

namespace {

using FS = FileSystem;
using memory::Size;
using namespace error_number;

int descriptor_argument(LibraryCall& call, std::size_t index) { return static_cast<std::int32_t>(call.integer(index)); }

void open_with(LibraryCall& call, std::uint64_t flags) {
    constexpr std::uint64_t access_mask = 3, write_only = 1, read_write = 2;
    constexpr std::uint64_t create = 0100, exclusive = 0200, truncate = 01000, append = 02000; // as <fcntl.h> has them
    const auto path = call.string(call.pointer(0));
    if (!path) return;
    const std::uint64_t access = flags & access_mask;
    const OpenMode mode{.reads = access != write_only,
                        .writes = access == write_only || access == read_write,
                        .appends = (flags & append) != 0,
                        .creates = (flags & create) != 0,
                        .truncates = (flags & truncate) != 0,
                        .is_exclusive = (flags & create) != 0 && (flags & exclusive) != 0};
    ErrorNumber error = 0;
    const auto descriptor = call.state().files.edit().open(*path, mode, error);
    if (!descriptor) return return_error(call, error);
    return_signed(call, *descriptor);
}

/// What there is of standard input, up to the end of a line as a terminal gives it. Nothing while the program waits.
std::optional<std::string> read_terminal(LibraryCall& call, std::uint64_t maximum) {
    std::string bytes;
    while (bytes.size() < maximum) {
        std::array<std::byte, 1> byte{};
        const auto count = call.input(byte);
        if (!count) return std::nullopt;
        if (*count == 0) break;
        bytes += static_cast<char>(byte[0]);
    }
    return bytes;
}

} // namespace

void call_open(LibraryCall& call) { open_with(call, call.integer(1)); }
void call_creat(LibraryCall& call) { open_with(call, 01101); } // O_WRONLY | O_CREAT | O_TRUNC

void call_read(LibraryCall& call) {
    const int number = descriptor_argument(call, 0);
    const std::uint64_t size = call.integer(2);
    FS& files = call.state().files.edit();
    const FS::Descriptor* from = files.descriptor(number);
    if (!from || !from->reads) return return_error(call, EBADF_);
    std::string bytes;
    if (from->kind == FS::Kind::input) {
        const auto input = read_terminal(call, size);
        if (!input) return;
        bytes = *input;
    } else {
        const std::uint64_t there = files.size_of(*from) - std::min(from->offset, files.size_of(*from));
        bytes.resize(static_cast<std::size_t>(std::min(size, there)));
        bytes.resize(files.read(number, bytes));
    }
    if (call.write(call.pointer(1), std::as_bytes(std::span(bytes))))
        return_signed(call, static_cast<std::int64_t>(bytes.size()));
}

void call_write(LibraryCall& call) {
    const std::uint64_t size = call.integer(2);
    if (!call.check_read(call.pointer(1), Size(size), true)) return;
    if (size != 0 && !call.space().find(call.pointer(1).address, size)) return return_error(call, EFAULT_);
    std::string bytes(static_cast<std::size_t>(size), '\0');
    if (call.read(call.pointer(1), std::as_writable_bytes(std::span(bytes))))
        return_signed(call, write_descriptor(call, descriptor_argument(call, 0), bytes));
}

void call_close(LibraryCall& call) {
    return_error(call, call.state().files.edit().close(descriptor_argument(call, 0)) ? 0 : EBADF_);
}

void call_lseek(LibraryCall& call) {
    const int number = descriptor_argument(call, 0);
    FS& files = call.state().files.edit();
    const FS::Descriptor* open = files.descriptor(number);
    if (!open) return return_error(call, EBADF_);
    if (open->kind != FS::Kind::file && open->kind != FS::Kind::nothing) return return_error(call, ESPIPE_);
    const std::int64_t offset = call.signed_integer(1);
    const std::uint64_t origin = call.integer(2);
    const std::uint64_t base = origin == 0 ? 0 : origin == 1 ? open->offset : files.size_of(*open);
    const auto target = static_cast<std::int64_t>(base + static_cast<std::uint64_t>(offset));
    if (origin > 2 || target < 0) return return_error(call, EINVAL_);
    files.seek(number, static_cast<std::uint64_t>(target));
    return_signed(call, target);
}

void call_dup(LibraryCall& call) {
    ErrorNumber error = 0;
    const auto made = call.state().files.edit().duplicate(descriptor_argument(call, 0), error);
    if (made)
        return_signed(call, *made);
    else
        return_error(call, error);
}

void call_ftruncate(LibraryCall& call) {
    const int number = descriptor_argument(call, 0);
    FS& files = call.state().files.edit();
    const FS::Descriptor* open = files.descriptor(number);
    if (!open) return return_error(call, EBADF_);
    if (!open->writes || call.signed_integer(1) < 0) return return_error(call, EINVAL_);
    return_error(call, files.truncate(number, call.integer(1)) ? 0 : ENOSPC_);
}

void call_fsync(LibraryCall& call) {
    return_error(call, call.state().files.get().descriptor(descriptor_argument(call, 0)) ? 0 : EBADF_);
}

/// Only the terminal's three descriptors are never files; what stands behind them is not told.
void call_isatty(LibraryCall& call) {
    const FS::Descriptor* open = call.state().files.get().descriptor(descriptor_argument(call, 0));
    call.set_error(open ? ENOTTY_ : EBADF_);
    call.return_integer(0);
}

void call_access(LibraryCall& call) {
    const auto path = call.string(call.pointer(0));
    if (path) return_error(call, call.state().files.get().exists(*path) ? 0 : ENOENT_);
}

void call_mkdir(LibraryCall& call) {
    const auto path = call.string(call.pointer(0));
    if (path) return_error(call, call.state().files.edit().make_directory(*path));
}

void call_rmdir(LibraryCall& call) {
    const auto path = call.string(call.pointer(0));
    if (path) return_error(call, call.state().files.edit().remove_directory(*path));
}

/// Mode and size, of a path or, where that is NULL, of a descriptor.
void call___file_status(LibraryCall& call) {
    constexpr std::int64_t regular = 0100644, directory = 0040755, device = 0020620;
    const FS& files = call.state().files.get();
    std::int64_t words[2] = {regular, 0};
    if (call.pointer(0).address.is_null()) {
        const FS::Descriptor* open = files.descriptor(descriptor_argument(call, 1));
        if (!open) return return_error(call, EBADF_);
        if (open->kind != FS::Kind::file) words[0] = device;
        words[1] = static_cast<std::int64_t>(files.size_of(*open));
    } else {
        const auto path = call.string(call.pointer(0));
        if (!path) return;
        const auto size = files.size_of(*path);
        if (!size) return return_error(call, ENOENT_);
        if (files.is_directory(*path)) words[0] = directory;
        words[1] = static_cast<std::int64_t>(*size);
    }
    if (call.write(call.pointer(2), std::as_bytes(std::span(words)))) call.return_integer(0);
}

/// Reads or writes at an offset, and leaves the descriptor's own where it was.
void call_pread(LibraryCall& call) {
    const int number = descriptor_argument(call, 0);
    FS& files = call.state().files.edit();
    const FS::Descriptor* from = files.descriptor(number);
    if (!from || !from->reads) return return_error(call, EBADF_);
    if (from->kind == FS::Kind::input) return return_error(call, ESPIPE_);
    const std::uint64_t before = from->offset, at = call.integer(3);
    if (static_cast<std::int64_t>(at) < 0) return return_error(call, EINVAL_);
    const std::uint64_t there = files.size_of(*from) - std::min(at, files.size_of(*from));
    std::string bytes(static_cast<std::size_t>(std::min(call.integer(2), there)), '\0');
    files.seek(number, at);
    bytes.resize(files.read(number, bytes));
    files.seek(number, before);
    if (call.write(call.pointer(1), std::as_bytes(std::span(bytes))))
        return_signed(call, static_cast<std::int64_t>(bytes.size()));
}
void call_pwrite(LibraryCall& call) {
    const int number = descriptor_argument(call, 0);
    const auto bytes = call.bytes(call.pointer(1), call.integer(2));
    if (!bytes) return;
    FS& files = call.state().files.edit();
    const FS::Descriptor* to = files.descriptor(number);
    if (!to || !to->writes) return return_error(call, EBADF_);
    if (to->kind != FS::Kind::file && to->kind != FS::Kind::nothing) return return_error(call, ESPIPE_);
    if (call.signed_integer(3) < 0) return return_error(call, EINVAL_);
    const std::uint64_t before = to->offset;
    files.seek(number, call.integer(3));
    const std::int64_t written = write_descriptor(call, number, bytes->view());
    files.seek(number, before);
    return_signed(call, written);
}

void call_dup2(LibraryCall& call) {
    ErrorNumber error = 0;
    const auto made =
        call.state().files.edit().duplicate_to(descriptor_argument(call, 0), descriptor_argument(call, 1), error);
    if (made)
        return_signed(call, *made);
    else
        return_error(call, error);
}

void call_pipe(LibraryCall& call) {
    if (!call.check_write(call.pointer(0), Size(8))) return;
    ErrorNumber error = 0;
    const auto made = call.state().files.edit().make_pipe(error);
    if (!made) return return_error(call, error);
    if (call.write(call.pointer(0), std::as_bytes(std::span(*made)))) call.return_integer(0);
}

void call_truncate(LibraryCall& call) {
    const auto path = call.string(call.pointer(0));
    if (!path) return;
    if (call.signed_integer(1) < 0) return return_error(call, EINVAL_);
    ErrorNumber error = 0;
    FS& files = call.state().files.edit();
    const auto descriptor = files.open(*path, {.writes = true}, error);
    if (!descriptor) return return_error(call, error);
    const bool is_done = files.truncate(*descriptor, call.integer(1));
    files.close(*descriptor);
    return_error(call, is_done ? 0 : ENOSPC_);
}

// -----------------------------------------------------------------------------------------------------------
// directories

void call_chdir(LibraryCall& call) {
    const auto path = call.string(call.pointer(0));
    if (path) return_error(call, call.state().files.edit().change_directory(*path));
}

/// The name of entry `index` of a directory and whether it is one itself; 0 behind the last, -1 where there is none.
void call___directory_entry(LibraryCall& call) {
    constexpr std::size_t longest = 255;
    const auto path = call.string(call.pointer(0));
    if (!path) return;
    const FS& files = call.state().files.get();
    if (!files.exists(*path)) return return_error(call, ENOENT_);
    if (!files.is_directory(*path)) return return_error(call, ENOTDIR_);
    const std::uint64_t index = call.integer(1);
    const auto entries = files.entries(*path);
    if (index >= entries.size()) return call.return_integer(0);
    const auto& [name, is_directory] = entries[static_cast<std::size_t>(index)];
    const std::string text = name.substr(0, longest) + '\0';
    if (call.write(call.pointer(2), std::as_bytes(std::span(text)))) call.return_integer(is_directory ? 2 : 1);
}

/// The absolute path, or nothing and why.
void call___absolute_path(LibraryCall& call) {
    const auto path = call.string(call.pointer(0));
    if (!path) return;
    const FS& files = call.state().files.get();
    if (!files.exists(*path)) return return_error(call, ENOENT_);
    const std::string text = files.normal(*path) + '\0';
    if (text.size() > call.integer(2)) return return_error(call, ENAMETOOLONG_);
    if (call.write(call.pointer(1), std::as_bytes(std::span(text)))) call.return_integer(0);
}

void call_getcwd(LibraryCall& call) {
    const std::string here = call.state().files.get().current_directory() + '\0';
    Pointer buffer = call.pointer(0);
    if (buffer.address.is_null()) {
        const auto block = call.allocate(Size(std::max<std::uint64_t>(call.integer(1), here.size())), false);
        if (!block) return;
        buffer = *block;
    } else if (call.integer(1) < here.size()) {
        call.set_error(ERANGE_);
        return call.return_pointer({});
    }
    if (buffer.address.is_null() || call.write(buffer, std::as_bytes(std::span(here)))) call.return_pointer(buffer);
}

} // namespace heaparium::vm
