// Code that the verifier lets through cannot harm the engine, whatever it does to its own memory.
#include "running.hpp"

#include "vm/codegen.hpp"
#include "vm/library.hpp"
#include "vm/verify.hpp"

#include <random>

using namespace heaparium;
using namespace heaparium::vm;
using namespace heaparium::vm::test;

namespace {

const char* const varied = R"(
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <stdarg.h>
struct pair { int a; double b; char c[5]; unsigned flag : 3; };
struct pair make(int n) { struct pair p = {n, n * 0.5, "abc", 5}; return p; }
int apply(int (*f)(int), int x) { return f(x); }
int twice(int x) { return 2 * x; }
int sum(int n, ...) { va_list l; va_start(l, n); int s = 0; while (n--) s += va_arg(l, int); va_end(l); return s; }
long table[50];
char *names[3] = {"one", "two", "three"};
int fib(int n) { if (n < 2) return n; return fib(n - 1) + fib(n - 2); }
int main(int argc, char **argv) {
    unsigned char bytes[40];
    short shorts[7] = {1, 2, 3};
    float f = 1.5f;
    struct pair p = make(3), q;
    q = p;
    q.flag = 2;
    for (int i = 0; i < 40; i++) bytes[i] = (unsigned char)(i * 7);
    char *block = malloc(100);
    memset(block, 'x', 99);
    block[99] = 0;
    block = realloc(block, 300);
    for (int i = 0; i < 50; i++) { table[i] = i * sum(3, i, 2, 3); if (i % 7 == 3) continue; f += (float)table[i]; }
    switch (argc) { case 1: f *= 2; break; case 2: f /= 3; break; default: f = 0; }
    printf("%d %f %s %d %d\n", apply(twice, 4), (double)f, names[argc], shorts[2], (int)strlen(block));
    int n = 5;
    int vla[n];
    for (int i = 0; i < n; i++) vla[i] = bytes[i] + q.flag + (int)p.b;
    void *labels[2] = {&&first, &&second};
    goto *labels[vla[1] & 1];
first:
    n++;
second:
    free(block);
    return fib(8) % 100 + (n << 2) + (vla[2] > 3 ? 1 : -1) + (argv[0][0] == 'a');
}
)";

bool is_left_alone(Operation operation) {
    switch (operation) {
    case Operation::statement:
    case Operation::jump:
    case Operation::jump_if_zero:
    case Operation::jump_if_not_zero:
    case Operation::switch_jump:
    case Operation::jump_indirect:
    case Operation::address_label: return true;
    default: return info(operation).c == Operand::distance;
    }
}

/// A copy of the image whose instructions were changed at random, but for those that bound its run: no new loops.
std::unique_ptr<Image> mutated(const Image& from, std::mt19937& random) {
    auto image = std::make_unique<Image>(from);
    const std::vector<bool> starts = instruction_starts(from);
    const std::uint64_t changes = 1 + random() % 6;
    for (std::uint64_t change = 0; change < changes; ++change) {
        const std::size_t at = random() % image->code.size();
        if (!starts[at]) {
            if (random() % 2 == 0) image->code[at].bits ^= std::uint64_t{1} << random() % 64;
            continue;
        }
        Instruction& instruction = image->code[at];
        if (is_left_alone(instruction.operation())) continue;
        const bool is_long = info(instruction.operation()).word != Immediate::none;
        Instruction changed = instruction;
        switch (random() % 4) {
        case 0: changed.bits ^= std::uint64_t{1} << random() % 64; break;
        case 1: changed.bits = (changed.bits & ~std::uint64_t{0xffff}) | random() % operation_count; break;
        case 2:
            changed.bits = (changed.bits & ~(std::uint64_t{0xffff} << 16)) | std::uint64_t{random() % 12} << 16;
            break;
        default:
            changed.bits = (changed.bits & ~(std::uint64_t{0xffff} << 32)) | std::uint64_t{random() % 64} << 32;
            break;
        }
        const auto operation = static_cast<std::uint16_t>(changed.operation());
        if (operation >= operation_count || is_left_alone(changed.operation())) continue;
        if ((info(changed.operation()).word != Immediate::none) != is_long) continue;
        instruction = changed;
    }
    return image;
}

} // namespace

TEST_CASE("compiled programs pass the verifier") {
    for (const char* source : {varied, "int main(void) { return 0; }"}) {
        const auto program = compiled(source);
        CHECK(verify(*program->image, library().size()) == std::nullopt);
    }
}

TEST_CASE("code that was damaged at random is refused, or runs without harm to the engine") {
    BuildResult built = build({{"varied.c", varied}});
    REQUIRE(built.ok());
    const Image sound = *built.program->image;
    std::mt19937 random(20240607);
    unsigned ran = 0, refused = 0;
    for (int round = 0; round < 1500; ++round) {
        auto image = mutated(sound, random);
        if (verify(*image, library().size())) {
            ++refused;
            continue;
        }
        ++ran;
        // The units stay alive in the first program; only the image is another.
        auto program = std::make_shared<Program>();
        program->image = std::move(image);
        MachineOptions options;
        options.check = static_cast<CheckMode>(round % 3);
        options.maximum_reports = 20;
        Watcher watcher;
        watcher.program = program.get();
        auto machine = Machine::create(program, options, watcher);
        if (!machine) continue;
        while ((*machine)->step() < 20000) {
            const auto state = random() % 8 == 0 ? (*machine)->keep() : nullptr;
            const StopReason reason = (*machine)->run({.step = (*machine)->step() + 1 + random() % 3000});
            if (state && random() % 2 == 0) (*machine)->restore(*state);
            if (reason != StopReason::step && !state) break;
        }
    }
    CHECK(ran > 300);
    CHECK(refused > 100);
}

TEST_CASE("the verifier refuses what would leave registers, frames or code") {
    const auto sound = compiled("int g; int main(void) { int a = 1; g = a; return a + g; }");
    const auto refuses = [&](auto change) {
        Image image = *sound->image;
        change(image);
        return verify(image, library().size()).has_value();
    };
    CHECK_FALSE(refuses([](Image&) {}));
    CHECK(refuses([](Image& image) { image.main = 7; }));
    CHECK(refuses([](Image& image) { image.code.pop_back(); }));
    CHECK(refuses([](Image& image) { image.functions[0].register_count = 0; }));
    CHECK(refuses([](Image& image) { image.functions[0].frame_size = 8; }));
    CHECK(refuses([](Image& image) { image.statements[0].pc = 1000000; }));
    CHECK(refuses([](Image& image) { image.data.clear(); }));
    CHECK(refuses([](Image& image) { image.code[0] = Instruction::with_immediate(Operation::jump, 0, 5000); }));
    CHECK(refuses([](Image& image) {
        image.code[0] = Instruction::with_immediate(Operation::store_local_64, 0, image.functions[0].frame_size - 4);
    }));
    CHECK(refuses([](Image& image) { image.code[0] = Instruction{0xffff}; }));
}
