#include "catch.hpp"
#include "compiled.hpp"

#include "lang/arena.hpp"
#include "lang/type_table.hpp"

using namespace heaparium::lang;

namespace {

const std::vector<std::string> declarations{
    "int x",
    "unsigned long long x",
    "_Bool x",
    "const char *x",
    "char *const x",
    "const char *const x",
    "volatile int x",
    "int **x",
    "int x[10]",
    "int x[2][3]",
    "char *x[4]",
    "char (*x)[4]",
    "int (*x)(int, char *)",
    "int (*x[3])(void)",
    "int (*(*x)(int))(char)",
    "void (*x(int, void (*)(int)))(int)",
    "int (*(*x[2])(void))[5]",
    "int x(const char *, ...)",
    "int x()",
    "struct node *x",
    "union either x",
    "enum color x",
    "double *(*const x)(float)",
};

std::string with_types(const std::string& line) {
    return "struct node { int v; };\nunion either { int i; float f; };\nenum color { RED };\n" + line;
}

const Type* type_of_x(const Compiled& compiled) {
    if (const Variable* variable = compiled.global("x")) return variable->type;
    for (const Function* function : compiled.result.unit->functions) {
        if (function->name == "x") return function->type;
    }
    return nullptr;
}

} // namespace

TEST_CASE("a type reads as the declaration that it came from") {
    for (const std::string& line : declarations) {
        CompileOptions options;
        options.allow_script = false;
        const Compiled compiled(with_types(line + ";"), options);
        INFO(line << "\n" << compiled.text());
        REQUIRE(compiled.is_good());
        CHECK(declaration(*type_of_x(compiled), "x") == line);
    }
}

TEST_CASE("a type without a name is the declaration without its name") {
    for (const std::string& line : declarations) {
        if (line == "int x()" || line.find("x(") != std::string::npos) continue; // no casts to functions
        CompileOptions options;
        options.allow_script = false;
        const Compiled declared(with_types(line + ";"), options);
        const std::string name = to_string(*type_of_x(declared));
        const Compiled measured(with_types("unsigned long s = sizeof(" + name + ");\n" + line +
                                           ";\n_Static_assert(sizeof(" + name + ") == sizeof x, \"same\");"),
                                options);
        INFO(line << " → " << name << "\n" << measured.text());
        CHECK(measured.is_good());
    }
}

TEST_CASE("equal types are one pointer") {
    Arena arena;
    TypeTable types(arena);
    const Type* number = types.basic(TypeKind::int_type);
    CHECK(types.pointer_to(number) == types.pointer_to(number));
    CHECK(types.array_of(number, 3) == types.array_of(number, 3));
    CHECK(types.array_of(number, 3) != types.array_of(number, 4));
    CHECK(types.qualified(number, true, false) == types.qualified(types.qualified(number, true, false), true, false));
    CHECK(types.qualified(number, true, false)->unqualified == number);
    const Type* const parameters[] = {number, types.pointer_to(number)};
    CHECK(types.function(number, parameters, false, true) == types.function(number, parameters, false, true));
    CHECK(types.function(number, parameters, false, true) != types.function(number, parameters, true, true));
}

TEST_CASE("a qualifier of an array belongs to its elements") {
    Arena arena;
    TypeTable types(arena);
    const Type* number = types.basic(TypeKind::int_type);
    const Type* array = types.qualified(types.array_of(number, 3), true, false);
    CHECK_FALSE(array->is_const);
    CHECK(array->base->is_const);
    CHECK(to_string(*array) == "const int [3]");
}

TEST_CASE("a struct that is completed later is completed in its qualified form too") {
    Arena arena;
    TypeTable types(arena);
    Type* record = types.new_record(TypeKind::struct_type, "s", {});
    const Type* constant = types.qualified(record, true, false);
    CHECK_FALSE(constant->is_complete);
    const Member member{"v", types.basic(TypeKind::int_type), 0, 0, 0, {}};
    REQUIRE(types.complete_record(record, std::span(&member, 1), false, 1));
    CHECK(constant->is_complete);
    CHECK(constant->size == 4);
    CHECK(constant->is_const);
    CHECK(constant->unqualified == record);
}

TEST_CASE("no type is larger than half of the address space") {
    Arena arena;
    TypeTable types(arena);
    Type* record = types.new_record(TypeKind::struct_type, "s", {});
    const Type* half = types.array_of(types.basic(TypeKind::char_type), std::uint64_t{1} << 46);
    const Member members[] = {{"a", half, 0, 0, 0, {}}, {"b", half, 0, 0, 0, {}}, {"c", half, 0, 0, 0, {}}};
    CHECK_FALSE(types.complete_record(record, members, false, 1));
}

TEST_CASE("a struct without a tag goes by the name that a typedef gave it") {
    const Compiled compiled("typedef struct { int x; } Point;\nPoint p, *q;\nint main(void) { q = p; return 0; }");
    REQUIRE(compiled.result.diagnostics.size() == 1);
    CHECK(compiled.result.diagnostics[0].message ==
          "a value of type `Point` cannot be assigned to `Point *`; did you forget the `&`?");
}
