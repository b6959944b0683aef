#include "cli/option.hpp"

#include "catch.hpp"

using namespace heaparium::cli;

namespace {

constexpr Option table[] = {
    {"-I", "DIR", "Look there."}, {"--limit", "N", "At most so much."}, {"--json", "", "In JSON."}};

/// "limit=3 json | file | rest": what was understood, on one line.
std::string read(std::vector<std::string_view> words) {
    const auto arguments = parse(table, words);
    if (!arguments) return "! " + arguments.error();
    std::string text;
    for (const GivenOption& given : arguments->options) {
        text += std::string(table[given.index].name) + (given.value.empty() ? "" : "=" + given.value) + " ";
    }
    text += "|";
    for (const std::string& operand : arguments->operands) text += " " + operand;
    text += " |";
    for (const std::string& word : arguments->rest) text += " " + word;
    return text;
}

} // namespace

TEST_CASE("an option's value stands behind it, behind an equals sign, or, after one letter, right behind it") {
    CHECK(read({"--limit", "3", "a.c"}) == "--limit=3 | a.c |");
    CHECK(read({"--limit=3", "a.c"}) == "--limit=3 | a.c |");
    CHECK(read({"-I", "inc", "-Iother"}) == "-I=inc -I=other | |");
    CHECK(read({"--limit", "-5"}) == "--limit=-5 | |");
}

TEST_CASE("options may stand anywhere among the operands, until two dashes") {
    CHECK(read({"a.c", "--json", "-", "b.c"}) == "--json | a.c - b.c |");
    CHECK(read({"a.c", "--", "--json", "x"}) == "| a.c | --json x");
    CHECK(read({"--"}) == "| |");
}

TEST_CASE("an unknown option is named, and the one that was meant") {
    CHECK(read({"--jsn"}) == "! There is no option `--jsn`. Did you mean `--json`?");
    CHECK(read({"--limits=4"}) == "! There is no option `--limits`. Did you mean `--limit`?");
    CHECK(read({"--wholly-different"}) == "! There is no option `--wholly-different`.");
}

TEST_CASE("a value that is missing, or that is one too many, is refused") {
    CHECK(read({"--limit"}) == "! The option `--limit` needs a value: --limit N.");
    CHECK(read({"--limit", "--", "3"}) == "! The option `--limit` needs a value: --limit N.");
    CHECK(read({"--json=yes"}) == "! The option `--json` takes no value, but `--json=yes` gives it one.");
}

TEST_CASE("the description names every option with its argument and its sentence") {
    CHECK(describe(table) == "  -I DIR     Look there.\n"
                             "  --limit N  At most so much.\n"
                             "  --json     In JSON.\n");
}
