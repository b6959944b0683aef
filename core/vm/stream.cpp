#include "vm/stream.hpp"

#include <array>

namespace heaparium::vm {

namespace {

constexpr std::uint64_t first_stream = 0xf11e00000000; // as <stdio.h> has it
constexpr std::uint64_t stream_distance = 0x10;

} // namespace

Pointer stream_pointer(std::uint32_t number) { return {memory::Address(first_stream + number * stream_distance), 0}; }

std::optional<std::uint32_t> stream_argument(LibraryCall& call, std::size_t argument) {
    return stream_of(call, call.pointer(argument));
}

std::optional<std::uint32_t> stream_of(LibraryCall& call, Pointer pointer) {
    const std::uint64_t offset = pointer.address.value() - first_stream;
    const bool is_one = offset % stream_distance == 0 && offset / stream_distance <= 0xffffffff;
    const auto number = is_one ? static_cast<std::uint32_t>(offset / stream_distance) : 0;
    if (is_one && call.state().files.edit().stream(number)) return number;
    using check::ReportKind;
    const bool was_open = is_one && call.state().files.get().was_open(number);
    const std::string name(call.name());
    if (pointer.address.is_null()) {
        static_cast<void>(
            call.report(ReportKind::null_file, pointer, memory::Size(0), name + " was given NULL in place of a file."));
    } else if (was_open) {
        static_cast<void>(call.report(ReportKind::closed_file, pointer, memory::Size(0),
                                      name + " was given a file that fclose has closed already."));
    } else {
        static_cast<void>(call.report(ReportKind::wild_file, pointer, memory::Size(0),
                                      name + " was given a pointer that is no file."));
    }
    call.set_error(error_number::EBADF_);
    return std::nullopt;
}

StreamReader::StreamReader(LibraryCall& call, std::uint32_t number) : call_(call), number_(number) {
    const FileSystem::Stream* stream = call.state().files.edit().stream(number);
    if (!stream) return; // stdin was closed
    put_back_ = stream->put_back;
    has_ended_ = stream->has_ended;
    has_failed_ = stream->has_failed;
    if (const auto* found = call.state().files.get().descriptor(stream->descriptor)) from_ = *found;
}

std::optional<int> StreamReader::next() {
    if (!put_back_.empty()) {
        const auto byte = static_cast<unsigned char>(put_back_.back());
        put_back_.pop_back();
        return byte;
    }
    if (!from_.reads) {
        const bool is_terminal = from_.kind == FileSystem::Kind::output || from_.kind == FileSystem::Kind::error;
        if (is_terminal && !call_.report(check::ReportKind::bad_argument, stream_pointer(number_), memory::Size(0),
                                         std::string(call_.name()) + " can read from stdin and from files only."))
            return std::nullopt;
        call_.set_error(error_number::EBADF_);
        has_failed_ = true;
        return end;
    }
    if (from_.kind == FileSystem::Kind::input) {
        std::array<std::byte, 1> byte{};
        const auto count = call_.input(byte);
        if (!count) return std::nullopt;
        has_ended_ = *count == 0;
        return has_ended_ ? end : std::to_integer<int>(byte[0]);
    }
    if (at_ == buffer_.size()) {
        constexpr std::size_t ahead = 4096;
        FileSystem& files = call_.state().files.edit();
        const int descriptor = files.stream(number_)->descriptor;
        buffer_.resize(ahead);
        files.seek(descriptor, from_.offset + taken_);
        buffer_.resize(files.read(descriptor, buffer_));
        files.seek(descriptor, from_.offset);
        at_ = 0;
    }
    has_ended_ = buffer_.empty();
    if (has_ended_) return end;
    ++taken_;
    return static_cast<unsigned char>(buffer_[at_++]);
}

void StreamReader::put_back(int byte) {
    if (byte != end) put_back_ += static_cast<char>(byte);
}

void StreamReader::keep() {
    FileSystem& files = call_.state().files.edit();
    FileSystem::Stream* stream = files.stream(number_);
    if (!stream) return;
    stream->put_back = put_back_;
    stream->has_ended = has_ended_;
    stream->has_failed = has_failed_;
    if (from_.kind == FileSystem::Kind::file) files.seek(stream->descriptor, from_.offset + taken_);
}

std::int64_t write_descriptor(LibraryCall& call, int number, std::string_view text) {
    const auto* to = call.state().files.get().descriptor(number);
    if (!to || !to->writes) {
        call.set_error(error_number::EBADF_);
        return -1;
    }
    if (to->kind == FileSystem::Kind::output || to->kind == FileSystem::Kind::error) {
        call.output(to->kind == FileSystem::Kind::output ? OutputStream::out : OutputStream::err, text);
        return static_cast<std::int64_t>(text.size());
    }
    const std::size_t written = call.state().files.edit().write(number, text);
    if (written == text.size()) return static_cast<std::int64_t>(written);
    call.set_error(error_number::ENOSPC_);
    return written == 0 ? -1 : static_cast<std::int64_t>(written);
}

bool write_stream(LibraryCall& call, std::uint32_t number, std::string_view text) {
    const FileSystem::Stream* stream = call.state().files.edit().stream(number);
    const int descriptor = stream ? stream->descriptor : -1; // stdout may have been closed
    const auto* to = call.state().files.get().descriptor(descriptor);
    if (to && to->kind == FileSystem::Kind::input)
        static_cast<void>(call.report(check::ReportKind::bad_argument, stream_pointer(number), memory::Size(0),
                                      std::string(call.name()) + " can write to stdout, stderr and files only."));
    if (write_descriptor(call, descriptor, text) == static_cast<std::int64_t>(text.size())) return true;
    if (FileSystem::Stream* failed = call.state().files.edit().stream(number)) failed->has_failed = true;
    return false;
}

} // namespace heaparium::vm
