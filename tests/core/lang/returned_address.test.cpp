#include "catch.hpp"
#include "compiled.hpp"

using namespace heaparium::lang;

namespace {

std::string said_of(const std::string& body) {
    const Compiled compiled("struct s { int m[4]; int *p; };\nint global;\nint *f(int *given, int **table, struct s "
                            "*where) {\n    int a[4];\n    "
                            "struct s local;\n    static int kept;\n    return " +
                            body + ";\n}\nint main(void) { return 0; }\n");
    return compiled.names();
}

} // namespace

TEST_CASE("returning the address of a local is warned about, however it is written") {
    for (const std::string body : {"a", "&a[1]", "local.m", "&local.m[1]", "(int *)&local", "(int *)&given"})
        CHECK(said_of(body) == "returns_local_address");
}

TEST_CASE("returning an address that a parameter led to, or of something that stays, is no mistake") {
    for (const std::string body : {"given", "&given[1]", "given + 1", "table[1]", "&table[1][2]", "where->m",
                                   "&where->m[2]", "local.p", "&local.p[3]", "&kept", "&global", "*table"})
        CHECK(said_of(body).empty());
}
