// Programs with words deleted, doubled and exchanged: whatever still compiles must give an image that the machine
// accepts, and run into nothing worse than a report.
#include "running.hpp"

#include "vm/library.hpp"
#include "vm/verify.hpp"

#include <cctype>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <random>
#include <sstream>

using namespace heaparium;
using namespace heaparium::vm;

namespace {

std::vector<std::string> words_of(const std::string& text) {
    std::vector<std::string> words;
    for (std::size_t at = 0; at < text.size();) {
        std::size_t end = at + 1;
        const auto is_word = [&](std::size_t i) {
            return std::isalnum(static_cast<unsigned char>(text[i])) || text[i] == '_';
        };
        if (is_word(at)) {
            while (end < text.size() && is_word(end)) ++end;
        }
        words.push_back(text.substr(at, end - at));
        at = end;
    }
    return words;
}

std::string mutated(std::vector<std::string> words, std::mt19937& random) {
    const auto any = [&] { return static_cast<std::size_t>(random()) % words.size(); };
    for (auto count = 1 + random() % 3; count > 0; --count) {
        switch (random() % 4) {
        case 0: words[any()].clear(); break;
        case 1: words[any()] = words[any()]; break;
        case 2: std::swap(words[any()], words[any()]); break;
        default: {
            static constexpr const char* others[] = {
                "0",         "-1",       "*",      "&",      "(", ")", "x", "int", "char", "+",          "[0]",
                "[9999999]", "unsigned", "double", "struct", "{", "}", ";", "->",  ".",    "2147483647", "static"};
            words[any()] = others[random() % std::size(others)];
        }
        }
    }
    std::string text;
    for (const std::string& word : words) text += word;
    return text;
}

} // namespace

TEST_CASE("mutilated programs are refused or run, and never do worse") {
    const std::filesystem::path folder = std::filesystem::path(HEAPARIUM_SOURCE_DIR) / "tests/programs/language";
    const char* rounds = std::getenv("HEAPARIUM_MUTATIONS"); // for a longer search
    const char* seed = std::getenv("HEAPARIUM_SEED");
    const int count = rounds != nullptr ? std::atoi(rounds) : 4;
    std::size_t ran = 0;
    std::vector<std::filesystem::path> paths;
    for (const auto& entry : std::filesystem::directory_iterator(folder)) {
        if (entry.path().extension() == ".c") paths.push_back(entry.path());
    }
    std::sort(paths.begin(), paths.end());
    std::mt19937 random(seed != nullptr ? static_cast<std::uint32_t>(std::atoi(seed)) : 1);
    for (const std::filesystem::path& path : paths) {
        std::ifstream file(path);
        std::ostringstream text;
        text << file.rdbuf();
        const std::vector<std::string> words = words_of(text.str());
        for (int i = 0; i < count; ++i) {
            const std::string source = mutated(words, random);
            const BuildResult built = build({{"test.c", source}});
            if (!built.ok()) continue;
            INFO(path.stem().string() << "\n" << source);
            const auto wrong = verify(*built.program->image, library().size());
            INFO(wrong.value_or("sound"));
            REQUIRE_FALSE(wrong);
            test::Watcher watcher;
            watcher.program = built.program.get();
            MachineOptions options;
            options.check = i % 2 == 0 ? CheckMode::stop : CheckMode::go_on;
            auto machine = Machine::create(built.program, options, watcher);
            if (!machine) continue;
            (void)(*machine)->run({.step = 20'000});
            ++ran;
        }
    }
    CHECK(ran > paths.size() / 3); // most are refused; these were not
}
