// The files of a simulated process: a small file system in memory, with descriptors and streams on top of it.
//
// Idea        A path leads to a file, a descriptor to an open file with an offset, which its duplicates share, and a
//             stream to a descriptor. A stream
//             holds nothing back: what is written is in the file at once.
// Versions    A value: copying it shares the files' blocks, so a checkpoint costs the blocks that were written since.
// Limits      maximum_bytes in all files together, maximum_files, maximum_open; beyond them calls fail with ENOSPC and
//             EMFILE.
#pragma once

#include "vm/error_number.hpp"

#include <array>
#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace heaparium::vm {

/// Content in blocks that versions share until one of them writes.
class FileBytes {
  public:
    [[nodiscard]] std::uint64_t size() const { return size_; }
    /// Bytes read: fewer at the end.
    std::size_t read(std::uint64_t offset, std::span<char> into) const;
    /// Grows as needed; a gap is filled with zeros.
    void write(std::uint64_t offset, std::string_view bytes);
    void resize(std::uint64_t size);

  private:
    static constexpr std::size_t block_size = 4096;
    using Block = std::array<char, block_size>;
    std::vector<std::shared_ptr<Block>> blocks_;
    std::uint64_t size_ = 0;
};

struct OpenMode {
    bool reads = false, writes = false, appends = false, creates = false, truncates = false, is_exclusive = false;
};

class FileSystem {
  public:
    static constexpr std::uint64_t maximum_bytes = std::uint64_t{8} << 20;
    static constexpr std::size_t maximum_files = 4096;
    static constexpr std::size_t maximum_open = 1024;

    FileSystem();

    /// A file that is there from the start, with the folders that lead to it. A sentence where it does not fit.
    [[nodiscard]] std::optional<std::string> add(std::string_view path, std::string_view text);

    // Paths.
    [[nodiscard]] bool exists(std::string_view path) const;
    [[nodiscard]] bool is_directory(std::string_view path) const;
    [[nodiscard]] std::optional<std::uint64_t> size_of(std::string_view path) const;
    ErrorNumber remove(std::string_view path); // of a file; 0: done
    ErrorNumber rename(std::string_view from, std::string_view to);
    ErrorNumber make_directory(std::string_view path);
    ErrorNumber remove_directory(std::string_view path);
    ErrorNumber change_directory(std::string_view path);
    [[nodiscard]] const std::string& current_directory() const { return current_directory_; }
    /// The names in a directory, sorted, each with whether it is a directory itself.
    [[nodiscard]] std::vector<std::pair<std::string, bool>> entries(std::string_view path) const;
    /// Absolute, without `.`, `..` and doubled slashes.
    [[nodiscard]] std::string normal(std::string_view path) const;

    // Descriptors. 0, 1 and 2 are the terminal's.
    enum class Kind : std::uint8_t { closed, input, output, error, file, nothing };
    struct Descriptor {
        Kind kind = Kind::closed;
        bool reads = false, writes = false, appends = false;
        std::uint32_t file = 0;
        std::uint64_t offset = 0;
        std::uint32_t users = 0; // descriptors
    };
    /// The descriptor, or nothing and why.
    [[nodiscard]] std::optional<int> open(std::string_view path, const OpenMode&, ErrorNumber& error);
    [[nodiscard]] std::optional<int> open_nameless(ErrorNumber& error);
    bool close(int descriptor);
    [[nodiscard]] std::optional<int> duplicate(int descriptor, ErrorNumber& error);
    /// The same under the number `target`, whose file is closed first.
    [[nodiscard]] std::optional<int> duplicate_to(int descriptor, int target, ErrorNumber& error);
    /// Two descriptors: what is written to the second can be read from the first.
    [[nodiscard]] std::optional<std::array<int, 2>> make_pipe(ErrorNumber& error);
    [[nodiscard]] const Descriptor* descriptor(int number) const;
    [[nodiscard]] std::size_t read(int descriptor, std::span<char> into);
    /// Bytes written: fewer where the disk is full.
    [[nodiscard]] std::size_t write(int descriptor, std::string_view bytes);
    void seek(int descriptor, std::uint64_t offset);
    void set_mode(int descriptor, const OpenMode&); // what may be done with it
    [[nodiscard]] std::uint64_t size_of(const Descriptor&) const;
    bool truncate(int descriptor, std::uint64_t size);

    // Streams. A number, once closed, never comes back for another stream.
    struct Stream {
        std::uint32_t number = 0; // 0: this place is free
        int descriptor = -1;
        bool has_ended = false, has_failed = false;
        std::string put_back = {}; // read again before all others, the last byte first
        std::string name = {};
        std::int8_t orientation = 0;
        /// Of fmemopen and open_memstream: the program's memory that gets the content when the stream is flushed.
        struct Memory {
            std::uint64_t at = 0;   // the buffer; of open_memstream: where the pointer to it is kept
            std::uint64_t size = 0; // of the buffer; of open_memstream: where its size is kept
            std::uint32_t object = 0, size_object = 0;
            bool is_growing = false; // open_memstream
        };
        std::optional<Memory> memory = std::nullopt;
    };
    static constexpr std::uint32_t standard_input = 1, standard_output = 2, standard_error = 3;
    [[nodiscard]] std::optional<std::uint32_t> open_stream(int descriptor, std::string_view name);
    [[nodiscard]] Stream* stream(std::uint32_t number);
    [[nodiscard]] bool was_open(std::uint32_t number) const { return number != 0 && number < next_stream_; }
    void close_stream(std::uint32_t number);
    [[nodiscard]] std::vector<std::uint32_t> open_streams() const;

  private:
    struct File {
        FileBytes bytes;
        std::uint32_t users = 0; // names and descriptors
    };
    [[nodiscard]] bool has_directory(const std::string& path) const;
    [[nodiscard]] std::optional<std::uint32_t> make_file();
    [[nodiscard]] std::optional<int> free_number(ErrorNumber& error);
    [[nodiscard]] std::optional<int> adopt(const Descriptor&, ErrorNumber& error);
    [[nodiscard]] Descriptor& open_file(int number) { return open_[numbers_[static_cast<std::size_t>(number)]]; }
    void release(std::uint32_t file);

    std::map<std::string, std::uint32_t> names_; // to files
    std::vector<std::string> directories_;
    std::vector<File> files_;
    static constexpr std::uint32_t closed = 0xffffffff;
    std::vector<std::uint32_t> numbers_; // by descriptor: index into open_, or closed
    std::vector<Descriptor> open_;
    std::string current_directory_ = "/home";
    std::vector<Stream> streams_;
    std::uint32_t next_stream_ = 1;
    std::uint64_t bytes_ = 0; // in all files
};

} // namespace heaparium::vm
