// What GNU C adds to C, and what of it is refused by name.
#include "catch.hpp"
#include "compiled.hpp"

using namespace heaparium::lang;

namespace {

std::string said_in_main(const std::string& body, const std::string& before = "") {
    return Compiled(before + "\nint main(void) {\n" + body + "\nreturn 0; }").said();
}

std::uint64_t size_of(const std::string& declarations, const std::string& type) {
    const Compiled compiled(declarations + "\nunsigned long size = sizeof(" + type + "); int main(void) { return 0; }");
    INFO(compiled.text());
    REQUIRE(compiled.is_good());
    return constant_value(*compiled.global("size")->initializer->items[0].value)->integer;
}

} // namespace

TEST_CASE("an array of variable length keeps its size in a local that is declared before it") {
    const Compiled compiled("int main(void) { int n = 2; int a[n][3]; int (*p)[n]; return sizeof a; }");
    INFO(compiled.text());
    REQUIRE(compiled.is_good());
    const auto locals = compiled.function("main")->locals;
    REQUIRE(locals.size() == 5);
    CHECK(locals[1]->name.empty());
    CHECK(locals[2]->type->is_variable_length);
    CHECK(locals[2]->type->byte_size == locals[1]);
    CHECK(locals[4]->type->base->byte_size == locals[3]);
}

TEST_CASE("the sizes of parameters are computed when the function starts") {
    const Compiled compiled("int f(int n, int a[n][n + 1]) { return sizeof a[0]; } int main(void) { return 0; }");
    INFO(compiled.text());
    REQUIRE(compiled.is_good());
    const Function* function = compiled.function("f");
    CHECK(function->parameters.size() == 2);
    REQUIRE(function->locals.size() == 3);
    const auto& body = as<Compound>(*function->body);
    REQUIRE(body.statements.front()->kind == StatementKind::declaration);
    CHECK(as<DeclarationStatement>(*body.statements.front()).variables[0] == function->locals[2]);
}

TEST_CASE("what lives from the start has a constant length") {
    CHECK(Compiled("int n; int a[n]; int main(void) { return 0; }").said() == "length_not_constant 1:14-15");
    CHECK(said_in_main("int n = 1; static int a[n];") == "length_not_constant 3:23-27");
    CHECK(said_in_main("int n = 1; struct { int a[n]; } s;") == "length_not_constant 3:25-26");
    CHECK(said_in_main("int a[*];") == "length_not_constant 3:6-9");
    CHECK(said_in_main("int n = 1; int a[n] = {1};") == "variable_length_initializer 3:16-17, excess_elements 3:24-25");
}

TEST_CASE("structs are laid out as their attributes and pragmas say") {
    CHECK(size_of("struct __attribute__((packed)) s { char c; int i; };", "struct s") == 5);
    CHECK(size_of("struct s { char c; int i; } __attribute__((packed, aligned(8)));", "struct s") == 8);
    CHECK(size_of("struct s { unsigned a : 3, b : 30; } __attribute__((packed));", "struct s") == 5);
    CHECK(size_of("struct s { char c; int i __attribute__((packed)); };", "struct s") == 5);
    CHECK(size_of("struct s { char c; _Alignas(16) char d; };", "struct s") == 32);
    CHECK(size_of("typedef int wide __attribute__((aligned(16))); struct s { char c; wide w; };", "struct s") == 32);
    const std::string packed = "#pragma pack(push, 2)\nstruct s { char c; int i; };\n#pragma pack(pop)\n";
    CHECK(size_of(packed, "struct s") == 6);
    CHECK(size_of(packed + "struct t { char c; int i; };", "struct t") == 8);
    CHECK(said_in_main("", "#pragma pack(3)") == "bad_alignment 1:14-15");
}

TEST_CASE("a flexible array member gets elements where the variable is there from the start") {
    const std::string record = "struct f { int n; char text[]; };";
    const Compiled compiled(record + "struct f f = {3, \"abc\"}; int main(void) { return 0; }");
    INFO(compiled.text());
    REQUIRE(compiled.is_good());
    CHECK(compiled.global("f")->initializer->flexible_size == 8);
    CHECK(said_in_main("struct f f = {3, \"abc\"};", record) == "flexible_array_initialized 3:18-23");
}

TEST_CASE("the builtins are constants where their arguments are") {
    for (const std::string condition :
         {"__builtin_popcount(255) == 8", "__builtin_clz(1) == 31", "__builtin_ctzl(1ul << 40) == 40",
          "__builtin_ffs(0) == 0", "__builtin_bswap32(0x12345678) == 0x78563412",
          "__builtin_types_compatible_p(int, int) && !__builtin_types_compatible_p(int, long)",
          "__builtin_choose_expr(0, 1, 2) == 2", "__builtin_constant_p(3 + 4)", "&x != 0 && !!&x",
          "(unsigned long)&((struct s *)0)->b == 4"}) {
        const Compiled compiled("int x; struct s { int a, b; }; int __builtin_popcount(unsigned); "
                                "int __builtin_clz(unsigned); int __builtin_ctzl(unsigned long); "
                                "int __builtin_ffs(int); unsigned __builtin_bswap32(unsigned);\n"
                                "_Static_assert(" +
                                condition + "); int main(void) { return 0; }");
        INFO(condition << "\n" << compiled.text());
        CHECK(compiled.is_good());
    }
}

TEST_CASE("labels that a block declares for itself do not meet those of other blocks") {
    CHECK(said_in_main("{ __label__ x; x: ; goto x; } { __label__ x; x: ; goto x; }").empty());
    CHECK(said_in_main("{ __label__ x; x: ; } goto x;") == "undefined_label 3:28-29");
}

TEST_CASE("assembly without an instruction keeps code in its place, where it is anyway") {
    CHECK(
        said_in_main("int x = 1; asm volatile (\"\" : \"+r\" (x) : : \"memory\"); __asm__ (\"\"); return x;").empty());
    CHECK(said_in_main("int x; asm (\"\" : [o] \"=r\" (x) : \"0\" (1) : \"cc\"); return x;").empty());
    CHECK(said_in_main("int x; asm (\"mov %0\" : \"=r\" (x) : \"0\" (1));") == "not_supported 3:8-11");
    CHECK(Compiled("asm(\"\"); int x asm(\"other\"); int main(void) { return x; }").said().empty());
}

TEST_CASE("a variable is cleaned up by a function that exists") {
    CHECK(said_in_main("int x __attribute__((cleanup(c))) = 0;", "void c(int *p) { }").empty());
    CHECK(said_in_main("int x __attribute__((cleanup(c))) = 0;") == "cleanup_not_a_function 3:30-31");
}

TEST_CASE("modes and packed enums choose the size of a type") {
    CHECK(size_of("typedef unsigned t __attribute__((__mode__(__DI__)));", "t") == 8);
    CHECK(size_of("typedef int t __attribute__((mode(QI)));", "t") == 1);
    CHECK(size_of("enum __attribute__((packed)) e { A, B = 255 };", "enum e") == 1);
    CHECK(size_of("enum e { A = -1, B = 255 } __attribute__((packed));", "enum e") == 2);
}

TEST_CASE("attributes may be written in brackets") {
    CHECK(size_of("struct [[gnu::packed]] s { char c; int i; };", "struct s") == 5);
    CHECK(said_in_main("[[maybe_unused]] int x = 0; switch (x) { case 0: x = 1; [[fallthrough]]; case 1: break; }")
              .empty());
}

TEST_CASE("a value becomes a union by a cast only where the union has a member of its type") {
    CHECK(said_in_main("union u x = (union u)1; return x.i;", "union u { int i; float f; };").empty());
    CHECK(said_in_main("union u x = (union u)'a'; return x.i;", "union u { char c[4]; float i; };") != "");
}

TEST_CASE("a name alone at file scope declares an int, a value given there is a statement") {
    CHECK(Compiled("counter, *pointer, list[3]; int main(void) { return counter; }").said() ==
          "missing_type 1:1-8, missing_type 1:11-18, missing_type 1:20-24");
    CHECK(!Compiled("int x; x = 3; int main(void) { return x; }").is_good());
}

TEST_CASE("what is not supported is refused by its name") {
    const auto text_of = [](const std::string& source) { return Compiled(source).text(); };
    const auto names = [&](const std::string& source, const std::string& feature) {
        INFO(source << "\n" << text_of(source));
        CHECK(text_of(source).find(feature) != std::string::npos);
        CHECK(!Compiled(source).is_good());
    };
    names("_Atomic int x; int main(void) { return 0; }", "_Atomic");
    names("_Thread_local int x; int main(void) { return 0; }", "thread-local");
    names("double _Complex x; int main(void) { return 0; }", "complex");
    names("int main(void) { __asm__(\"nop\"); return 0; }", "assembly");
    names("int main(void) { asm volatile (\"nop\" : : ); return 0; }", "assembly");
    names("int main(void) {\n  int f(void) { return 1; } return f(); }", "f");
    names("int x __attribute__((scalar_storage_order(\"big-endian\"))); int main(void) { return 0; }",
          "scalar_storage");
    names("typedef int x __attribute__((mode(TI))); int main(void) { return 0; }", "mode `TI`");
    names("typedef int v4 __attribute__((vector_size(16))); int main(void) { return 0; }", "vector_size");
    names("__int128 x; int main(void) { return 0; }", "__int128");
    names("#include_next <stdio.h>\nint main(void) { return 0; }", "include_next");
}

TEST_CASE("universal names are the characters that they stand for") {
    const Compiled compiled("int caf\\u00e9 = 1; int main(void) { return caf\xC3\xA9 + caf\\U000000e9; }");
    INFO(compiled.text());
    CHECK(compiled.is_good());
}
