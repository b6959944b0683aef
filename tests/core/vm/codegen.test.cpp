#include "generated.hpp"

using namespace heaparium::vm::test;

TEST_CASE("named scalars are reached without a pointer") {
    CHECK(code("struct { int a; struct { short b[4]; } in; } s; int f(int x) { s.in.b[2] = x; return s.a + x; }") == R"(
0: store_local_32 r0, x
1: statement
2: load_local_i32 r0, x
3: narrow_i16 r0, r0
4: store_static_16 r0, data+8
5: statement
6: load_static_i32 r0, data+0
7: load_local_i32 r1, x
8: add_i32 r0, r0, r1
9: return_value r0
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
7: address_local r1, a
8: load_i32 r1, r1, +8
9: add_i32 r0, r0, r1
10: return_value r0
)");
}

TEST_CASE("elements and members take one instruction each") {
    CHECK(code("struct n { long v; struct n *next; }; long f(struct n *p, char *s, int i) {"
               " s[i] = 'x'; return p->next->v + s[i + 1]; }") == R"(
0: store_local_pointer r0, p
1: store_local_pointer r1, s
2: store_local_32 r2, i
3: statement
4: constant r0, 120
5: load_local_pointer r1, s
6: load_local_i32 r2, i
7: store_index_8 r1, r2, r0
8: statement
9: load_local_pointer r0, p
10: load_pointer r0, r0, +8
11: load_i64 r0, r0, +0
12: load_local_pointer r1, s
13: load_local_i32 r2, i
14: add_immediate_i32 r2, r2, 1
15: load_index_i8 r1, r1, r2
16: add_i64 r0, r0, r1
17: return_value r0
)");
}

TEST_CASE("an address that is taken back costs no load") {
    CHECK(code("int *f(int *p, int i) { return &*&p[i]; }") == R"(
0: store_local_pointer r0, p
1: store_local_32 r1, i
2: statement
3: load_local_pointer r0, p
4: load_local_i32 r1, i
5: pointer_add r0, r0, r1, 4
7: return_pointer r0
)");
    CHECK(code("int f(int x) { return *&x; }") == R"(
0: store_local_32 r0, x
1: statement
2: load_local_i32 r0, x
3: return_value r0
)");
}

TEST_CASE("conditions jump without making a truth value") {
    CHECK(code("int f(int a, unsigned long b, int *p) { if (a < 3 && b >= 4 || !p) return 1; return 0; }") == R"(
0: store_local_32 r0, a
1: store_local_64 r1, b
2: store_local_pointer r2, p
3: statement
4: load_local_i32 r0, a
5: constant r1, 3
6: jump_less_equal_i64 r1, r0, @10
7: load_local_i64 r0, b
8: constant r1, 4
9: jump_less_equal_u64 r1, r0, @12
10: load_local_pointer r0, p
11: jump_if_not_zero r0, @15
12: statement
13: constant r0, 1
14: return_value r0
15: statement
16: constant r0, 0
17: return_value r0
)");
}

TEST_CASE("a function that ends in dead code still ends") {
    CHECK(code("int f(int x) { return x;; }") == R"(
0: store_local_32 r0, x
1: statement
2: load_local_i32 r0, x
3: return_value r0
4: statement
5: statement
6: missing_return
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
0: store_local_32 r0, x
1: statement
2: load_local_i32 r0, x
3: load_local_i32 r1, x
4: constant r2, 1
5: constant r3, 2
6: call r2, g
7: call r1, g
8: add_i32 r0, r0, r1
9: return_value r0
)");
}

TEST_CASE("a compound assignment works out its target's address once") {
    CHECK(code("void f(int **p) { (*p)[3] += 5; *(*p)++ -= 2; }") == R"(
0: store_local_pointer r0, p
1: statement
2: load_local_pointer r1, p
3: load_pointer r1, r1, +0
4: load_i32 r0, r1, +12
5: add_immediate_i32 r0, r0, 5
6: store_32 r1, r0, +12
7: statement
8: load_local_pointer r2, p
9: load_pointer r1, r2, +0
10: move_pointer r3, r1
11: pointer_add_immediate r3, r3, 4
13: store_pointer r2, r3, +0
14: load_i32 r0, r1, +0
15: add_immediate_i32 r0, r0, -2
16: store_32 r1, r0, +0
17: statement
18: return_void
)");
}

TEST_CASE("a local with an address ends on every way out of its block") {
    CHECK(code("void g(int *p) {} void f(int n) { while (n) { int x; g(&x); if (n == 1) break; n--; } }") == R"(
0: store_local_32 r0, n
1: jump @18
2: begin_local x
3: statement
4: address_local r0, x
5: call r0, g
6: statement
7: load_local_i32 r0, n
8: constant r1, 1
9: jump_not_equal r0, r1, @13
10: statement
11: end_local x
12: jump @21
13: statement
14: load_local_i32 r0, n
15: add_immediate_i32 r0, r0, -1
16: store_local_32 r0, n
17: end_local x
18: statement
19: load_local_i32 r0, n
20: jump_if_not_zero r0, @2
21: statement
22: return_void
)");
}

TEST_CASE("pointer values come with their object, and integers made pointers ask for it") {
    CHECK(code("char *f(long n) { char *p = 0; p = (char *)n; return n ? p : (char *)1; }") == R"(
0: store_local_64 r0, n
1: statement
2: constant_pointer r0, 0
3: store_local_pointer r0, p
4: statement
5: load_local_i64 r0, n
6: pointer_from_integer r0, r0
7: store_local_pointer r0, p
8: statement
9: load_local_i64 r1, n
10: jump_if_zero r1, @13
11: load_local_pointer r0, p
12: jump @14
13: constant_pointer r0, 1
14: return_pointer r0
)");
}

TEST_CASE("a struct result is put where the caller says, and copied by the callee") {
    CHECK(code("struct s { long v[3]; }; struct s f(struct s a) { return a; }") == R"(
0: address_local r2, a
1: copy_object r2, r1, 24
3: statement
4: address_local r1, a
5: copy_object r0, r1, 24
7: return_void
)");
}
