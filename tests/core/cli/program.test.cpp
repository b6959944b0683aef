// The real binary, as a shell runs it.
#include "catch.hpp"

#include <algorithm>
#include <cerrno>
#include <chrono>
#include <csignal>
#include <cstdlib>
#include <fcntl.h>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

using Catch::Matchers::Contains;

namespace {

namespace fs = std::filesystem;

/// A folder that lives as long as the test.
class Folder {
  public:
    Folder() {
        std::string pattern = (fs::temp_directory_path() / "heaparium-XXXXXX").string();
        REQUIRE(mkdtemp(pattern.data()) != nullptr);
        path_ = pattern;
    }
    ~Folder() { fs::remove_all(path_); }
    std::string add(const std::string& name, const std::string& text) const {
        const fs::path file = path_ / name;
        fs::create_directories(file.parent_path());
        std::ofstream(file, std::ios::binary) << text;
        return file.string();
    }
    [[nodiscard]] std::string path(const std::string& name) const { return (path_ / name).string(); }

  private:
    fs::path path_;
};

std::string content(const std::string& path) {
    std::ostringstream text;
    text << std::ifstream(path, std::ios::binary).rdbuf();
    return text.str();
}

struct Ended {
    int status = -1;
    std::string out, err;
    double seconds = 0;
};

class Process {
  public:
    Process(const Folder& folder, std::vector<std::string> words, const std::string& input = "")
        : out_(folder.path("stdout")), err_(folder.path("stderr")) {
        const std::string in = folder.add("stdin", input);
        words.insert(words.begin(), HEAPARIUM_PROGRAM);
        std::vector<char*> arguments;
        for (std::string& word : words) arguments.push_back(word.data());
        arguments.push_back(nullptr);
        child_ = fork();
        if (child_ == 0) {
            dup2(open(in.c_str(), O_RDONLY), STDIN_FILENO);
            dup2(open(out_.c_str(), O_WRONLY | O_CREAT | O_TRUNC, 0600), STDOUT_FILENO);
            dup2(open(err_.c_str(), O_WRONLY | O_CREAT | O_TRUNC, 0600), STDERR_FILENO);
            execv(arguments[0], arguments.data());
            _exit(127);
        }
        REQUIRE(child_ > 0);
    }
    void interrupt() const { kill(child_, SIGINT); }
    [[nodiscard]] std::string output_so_far() const { return content(out_); }
    [[nodiscard]] Ended wait() const {
        int status = 0;
        while (waitpid(child_, &status, 0) < 0 && errno == EINTR) continue;
        const std::chrono::duration<double> took = std::chrono::steady_clock::now() - start_;
        return {WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status), content(out_), content(err_),
                took.count()};
    }

  private:
    std::string out_, err_;
    pid_t child_ = -1;
    std::chrono::steady_clock::time_point start_ = std::chrono::steady_clock::now();
};

} // namespace

TEST_CASE("a program's output, errors, input and status pass through the process") {
    const Folder folder;
    const std::string file = folder.add("echo.c", "#include <stdio.h>\n"
                                                  "int main(void) {\n"
                                                  "    int c, n = 0;\n"
                                                  "    while ((c = getchar()) != EOF) { putchar(c); n++; }\n"
                                                  "    fprintf(stderr, \"%d bytes\\n\", n);\n"
                                                  "    return 9;\n"
                                                  "}\n");
    std::string bytes;
    for (int i = 0; i < 100'000; ++i) bytes += static_cast<char>(i * 7 + i / 256);
    const Ended piped = Process(folder, {"run", file}, bytes).wait();
    CHECK(piped.status == 9);
    CHECK(piped.out == bytes);
    CHECK(piped.err == "100000 bytes\n");

    const std::string input = folder.add("input.bin", bytes);
    const Ended named = Process(folder, {"run", file, "--stdin", input}, "not this").wait();
    CHECK(named.status == 9);
    CHECK(named.out == bytes);
}

TEST_CASE("a program opens the data files that it is given, and its own source, and writes to none on disk") {
    const Folder folder;
    const std::string data = folder.add("data.txt", "17 4\n");
    const std::string file = folder.add("adds.c", "#include <stdio.h>\n"
                                                  "int main(int count, char **words) {\n"
                                                  "    int a = 0, b = 0;\n"
                                                  "    FILE *data = fopen(words[1], \"r+\");\n"
                                                  "    if (!data || fscanf(data, \"%d %d\", &a, &b) != 2) return 1;\n"
                                                  "    fprintf(data, \"over\");\n"
                                                  "    fclose(data);\n"
                                                  "    FILE *own = fopen(__FILE__, \"r\");\n"
                                                  "    if (!own || fgetc(own) != '#') return 2;\n"
                                                  "    fclose(own);\n"
                                                  "    return a + b;\n"
                                                  "}\n");
    CHECK(Process(folder, {"run", file, "--file", data, "--", data}).wait().status == 21);
    CHECK(std::ifstream(data).rdbuf()->in_avail() == 5);
    CHECK(Process(folder, {"run", file, "--", data}).wait().status == 1);
    const Ended missing = Process(folder, {"run", file, "--file", folder.path("none.txt")}).wait();
    CHECK(missing.status == 72);
    CHECK_THAT(missing.err, Contains("none.txt` cannot be read"));
}

TEST_CASE("several files are linked, and headers are found beside the file or in the folders given") {
    const Folder folder;
    folder.add("own.h", "#define OWN 10\n");
    folder.add("include/shared.h", "#include \"deeper/part.h\"\nint twice(int);\n");
    folder.add("include/deeper/part.h", "#include \"sibling.h\"\n");
    folder.add("include/deeper/sibling.h", "#define PART 5\n");
    const std::string main_file = folder.add(
        "main.c", "#include \"own.h\"\n#include \"shared.h\"\nint main(void) { return twice(OWN + PART); }\n");
    const std::string other = folder.add("twice.c", "#include <shared.h>\nint twice(int n) { return 2 * n; }\n");
    const Ended ran = Process(folder, {"run", main_file, other, "-I", folder.path("include")}).wait();
    CHECK(ran.err.empty());
    CHECK(ran.status == 30);

    const Ended unlinked = Process(folder, {"run", main_file, "-I", folder.path("include")}).wait();
    CHECK(unlinked.status == 65);
    CHECK_THAT(unlinked.err, Contains("twice"));
}

TEST_CASE("files that cannot be read have status 72 and are named") {
    const Folder folder;
    const Ended missing = Process(folder, {"run", folder.path("none.c")}).wait();
    CHECK(missing.status == 72);
    CHECK_THAT(missing.err, Contains("none.c` cannot be read: there is no such file."));
    CHECK(Process(folder, {"run", folder.path("")}).wait().status == 72);
    const std::string file = folder.add("fine.c", "int main(void) { return 0; }");
    CHECK(Process(folder, {"run", file, "--stdin", folder.path("none.txt")}).wait().status == 72);
    CHECK(Process(folder, {"run", file, "--stdin", folder.path("")}).wait().status == 72);
    CHECK(Process(folder, {"run", "/dev/zero"}).wait().status == 72);
}

TEST_CASE("Ctrl-C ends a running program with status 130, after all that it has printed") {
    const Folder folder;
    const std::string file =
        folder.add("loop.c", "#include <stdio.h>\nint main(void) { puts(\"started\"); fflush(stdout); for (;;); }");
    const Process process(folder, {"run", file});
    // It prints to a file, so its output shows only once the flag is seen; give it time to start.
    usleep(700'000);
    process.interrupt();
    const Ended ended = process.wait();
    CHECK(ended.status == 130);
    CHECK(ended.out == "started\n");
    CHECK_THAT(ended.err, Contains("Interrupted after"));
}

TEST_CASE("hostile sources are answered soon") {
    const Folder folder;
    std::string megabyte = "int main(void) {\n    int n = 0;\n";
    while (megabyte.size() < 1'000'000) megabyte += "    n = n + 1; n ^= 3; if (n > 100) n = 0;\n";
    megabyte += "    return n & 1;\n}\n";
    const Ended big = Process(folder, {"run", folder.add("big.c", megabyte)}).wait();
    CHECK(big.status <= 1);

    std::string deep = "int main(void) { return ";
    for (int i = 0; i < 200'000; ++i) deep += '(';
    const Ended nested = Process(folder, {"run", folder.add("deep.c", deep)}).wait();
    CHECK(nested.status == 65);

    std::string binary;
    for (int i = 0; i < 1'000'000; ++i) binary += static_cast<char>((i * 2654435761U) >> 13);
    const Ended garbage = Process(folder, {"run", folder.add("garbage.c", binary)}).wait();
    CHECK(garbage.status == 65);
    CHECK(garbage.err.size() < 100'000);
    for (const Ended* ended : {&big, &nested, &garbage}) CHECK(ended->seconds < 60);
}
