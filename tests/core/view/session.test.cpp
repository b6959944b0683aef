#include "catch.hpp"

#include "view/session.hpp"

#include <algorithm>
#include <string>

using namespace heaparium;
using history::Command;
using view::Picture;
using view::Session;
using view::Value;
using view::WrittenState;

namespace {

Session loaded(const std::string& source, const view::SessionOptions& options = {}) {
    Session session;
    const view::LoadResult result = session.load({{"test.c", source}}, options);
    INFO(result.error);
    for (const auto& diagnostic : result.diagnostics) UNSCOPED_INFO(diagnostic.message);
    REQUIRE(result.ok);
    return session;
}

void go(Session& session, Command command) {
    session.begin(command);
    while (!session.proceed(1000).reached) continue;
}
void go_to(Session& session, std::uint64_t step) {
    session.begin_seek(step);
    while (!session.proceed(1000).reached) continue;
}
void run_to_line(Session& session, std::uint32_t line) {
    session.begin_run_to_line({0, line});
    while (!session.proceed(1000).reached) continue;
}

const Value& variable(const Picture& picture, std::string_view name, std::size_t frame = 0) {
    REQUIRE(frame < picture.stack.frames.size());
    const auto& variables = picture.stack.frames[frame].variables;
    const auto found = std::find_if(variables.begin(), variables.end(), [&](const Value& v) { return v.name == name; });
    INFO(name);
    REQUIRE(found != variables.end());
    return *found;
}

} // namespace

TEST_CASE("a session without a program answers everything with nothing") {
    Session session;
    CHECK(session.position().status == "ready");
    go(session, Command::run);
    CHECK(session.picture({}).stack.frames.empty());
    CHECK(session.events(0, 10).total == 0);
    CHECK(session.stop().step == 0);
}

TEST_CASE("a program that does not compile gives its diagnostics with places, and the next one runs") {
    Session session;
    const view::LoadResult broken = session.load({{"test.c", "int main(void) { return x }\n"}}, {});
    CHECK_FALSE(broken.ok);
    REQUIRE_FALSE(broken.diagnostics.empty());
    REQUIRE(broken.diagnostics[0].place);
    CHECK(broken.diagnostics[0].place->line == 1);
    CHECK(broken.diagnostics[0].severity == "error");
    CHECK_FALSE(broken.diagnostics[0].explanation.empty());
    CHECK(session.load({{"test.c", "int main(void) { return 0; }\n"}}, {}).ok);
}

TEST_CASE("options that cannot be used are an error in words") {
    Session session;
    view::SessionOptions options;
    options.machine.allocator = "free-lits";
    const view::LoadResult result = session.load({{"test.c", "int main(void) { return 0; }\n"}}, options);
    CHECK_FALSE(result.ok);
    CHECK(result.error.find("free-list") != std::string::npos);
}

TEST_CASE("values are shown as a C programmer writes them") {
    Session session = loaded(R"(#include <stdlib.h>
#include <stdbool.h>
struct point { int x; double y; char name[8]; };
int main(void) {
    int whole = -7;
    unsigned char byte = 200;
    char letter = 'a', line = '\n';
    double half = 0.5, three = 3;
    float third = 1.0f / 3;
    bool yes = true;
    char text[8] = "hi\t";
    int unset;
    struct point p = {1, 2.5, "ab"};
    int *null = NULL, *to = &whole;
    int *block = malloc(12);
    int *gone = malloc(4);
    free(gone);
    const char *literal = "abc";
    unset = 0;
    free(block);
    return unset;
}
)");
    run_to_line(session, 19);
    const Picture picture = session.picture({});
    CHECK(variable(picture, "whole").text == "-7");
    CHECK(variable(picture, "whole").type == "int");
    CHECK(variable(picture, "byte").text == "'\\310' (200)");
    CHECK(variable(picture, "letter").text == "'a' (97)");
    CHECK(variable(picture, "line").text == "'\\n' (10)");
    CHECK(variable(picture, "half").text == "0.5");
    CHECK(variable(picture, "three").text == "3.0");
    CHECK(variable(picture, "third").text == "0.33333334");
    CHECK(variable(picture, "yes").text == "true");
    CHECK(variable(picture, "text").text == "\"hi\\t\"");
    CHECK(variable(picture, "unset").state == WrittenState::unset);
    CHECK(variable(picture, "unset").text.empty());
    const Value& point = variable(picture, "p");
    CHECK(point.state == WrittenState::set); // padding does not count
    REQUIRE(point.children.size() == 3);
    CHECK(point.children[1].name == "y");
    CHECK(point.children[1].text == "2.5");
    CHECK(point.children[2].text == "\"ab\"");
    CHECK(variable(picture, "null").text == "NULL");
    CHECK(variable(picture, "null").pointer->kind == "null");
    CHECK(variable(picture, "to").pointer->kind == "stack");
    CHECK(variable(picture, "to").pointer->label == "variable 'whole' of main");
    CHECK(variable(picture, "block").pointer->kind == "heap");
    CHECK(variable(picture, "block").pointer->label == "12-byte block from line 15");
    CHECK(variable(picture, "gone").pointer->kind == "freed");
    CHECK(variable(picture, "literal").pointer->kind == "rodata");
}

TEST_CASE("what the last step changed is marked, and nothing else") {
    Session session =
        loaded("int g;\nint main(void) {\n    int a = 1;\n    int b = 2;\n    a = 1;\n    a = 3;\n    g = b;\n"
               "    return 0;\n}\n");
    go_to(session, 2);
    CHECK(variable(session.picture({}), "b").is_changed);
    CHECK_FALSE(variable(session.picture({}), "a").is_changed);
    go_to(session, 3);
    CHECK_FALSE(variable(session.picture({}), "a").is_changed);
    go_to(session, 4);
    CHECK(variable(session.picture({}), "a").is_changed);
    go_to(session, 5);
    REQUIRE(session.picture({}).globals.size() == 1);
    CHECK(session.picture({}).globals[0].is_changed);
    CHECK(session.picture({}).globals[0].text == "2");
}

TEST_CASE("blocks carry the names of the variables that lead to them") {
    Session session = loaded(R"(#include <stdlib.h>
struct node { int value; struct node *next; };
int main(void) {
    struct node *head = malloc(sizeof *head);
    head->next = malloc(sizeof *head);
    head->next->next = NULL;
    int **table = malloc(2 * sizeof *table);
    table[0] = malloc(4);
    return 0;
}
)");
    run_to_line(session, 9);
    const Picture picture = session.picture({});
    std::string names;
    for (const view::BlockName& name : picture.heap.names) names += name.text + ' ';
    CHECK(names == "head table head->next *table ");
    const auto& entry = picture.heap.entries[picture.heap.names[0].entry];
    CHECK(entry.allocated_at == 4);
    CHECK(entry.object_size == memory::Size(16));
}

TEST_CASE("a heap of many chunks is reduced to the pixels asked for, without gaps, and nothing is lost") {
    Session session = loaded(R"(#include <stdlib.h>
void *kept[20000];
int main(void) {
    for (int i = 0; i < 20000; i++) kept[i] = malloc(1 + i % 60);
    for (int i = 0; i < 20000; i += 3) free(kept[i]);
    return 0;
}
)");
    run_to_line(session, 6);
    for (const std::uint32_t width : {1U, 10U, 300U, 1000U}) {
        view::PictureRequest request;
        request.heap_width = width;
        const view::HeapView heap = session.picture(request).heap;
        CHECK(heap.total_chunks > 20000);
        CHECK(heap.entries.size() <= width + 2);
        std::uint64_t chunks = 0;
        memory::Address next = heap.entries.front().start;
        for (const view::HeapEntry& entry : heap.entries) {
            REQUIRE(entry.start == next);
            next = entry.start + entry.size;
            chunks += entry.count;
        }
        CHECK(next == heap.end);
        CHECK(chunks == heap.total_chunks);
    }
    view::PictureRequest part;
    const view::HeapView whole = session.picture(part).heap;
    part.heap_start = whole.start + memory::Size(4096);
    part.heap_end = part.heap_start + memory::Size(512);
    const view::HeapView zoomed = session.picture(part).heap;
    CHECK(zoomed.entries.size() > 5);
    CHECK(zoomed.entries.front().start <= part.heap_start);
    CHECK(zoomed.entries.back().start + zoomed.entries.back().size >= part.heap_end);
    for (const view::HeapEntry& entry : zoomed.entries) CHECK(entry.count == 1);
}

TEST_CASE("deep recursion keeps the innermost frames and the outermost") {
    Session session =
        loaded("int f(int n) { if (n == 0) return 0; return 1 + f(n - 1); }\nint main(void) { return f(500) % 7; }\n");
    session.set_breakpoints(std::vector<view::SourceLine>{{0, 1}});
    go_to(session, 900);
    const Picture picture = session.picture({});
    CHECK(picture.stack.depth > 400);
    CHECK(picture.stack.frames.size() == 64);
    CHECK(picture.stack.frames.back().function == "main");
    CHECK(picture.stack.frames.back().return_address.is_null());
    CHECK(picture.stack.omitted_after == 47);
    CHECK(picture.stack.frames.front().low < picture.stack.frames.back().low);
}

TEST_CASE("looking changes nothing: a run that is watched at each step ends as one that is not") {
    const std::string source = R"(#include <stdlib.h>
#include <stdio.h>
int sum(int *values, int count) { int s = 0; for (int i = 0; i < count; i++) s += values[i]; return s; }
int main(void) {
    int local[4] = {1, 2, 3, 4};
    int *heap = malloc(sizeof local);
    for (int i = 0; i < 4; i++) heap[i] = sum(local, i + 1);
    printf("%d %p\n", sum(heap, 4), (void *)heap);
    free(heap);
    return 0;
}
)";
    Session watched = loaded(source), blind = loaded(source);
    while (watched.position().status == "ready" || watched.position().status == "paused") {
        go(watched, Command::forward);
        static_cast<void>(watched.picture({}));
        static_cast<void>(watched.bytes(memory::Address(0), 16));
    }
    go(blind, Command::run);
    CHECK(watched.position().step == blind.position().step);
    const Picture a = watched.picture({}), b = blind.picture({});
    REQUIRE(a.output.size() == b.output.size());
    for (std::size_t index = 0; index < a.output.size(); ++index) CHECK(a.output[index]->text == b.output[index]->text);
}

TEST_CASE("each step has a sentence") {
    Session session = loaded(R"(#include <stdio.h>
#include <stdlib.h>
int twice(int n) { return 2 * n; }
int main(void) {
    int a = 4;
    int *p = malloc(8);
    a = twice(a);
    printf("a is %d\n", a);
    if (a > 3) a = 0;
    free(p);
    return 0;
}
)");
    std::string story;
    do {
        const Picture picture = session.picture({});
        CHECK_FALSE(picture.explanation.sentence.empty());
        story += picture.explanation.sentence + '\n';
        go(session, Command::forward);
    } while (session.position().status == "paused");
    story += session.picture({}).explanation.sentence;
    CHECK(story.find("a is now 4.") != std::string::npos);
    CHECK(story.find("malloc(8)") != std::string::npos);
    CHECK(story.find("twice(n = 4)") != std::string::npos);
    CHECK(story.find("returned") != std::string::npos);
    CHECK(story.find("printed \"a is 8\"") != std::string::npos);
    CHECK(story.find("Line 9") != std::string::npos);
    CHECK(story.find("free(") != std::string::npos);
}

TEST_CASE("the sentence names what changed behind a pointer, too") {
    Session session = loaded(R"(#include <stdlib.h>
struct student { char grade; int marks[3]; struct student *next; };
int main(void) {
    struct student *on_heap = calloc(1, sizeof *on_heap);
    int *numbers = calloc(10, sizeof(int));
    int local[4] = {0};
    on_heap->grade = 'A';
    on_heap->marks[1] = 9;
    numbers[7] = 3;
    local[2] = 5;
    *numbers = 8;
    free(numbers);
    free(on_heap);
    return 0;
}
)");
    const auto sentence_after_line = [&](std::uint32_t line) {
        go_to(session, 0);
        run_to_line(session, line);
        go(session, Command::forward);
        return session.picture({}).explanation.sentence;
    };
    CHECK(sentence_after_line(7) == "on_heap->grade is now 'A' (65).");
    CHECK(sentence_after_line(8) == "on_heap->marks[1] is now 9.");
    CHECK(sentence_after_line(9) == "numbers[7] is now 3.");
    CHECK(sentence_after_line(10) == "local[2] is now 5.");
    CHECK(sentence_after_line(11) == "numbers[0] is now 8.");
}

TEST_CASE("bytes say which of them are mapped and written") {
    Session session =
        loaded("#include <stdlib.h>\nint main(void) {\n    char *p = malloc(4);\n    p[1] = 7;\n    return 0;\n}\n");
    run_to_line(session, 5);
    const Picture picture = session.picture({});
    const memory::Address block = variable(picture, "p").pointer->target;
    const view::BytesView bytes = session.bytes(block, 4);
    CHECK(bytes.state == std::vector<std::uint8_t>{1, 2, 1, 1});
    CHECK(bytes.bytes[1] == 7);
    CHECK(session.bytes(memory::Address(16), 1).state == std::vector<std::uint8_t>{0});
    CHECK(session.bytes(memory::Address(~std::uint64_t{0}), 100).bytes.size() <= 100);
}

TEST_CASE("a place in a header is in the file that was given, however many units include it") {
    Session session;
    const view::LoadResult result = session.load({{"main.c", "#include \"list.h\"\nint main(void) { return 0; }\n"},
                                                  {"list.c", "#include \"list.h\"\n"},
                                                  {"list.h", "int length(void);\nint wrong = ;\n"}},
                                                 {});
    CHECK_FALSE(result.ok);
    REQUIRE(result.diagnostics.size() == 1); // and it is said once
    REQUIRE(result.diagnostics[0].place);
    CHECK(result.diagnostics[0].place->file == 2);
    CHECK(result.diagnostics[0].place->line == 2);
}

TEST_CASE("breakpoints lie in any file, headers too, and are taken away file by file") {
    Session session;
    REQUIRE(session
                .load({{"main.c",
                        "#include \"list.h\"\nint main(void) {\n    int a = twice(2);\n    return a + last();\n}\n"},
                       {"list.c", "#include \"list.h\"\nint last(void) {\n    return twice(3);\n}\n"},
                       {"list.h", "int last(void);\nstatic inline int twice(int n) {\n    return 2 * n;\n}\n"}},
                      {})
                .ok);
    const auto run = [&](std::uint32_t file, std::uint32_t line) {
        go(session, Command::run);
        const auto place = session.position().place;
        REQUIRE(place);
        CHECK(place->file == file);
        CHECK(place->line == line);
    };
    session.set_breakpoints(std::vector<view::SourceLine>{{1, 3}, {2, 3}, {9, 1}, {0xffffffff, 7}});
    run(2, 3);
    run(1, 3);
    run(2, 3);
    session.set_breakpoints(std::vector<view::SourceLine>{{1, 3}});
    session.begin_seek(0);
    while (!session.proceed(1000).reached) continue;
    run(1, 3);
    go(session, Command::run);
    CHECK(session.position().status == "exited");
    go_to(session, 0);
    session.begin_run_to_line({1, 3});
    while (!session.proceed(1000).reached) continue;
    REQUIRE(session.position().place);
    CHECK(session.position().place->file == 1);
}

TEST_CASE("in a program of several files a block says the file of its line") {
    Session session;
    REQUIRE(session
                .load({{"main.c", "int *make(void);\nint main(void) {\n    int *p = make();\n    return p == 0;\n}\n"},
                       {"make.c", "#include <stdlib.h>\nint *make(void) {\n    return malloc(8);\n}\n"}},
                      {})
                .ok);
    session.begin_run_to_line({0, 4});
    while (!session.proceed(1000).reached) continue;
    const Picture picture = session.picture({});
    const Value& p = variable(picture, "p");
    REQUIRE(p.pointer);
    CHECK(p.pointer->label == "8-byte block from make.c, line 3");
    REQUIRE_FALSE(picture.heap.entries.empty());
    CHECK(picture.heap.entries[0].allocated_at == 3);
    CHECK(picture.heap.entries[0].allocated_in == 1);
}
