// fmemopen and open_memstream: streams whose bytes end in the program's own memory.
//
// Idea        The stream works on a nameless file. When it is flushed or closed, the file's content goes to the memory,
//             so the program sees it where C promises it, and not before.
#include "vm/library.hpp"
#include "vm/stream.hpp"

namespace heaparium::vm {

namespace {

using FS = FileSystem;
using memory::Size;
using namespace error_number;

/// The whole content of the stream's file.
std::string content_of(FS& files, const FS::Stream& stream) {
    const FS::Descriptor open = *files.descriptor(stream.descriptor);
    std::string bytes(static_cast<std::size_t>(files.size_of(open)), '\0');
    files.seek(stream.descriptor, 0);
    bytes.resize(files.read(stream.descriptor, bytes));
    files.seek(stream.descriptor, open.offset);
    return bytes;
}

/// A zero follows the content where there is room for it.
[[nodiscard]] bool fill_buffer(LibraryCall& call, const FS::Stream::Memory& memory, std::string bytes) {
    if (bytes.size() < memory.size) bytes += '\0';
    bytes.resize(std::min<std::size_t>(bytes.size(), static_cast<std::size_t>(memory.size)));
    return call.write({memory::Address(memory.at), memory.object}, std::as_bytes(std::span(bytes)));
}

[[nodiscard]] bool grow_buffer(LibraryCall& call, const FS::Stream::Memory& memory, std::string bytes) {
    const Pointer pointer_at{memory::Address(memory.at), memory.object};
    const Pointer size_at{memory::Address(memory.size), memory.size_object};
    std::uint64_t address = 0;
    if (!call.read(pointer_at, std::as_writable_bytes(std::span(&address, 1)))) return false;
    const Pointer before{memory::Address(address), call.space().object_at(pointer_at.address)};
    const std::uint64_t size = bytes.size();
    bytes += '\0';
    const auto block = call.reallocate(before, Size(bytes.size()));
    if (!block) return false;
    if (block->address.is_null()) {
        call.set_error(ENOMEM_);
        return true;
    }
    return call.write(*block, std::as_bytes(std::span(bytes))) && call.write_pointer(pointer_at, *block) &&
           call.write(size_at, std::as_bytes(std::span(&size, 1)));
}

/// Returns the stream, or NULL where there is none left.
std::optional<std::uint32_t> open_on_memory(LibraryCall& call, const FS::Stream::Memory& memory, bool is_kept) {
    ErrorNumber error = EMFILE_;
    FS& files = call.state().files.edit();
    const auto descriptor = files.open_nameless(error);
    const auto stream = descriptor ? files.open_stream(*descriptor, "") : std::nullopt;
    if (!stream) {
        call.set_error(error);
        call.return_pointer({});
        return std::nullopt;
    }
    if (is_kept) files.stream(*stream)->memory = memory;
    call.return_pointer(stream_pointer(*stream));
    return stream;
}

} // namespace

bool settle_stream(LibraryCall& call, std::uint32_t number) {
    FS& files = call.state().files.edit();
    const FS::Stream* stream = files.stream(number);
    if (!stream || !stream->memory || !files.descriptor(stream->descriptor)) return true;
    const FS::Stream::Memory memory = *stream->memory;
    std::string bytes = content_of(files, *stream);
    return memory.is_growing ? grow_buffer(call, memory, std::move(bytes))
                             : fill_buffer(call, memory, std::move(bytes));
}

void call_open_memstream(LibraryCall& call) {
    const Pointer pointer_at = call.pointer(0), size_at = call.pointer(1);
    const std::uint64_t nothing = 0;
    if (!call.check_write(pointer_at, Size(8)) || !call.check_write(size_at, Size(8))) return;
    if (!call.write_pointer(pointer_at, {}) || !call.write(size_at, std::as_bytes(std::span(&nothing, 1)))) return;
    static_cast<void>(open_on_memory(call,
                                     {.at = pointer_at.address.value(),
                                      .size = size_at.address.value(),
                                      .object = pointer_at.object,
                                      .size_object = size_at.object,
                                      .is_growing = true},
                                     true));
}

/// With "r" all of the buffer is there to be read, with "a" the string in it, with "w" nothing.
void call_fmemopen(LibraryCall& call) {
    const Pointer buffer = call.pointer(0);
    const std::uint64_t size = call.integer(1);
    const auto mode = call.string(call.pointer(2));
    if (!mode) return;
    const char first = mode->empty() ? '\0' : mode->front();
    if (size == 0 || (first != 'r' && first != 'w' && first != 'a')) {
        call.set_error(EINVAL_);
        return call.return_pointer({});
    }
    std::string content;
    if (!buffer.address.is_null() && first == 'r') {
        const auto bytes = call.bytes(buffer, size);
        if (!bytes) return;
        content = bytes->view();
    } else if (!buffer.address.is_null() && first == 'a') {
        const auto text = call.string(buffer, size);
        if (!text) return;
        content = *text;
    }
    const bool updates = mode->find('+') != std::string::npos, writes = first != 'r' || updates;
    if (writes && !buffer.address.is_null() && !call.check_write(buffer, Size(size))) return;
    const bool is_kept = writes && !buffer.address.is_null();
    const auto stream =
        open_on_memory(call, {.at = buffer.address.value(), .size = size, .object = buffer.object}, is_kept);
    if (!stream) return;
    FS& files = call.state().files.edit();
    const int descriptor = files.stream(*stream)->descriptor;
    static_cast<void>(files.write(descriptor, content));
    files.set_mode(descriptor, {.reads = first == 'r' || updates, .writes = writes, .appends = first == 'a'});
    if (first != 'a') files.seek(descriptor, 0);
    if (is_kept && first == 'w') static_cast<void>(settle_stream(call, *stream));
}

} // namespace heaparium::vm
