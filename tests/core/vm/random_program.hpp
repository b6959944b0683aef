// Makes C programs of random arithmetic on variables of all types, in arrays, structs, bit-fields and through pointers.
// All that they do is defined (with -fwrapv), so that two compilers have to agree on the output.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace heaparium::vm::test {

class RandomProgram {
  public:
    explicit RandomProgram(std::uint64_t seed) : state_(seed * 0x9E3779B97F4A7C15U + 1) {}

    [[nodiscard]] std::string make() {
        std::string text = "#include <stdio.h>\n"
                           "struct part { signed char c; unsigned short h; int i : 13; unsigned u : 7; long l; };\n"
                           "struct whole { struct part p[3]; unsigned char bytes[4]; double d; };\n"
                           "static struct whole global; static long statics[5]; static unsigned su; static short ss;\n"
                           "static int many(signed char a, unsigned short b, int c, unsigned d, long e) {\n"
                           "  return a + b * c - (int)d + (int)e; }\n"
                           "static struct part change(struct part p, int n) { p.l += n; p.i ^= n; p.c--; return p; }\n";
        for (int i = 0; i < functions; ++i) text += function(i);
        text += "int main(void) {\n  struct whole w = {{{1, 2, 3, 4, 5}}, {6}, 7};\n";
        for (int i = 0; i < functions; ++i) {
            text += "  printf(\"%ld\\n\", f" + std::to_string(i) + "(&w, " + std::to_string(below(2000)) + " - 1000, " +
                    std::to_string(below(1U << 31)) + "u));\n";
        }
        return text + "  return 0;\n}\n";
    }

  private:
    static constexpr int functions = 12;

    std::uint64_t next() {
        state_ ^= state_ << 13;
        state_ ^= state_ >> 7;
        state_ ^= state_ << 17;
        return state_;
    }
    std::uint32_t below(std::uint32_t bound) { return static_cast<std::uint32_t>((next() >> 20) % bound); }
    template <std::size_t count>
    std::string any(const char* const (&choices)[count]) {
        return choices[below(count)];
    }

    std::string function(int number) {
        std::string text =
            "static long f" + std::to_string(number) +
            "(struct whole *w, int a, unsigned b) {\n"
            "  signed char c = (signed char)a; unsigned char d = (unsigned char)b; short e = (short)a;\n"
            "  unsigned short g = (unsigned short)b; long h = a; unsigned long k = b; _Bool t = a & 1;\n"
            "  int v[4] = {a, 2}; struct part s = {1, 2, 3, 4, 5}; int *p = v + 1; struct part *q = &s;\n"
            "  float x = 1.5f; double y = a; int n = 3;\n";
        for (int i = 0; i < 12; ++i) text += statement(2);
        for (const char* name :
             {"a", "c", "d", "e", "g", "h", "t", "v[0]", "v[3]", "s.c", "s.h", "s.i", "s.u", "s.l"}) {
            text += "  h = h * 31 + (long)(" + std::string(name) + ");\n";
        }
        return text +
               "  return h + (long)k + (long)b + w->p[1].l + global.p[2].h + statics[3] + su + ss + (y > x);\n}\n";
    }

    std::string target() {
        static constexpr const char* targets[] = {"a",
                                                  "b",
                                                  "c",
                                                  "d",
                                                  "e",
                                                  "g",
                                                  "h",
                                                  "k",
                                                  "t",
                                                  "v[1]",
                                                  "(*p)",
                                                  "p[1]",
                                                  "v[a&3]",
                                                  "s.c",
                                                  "s.h",
                                                  "s.i",
                                                  "s.u",
                                                  "s.l",
                                                  "q->i",
                                                  "q->u",
                                                  "w->p[b%3].u",
                                                  "w->p[1].l",
                                                  "ss",
                                                  "su",
                                                  "q->c",
                                                  "(*w).bytes[d&3]",
                                                  "global.p[2].h",
                                                  "statics[3]",
                                                  "statics[g%5]",
                                                  "global.p[a&1].i",
                                                  "x",
                                                  "y"};
        return any(targets);
    }
    std::string integer_target() {
        std::string chosen = target();
        while (chosen == "x" || chosen == "y") chosen = target();
        return chosen;
    }

    std::string statement(int depth) {
        switch (below(depth > 0 ? 9 : 6)) {
        case 0: return "  " + target() + " = " + expression(3) + ";\n";
        case 1: {
            static constexpr const char* operators[] = {"+=", "-=", "*=", "&=", "|=", "^="};
            return "  " + integer_target() + " " + any(operators) + " " + expression(2) + ";\n";
        }
        case 2: {
            static constexpr const char* operators[] = {"<<=", ">>="};
            return "  " + integer_target() + " " + any(operators) + " (" + expression(1) + ") & 7;\n";
        }
        case 3: return "  " + integer_target() + (below(2) == 0 ? "++" : "--") + ";\n";
        case 4: return "  s = change(w->p[" + std::to_string(below(3)) + "], (int)(" + expression(2) + "));\n";
        case 5: return "  w->p[(" + integer_target() + ") & 1] = " + (below(2) == 0 ? "s" : "*q") + ";\n";
        case 6: return "  if (" + expression(3) + ") {\n" + statement(depth - 1) + "  } else\n" + statement(depth - 1);
        case 7: return "  for (n = 0; n < " + std::to_string(1 + below(4)) + "; n++) {\n" + loop_body(depth) + "  }\n";
        default:
            return "  switch ((" + expression(2) + ") & 3) {\n  case 0:\n" + statement(depth - 1) + "  case 2:\n" +
                   statement(depth - 1) + "  break;\n  default:\n" + statement(depth - 1) + "  }\n";
        }
    }
    std::string loop_body(int depth) {
        std::string body = statement(depth - 1);
        while (body.find("n = 0") != std::string::npos) body = statement(depth - 1); // one counter, one loop
        return body;
    }

    // Every value is an integer; a floating one is compared at once.
    std::string expression(int depth) {
        if (depth == 0 || below(8) == 0) return below(3) == 0 ? constant() : integer_target();
        const std::string left = expression(depth - 1);
        switch (below(12)) {
        case 0: {
            static constexpr const char* types[] = {"signed char",    "unsigned char", "short",
                                                    "unsigned short", "int",           "unsigned",
                                                    "long",           "unsigned long", "_Bool"};
            return "(" + any(types) + ")(" + left + ")";
        }
        case 1: {
            static constexpr const char* operators[] = {"-", "~", "!"};
            return any(operators) + "(" + left + ")";
        }
        case 2: return "((" + left + ") " + (below(2) == 0 ? "<<" : ">>") + " ((" + expression(depth - 1) + ") & 15))";
        case 3:
            return "((" + left + ") " + (below(2) == 0 ? "/" : "%") + " (((" + expression(depth - 1) + ") & 63) + 1))";
        case 4: return "((" + left + ") ? (" + expression(depth - 1) + ") : (" + expression(depth - 1) + "))";
        case 5: return "((" + left + ") " + (below(2) == 0 ? "&&" : "||") + " (" + expression(depth - 1) + "))";
        case 6: {
            static constexpr const char* operators[] = {"<", "<=", ">", ">=", "==", "!="};
            return "((" + left + ") " + any(operators) + " (" + expression(depth - 1) + "))";
        }
        case 7: {
            static constexpr const char* operators[] = {"x < ", "y >= ", "y + 0.5 != ", "x * 2 > "};
            return "(" + any(operators) + "(" + left + "))";
        }
        case 8:
            return "many(" + left + ", " + expression(1) + ", " + expression(1) + ", " + expression(1) + ", " +
                   expression(1) + ")";
        default: {
            static constexpr const char* operators[] = {"+", "-", "*", "&", "|", "^"};
            return "((" + left + ") " + any(operators) + " (" + expression(depth - 1) + "))";
        }
        }
    }

    std::string constant() {
        static constexpr const char* constants[] = {
            "0",           "1",     "2",      "-1",  "7",  "255", "1000",           "0x7fffffff",
            "0x80000000u", "65536", "-32768", "'a'", "3L", "1u",  "0xffffffffffUL", "sizeof(int)",
            "(char)200"};
        return any(constants);
    }

    std::uint64_t state_;
};

} // namespace heaparium::vm::test
