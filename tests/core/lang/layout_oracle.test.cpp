// gcc says where members lie, and what bytes initialisers make. Where there is no gcc, there is nothing to compare
// with.
#include "catch.hpp"
#include "compiled.hpp"

#include <sstream>

using namespace heaparium::lang;

namespace {

/// Structs and unions of everything that may stand in them.
class RandomRecords {
  public:
    explicit RandomRecords(unsigned seed) : random_(seed) {}

    [[nodiscard]] std::string record(const std::string& tag, int depth) {
        const bool is_packed = below(8) == 0 && depth > 0;
        std::string text = std::string(below(4) == 0 ? "union " : "struct ") + tag + " { ";
        const unsigned count = 1 + below(6);
        for (unsigned i = 0; i < count; ++i) {
            const std::string name = "m" + std::to_string(members_++);
            text += member(name, depth, is_packed) + "; ";
        }
        text += "}";
        if (is_packed) text += " __attribute__((packed))";
        if (below(10) == 0) text += " __attribute__((aligned(16)))";
        return text;
    }

  private:
    [[nodiscard]] unsigned below(unsigned limit) { return static_cast<unsigned>(random_() % limit); }
    [[nodiscard]] std::string pick(std::initializer_list<const char*> choices) {
        return *(choices.begin() + below(static_cast<unsigned>(choices.size())));
    }
    [[nodiscard]] std::string member(const std::string& name, int depth, bool is_packed) {
        switch (below(8)) {
        case 0: return "char " + name + "[" + std::to_string(1 + below(9)) + "]";
        case 1:
            if (depth > 0) return record("", depth - 1) + (below(3) == 0 ? "" : " " + name);
            return "double " + name;
        case 2:
        case 3: {
            if (is_packed) return "char " + name;
            const std::string type = pick({"int", "unsigned", "unsigned char", "short", "long", "unsigned long"});
            const unsigned limit = type == "unsigned char" ? 8 : type == "short" ? 16 : 32;
            const unsigned width = below(limit + 1);
            if (width == 0) return type + " : 0";
            return type + " " + (below(6) == 0 ? "" : name) + " : " + std::to_string(width);
        }
        default:
            return pick({"char", "short", "int", "long", "float", "double", "void *", "_Bool", "unsigned", "long long",
                         "long double *"}) +
                   " " + name;
        }
    }

    std::mt19937 random_;
    unsigned members_ = 0;
};

/// Calls `visit` with the path and place of every named member, those of anonymous records included.
template <class Visit>
void for_each_member(const Type& type, const std::string& path, std::uint64_t offset, Visit visit) {
    for (const Member& member : type.members) {
        const std::string inner =
            member.name.empty() ? path : path + (path.empty() ? "" : ".") + std::string(member.name);
        if (!member.name.empty()) visit(inner, offset + member.offset, member);
        if (member.type->kind == TypeKind::struct_type || member.type->kind == TypeKind::union_type) {
            for_each_member(*member.type, inner, offset + member.offset, visit);
        }
    }
}

std::string hexadecimal(const std::vector<unsigned char>& bytes) {
    std::string text;
    for (const unsigned char byte : bytes) {
        char pair[3];
        std::snprintf(pair, sizeof pair, "%02x", unsigned{byte});
        text += pair;
    }
    return text;
}

} // namespace

TEST_CASE("records are laid out as gcc lays them out") {
    if (!has_gcc()) return;
    RandomRecords random(3);
    std::string definitions;
    constexpr int count = 300;
    for (int i = 0; i < count; ++i) {
        const std::string tag = "r" + std::to_string(i);
        definitions += random.record(tag, 2) + " " + "v" + std::to_string(i) + ";\n";
    }
    CompileOptions options;
    options.allow_script = false;
    const Compiled compiled(definitions, options);
    INFO(compiled.text());
    REQUIRE(compiled.is_good());

    // A bit-field has no address: it is filled with ones, and the bytes tell where it lies.
    std::string program = "#include <stdio.h>\n#include <stddef.h>\n#include <string.h>\n" + definitions;
    program += "static void show(const void *p, size_t n) { const unsigned char *b = p;\n"
               "  for (size_t i = 0; i < n; ++i) printf(\"%02x\", b[i]); printf(\"\\n\"); }\n";
    std::string expected;
    int functions = 0;
    std::string calls;
    for (int i = 0; i < count; ++i) {
        const std::string variable = "v" + std::to_string(i);
        const Type& type = *compiled.global(variable)->type;
        program += "static void f" + std::to_string(functions) + "(void) {\n";
        calls += "  f" + std::to_string(functions++) + "();\n";
        program += "printf(\"%zu %zu\\n\", sizeof " + variable + ", _Alignof(__typeof__(" + variable + ")));\n";
        expected += std::to_string(type.size) + " " + std::to_string(type.align) + "\n";
        for_each_member(type, "", 0, [&](const std::string& path, std::uint64_t offset, const Member& member) {
            if (member.bit_width == 0) {
                program += "printf(\"%zu\\n\", offsetof(__typeof__(" + variable + "), " + path + "));\n";
                expected += std::to_string(offset) + "\n";
                return;
            }
            program += "memset(&" + variable + ", 0, sizeof " + variable + "); " + variable + "." + path +
                       " = -1; show(&" + variable + ", sizeof " + variable + ");\n";
            std::vector<unsigned char> bytes(type.size);
            for (unsigned bit = 0; bit < member.bit_width; ++bit) {
                const std::uint64_t place = offset * 8 + member.bit_offset + bit;
                bytes[place / 8] = static_cast<unsigned char>(bytes[place / 8] | (1U << (place % 8)));
            }
            expected += hexadecimal(bytes) + "\n";
        });
        program += "}\n";
    }
    program += "int main(void) {\n" + calls + "}\n";
    const auto output = output_with_gcc(program);
    REQUIRE(output);
    std::istringstream ours(expected);
    std::istringstream theirs(*output);
    std::string our_line;
    std::string their_line;
    while (std::getline(ours, our_line)) {
        REQUIRE(std::getline(theirs, their_line));
        REQUIRE(our_line == their_line);
    }
}

TEST_CASE("initialisers make the bytes that gcc makes of them") {
    if (!has_gcc()) return;
    const std::string types =
        "struct point { int x, y; };\n"
        "struct line { struct point from, to; char name[4]; };\n"
        "union number { int i; double d; char c[8]; };\n"
        "struct bits { unsigned a : 3, b : 7; int c : 5; unsigned : 0; unsigned long d : 33; };\n"
        "struct mixed { char tag; struct { int u; union { short s; char t; }; }; double d[2]; };\n";
    const std::vector<std::string> objects{
        "int OBJECT = 5",
        "int OBJECT[5] = { 1, 2 }",
        "int OBJECT[] = { 1, 2, 3, }",
        "int OBJECT[] = { [3] = 4, 5, [1] = 6 }",
        "int OBJECT[8] = { [2 ... 4] = 7, 8, [0] = 1 }",
        "int OBJECT[2][3] = { 1, 2, 3, 4 }",
        "int OBJECT[2][3] = { { 1 }, { 2, 3 } }",
        "int OBJECT[2][3] = { { 1, 2 }, 5, 6, 7 }",
        "int OBJECT[][2] = { 1, 2, 3 }",
        "int OBJECT[3][2] = { [1] = { 5, 6 }, 7, [0][1] = 8, 9 }",
        "int OBJECT[2][2][2] = { [0][1] = { 1, 2 }, [1][0][1] = 3, 4 }",
        "char OBJECT[] = \"hello\"",
        "char OBJECT[3] = \"abc\"",
        "char OBJECT[8] = { \"ab\" }",
        "char OBJECT[2][4] = { \"abc\", { 'x', 'y' } }",
        "unsigned char OBJECT[4] = \"\\377\\0x\"",
        "int OBJECT[] = L\"wide\"",
        "struct point OBJECT = { 1, 2 }",
        "struct point OBJECT = { .y = 3 }",
        "struct point OBJECT = { y: 4, x: 5 }",
        "struct point OBJECT[] = { 1, 2, 3, 4 }",
        "struct point OBJECT[3] = { { 1 }, { .y = 2 }, 3 }",
        "struct point OBJECT[] = { [2] = { 1, 2 }, [0].y = 5, 6, 7 }",
        "struct line OBJECT = { 1, 2, 3, 4, \"abc\" }",
        "struct line OBJECT = { { 1 }, { 3 }, \"x\" }",
        "struct line OBJECT = { .to.x = 5, 6, \"ab\" }",
        "struct line OBJECT = { .name = { [1] = 'b', 'c' }, .from = { .y = 2 } }",
        "struct line OBJECT = { .from = { 1, 2 }, .from.x = 9 }",
        "struct line OBJECT[2] = { 1, 2, 3, 4, 'a', 'b', 'c', 0, 5 }",
        "union number OBJECT = { 7 }",
        "union number OBJECT = { .d = 1.5 }",
        "union number OBJECT = { .c = \"hi\" }",
        "struct bits OBJECT = { 5, 100, -3, 77 }",
        "struct bits OBJECT = { .c = 1, .a = 9 }",
        "struct mixed OBJECT = { 'a', { 1, { 2 } }, { 3, 4.5 } }",
        "struct mixed OBJECT = { .t = 'x', 1.5 }",
        "struct mixed OBJECT = { 'a', 1, 2, 3 }",
        "struct mixed OBJECT = { .u = 4, .s = 300, .d[1] = 2 }",
        "double OBJECT[3] = { 1, 2.5f, 'a' }",
        "float OBJECT = 1 / 3.0",
        "unsigned char OBJECT = -1",
        "_Bool OBJECT = 0.5",
        "long OBJECT = (int)0xffffffff",
        "struct { int a; struct { char b; } c[2]; } OBJECT = { 1, { { 2 }, 3 } }",
        "struct { int n; int *p; } OBJECT = { 3, 0 }",
        "int OBJECT = { { 4 } }",
        "int OBJECT[3] = { }",
        "struct point OBJECT = (struct point){ 1, 2 }",
    };
    std::string ours = types;
    std::string theirs = "#include <stdio.h>\n" + types;
    std::string body;
    for (std::size_t i = 0; i < objects.size(); ++i) {
        std::string line = objects[i];
        const std::string name = "v" + std::to_string(i);
        line.replace(line.find("OBJECT"), 6, name);
        ours += line + ";\n";
        theirs += line + ";\n";
        body += "  show(&" + name + ", sizeof " + name + ");\n";
    }
    theirs += "void show(const void *p, unsigned long n) { const unsigned char *b = p;\n"
              "  for (unsigned long i = 0; i < n; ++i) printf(\"%02x\", b[i]); printf(\"\\n\"); }\n"
              "int main(void) {\n" +
              body + "}\n";
    CompileOptions options;
    options.allow_script = false;
    const Compiled compiled(ours, options);
    INFO(compiled.text());
    REQUIRE(compiled.is_good());
    const auto output = output_with_gcc(theirs);
    REQUIRE(output);
    std::istringstream lines(*output);
    for (std::size_t i = 0; i < objects.size(); ++i) {
        std::string expected;
        std::getline(lines, expected);
        INFO(objects[i]);
        CHECK(hexadecimal(static_bytes(*compiled.global("v" + std::to_string(i)))) == expected);
    }
}
