// What the parser says to a learner: which mistake, and where. `name line:first column-column behind`.
#include "catch.hpp"
#include "compiled.hpp"

using namespace heaparium::lang;

namespace {

struct Mistake {
    std::string body; // of main, on line 2
    std::string said;
};

void check_in_main(const std::vector<Mistake>& mistakes, const std::string& before = "") {
    for (const Mistake& mistake : mistakes) {
        const Compiled compiled(before + "int main(void) {\n" + mistake.body + "\nreturn 0; }");
        INFO(mistake.body << "\n" << compiled.text());
        CHECK(compiled.said() == mistake.said);
    }
}

} // namespace

TEST_CASE("a missing semicolon is one error behind the statement, and its fix mends it") {
    for (const std::string source : {
             "int main(void) {\n  int x = 5\n  int y = 6;\n  return x + y;\n}",
             "int main(void) {\n  int x = 5;\n  x++\n  return x;\n}",
             "int main(void) {\n  int x = 5;\n  x = 3\n  x = 4;\n  return x;\n}",
             "int main(void) {\n  return 0\n}",
             "struct s { int x }; int main(void) { return 0; }",
             "struct s { int x; }\nint main(void) { return 0; }",
             "int x = 3\nint main(void) { return x; }",
             "int main(void) {\n  for (int i = 0; i < 3; i++) {\n    break\n  }\n  return 0;\n}",
             "int main(void) {\n  do { } while (0)\n  return 0;\n}",
         }) {
        const Compiled compiled(source);
        INFO(source << "\n" << compiled.text());
        CHECK(compiled.names() == "missing_semicolon");
        CHECK(Compiled(compiled.fixed()).is_good());
    }
    CHECK(Compiled("int main(void) {\n  int x = 5\n  return x;\n}").said() == "missing_semicolon 2:12");
}

TEST_CASE("brackets that are not closed are told with their partner") {
    const Compiled compiled("int main(void) {\n  int x = (1 + 2;\n  return x;\n}");
    CHECK(compiled.said() == "unclosed 2:17");
    CHECK(compiled.result.diagnostics[0].notes.size() == 1);
    CHECK(compiled.at(compiled.result.diagnostics[0].notes[0].range) == "(");
    CHECK(Compiled("int main(void) {\n  if (1 {\n  }\n  return 0;\n}").said() == "unclosed 2:8");
    CHECK(Compiled("int main(void) {\n  return 0;\n").said() == "unclosed 2:12");
    CHECK(Compiled("int main(void) { return 0; }\n}").said() == "stray_brace 2:1-2");
    CHECK(Compiled("int f(void) {\n  return 0;\nint main(void) { return f(); }").said() == "nested_function 3:5-9");
}

TEST_CASE("unknown names come with a guess") {
    const Compiled name("int main(void) { int count = 0; return cuont; }");
    CHECK(name.said() == "undeclared_name 1:40-45");
    CHECK(Compiled(name.fixed()).is_good());
    const Compiled function("#include <stdio.h>\nint main(void) { prinft(\"x\"); return 0; }");
    CHECK(function.said() == "undeclared_function 2:18-24");
    CHECK(Compiled(function.fixed()).is_good());
    const Compiled type("struct node { int v; };\nint main(void) { node *n = 0; return n != 0; }");
    CHECK(type.said() == "unknown_type 2:18-22");
    CHECK(Compiled(type.fixed()).is_good());
    const Compiled keyword("int main(void) { retrun 0; }");
    CHECK(keyword.said() == "undeclared_name 1:18-24");
    CHECK(Compiled(keyword.fixed()).is_good());
    const Compiled loop("int main(void) { int i = 0; whlie (i < 3) { i++; } return 0; }");
    CHECK(loop.said() == "undeclared_name 1:29-34");
    CHECK(Compiled(loop.fixed()).is_good());
    CHECK(Compiled("int main(void) { x = 1; x = 2; return x; }").said() == "undeclared_name 1:18-19");
}

TEST_CASE("members are looked for, and dot and arrow told apart") {
    const std::string before = "struct point { int x, height; }; ";
    check_in_main({{"struct point p; p.hieght = 1;", "no_such_member 2:19-25"},
                   {"struct point p; p->x = 1;", "arrow_on_record 2:18-20"},
                   {"struct point p, *q = &p; q.x = 1;", "dot_on_pointer 2:27-28"},
                   {"int n = 0; n.x = 1;", "member_of_no_record 2:13-14"},
                   {"struct other *o = 0; o->x = 1;", "incomplete_type 2:22-26"}},
                  before);
    const Compiled arrow(before + "int main(void) { struct point p, *q = &p; q.x = 1; p->height = 2; return 0; }");
    CHECK(Compiled(arrow.fixed()).is_good());
}

TEST_CASE("arguments are counted and their types compared") {
    const std::string before = "int add(int a, int b) { return a + b; } void take(int *p) { *p = 1; } ";
    check_in_main({{"add(1);", "too_few_arguments 2:6-7"},
                   {"add(1, 2, 3);", "too_many_arguments 2:11-12"},
                   {"take(5);", "integer_as_pointer 2:6-7"},
                   {"double d = 1; take(&d);", "incompatible_pointer 2:20-22"},
                   {"const int c = 1; take(&c);", "discarded_qualifier 2:23-25"},
                   {"int x = 1; x(2);", "not_a_function 2:12-13"},
                   {"add(int a, 2);", "type_as_argument 2:5-8"}},
                  before);
    const Compiled compiled(before + "int main(void) { return add(1); }");
    REQUIRE(compiled.result.diagnostics.size() == 1);
    CHECK(compiled.result.diagnostics[0].message == "`add` takes 2 arguments, but gets 1");
    CHECK(compiled.result.diagnostics[0].notes[0].message == "declared here: `int add(int, int)`");
}

TEST_CASE("what cannot be assigned is said for what it is") {
    check_in_main({{"int a[3]; a = 0;", "assignment_to_array 2:13-14"},
                   {"char s[4]; s = \"abc\";", "assignment_to_string_array 2:14-15"},
                   {"3 = 4;", "not_assignable 2:1-2"},
                   {"int x; x + 1 = 2;", "not_assignable 2:8-13"},
                   {"const int k = 1; k = 2;", "assignment_to_const 2:18-19"},
                   {"const char *s = \"a\"; s[0] = 'b';", "assignment_to_const 2:22-26"},
                   {"int x = 1; x++ ++;", "not_assignable 2:12-15"},
                   {"struct p { int x; } a; int b; b = a;", "incompatible_types 2:35-36"}});
}

TEST_CASE("doubtful code is warned of, and compiled") {
    const std::vector<Mistake> mistakes{
        {"int x = 1; if (x = 2) x = 3;", "assignment_as_condition 2:16-21"},
        {"int x = 1; if ((x = 2)) x = 3;", ""},
        {"int x = 1; x == 2;", "comparison_unused 2:12-18"},
        {"int x = 1; x + 2;", "value_unused 2:12-17"},
        {"int x = 1; x ? x++ : 0;", ""},
        {"int x = 1; x ? 0 : x++, x = 2;", ""},
        {"int x = 1; x ? (x++, 0) : 0;", ""},
        {"int x = 1; x ? 2 : 3;", "value_unused 2:16-17"},
        {"int x = 1; (long)x++;", ""},
        {"int x = 1; (long)x;", "value_unused 2:12-19"},
        {"static const void *const t[] = {&&end}; goto *t[0]; end:;", ""},
        {"int x = 1; if (x);", "empty_body 2:18-19"},
        {"for (int i = 0; i < 3; i++);\n{ }", "empty_body 2:28-29"},
        {"int x = 1 / 0;", "division_by_zero 2:11-12"},
        {"int x = 1 << 32;", "shift_too_far 2:11-13"},
        {"char c = 300;", "constant_changes 2:10-13"},
        {"unsigned char c = -1; c = 255;", ""},
        {"int *p = 5;", "integer_as_pointer 2:10-11"},
        {"int x; int n = &x;", "pointer_as_integer 2:16-18"},
        {"int x; char *p = &x;", "incompatible_pointer 2:18-20"},
        {"int x, *p = &x; if (p == 3) x = 1;", "comparing_pointer_with_number 2:23-25"},
        {"int a[2] = { 1, 2, 3 };", "excess_elements 2:20-21"},
        {"char s[2] = \"abc\";", "string_too_long 2:13-18"},
        {"char s[3] = \"abc\";", ""},
        {"main;", "function_not_called 2:1-5"},
        {"const char *s = \"a\"; int b = s == \"b\";", "comparing_strings 2:32-34"},
        {"int x = 1, y = 0 < x < 3;", "chained_comparison 2:22-23"},
        {"int x = 1, y = (0 < x) < 3;", ""},
        {"int x = 1; if (x & 1 == 0) x = 2;", "comparison_binds_tighter 2:18-19"},
        {"int x = 1; if ((x & 1) == 0) x = 2;", ""},
    };
    for (const Mistake& mistake : mistakes) {
        const Compiled compiled("int main(void) {\n" + mistake.body + "\nreturn 0; }");
        INFO(mistake.body << "\n" << compiled.text());
        CHECK(compiled.said() == mistake.said);
        CHECK(compiled.is_good());
    }
    CHECK(Compiled("#include <stdlib.h>\nint main(void) { malloc(4); }").said() == "result_unused 2:18-27");
}

TEST_CASE("functions must return what they promise") {
    const auto said = [](const std::string& function) {
        return Compiled(function + "\nint main(void) { return 0; }").said();
    };
    CHECK(said("int f(int x) { x++; }") == "missing_return 1:21-22");
    CHECK(said("int f(int x) { if (x) return 1; }") == "missing_return_on_some_way 1:33-34");
    CHECK(said("int f(int x) { if (x) return 1; else return 2; }").empty());
    CHECK(said("int f(int x) { while (1) { if (x) return 1; } }").empty());
    CHECK(said("int f(int x) { while (1) { if (x) break; } }") == "missing_return 1:44-45");
    CHECK(said("int f(int x) { for (;;) x++; }").empty());
    CHECK(said("int f(int x) { do { if (x) return 1; return 2; } while (0); }").empty());
    CHECK(said("int f(int x) { do { if (x) continue; return 2; } while (0); }") ==
          "missing_return_on_some_way 1:61-62");
    CHECK(said("int f(int x) { do switch (x) { case 1: continue; default: return 2; } while (0); }") ==
          "missing_return_on_some_way 1:82-83");
    CHECK(said("int f(int x) { switch (x) { case 1: return 1; default: return 2; } }").empty());
    CHECK(said("int f(int x) { switch (x) { case 1: return 1; } }") == "missing_return_on_some_way 1:49-50");
    CHECK(said("void exit(int); int f(int x) { if (x) return 1; exit(2); }").empty());
    CHECK(said("int f(int x) { top: if (x) return 1; goto top; }").empty());
    CHECK(said("int *f(void) { int v = 1; return &v; }") == "returns_local_address 1:34-36");
    CHECK(said("int *f(void) { int v[2]; return v; }") == "returns_local_address 1:33-34");
    CHECK(said("int *f(void) { static int v; return &v; }").empty());
    CHECK(said("void f(void) { return 1; }") == "return_value_in_void 1:23-24");
    CHECK(said("int f(void) { return; }") == "return_without_value 1:15-21");
    CHECK(said("f(void) { return 1; }") == "missing_return_type 1:1-2");
    CHECK(said("int f(int a, b) { return a; }") == "parameter_without_type 1:14-15");
}

TEST_CASE("the size of an array parameter is not the array's") {
    const Compiled compiled("int f(int a[10]) { return sizeof(a) / sizeof(a[0]); }\nint main(void) { return 0; }");
    CHECK(compiled.said() == "sizeof_array_parameter 1:27-36");
}

TEST_CASE("formats are compared with their arguments") {
    const std::string before = "#include <stdio.h>\n";
    for (const auto& [call, said] : std::vector<std::pair<std::string, std::string>>{
             {"printf(\"%d\\n\", 1.5);", "format_mismatch"},
             {"printf(\"%s\\n\", 5);", "format_mismatch"},
             {"printf(\"%f\\n\", 5);", "format_mismatch"},
             {"printf(\"%d\\n\", 5L);", "format_mismatch"},
             {"printf(\"%ld\\n\", 5);", "format_mismatch"},
             {"printf(\"%d\\n\");", "format_without_argument"},
             {"printf(\"%d\\n\", 1, 2);", "format_excess_argument"},
             {"printf(\"%y\\n\", 1);", "format_unknown"},
             {"printf(\"%d %c %u %x %ld %zu %5.2f %s %p %% %-3d %*d\\n\", 1, 'a', 2u, 3, 4L, sizeof(int), 1.5f, \"s\", "
              "(void *)0, 1, 2, 3);",
              ""},
             {"int x; scanf(\"%d\", x);", "format_mismatch"},
             {"int x; scanf(\"%d\", &x);", ""},
             {"double x; scanf(\"%f\", &x);", "format_mismatch"},
             {"double x; scanf(\"%lf\", &x);", ""},
             {"char s[9]; scanf(\"%8s\", s);", ""},
         }) {
        const Compiled compiled(before + "int main(void) { " + call + " return 0; }");
        INFO(call << "\n" << compiled.text());
        CHECK(compiled.names() == said);
        CHECK(compiled.is_good());
    }
}

TEST_CASE("declarations that contradict each other are told with the first one") {
    const auto said = [](const std::string& source) {
        return Compiled(source + "\nint main(void) { return 0; }").said();
    };
    CHECK(said("int f(int); char *f(int);") == "conflicting_types 1:19-20");
    CHECK(said("int x; double x;") == "conflicting_types 1:15-16");
    CHECK(said("int f(void) { return 1; } int f(void) { return 2; }") == "function_defined_twice 1:31-32");
    CHECK(said("struct s { int a; }; struct s { int b; };") == "type_defined_twice 1:29-30");
    CHECK(said("struct s { int a; }; union s u;") == "tag_of_other_kind 1:28-29");
    CHECK(said("void g(void) { int x; int x; }") == "redeclared 1:27-28");
    CHECK(said("void g(int x) { int x; }") == "redeclared 1:21-22");
    CHECK(said("void g(int x) { { int x = 1; x++; } }").empty());
    CHECK(said("int x; int x; extern int x; int f(); int f(int);").empty());
    CHECK(said("int a[]; int a[3];").empty());
    CHECK(said("enum { A, A };") == "redeclared 1:11-12");
    CHECK(said("void g(void) { h(1); } void h(int x) { x++; }") == "conflicts_with_call 1:29-30");
    CHECK(said("void g(void) { h(1); } int h(int x) { return x; }") == "called_before_declared 1:16-17");
}

TEST_CASE("types that cannot be are refused") {
    const auto said = [](const std::string& source) {
        return Compiled(source + "\nint main(void) { return 0; }").names();
    };
    CHECK(said("void v;") == "void_variable");
    CHECK(said("struct q z;") == "incomplete_variable");
    CHECK(said("struct s { struct s inner; };") == "contains_itself");
    CHECK(said("int a[-1];") == "negative_length");
    CHECK(said("int a[2.5];") == "length_not_integer");
    CHECK(said("int n; int a[n];") == "length_not_constant");
    CHECK(said("int f(void)[3];") == "returns_array");
    CHECK(said("int a[3](void);") == "array_of_functions");
    CHECK(said("short double x;") == "words_do_not_go_together");
    CHECK(said("int char x;") == "words_do_not_go_together");
    CHECK(said("struct s { int b : 40; };") == "bit_field_width");
    CHECK(said("struct s { float b : 4; };") == "bit_field_type");
    CHECK(said("struct s { enum later b : 4; };") == "incomplete_variable");
    CHECK(said("int x = y;") == "undeclared_name");
    CHECK(said("int y; int x = y;") == "initializer_not_constant");
    CHECK(said("_Static_assert(1 > 2, \"never\");") == "static_assertion");
    CHECK(said("_Static_assert(2 > 1, \"always\");").empty());
    CHECK(said("char big[1UL << 50];") == "type_too_large");
}

TEST_CASE("switches and jumps must fit their surroundings") {
    check_in_main({{"switch (1) { case 1: case 1: ; }", "case_twice 2:22-29"},
                   {"switch (1) { case 1 ... 5: case 3: ; }", "case_twice 2:28-35"},
                   {"switch (1) { default: default: ; }", "default_twice 2:23-31"},
                   {"switch (1.5) { case 1: ; }", "switch_not_integer 2:9-12"},
                   {"int n = 1; switch (n) { case n: ; }", "not_constant 2:30-31"},
                   {"case 1: ;", "label_outside_switch 2:1-5"},
                   {"break;", "jump_outside_loop 2:1-6"},
                   {"continue;", "jump_outside_loop 2:1-9"},
                   {"goto nowhere;", "undefined_label 2:6-13"},
                   {"l: ; l: ;", "label_defined_twice 2:6-7"},
                   {"else ;", "else_without_if 2:1-5"}});
}

TEST_CASE("what is not supported is named") {
    const auto said = [](const std::string& source) {
        const Compiled compiled(source + "\nint main(void) { return 0; }");
        REQUIRE(compiled.result.diagnostics.size() == 1);
        return compiled.result.diagnostics[0].message;
    };
    CHECK(said("_Thread_local int x;") == "this compiler has no thread-local storage");
    CHECK(said("_Atomic int x;") == "this compiler has no _Atomic");
    CHECK(said("double _Complex z;") == "this compiler has no complex numbers");
    CHECK(said("asm(\"nop\");") == "this compiler has no inline assembly");
    CHECK(said("void f(void) { asm(\"nop\"); }") == "this compiler has no inline assembly");
    CHECK(said("void f(void) { int g(int x) { return x; } }") == "`g` is defined inside of another function");
    CHECK(said("__int128 x;") == "this compiler has no type `__int128`");
}

TEST_CASE("slips that are common among beginners come with their remedy") {
    for (const auto& [source, said] : std::vector<std::pair<std::string, std::string>>{
             {"int f(int x);\n{ return x; }\nint main(void) { return f(1); }", "semicolon_before_body 1:13-14"},
             {"int puts(const char *); int main(void) { puts(\"a\" 1 ? \"b\" : \"c\"); return 0; }",
              "token_expected 1:50, too_many_arguments 1:51-64"},
             {"int main(void) { int x = 1; if (x =< 2) x = 3; return x; }", "misspelt_operator 1:35-37"},
             {"struct node { int v; }; int main(void) { struct nod n; return n.v; }", "incomplete_variable 1:53-54"},
             {"void main() { }", "main_returns_int 1:6-10"},
             {"int main(void) { for (int i = 0, i < 3; i++) ; return 0; }", "for_separator 1:32-33"},
         }) {
        const Compiled compiled(source);
        INFO(source << "\n" << compiled.text());
        CHECK(compiled.said() == said);
    }
    CHECK(Compiled(Compiled("int f(int x);\n{ return x; }\nint main(void) { return f(1); }").fixed()).is_good());
    CHECK(Compiled(Compiled("int main(void) { int x = 1; if (x =< 2) x = 3; return x; }").fixed()).is_good());
    CHECK(Compiled(Compiled("struct node { int v; }; int main(void) { struct nod n = { 1 }; return n.v; }").fixed())
              .is_good());
}

TEST_CASE("several mistakes of one source are told in their order") {
    const Compiled compiled("#include <stdio.h>\nint main(void) {\n  int x = 5\n  y = 3;\n  char *s = 4;\n"
                            "  printf(\"%d\\n\", s);\n  foo();\n  x.a = 1;\n  return 0;\n}");
    CHECK(compiled.names() == "missing_semicolon undeclared_name integer_as_pointer format_mismatch "
                              "undeclared_function member_of_no_record");
}

TEST_CASE("after the maximum of errors the rest is left out") {
    std::string source = "int main(void) {\n";
    for (int i = 0; i < 100; ++i) source += "  a" + std::to_string(i) + " = 1;\n";
    CompileOptions options;
    options.maximum_errors = 5;
    const Compiled compiled(source + "}", options);
    CHECK(compiled.result.diagnostics.size() <= 6);
    CHECK_FALSE(compiled.is_good());
}

TEST_CASE("a comparison is foretold only where the value is compared as it is") {
    const auto said = [](const std::string& condition) {
        return Compiled("int f(char c, unsigned char b, unsigned u) { return " + condition +
                        "; }\nint main(void) { return 0; }")
            .said();
    };
    CHECK(said("c == 200") == "comparison_outside_type 1:53-61");
    CHECK(said("b != 256") == "comparison_outside_type 1:53-61");
    CHECK(said("u < 0") == "unsigned_never_negative 1:53-58");
    CHECK(said("(unsigned)c == 0xffffffff").empty());
    CHECK(said("(unsigned short)c == 65535").empty());
    CHECK(said("c != 4294967295u").empty());
    CHECK(said("(int)u < 0").empty());
    CHECK(said("(signed char)b < 0").empty());
}
