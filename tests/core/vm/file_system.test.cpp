// The files of a simulated process, against a plain string, and at their limits.
#include "vm/file_system.hpp"

#include "catch.hpp"

#include <algorithm>
#include <random>
#include <string>

using namespace heaparium::vm;

namespace {

constexpr OpenMode read_and_write{.reads = true, .writes = true, .creates = true};

std::string content(FileSystem& files, int descriptor) {
    files.seek(descriptor, 0);
    std::string bytes(static_cast<std::size_t>(files.size_of(*files.descriptor(descriptor))), '?');
    bytes.resize(files.read(descriptor, bytes));
    return bytes;
}

} // namespace

TEST_CASE("a file holds what a string would hold after the same writes, and a copy what it held then") {
    std::mt19937 random(1);
    FileSystem files;
    ErrorNumber error = 0;
    const int descriptor = files.open("data", read_and_write, error).value();
    std::string model;
    for (int round = 0; round < 60; ++round) {
        const std::size_t offset = random() % 20000;
        const std::string bytes(random() % 9000, static_cast<char>('a' + round % 26));
        FileSystem before = files;
        const std::string model_before = model;
        files.seek(descriptor, offset);
        CHECK(files.write(descriptor, bytes) == bytes.size());
        if (!bytes.empty()) {
            if (model.size() < offset + bytes.size()) model.resize(offset + bytes.size(), '\0');
            std::copy(bytes.begin(), bytes.end(), model.begin() + static_cast<std::ptrdiff_t>(offset));
        }
        if (round % 7 == 0) {
            const std::size_t size = random() % 15000;
            CHECK(files.truncate(descriptor, size));
            model.resize(size, '\0');
        }
        CHECK(content(files, descriptor) == model);
        CHECK(content(before, descriptor) == model_before);
    }
}

TEST_CASE("a full disk takes what fits, and gives its room back when a file goes") {
    FileSystem files;
    ErrorNumber error = 0;
    const int descriptor = files.open("big", read_and_write, error).value();
    const std::string megabyte(1 << 20, 'x');
    std::size_t written = 0;
    while (const std::size_t count = files.write(descriptor, megabyte)) written += count;
    CHECK(written == FileSystem::maximum_bytes);
    CHECK(files.remove("big") == 0);
    CHECK(files.write(descriptor, "x") == 0); // an open file without a name keeps its room
    CHECK(files.close(descriptor));
    const int other = files.open("other", read_and_write, error).value();
    CHECK(files.write(other, megabyte) == megabyte.size());
}

TEST_CASE("there are only so many open files, and closing one makes room for the next") {
    FileSystem files;
    ErrorNumber error = 0;
    while (files.open("same", read_and_write, error)) continue;
    CHECK(error == error_number::EMFILE_);
    CHECK(files.close(17));
    CHECK(files.open("same", read_and_write, error) == 17);
}

TEST_CASE("a path means the same however it is written") {
    FileSystem files;
    ErrorNumber error = 0;
    REQUIRE(files.open("notes", read_and_write, error));
    for (const char* path : {"notes", "./notes", "/home/notes", "../home//notes", "/tmp/../home/./notes"})
        CHECK(files.exists(path));
    CHECK_FALSE(files.exists("/notes"));
    CHECK(files.make_directory("folder") == 0);
    CHECK(files.rename("notes", "folder/notes") == 0);
    CHECK(files.remove_directory("folder") == error_number::ENOTEMPTY_);
    CHECK(files.remove("folder/notes") == 0);
    CHECK(files.remove_directory("folder") == 0);
}

TEST_CASE("files that are there from the start bring the folders that lead to them, and must fit") {
    FileSystem files;
    CHECK_FALSE(files.add("data/in/numbers.txt", "1 2 3"));
    CHECK(files.is_directory("data/in"));
    CHECK(files.size_of("data/in/numbers.txt") == 5);
    CHECK_FALSE(files.add("/abs/a.txt", "x"));
    CHECK(files.exists("/abs/a.txt"));
    CHECK(files.add("", "x").has_value());
    CHECK(files.add("data", "x").has_value());
    CHECK(files.add("data/in/numbers.txt/below", "x").has_value());
    const auto too_big = files.add("big", std::string(FileSystem::maximum_bytes + 1, 'x'));
    REQUIRE(too_big.has_value());
    CHECK(too_big->find("8 MiB") != std::string::npos);
}
