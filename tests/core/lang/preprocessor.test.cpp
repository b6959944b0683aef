#include "catch.hpp"
#include "preprocessed.hpp"

using namespace heaparium::lang;

namespace {

std::string expanded(std::string text) { return Preprocessed(std::move(text)).tokens(); }
std::string said(std::string text) { return Preprocessed(std::move(text)).said(); }

} // namespace

TEST_CASE("a source without directives passes through, keywords recognised") {
    const Preprocessed p("int main(void) { return 0; }\n");
    CHECK(p.tokens() == "int main ( void ) { return 0 ; }");
    CHECK(p.result.tokens.front().kind == TokenKind::keyword_int);
    CHECK(p.result.tokens.back().kind == TokenKind::end_of_file);
    CHECK(p.said().empty());
    CHECK_FALSE(p.result.includes_system_header);
}

TEST_CASE("the empty source is just the end of the file") {
    CHECK(Preprocessed("").result.tokens.size() == 1);
    CHECK(Preprocessed("\n\n#\n # \n").result.tokens.size() == 1);
}

TEST_CASE("object-like macros are replaced, also by nothing") {
    CHECK(expanded("#define N 10\n#define EMPTY\nint a[N] EMPTY;\n") == "int a [ 10 ] ;");
    CHECK(expanded("#define A B\n#define B C\nA\n") == "C");
}

TEST_CASE("a macro may have the name of a keyword") { CHECK(expanded("#define int long\nint x;\n") == "long x ;"); }

TEST_CASE("a macro is not expanded within itself") {
    CHECK(expanded("#define x x + y\n#define y x\nx\n") == "x + x");
    CHECK(expanded("#define f(a) a + f(a)\nf(f(1))\n") == "1 + f ( 1 ) + f ( 1 + f ( 1 ) )");
}

TEST_CASE("the call of a function-like macro may spread over lines, its name alone is no call") {
    CHECK(expanded("#define f(a, b) a-b\nf(1,\n 2) f\nf;\n") == "1 - 2 f f ;");
    CHECK(expanded("#define f() z\nf() f ()\n") == "z z");
    CHECK(expanded("#define f (a)\nf\n") == "( a )");
}

TEST_CASE("commas within parentheses separate no arguments") {
    CHECK(expanded("#define f(a, b) [a|b]\nf((1, 2), g(3, 4))\n") == "[ ( 1 , 2 ) | g ( 3 , 4 ) ]");
}

TEST_CASE("a call may begin in one expansion and end outside of it") {
    CHECK(expanded("#define f(a) a*g\n#define g(a) f(a)\nf(2)(9)\n") == "2 * 9 * g");
    CHECK(expanded("#define f(a) <a>\n#define h f(\nh 1)\n") == "< 1 >");
}

TEST_CASE("the operator # quotes its argument, with one space for any") {
    CHECK(expanded("#define s(x) #x\ns( a  +\n b )\n") == "\"a + b\"");
    CHECK(expanded("#define s(x) #x\ns(\"a\\n\" '\"' \\)\n") == "\"\\\"a\\\\n\\\" '\\\"' \"");
    CHECK(expanded("#define s(x) #x\ns()\n") == "\"\"");
}

TEST_CASE("the operator ## joins tokens before macros are expanded in its operands") {
    CHECK(expanded("#define c(a, b) a ## b\n#define xy 7\nc(x, y) c(1, 2) c(, z) c(z, ) c(,)|\n") == "7 12 z z |");
    CHECK(
        expanded("#define hash_hash # ## #\n#define mk(a) # a\n#define in(a) mk(a)\n#define join(c, d) in(c hash_hash "
                 "d)\nchar p[] = join(x, y);\n") == "char p [ ] = \"x ## y\" ;");
}

TEST_CASE("tokens that do not join are reported and stay apart") {
    const Preprocessed p("#define c(a, b) a ## b\nc(x, +) c(/, /)\n");
    CHECK(p.tokens() == "x + / /");
    CHECK(p.said() == "paste_invalid paste_invalid");
}

TEST_CASE("variadic macros take the rest of the arguments") {
    CHECK(expanded("#define p(f, ...) g(f, __VA_ARGS__)\np(1, 2, 3) p(1, )\n") == "g ( 1 , 2 , 3 ) g ( 1 , )");
    CHECK(expanded("#define p(...) g(__VA_ARGS__)\np() p(1) p(1, 2)\n") == "g ( ) g ( 1 ) g ( 1 , 2 )");
    CHECK(expanded("#define p(f, ...) g(f, ## __VA_ARGS__)\np(1) p(1, 2)\n") == "g ( 1 ) g ( 1 , 2 )");
    CHECK(expanded("#define p(f, args...) g(f, ## args)\np(1) p(1, 2)\n") == "g ( 1 ) g ( 1 , 2 )");
    CHECK(expanded("#define s(...) #__VA_ARGS__\ns(a,b , c)\n") == "\"a,b , c\"");
}

TEST_CASE("a call with too few or too many arguments is reported with the definition") {
    const Preprocessed p("#define f(a, b) a\nf(1) f(1, 2, 3)\n");
    REQUIRE(p.said() == "macro_argument_count macro_argument_count");
    CHECK(p.diagnostics[0].message == "macro `f` wants 2 arguments, but is given 1");
    CHECK(p.diagnostics[0].notes.at(0).range.begin == 8);
    CHECK(said("#define z() 1\nz(2)\n") == "macro_argument_count");
}

TEST_CASE("a call without its closing parenthesis is reported where it begins") {
    const Preprocessed p("#define f(a) a\nint x; f(1 + (2\nint y;\n");
    REQUIRE(p.said() == "macro_call_unterminated");
    CHECK(p.sources.place(1, p.diagnostics[0].range.begin).line == 2);
}

TEST_CASE("tokens of a macro stand where the macro was used, arguments where they were written") {
    const Preprocessed p("#define twice(a) (a + a)\n#define outer(b) twice(b)\nouter(x)");
    for (const Token& token : p.result.tokens) {
        if (token.kind == TokenKind::end_of_file) continue;
        INFO(token.text);
        CHECK(p.sources.place(1, token.range.begin).line == 3);
        CHECK(token.is_from_macro == (token.text != "x"));
        CHECK(p.sources.place(1, token.range.begin).column == (token.text == "x" ? 7 : 1));
    }
}

TEST_CASE("redefining a macro is warned of where the definitions differ") {
    CHECK(said("#define A 1\n#define A 1\n").empty());
    CHECK(said("#define A 1 + 2\n#define A  1  +  2 // same\n").empty());
    CHECK(said("#define A 1\n#define A 2\n") == "macro_redefined");
    CHECK(said("#define A 1+2\n#define A 1 + 2\n") == "macro_redefined");
    CHECK(said("#define f(a) a\n#define f(b) b\n") == "macro_redefined");
    CHECK(said("#define A 1\n#undef A\n#define A 2\n").empty());
    CHECK(expanded("#define A 1\n#define A 2\nA\n") == "2");
}

TEST_CASE("wrong definitions are reported") {
    CHECK(said("#define\n") == "macro_name_expected");
    CHECK(said("#define 1 x\n") == "macro_name_expected");
    CHECK(said("#define defined 1\n") == "macro_name_reserved");
    CHECK(said("#define f(a\n") == "macro_parameter_expected");
    CHECK(said("#define f(int a) a\n") == "macro_parameter_expected");
    CHECK(said("#define f(1) a\n") == "macro_parameter_expected");
    CHECK(said("#define f(..., a) a\n") == "macro_parameter_expected");
    CHECK(said("#define f(a, a) a\n") == "macro_parameter_twice");
    CHECK(said("#define f(a) #b\n") == "stringify_without_parameter");
    CHECK(said("#define f(a) a ##\n") == "paste_at_end");
    CHECK(said("#define A ## b\n") == "paste_at_end");
    CHECK(said("#define f(a) __VA_ARGS__\n") == "va_args_outside_variadic");
    CHECK(said("#define A+1\n") == "space_after_macro_name_expected");
    CHECK(said("#undef A B\n") == "extra_tokens_after_directive");
    CHECK(said("#define __LINE__ 5\n") == "builtin_macro_changed");
    CHECK(said("#undef __STDC__\n") == "builtin_macro_changed");
}

TEST_CASE("an error in a definition leaves the rest of the source alone") {
    CHECK(expanded("#define f(a, a) (((\nint x;\n") == "int x ;");
}

TEST_CASE("conditional groups are chosen by the first condition that holds") {
    const std::string text = "#if A == 1\none\n#elif A == 2\ntwo\n#elif A == 2\nagain\n#else\nother\n#endif\nend\n";
    CHECK(expanded("#define A 1\n" + text) == "one end");
    CHECK(expanded("#define A 2\n" + text) == "two end");
    CHECK(expanded("#define A 3\n" + text) == "other end");
}

TEST_CASE("groups nest, and a group left out hides all in it") {
    CHECK(expanded("#if 0\n#if 1\na\n#else\nb\n#endif\n#bogus\n#include <x>\n#error no\n#else\nc\n#endif\n") == "c");
    CHECK(said("#if 0\nisn't it 'odd\n \"quotes\n# 3 #\n@`\n#endif\n").empty());
    CHECK(expanded("#ifdef A\n#else\n#ifndef A\nx\n#endif\n#endif\n") == "x");
    CHECK(expanded("#if 0\n/* #endif\n*/ a\n#endif\nb\n") == "b");
    CHECK(expanded("#if 1\na\n#elif 1/0\nb\n#endif\n") == "a");
}

TEST_CASE("conditions follow C's arithmetic") {
    const auto holds = [](const std::string& condition) {
        const Preprocessed p("#define ONE 1\n#if " + condition + "\nyes\n#endif\n");
        INFO(condition);
        CHECK(p.said().empty());
        return p.tokens() == "yes";
    };
    for (const char* condition : {"1",
                                  "!0",
                                  "-1 < 0",
                                  "1 + 2 * 3 == 7",
                                  "(1 + 2) * 3 == 9",
                                  "10 - 3 - 2 == 5",
                                  "1 ? 2 : 0",
                                  "0 ? 0 : 3",
                                  "0 ? 1/0 : 1",
                                  "1 || 1/0",
                                  "!(0 && 1/0)",
                                  "~0 == -1",
                                  "-1 > 0u",
                                  "(-1)/2 == 0",
                                  "-7 % 3 == -1",
                                  "1 << 4 == 16",
                                  "-16 >> 2 == -4",
                                  "'a' == 97",
                                  "'\\n' == 10",
                                  "0x10 == 16 && 010 == 8 && 0b11 == 3",
                                  "undefined_name == 0",
                                  "ONE",
                                  "defined ONE",
                                  "defined(ONE) && !defined(TWO)",
                                  "defined ( ONE )",
                                  "18446744073709551615u == -1",
                                  "(2, 3) == 3",
                                  "1 ? 2 : 3, 4",
                                  "0x7fffffffffffffff + 0 > 0",
                                  "-9223372036854775807 - 1 < 0",
                                  "(-9223372036854775807 - 1) / -1 < 0",
                                  "(-9223372036854775807 - 1) % -1 == 0",
                                  "1 == 1 == 1",
                                  "3 & 5 ^ 6 | 8",
                                  "(0 ? -1 : 0u) - 1 > 0",
                                  "0xFFFFFFFF > -1",
                                  "1 << 64 == 0",
                                  "true == 0",
                                  "__STDC_VERSION__ >= 201112L",
                                  "__LP64__ && __x86_64__ && __linux__",
                                  "__INT_MAX__ == 2147483647"}) {
        CHECK(holds(condition));
    }
    for (const char* condition : {"0", "!1", "1 - 1", "defined TWO", "1 > 2", "2 == 3", "1 && 0", "0 || 0"}) {
        CHECK_FALSE(holds(condition));
    }
}

TEST_CASE("a macro may be called in a condition, and may produce `defined`") {
    CHECK(expanded("#define max(a, b) ((a) > (b) ? (a) : (b))\n#if max(2, 3) == 3\nyes\n#endif\n") == "yes");
    CHECK(expanded("#define HAS defined(X)\n#define X\n#if HAS\nyes\n#endif\n") == "yes");
}

TEST_CASE("wrong conditions are reported once and count as false") {
    for (const char* condition : {"1 +", "(1", "1)", "1 2", "\"a\"", "1.5", "f(1)", "defined", "defined(", "? 1 : 2",
                                  "1 ? 2", "* 3", "sizeof(int)", "__has_include(", "a = 1", "defined 3"}) {
        INFO(condition);
        CHECK(said(std::string("#if ") + condition + "\n#endif\n") == "condition_invalid");
    }
    CHECK(said("#if\n#endif\n") == "condition_expected");
    CHECK(said("#if 1/0\n#endif\n") == "condition_division_by_zero");
    CHECK(said("#if 0\n#elif\n#endif\n") == "condition_expected");
    CHECK(said("#if 08\n#endif\n") == "invalid_octal_digit");
}

TEST_CASE("directives out of place are reported") {
    CHECK(said("#endif\n") == "conditional_without_if");
    CHECK(said("#else\n") == "conditional_without_if");
    CHECK(said("#elif 1\n") == "conditional_without_if");
    CHECK(said("#if 1\n") == "unterminated_conditional");
    CHECK(said("#if 0\nx\n") == "unterminated_conditional");
    CHECK(said("#if 1\n#else\n#else\n#endif\n") == "conditional_after_else");
    CHECK(said("#if 0\n#else\n#elif 1\n#endif\n") == "conditional_after_else");
    CHECK(said("#if 1\n#endif x\n") == "extra_tokens_after_directive");
    CHECK(said("#ifdef\n#endif\n") == "macro_name_expected");
}

TEST_CASE("an unknown directive is reported with the nearest known one") {
    const Preprocessed p("#inlcude <stdio.h>\n");
    REQUIRE(p.said() == "unknown_directive");
    CHECK(p.diagnostics[0].fixes.at(0).replacement == "include");
    CHECK(said("#foo\n#!\n") == "unknown_directive unknown_directive");
}

TEST_CASE("#error and #warning say what they are told, apostrophes and all") {
    const Preprocessed p("#error don't do  this // ever\n#warning \"careful\n");
    REQUIRE(p.said() == "user_error user_warning");
    CHECK(p.diagnostics[0].message == "#error: don't do  this");
    CHECK(p.diagnostics[1].message == "#warning: \"careful");
}

TEST_CASE("pragmas and line markers are passed over") {
    CHECK(Preprocessed("#pragma GCC don't care\n_Pragma(\"x\") a\n# 3 \"b.c\" 1\n#ident \"v\"\n").tokens() == "a");
    CHECK(said("#pragma omp parallel\n").empty());
}

TEST_CASE("__LINE__ and __FILE__ tell the learner's place") {
    CHECK(expanded("__LINE__\n\n__LINE__ __FILE__\n") == "1 3 \"test.c\"");
    CHECK(expanded("#define HERE __LINE__\n\nHERE\n") == "3");
    CHECK(expanded("#line 100 \"other.c\"\n__LINE__ __FILE__\n__LINE__\n") == "100 \"other.c\" 101");
    CHECK(said("#line x\n") == "line_number_expected");
    CHECK(said("#line\n") == "line_number_expected");
    CHECK(expanded("__COUNTER__ __COUNTER__ __COUNTER__\n") == "0 1 2");
}

TEST_CASE("the date is the same on every day") {
    CHECK(expanded("__DATE__ __TIME__\n") == "\"Jan  1 2024\" \"00:00:00\"");
}

TEST_CASE("macros of the options are defined before the first line") {
    CompileOptions options;
    options.defines = {{"SIZE", "4"}, {"EMPTY", ""}, {"ODD", "a\n#error b"}};
    const Preprocessed p("SIZE EMPTY\n#ifdef ODD\nx\n#endif\n", {}, options);
    CHECK(p.tokens() == "4 x");
    CHECK(p.said().empty());
    CHECK_FALSE(p.result.includes_system_header);
}

TEST_CASE("headers are included, by either form or by macro, each text kept once") {
    TestHeaders headers({{"a.h", "int a;\n"}, {"b.h", "#include \"a.h\"\nint b;\n"}}, true);
    const Preprocessed p(
        "#include <b.h>\n#include \"a.h\"\n#define H <a.h>\n#include H\n#define Q \"a.h\"\n#include Q\n", headers);
    CHECK(p.tokens() == "int a ; int b ; int a ; int a ; int a ;");
    CHECK(p.said().empty());
    CHECK(p.result.includes_system_header);
    CHECK(p.sources.file_count() == 4); // the test, the predefined macros, two headers
}

TEST_CASE("guards and #pragma once keep a header from being read twice") {
    TestHeaders headers({{"a.h", "#pragma once\nint a;\n"}, {"b.h", "#ifndef B\n#define B\nint b;\n#endif\n"}});
    const Preprocessed p("#include \"a.h\"\n#include \"a.h\"\n#include \"b.h\"\n#include \"b.h\"\n", headers);
    CHECK(p.tokens() == "int a ; int b ;");
    CHECK_FALSE(p.result.includes_system_header);
}

TEST_CASE("a header without a final line end does not run into what follows") {
    TestHeaders headers({{"a.h", "#define f(x) x\nf"}});
    CHECK(Preprocessed("#include \"a.h\"\n(1)\n", headers).tokens() == "f ( 1 )");
}

TEST_CASE("a header that is not there is reported, with the nearest that is") {
    TestHeaders headers({{"stdio.h", ""}, {"stdlib.h", ""}});
    const Preprocessed p("#include <stdoi.h>\n", headers);
    REQUIRE(p.said() == "header_not_found");
    CHECK(p.diagnostics[0].fixes.at(0).replacement == "<stdio.h>");
    CHECK(Preprocessed("#include <pthread.h>\n", headers).said() == "header_not_provided");
    CHECK(Preprocessed("#include <string.h>\n", headers).said() == "header_not_provided");
    CHECK(Preprocessed("#include <iostream>\n", headers).said() == "header_is_cplusplus");
    CHECK(Preprocessed("#include \"mine.h\"\n", headers).said() == "header_not_found");
    CHECK(Preprocessed("#include <STDIO.H>\n", headers).diagnostics.at(0).fixes.at(0).replacement == "<stdio.h>");
}

TEST_CASE("wrong includes are reported, with a fix where one is plain") {
    TestHeaders headers({{"stdio.h", "x\n"}});
    const Preprocessed bare("#include stdio.h\n", headers);
    REQUIRE(bare.said() == "header_name_expected");
    CHECK(bare.diagnostics[0].fixes.at(0).replacement == "<stdio.h>");
    const Preprocessed open("#include <stdio.h\n", headers);
    REQUIRE(open.said() == "header_name_expected");
    CHECK(open.diagnostics[0].fixes.at(0).replacement == ">");
    CHECK(open.tokens() == "x");
    CHECK(Preprocessed("#include <stdio.h>;\n", headers).said() == "extra_tokens_after_directive");
    CHECK(Preprocessed("#include\n", headers).said() == "header_name_expected");
    CHECK(Preprocessed("#include <>\n", headers).said() == "header_name_expected");
    CHECK(Preprocessed("#define f(x) x\nf(\n#include <stdio.h>\n)\n", headers).said() == "include_in_macro_call");
}

TEST_CASE("__has_include tells which headers there are") {
    TestHeaders headers({{"stdio.h", ""}});
    CHECK(Preprocessed("#if __has_include(<stdio.h>) && __has_include(\"stdio.h\") && !__has_include(<no/such.h>)\n"
                       "yes\n#endif\n#ifdef __has_include\nyes\n#endif\n",
                       headers)
              .tokens() == "yes yes");
}

TEST_CASE("a conditional must end in the file where it began") {
    TestHeaders headers({{"a.h", "#if 1\n"}, {"b.h", "#endif\n"}});
    CHECK(Preprocessed("#include \"a.h\"\nx\n", headers).said() == "unterminated_conditional");
    CHECK(Preprocessed("#if 1\n#include \"b.h\"\n#endif\n", headers).said() == "conditional_without_if");
}

TEST_CASE("a line of just ... is left out with a note") {
    const Preprocessed p("int f(void) {\n  a();\n  ...\n  b();\n}\n");
    CHECK(p.tokens() == "int f ( void ) { a ( ) ; b ( ) ; }");
    REQUIRE(p.said() == "elided_code");
    CHECK(p.diagnostics[0].severity == Severity::note);
    CHECK(said("…\n") == "elided_code");
    CHECK(said("int a[] = { 1,\n...\n};\n") == "elided_code");
}

TEST_CASE("... that belongs to a list of parameters stays") {
    CHECK(expanded("int f(int a,\n    ...\n);\n") == "int f ( int a , ... ) ;");
    CHECK(expanded("int f(int a, ...);\n") == "int f ( int a , ... ) ;");
}

TEST_CASE("text of any line ending is read alike") {
    const std::string text = "#define A 1\n#if A\nint x = A;\n#endif\n";
    for (const std::string ending : {"\n", "\r\n", "\r"}) {
        std::string other;
        for (const char c : text) other += c == '\n' ? ending : std::string(1, c);
        CHECK(expanded(other) == "int x = 1 ;");
    }
    CHECK(expanded("#define A 1\\\n + 2\nA") == "1 + 2");
}

TEST_CASE("__VA_OPT__ is there where something was passed") {
    const std::string macro = "#define f(a, ...) a __VA_OPT__(, [__VA_ARGS__]) end\n#define EMPTY\n";
    CHECK(expanded(macro + "f(1, 2, 3)\n") == "1 , [ 2 , 3 ] end");
    CHECK(expanded(macro + "f(1) f(1,) f(1, EMPTY)\n") == "1 end 1 end 1 end");
    CHECK(expanded("#define g(x, ...) x ## __VA_OPT__(_ ## x) ## y\ng(a) g(a, 1)\n") == "ay a_ay");
    CHECK(said("#define f(...) __VA_OPT__\n") == "optional_part_unclosed");
}

TEST_CASE("#elifdef and #elifndef go on like #elif") {
    CHECK(expanded("#define A\n#if 0\nno\n#elifdef A\nyes\n#elifndef A\nno\n#else\nno\n#endif\n") == "yes");
    CHECK(expanded("#if 0\nno\n#elifdef A\nno\n#elifndef A\nyes\n#endif\n") == "yes");
    CHECK(expanded("#if 1\nyes\n#elifdef A\nno\n#endif\n") == "yes");
}

TEST_CASE("a source can ask for attributes and builtins") {
    CHECK(expanded("#if __has_attribute(packed) && __has_attribute(__unused__) && !__has_attribute(nonsense)\nyes\n"
                   "#endif\n") == "yes");
    CHECK(expanded("#if __has_builtin(__builtin_expect) && !__has_builtin(nonsense)\nyes\n#endif\n") == "yes");
    CHECK(expanded("#ifdef __has_attribute\nyes\n#endif\n") == "yes");
}

TEST_CASE("#pragma pack goes on to the parser, other pragmas do not") {
    CHECK(expanded("#pragma pack(push, 1)\nint x;\n#pragma GCC poison y\n") == "pack ( push , 1 ) int x ;");
}
