// What holds of every image: checked on all programs of tests/programs/language.
#include "generated.hpp"

#include "vm/library.hpp"
#include "vm/verify.hpp"

#include <filesystem>
#include <fstream>
#include <sstream>
#include <vector>

using namespace heaparium;
using namespace heaparium::vm;
using vm::test::code;
using vm::test::function_named;
using vm::test::generated;

namespace {

std::vector<std::shared_ptr<const Program>> all_programs() {
    std::vector<std::shared_ptr<const Program>> programs;
    const std::filesystem::path folder = std::filesystem::path(HEAPARIUM_SOURCE_DIR) / "tests/programs/language";
    for (const auto& entry : std::filesystem::directory_iterator(folder)) {
        if (entry.path().extension() != ".c") continue;
        std::ifstream file(entry.path());
        std::ostringstream text;
        text << file.rdbuf();
        BuildResult built = build({{entry.path().filename().string(), text.str()}});
        if (built.ok()) programs.push_back(built.program);
    }
    REQUIRE(programs.size() > 50);
    return programs;
}

std::uint32_t length_of(Instruction instruction) {
    return info(instruction.operation()).word == Immediate::none ? 1 : 2;
}

// Where control may go from `pc`, calls and returns aside.
std::vector<std::uint32_t> successors(const Image& image, std::uint32_t pc) {
    const Instruction instruction = image.code[pc];
    const OperationInfo& about = info(instruction.operation());
    const std::uint32_t next = pc + length_of(instruction);
    switch (instruction.operation()) {
    case Operation::return_void:
    case Operation::return_value:
    case Operation::return_pointer:
    case Operation::missing_return:
    case Operation::jump_indirect: return {};
    case Operation::jump: return {instruction.index()};
    case Operation::switch_jump: {
        const SwitchTable& table = image.switches[instruction.index()];
        std::vector<std::uint32_t> targets{table.otherwise};
        for (const SwitchTable::Range& range : table.ranges) targets.push_back(range.target);
        return targets;
    }
    default: break;
    }
    if (about.immediate == Immediate::target) return {next, instruction.index()};
    if (about.c == Operand::distance)
        return {next, static_cast<std::uint32_t>(std::int64_t{next} + instruction.signed_c())};
    return {next};
}

// A walk that takes no step: if it comes back to where it was, a run could go on for ever unseen.
bool has_cycle_without_statement(const Image& image, const FunctionInfo& function) {
    enum class State : std::uint8_t { fresh, on_path, done };
    std::vector<State> states(image.code.size());
    std::vector<std::pair<std::uint32_t, std::size_t>> path;
    for (std::uint32_t start = function.first_pc; start < function.end_pc; start += length_of(image.code[start])) {
        if (states[start] != State::fresh) continue;
        path.push_back({start, 0});
        states[start] = State::on_path;
        while (!path.empty()) {
            auto& [pc, turn] = path.back();
            const bool is_step = image.code[pc].operation() == Operation::statement;
            const auto targets = is_step ? std::vector<std::uint32_t>() : successors(image, pc);
            if (turn == targets.size()) {
                states[pc] = State::done;
                path.pop_back();
                continue;
            }
            const std::uint32_t target = targets[turn++];
            if (states[target] == State::on_path) return true;
            if (states[target] == State::done) continue;
            states[target] = State::on_path;
            path.push_back({target, 0});
        }
    }
    return false;
}

} // namespace

TEST_CASE("every image passes the machine's own examination") {
    for (const auto& program : all_programs()) {
        const auto wrong = verify(*program->image, library().size());
        INFO(program->sources.name(1) << ": " << wrong.value_or("sound"));
        CHECK_FALSE(wrong);
    }
}

TEST_CASE("each cycle of the control flow passes a statement") {
    for (const auto& program : all_programs()) {
        for (const FunctionInfo& function : program->image->functions) {
            if (function.is_library) continue; // its loops are bounded by the memory that they walk
            INFO(program->sources.name(1) << ", " << function.name);
            CHECK_FALSE(has_cycle_without_statement(*program->image, function));
        }
    }
}

TEST_CASE("the tables that lead back to the source are in order") {
    for (const auto& program : all_programs()) {
        const Image& image = *program->image;
        INFO(program->sources.name(1));
        for (std::size_t i = 1; i < image.places.size(); ++i) {
            REQUIRE(image.places[i - 1].pc < image.places[i].pc);
            REQUIRE(image.places[i - 1].range != image.places[i].range);
        }
        for (const StatementInfo& statement : image.statements) {
            REQUIRE(image.code[statement.pc].operation() == Operation::statement);
            REQUIRE(image.function_at(statement.pc) == statement.function);
            REQUIRE(statement.range.file == 1);
            REQUIRE(statement.range.begin < statement.range.end);
        }
        for (const FunctionInfo& function : image.functions) {
            for (const LocalInfo& local : function.locals) {
                REQUIRE(function.first_pc <= local.first_pc);
                REQUIRE(local.first_pc <= local.end_pc);
                REQUIRE(local.end_pc <= function.end_pc);
                REQUIRE(local.offset + local.size <= function.frame_size - 16);
            }
        }
    }
}

TEST_CASE("locals that live at the same time do not overlap, and scalars lie above arrays") {
    for (const auto& program : all_programs()) {
        for (const FunctionInfo& function : program->image->functions) {
            INFO(program->sources.name(1) << ", " << function.name);
            for (const LocalInfo& a : function.locals) {
                if (a.variable == nullptr || a.size == 0) continue;
                const bool is_scalar = lang::is_scalar(*a.variable->type);
                CHECK((a.offset >= function.scalars_offset) == is_scalar);
                CHECK(a.offset % std::min<std::uint32_t>(a.variable->type->align, 16) == 0);
                for (const LocalInfo& b : function.locals) {
                    if (&a != &b)
                        CHECK((a.offset + a.size <= b.offset || b.offset + b.size <= a.offset || b.size == 0));
                }
            }
        }
    }
}

TEST_CASE("the first variable declared lies highest") {
    const auto program =
        generated("int f(int a) { int b = a; char text[8]; long c = b; text[0] = 1; return c + text[0]; }");
    const FunctionInfo& f = program->image->functions[function_named(*program->image, "f")];
    CHECK(f.frame_size == 48);
    CHECK(f.locals[0].offset == 48 - 20); // a
    CHECK(f.locals[1].offset == 48 - 24); // b
    CHECK(f.locals[3].offset == 48 - 32); // c
    CHECK(f.locals[2].offset == 48 - 40); // text
    CHECK(f.scalars_offset == 48 - 32);
}

TEST_CASE("an instruction's place is the expression that it does, not the whole statement") {
    const std::string_view source =
        "struct s { int *p; int v; }; int f(struct s *q, int i) { return 1 + q->p[i] + (q + 1)->v; }";
    const auto program = generated(source);
    const Image& image = *program->image;
    const FunctionInfo& f = image.functions[function_named(image, "f")];
    std::vector<std::string> places;
    for (std::uint32_t pc = f.first_pc; pc < f.end_pc; pc += length_of(image.code[pc])) {
        const Operation operation = image.code[pc].operation();
        if (operation != Operation::load_pointer && operation != Operation::load_index_i32 &&
            operation != Operation::load_i32) {
            continue;
        }
        const lang::SourceRange range = image.place(pc);
        places.emplace_back(source.substr(range.begin, range.end - range.begin));
    }
    CHECK(places == std::vector<std::string>{"q->p", "q->p[i]", "(q + 1)->v"});
}

TEST_CASE("equal string literals are one object in rodata") {
    const auto program = generated("const char *a = \"same\"; const char *f(void) { return \"same\"; }"
                                   "const char *g(void) { return \"other\"; }");
    CHECK(program->image->rodata.size() == 11);
    REQUIRE(program->image->relocations.size() == 1);
    const Relocation& relocation = program->image->relocations[0];
    CHECK(program->image->statics[relocation.target].kind == check::ObjectKind::literal);
    CHECK(relocation.offset == 0);
    CHECK(relocation.addend == 0);
}

TEST_CASE("a scope covers the code of its block") {
    const auto program = generated("void f(int n) { { int x = n; x++; } { int y = n; y++; } }");
    const FunctionInfo& f = program->image->functions[function_named(*program->image, "f")];
    CHECK(f.locals[1].first_pc > f.first_pc);
    CHECK(f.locals[1].end_pc <= f.locals[2].first_pc);
    CHECK(f.locals[0].end_pc == f.end_pc);
}

TEST_CASE("compare-and-jump gives way to far jumps in a long function") {
    std::string source = "int f(int n) { int s = 0; while (n < 3) { n++;";
    for (int i = 0; i < 20000; ++i) source += "s += n;\n";
    source += "} return s; }";
    const auto program = generated(source);
    CHECK_FALSE(verify(*program->image, library().size()));
    const FunctionInfo& f = program->image->functions[function_named(*program->image, "f")];
    CHECK(f.end_pc - f.first_pc > 32768);
    CHECK(disassemble(*program->image, function_named(*program->image, "f")).find("jump_less") == std::string::npos);
}
