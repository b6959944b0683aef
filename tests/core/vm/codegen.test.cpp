#include "generated.hpp"

using namespace heaparium::vm::test;

TEST_CASE("named scalars are reached without a pointer") {
    CHECK(code("struct { int a; struct { short b[4]; } in; } s; int f(int x) { s.in.b[2] = x; return s.a + x; }") == R"(
0: statement
1: store_static_16 r0, data+8
2: statement
3: load_static_i32 r1, data+0
4: add_i32 r1, r1, r0
5: return_value r1
)");
}

TEST_CASE("a constant index out of bounds goes through a pointer, where it is checked") {
    CHECK(code("int f(void) { int a[2] = {1, 2}; return a[1] + a[2]; }") == R"(
0: statement
1: constant r0, 1
2: store_local_32 r0, a
3: constant r0, 2
4: store_local_32 r0, a+4
5: statement
6: load_local_i32 r0, a+4
7: address_local r1, a, 0
9: load_i32 r1, r1, +8
10: add_i32 r0, r0, r1
11: return_value r0
)");
}

TEST_CASE("elements and members take one instruction each") {
    CHECK(code("struct n { long v; struct n *next; }; long f(struct n *p, char *s, int i) {"
               " s[i] = 'x'; return p->next->v + s[i + 1]; }") == R"(
0: statement
1: constant r3, 120
2: store_index_8 r1, r2, r3
3: statement
4: load_pointer r3, r0, +8
5: load_i64 r3, r3, +0
6: add_immediate_i32 r5, r2, 1
7: load_index_i8 r4, r1, r5
8: add_i64 r3, r3, r4
9: return_value r3
)");
}

TEST_CASE("an address that is taken back costs no load") {
    CHECK(code("int *f(int *p, int i) { return &*&p[i]; }") == R"(
0: statement
1: pointer_add r3, r0, r1, 4
3: move_pointer r2, r3
4: return_pointer r2
)");
    CHECK(code("int f(int x) { return *&x; }") == R"(
0: store_local_32 r0, x
1: statement
2: load_local_i32 r1, x
3: return_value r1
)");
}

TEST_CASE("conditions jump without making a truth value") {
    CHECK(code("int f(int a, unsigned long b, int *p) { if (a < 3 && b >= 4 || !p) return 1; return 0; }") == R"(
0: statement
1: jump_greater_equal_immediate r0, 3, @4
2: constant r3, 4
3: jump_less_equal_u64 r3, r1, @5
4: jump_if_not_zero r2, @8
5: statement
6: constant r3, 1
7: return_value r3
8: statement
9: constant r3, 0
10: return_value r3
)");
}

TEST_CASE("a function that ends in dead code still ends") {
    CHECK(code("int f(int x) { return x;; }") == R"(
0: statement
1: return_value r0
2: statement
3: statement
4: missing_return
)");
}

TEST_CASE("constants are folded, also through conversions") {
    CHECK(code("long f(void) { return (char)300 + sizeof(int) * 2 - (unsigned char)-1 / 5; }") == R"(
0: statement
1: constant r0, 1
2: return_value r0
)");
}

TEST_CASE("arguments land in consecutive registers at the top") {
    CHECK(code("int g(int a, int b); int g(int a, int b) { return a; } int f(int x) { return x + g(x, g(1, 2)); }") ==
          R"(
0: statement
1: constant r4, 2
2: constant r3, 1
3: call r3, g
4: move r2, r0
5: call r2, g
6: add_i32 r1, r0, r2
7: return_value r1
)");
}

TEST_CASE("a compound assignment works out its target's address once") {
    CHECK(code("void f(int **p) { (*p)[3] += 5; *(*p)++ -= 2; }") == R"(
0: statement
1: load_pointer r2, r0, +0
2: load_i32 r1, r2, +12
3: add_immediate_i32 r1, r1, 5
4: store_32 r2, r1, +12
5: statement
6: load_pointer r1, r0, +0
7: pointer_add_small r2, r1, +4
8: store_pointer r0, r2, +0
9: load_i32 r2, r1, +0
10: add_immediate_i32 r2, r2, -2
11: store_32 r1, r2, +0
12: statement
13: return_void
)");
}

TEST_CASE("a local with an address ends on every way out of its block") {
    CHECK(code("void g(int *p) {} void f(int n) { while (n) { int x; g(&x); if (n == 1) break; n--; } }") == R"(
0: jump @14
1: begin_local x
2: statement
3: address_local r1, x, 0
5: call r1, g
6: statement
7: jump_not_equal_immediate r0, 1, @11
8: statement
9: end_local x
10: jump @16
11: statement
12: add_immediate_i32 r0, r0, -1
13: end_local x
14: statement
15: jump_if_not_zero r0, @1
16: statement
17: return_void
)");
}

TEST_CASE("pointer values come with their object, and integers made pointers ask for it") {
    CHECK(code("char *f(long n) { char *p = 0; p = (char *)n; return n ? p : (char *)1; }") == R"(
0: statement
1: constant_pointer r1, 0
2: store_local_pointer r1, p
3: statement
4: pointer_from_integer r1, r0
5: statement
6: jump_if_zero r0, @9
7: move_pointer r2, r1
8: jump @10
9: constant_pointer r2, 1
10: return_pointer r2
)");
}

TEST_CASE("a struct result is put where the caller says, and copied by the callee") {
    CHECK(code("struct s { long v[3]; }; struct s f(struct s a) { return a; }") == R"(
0: receive_object r1, a, 24
2: statement
3: copy_result_from_frame a, 24
5: return_void
)");
}
