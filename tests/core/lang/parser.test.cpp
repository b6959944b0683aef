// What the parser makes of C, read as text (see lang/dump.hpp).
#include "catch.hpp"
#include "compiled.hpp"

using namespace heaparium::lang;

namespace {

/// The tree of `int main(void) { … }`, whose variables are declared before it.
std::string tree(const std::string& body, const std::string& before = "") {
    const Compiled compiled(before + "\nint main(void) {\n" + body + "\n}");
    std::string text = compiled.body("main");
    std::string shown; // without the indentation of the first level
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = text.find('\n', at);
        std::string_view line = std::string_view(text).substr(at, end - at);
        if (line.starts_with("  ")) line.remove_prefix(2);
        if (!shown.empty()) shown += '\n';
        shown += line;
        at = end + 1;
    }
    return shown;
}

const std::string variables = "int a, b, c, *p, **pp; unsigned u; long l; char ch; short sh; float f; double d;"
                              "int arr[10]; char text[8]; struct s { int m; struct s *next; unsigned bits : 3; } s, *q;"
                              "void *v; _Bool flag; enum e { A, B = 5 } e; int func(int, char *); const int k = 3;";

std::string expression(const std::string& text) { return tree("return 0, " + text + ", 0;", variables); }

/// The middle one of the three operands above.
std::string middle(const std::string& text) {
    const std::string all = expression(text);
    const std::string start = "return (, (, 0 ";
    if (!all.starts_with(start)) return all;
    return all.substr(start.size(), all.size() - start.size() - std::string(") 0)").size());
}

} // namespace

TEST_CASE("operators bind as C says") {
    CHECK(middle("a + b * c") == "(+ a (* b c))");
    CHECK(middle("a * b + c") == "(+ (* a b) c)");
    CHECK(middle("a - b - c") == "(- (- a b) c)");
    CHECK(middle("a << b + c") == "(<< a (+ b c))");
    CHECK(middle("a < b == c") == "(== (< a b) c)");
    CHECK(middle("a & b == c") == "(& a (== b c))");
    CHECK(middle("a | b ^ c & a") == "(| a (^ b (& c a)))");
    CHECK(middle("a || b && c") == "(|| a (&& b c))");
    CHECK(middle("a ? b : c ? a : b") == "(? a b (? c a b))");
    CHECK(middle("a = b = c") == "(= a (= b c))");
    CHECK(middle("(a, b)") == "(, a b)");
    CHECK(middle("-a * !b") == "(* (neg a) (! b))");
    CHECK(middle("*p++") == "(* (post++ p))");
    CHECK(middle("(*p)++") == "(post++ (* p))");
    CHECK(middle("&arr[3]") == "(& (index [decay] arr 3))");
    CHECK(middle("- -a + + +b") == "(+ (neg (neg a)) [int] b)");
    CHECK(middle("q->next->m") == "(. (* (. (* q) next)) m)");
}

TEST_CASE("both sides of an operation have its type") {
    CHECK(middle("ch + sh") == "(+ [int] ch [int] sh)");
    CHECK(middle("a + u") == "(+ [unsigned int] a u)");
    CHECK(middle("a + l") == "(+ [long] a l)");
    CHECK(middle("u < l") == "(< [long] u l)");
    CHECK(middle("a * f") == "(* [float] a f)");
    CHECK(middle("f + d") == "(+ [double] f d)");
    CHECK(middle("flag + 1") == "(+ [int] flag 1)");
    CHECK(middle("e == B") == "(== [unsigned int] e [unsigned int] 5)");
    CHECK(middle("s.bits + 1") == "(+ [int] (. s bits) 1)");
    CHECK(middle("~ch") == "(~ [int] ch)");
    CHECK(middle("ch << l") == "(<< [int] ch l)");
    CHECK(middle("a ? ch : d") == "(? a [double] [int] ch d)");
}

TEST_CASE("assignment converts to the type of its target") {
    CHECK(middle("ch = a") == "(= ch [char] a)");
    CHECK(middle("d = a") == "(= d [double] a)");
    CHECK(middle("flag = p") == "(= flag [_Bool] p)");
    CHECK(middle("v = p") == "(= v [void *] p)");
    CHECK(middle("p = 0") == "(= p [int *] 0)");
    CHECK(middle("p = arr") == "(= p [decay] arr)");
    CHECK(middle("ch += d") == "(+= double: ch d)");
    CHECK(middle("p += ch") == "(+= int *: p [int] ch)");
    CHECK(middle("a <<= l") == "(<<= int: a l)");
    CHECK(middle("s = *q") == "(= s (* q))");
}

TEST_CASE("pointers move by elements and are compared with pointers") {
    CHECK(middle("p + 1") == "(+ p 1)");
    CHECK(middle("2 + p") == "(+ p 2)");
    CHECK(middle("arr - p") == "(- [decay] arr p)");
    CHECK(middle("1[arr]") == "(index [decay] arr 1)");
    CHECK(middle("p == 0") == "(== p [int *] 0)");
    CHECK(middle("p != v") == "(!= p [int *] v)");
    CHECK(middle("!p") == "(! p)");
    CHECK(middle("p && a") == "(&& p a)");
    CHECK(middle("*arr") == "(* [decay] arr)");
    CHECK(middle("&*p") == "(& (* p))");
}

TEST_CASE("calls get arguments of the parameters' types") {
    CHECK(middle("func(ch, text)") == "(call func [int] ch [decay] text)");
    CHECK(middle("(*func)(1, 0)") == "(call func 1 [char *] 0)");
    CHECK(middle("(&func)(1, 0)") == "(call (& func) 1 [char *] 0)");
    CHECK(tree("printf(\"%c%f\", 'a', 1.5f);", "int printf(const char *, ...);") ==
          "(call printf [const char *] [decay] \"%c%f\\000\" 97 [double] 1.5)");
}

TEST_CASE("casts that stand in the source are told from those that do not") {
    CHECK(middle("(char)a") == "(cast char a)");
    CHECK(middle("(int)a") == "(cast int a)");
    CHECK(middle("(void *)p") == "(cast void * p)");
    CHECK(middle("(long)p") == "(cast long p)");
    CHECK(middle("(void)a") == "(cast void a)");
}

TEST_CASE("sizes are numbers") {
    CHECK(middle("sizeof(int)") == "4u");
    CHECK(middle("sizeof arr") == "40u");
    CHECK(middle("sizeof arr[0]") == "4u");
    CHECK(middle("sizeof(arr) / sizeof(*arr)") == "(/ 40u 4u)");
    CHECK(middle("sizeof(struct s)") == "24u");
    CHECK(middle("sizeof \"abc\"") == "4u");
    CHECK(middle("_Alignof(double)") == "8u");
    CHECK(tree("int n = 3; int vla[n]; return sizeof vla;") ==
          "int n = 3\nunsigned long <size> = [unsigned long] (* [long] n 4)\nint vla[*]\nreturn [int] [unsigned long] "
          "<size>");
}

TEST_CASE("statements nest as they are written") {
    CHECK(tree("if (a) b = 1; else if (c) b = 2; else b = 3;", variables) ==
          "if a\n  (= b 1)\nelse if c\n  (= b 2)\nelse\n  (= b 3)");
    CHECK(tree("if (a) if (b) c = 1; else c = 2;", variables) == "if a\n  if b\n    (= c 1)\n  else\n    (= c 2)");
    CHECK(tree("while (a) { b++; continue; }", variables) == "while a\n  (post++ b)\n  continue");
    CHECK(tree("do a--; while (a);", variables) == "do\n  (post-- a)\nwhile a");
    CHECK(tree("for (int i = 0; i < 3; i++) a += i;", variables) ==
          "for\n    int i = 0\n    (< i 3)\n    (post++ i)\n  (+= int: a i)");
    CHECK(tree("for (;;) break;") == "for\n    ;\n    ;\n  break");
    CHECK(tree("switch (ch) { case 'a': a = 1; case 1 ... 3: break; default: ; }", variables) ==
          "switch [int] ch\ncase 97:\n  (= a 1)\ncase 1 ... 3:\n  break\ndefault:\n  ;");
    CHECK(tree("again: a++; if (a) goto again;", variables) == "again:\n(post++ a)\nif a\n  goto again");
}

TEST_CASE("the newer and the GNU parts of C are read") {
    CHECK(middle("(struct s){ .m = 3 }") == "(literal struct s = {@0 3})");
    CHECK(middle("_Generic(d, int: 1, double: 2)") == "2");
    CHECK(middle("({ int t = a; t + 1; })").starts_with("({\n"));
    CHECK(middle("a ?: b") == "(? a itself b)");
    CHECK(tree("typeof(d) x = 1; return x;", variables) == "double x = [double] 1\nreturn [int] x");
    CHECK(tree("void *l = &&end; goto *l; end: return 0;") == "void *l = (&& end)\ngoto l\nend:\nreturn 0");
    CHECK(tree("va_list ap; va_end(ap);", "typedef __builtin_va_list va_list;\n#define va_end __builtin_va_end") ==
          "void *ap\n(cast void ap)");
    CHECK(tree("return __builtin_offsetof(struct s, next);", variables) == "return [int] 8u");
    CHECK(tree("return sizeof __func__;") == "return [int] 5u");
    const Compiled old("int add(a, b) int a; char b; { return a + b; } int main(void) { return add(1, 2); }");
    CHECK(old.body("add") == "  return (+ a [int] b)\n");
    CHECK(old.body("main") == "  return (call add 1 [char] 2)\n");
}

TEST_CASE("members of anonymous records are reached through them") {
    CHECK(tree("return x.b;", "struct { int a; union { char b; struct { int c; }; }; } x;") ==
          "return [int] (. (. x <unnamed>) b)");
}

TEST_CASE("static variables are globals of the unit, with constant values") {
    const Compiled compiled("int f(void) { static int calls = 2 * 3; return calls++; }\n"
                            "static int hidden; extern int elsewhere; int arr[] = { 1, 2 }; int *p = &arr[1];\n"
                            "int main(void) { return f() + elsewhere; }");
    const std::string text = dump(*compiled.result.unit);
    CHECK(text.starts_with("static int calls = 6\nstatic int hidden\nextern int elsewhere\nint arr[2] = {@0 1, @4 2}\n"
                           "int *p = (& (index [decay] arr 1))\n"));
    const auto address = address_constant(*compiled.global("p")->initializer->items[0].value);
    REQUIRE(address);
    CHECK(address->variable == compiled.global("arr"));
    CHECK(address->addend == 4);
}

TEST_CASE("a function knows its variables, where they live, and whose address is taken") {
    const Compiled compiled("int f(int n, int *r) {\n  int x = n;\n  { int y = 2; x += y; *r = x; }\n  int *p = &x;\n"
                            "  int a[3];\n  return *p + a[0];\n}\nint main(void) { int z; return f(1, &z); }");
    REQUIRE(compiled.is_good());
    const Function& f = *compiled.function("f");
    std::string shown;
    for (const Variable* variable : f.locals) {
        shown += std::string(variable->name) + (variable->is_address_taken ? "& " : " ");
        CHECK(variable->function == &f);
        CHECK(f.locals[variable->index] == variable);
    }
    CHECK(shown == "n r x& y p a& ");
    CHECK(f.parameters.size() == 2);
    CHECK(compiled.at(f.locals[2]->range) == "x");
    CHECK(compiled.at(f.locals[3]->scope) == " = 2; x += y; *r = x; }");
    const auto& body = as<Compound>(*f.body);
    CHECK(body.variables.size() == 3);
    CHECK(compiled.at(body.close) == "}");
    CHECK(compiled.at(f.body_range).front() == '{');
}

TEST_CASE("a statement's range is what runs when it is the next to run") {
    const Compiled compiled("int main(void) {\n  int x = 1;\n  if (x > 0) x = 2;\n  for (x = 0; x < 3; x++) { }\n"
                            "  do x--; while (x);\n  return x;\n}");
    REQUIRE(compiled.is_good());
    std::string shown;
    for (const Statement* statement : as<Compound>(*compiled.function("main")->body).statements) {
        shown += std::string(compiled.at(statement->range)) + "\n";
    }
    CHECK(shown == "int x = 1;\nif (x > 0)\nfor (x = 0; x < 3; x++)\nwhile (x);\nreturn x;\n");
}

TEST_CASE("trees are no higher than the limit allows") {
    std::string sum = "1";
    for (int i = 0; i < 700; ++i) sum += " + x";
    const Compiled compiled("int x; int main(void) { return " + sum + "; }");
    REQUIRE(compiled.is_good());
    const auto& body = as<Compound>(*compiled.function("main")->body);
    CHECK(as<ReturnStatement>(*body.statements[0]).value->height == 701);
}
