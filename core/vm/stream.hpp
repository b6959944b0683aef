// Streams as the bodies of the library use them: from a FILE pointer to its bytes.
//
// A FILE pointer is the number of a stream dressed as an address where no memory can ever be.
#pragma once

#include "vm/library.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace heaparium::vm {

[[nodiscard]] Pointer stream_pointer(std::uint32_t number);

/// The stream that this argument points to. NULL, a closed stream and a wild pointer are reported; nothing then, and
/// the call fails with EBADF if it goes on at all.
[[nodiscard]] std::optional<std::uint32_t> stream_argument(LibraryCall&, std::size_t argument);
[[nodiscard]] std::optional<std::uint32_t> stream_of(LibraryCall&, Pointer);

/// Bytes of a stream that can be read, one by one.
///
/// A call that has to wait is made anew, so what was read counts only once it says so with `keep`.
class StreamReader {
  public:
    static constexpr int end = -1;

    StreamReader(LibraryCall& call, std::uint32_t number);

    /// The next byte, or `end`. Nothing while the program waits: the call returns at once.
    [[nodiscard]] std::optional<int> next();
    /// The next `next` gives `byte` again; `end` changes nothing.
    void put_back(int byte);
    void keep();

  private:
    LibraryCall& call_;
    std::uint32_t number_;
    FileSystem::Descriptor from_{};
    std::string put_back_;
    std::uint64_t taken_ = 0; // of the file's bytes
    std::string buffer_;      // of the file, read ahead
    std::size_t at_ = 0;
    bool has_ended_ = false, has_failed_ = false;
};

/// Bytes of a descriptor that cannot be read have their reason in errno.
[[nodiscard]] bool write_stream(LibraryCall&, std::uint32_t number, std::string_view text);
/// What a stream of fmemopen or open_memstream holds goes to the program's memory. False where that stopped the
/// program.
[[nodiscard]] bool settle_stream(LibraryCall&, std::uint32_t number);
/// How many were written; -1 and errno where none can be.
[[nodiscard]] std::int64_t write_descriptor(LibraryCall&, int descriptor, std::string_view text);

} // namespace heaparium::vm
