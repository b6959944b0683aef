#include "cli/run_request.hpp"

#include "catch.hpp"

using namespace heaparium::cli;
using heaparium::vm::CheckMode;

namespace {

std::string complaint_about(std::vector<std::string_view> words) {
    const auto arguments = parse(run_options(), words);
    if (!arguments) return arguments.error();
    const auto request = make_run_request(*arguments);
    return request ? "" : request.error();
}

RunRequest request_of(std::vector<std::string_view> words) {
    const auto arguments = parse(run_options(), words);
    REQUIRE(arguments);
    const auto request = make_run_request(*arguments);
    REQUIRE(request);
    return *request;
}

} // namespace

TEST_CASE("every option lands in the request") {
    const RunRequest request =
        request_of({"a.c",      "-I",          "inc",      "-DN=3",     "-DFLAG",       "--allocator", "free-list",
                    "--set",    "policy=best", "--layout", "ostep-16k", "--heap-limit", "8k",          "--check",
                    "continue", "--max-steps", "5m",       "--stdin",   "in.txt",       "--explain",   "--json",
                    "b.c",      "--",          "x",        "--json"});
    CHECK(request.files == std::vector<std::string>{"a.c", "b.c"});
    CHECK(request.include_folders == std::vector<std::string>{"inc"});
    CHECK(request.definitions == std::vector<std::pair<std::string, std::string>>{{"N", "3"}, {"FLAG", "1"}});
    CHECK(request.machine.allocator == "free-list");
    CHECK(request.machine.parameters == std::vector<std::pair<std::string, std::string>>{{"policy", "best"}});
    CHECK(request.machine.layout == "ostep-16k");
    CHECK(request.machine.heap_limit == 8192);
    CHECK(request.machine.check == CheckMode::go_on);
    CHECK(request.machine.arguments == std::vector<std::string>{"x", "--json"});
    CHECK(request.machine.explain);
    CHECK(request.maximum_steps == 5'000'000);
    CHECK(request.input_file == "in.txt");
    CHECK(request.explain);
    CHECK(request.json);
}

TEST_CASE("nothing is explained, and no call told, unless asked for: that would cost time") {
    const RunRequest request = request_of({"a.c"});
    CHECK(!request.machine.explain);
    CHECK(!request.machine.tell_calls);
    CHECK(request.machine.check == CheckMode::stop);
}

TEST_CASE("a wrong value is refused with a sentence that says what is wanted") {
    const auto says = [](std::string_view part) { return Catch::Matchers::Contains(std::string(part)); };
    CHECK_THAT(complaint_about({}), says("at least one C source file"));
    CHECK_THAT(complaint_about({"-", "-"}), says("only once"));
    CHECK_THAT(complaint_about({"a.h", "b.h"}), says("ends in `.c`"));
    CHECK_THAT(complaint_about({"a.c", "--check", "maybe"}), says("`stop`, `continue` or `off`"));
    CHECK_THAT(complaint_about({"a.c", "--layout", "linx"}), says("Did you mean `linux`?"));
    CHECK_THAT(complaint_about({"a.c", "--allocator", "free-lst"}), says("Did you mean `free-list`?"));
    CHECK_THAT(complaint_about({"a.c", "--set", "policy"}), says("PARAM=VALUE"));
    CHECK_THAT(complaint_about({"a.c", "--set", "polcy=best"}), says("polcy"));
    CHECK_THAT(complaint_about({"a.c", "--set", "policy=worstest"}), says("worstest"));
    CHECK_THAT(complaint_about({"a.c", "--heap-limit", "lots"}), says("number of bytes"));
    CHECK_THAT(complaint_about({"a.c", "--heap-limit", "0"}), says("above 0"));
    CHECK_THAT(complaint_about({"a.c", "--max-steps", "-1"}), says("number of steps"));
    CHECK_THAT(complaint_about({"a.c", "-D", "3=4"}), says("NAME"));
    CHECK_THAT(complaint_about({"a.c", "-D", ""}), says("NAME"));
}
