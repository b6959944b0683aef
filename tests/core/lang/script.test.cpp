// Sources without `main`: what becomes of bare statements, and of names whose header was forgotten.
#include "catch.hpp"
#include "compiled.hpp"

using namespace heaparium::lang;

TEST_CASE("bare statements become a main, and library functions are declared") {
    const Compiled compiled("int *x = malloc(10 * sizeof(int));\nx[3] = 7;\nfree(x);\n");
    REQUIRE(compiled.is_good());
    CHECK(compiled.result.unit->is_script);
    CHECK(dump(*compiled.result.unit) == "int main(void)\n"
                                         "  int *x = [int *] (call malloc (* [unsigned long] 10 4u))\n"
                                         "  (= (index x 3) 7)\n"
                                         "  (call free [void *] x)\n");
    CHECK(compiled.said() == "library_function_in_script 1:10-16, script_wrapped 2:1-2, "
                             "library_function_in_script 3:1-5");
    CHECK(compiled.result.unit->functions.back()->locals.size() == 1);
}

TEST_CASE("a declaration alone that must run makes a script too") {
    const Compiled compiled("int *x = malloc(4);");
    REQUIRE(compiled.is_good());
    CHECK(compiled.body("main") == "  int *x = [int *] (call malloc [unsigned long] 4)\n");
}

TEST_CASE("functions, types and tags of a script stay at file scope") {
    const Compiled compiled("#include <stdio.h>\nstruct node { int v; };\ntypedef struct node Node;\nenum { N = 3 };\n"
                            "int twice(int x) { Node n = { x }; return n.v * 2 + N; }\n"
                            "Node first = { 4 };\nprintf(\"%d\\n\", twice(first.v));\n");
    INFO(compiled.text());
    REQUIRE(compiled.is_good());
    CHECK(compiled.body("main") ==
          "  struct node first = {@0 4}\n"
          "  (call printf [const char *] [decay] \"%d\\012\\000\" (call twice (. first v)))\n");
    CHECK(compiled.names() == "script_wrapped");
}

TEST_CASE("a variable that the functions of a script use stays global") {
    const Compiled compiled("int total = 0;\nint *block = malloc(4);\nint mine = 1;\n"
                            "void add(int mine) { total += mine; *block = total; }\nadd(mine);\n");
    INFO(compiled.text());
    REQUIRE(compiled.is_good());
    CHECK(dump(*compiled.result.unit) ==
          "int total = 0\nint *block\n"
          "void add(int)\n  (+= int: total mine)\n  (= (* block) total)\n"
          "int main(void)\n  (= block [int *] (call malloc [unsigned long] 4))\n  int mine = 1\n"
          "  (call add mine)\n");
}

TEST_CASE("arrays in a script may have a length known only at run time") {
    const Compiled compiled("int n = 3;\nint a[n];\na[0] = n;\n");
    INFO(compiled.text());
    CHECK(compiled.is_good());
}

TEST_CASE("library types and macros work in a script without their headers") {
    const Compiled compiled("bool done = false;\nsize_t n = sizeof done;\nvoid *p = NULL;\nif (p == NULL) done = n;\n");
    INFO(compiled.text());
    REQUIRE(compiled.is_good());
    CHECK(compiled.names() == "header_added header_added script_wrapped");
    CHECK(compiled.result.diagnostics[0].range.begin == 0); // line numbers are those of the source
}

TEST_CASE("a program with main gets no headers as a gift, but is told which one it needs") {
    const Compiled compiled("int main(void) {\n  int *p = NULL;\n  free(p);\n}\n");
    CHECK(compiled.said() == "undeclared_name 2:12-16, library_function_undeclared 3:3-7");
    CHECK(compiled.text().find("`NULL` is not declared; it comes from `<stddef.h>`") != std::string::npos);
    CHECK(compiled.fixed().starts_with("#include <stddef.h>\n"));
}

TEST_CASE("a library function whose types are not declared brings in its header") {
    const Compiled compiled("int main(void) {\n  fflush(0);\n  return 0;\n}\n");
    CHECK(compiled.is_good());
    CHECK(compiled.said() == "library_function_undeclared 2:3-9");
    const Compiled script("fflush(0);\n");
    CHECK(script.is_good());
    CHECK(script.said() == "script_wrapped 1:1-7, library_function_in_script 1:1-7");
}

TEST_CASE("one function without parameters is called") {
    const Compiled compiled("void func() {\n    int x = 3000;\n    x = x + 3;\n    ...\n}\n");
    REQUIRE(compiled.is_good());
    CHECK(compiled.names() == "only_function_called elided_code");
    CHECK(compiled.body("main") == "  (call func)\n");
    CHECK(compiled.result.unit->is_script);
}

TEST_CASE("what cannot be guessed is asked") {
    CHECK(Compiled("int a(void) { return 1; }\nint b(void) { return 2; }").names() == "missing_main");
    CHECK(Compiled("int a(int x) { return x; }").names() == "missing_main");
    CHECK(Compiled("int a(void) { return 1; }\nint b(int x) { return x; }").is_good());
    CHECK(Compiled("").names() == "nothing_to_run");
    CHECK(Compiled("int x;\n// nothing\n").names() == "nothing_to_run");
}

TEST_CASE("where scripts are not allowed, a source needs no main, and bare statements are errors") {
    CompileOptions options;
    options.allow_script = false;
    CHECK(Compiled("void *malloc(unsigned long n) { return 0; }", options).result.diagnostics.empty());
    CHECK(Compiled("int x;\nx = 3;\n", options).said() == "statement_outside_function 2:1-2");
    CHECK(Compiled("int x;\nx = 3;\nint main(void) { return x; }").said() == "statement_outside_function 2:1-2");
}

TEST_CASE("functions and control flow of a script may come in any order") {
    const Compiled compiled("for (int i = 0; i < 3; i++) {\n  if (i == 1) continue;\n  work(i);\n}\n"
                            "int work(int n) { return n; }\nreturn work(2);\n");
    INFO(compiled.text());
    CHECK(compiled.is_good());
    CHECK(compiled.names() == "script_wrapped called_before_declared");
}
