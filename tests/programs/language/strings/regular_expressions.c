#include <regex.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
static void t(const char* p, const char* s, int f, int e) {
    regex_t r;
    int c = regcomp(&r, p, f);
    char b[80];
    if (c) {
        size_t n = regerror(c, &r, b, sizeof b);
        printf("/%s/ error %d %s %zu\n", p, c, b, n);
        return;
    }
    regmatch_t m[5];
    memset(m, 0, sizeof m);
    c = regexec(&r, s, 5, m, e);
    printf("/%s/ '%s' %d n%zu", p, s, c, r.re_nsub);
    if (!c && !(f & REG_NOSUB))
        for (int i = 0; i < 5; i++) printf(" (%d,%d)", (int)m[i].rm_so, (int)m[i].rm_eo);
    puts("");
    regfree(&r);
}
int main(void) {
    const char* e[][2] = {{"abc", "xabcx"},
                          {"a.c", "aXc"},
                          {"^a", "ba"},
                          {"a$", "ba"},
                          {"a*", "aaa"},
                          {"(a|ab)(c|bcd)", "abcd"},
                          {"(a*)(ab)*(b*)", "abb"},
                          {"[0-9]+", "ab123c"},
                          {"([a-z]+)@([a-z]+)\\.com", "me joe@site.com"},
                          {"x?y", "y"},
                          {"a{2,3}", "aaaa"},
                          {"a{2}", "a"},
                          {"a{,2}b", "aab"},
                          {"(ab)+", "ababab"},
                          {"[^a-c]+", "abcxyz"},
                          {"[]a]+", "]a]"},
                          {"[a-]+", "a-a"},
                          {"[[:alpha:]_][[:alnum:]_]*", "9 foo_1"},
                          {"(a)(b)?", "a"},
                          {"\\.", "a.b"},
                          {"a|b|c", "zc"},
                          {"", "abc"},
                          {"()", "x"},
                          {"(foo|foobar)", "foobarx"},
                          {"^(([^:]+)://)?([^:/]+)(:([0-9]+))?(/.*)", "http://h.org:80/x"},
                          {"\\bfoo\\b", "a foo b"},
                          {"\\w+\\s\\w+", "hi  ho you"},
                          {"(.*)(.*)", "ab"},
                          {"(a+|b+)*c", "aabbc"},
                          {"x*", "aaa"},
                          {"a**", "aa"},
                          {"(^a|b)c", "bc"},
                          {"a\\{2\\}", "a{2}"},
                          {"[.]", "."},
                          {"[[.hyphen.]]", "-"},
                          {"(", "x"},
                          {")", "x"},
                          {"a)", "x"},
                          {"[a", "x"},
                          {"*a", "x"},
                          {"a{1", "x"},
                          {"a{2,1}", "x"},
                          {"[z-a]", "x"},
                          {"[[:foo:]]", "x"},
                          {"a\\", "x"},
                          {"\\1", "x"},
                          {"(a)\\1", "aa"},
                          {"+", "x"},
                          {"a|*b", "x"},
                          {"a||b", "b"},
                          {"(|a)b", "ab"},
                          {"{1}", "x"},
                          {"a{99999}", "x"},
                          {"colou?r", "the color"},
                          {"^$", ""},
                          {"^[+-]?[0-9]+(\\.[0-9]+)?$", "-12.50"},
                          {"(a|b)*abb", "ababb"}};
    for (int i = 0; i < (int)(sizeof e / sizeof *e); i++) t(e[i][0], e[i][1], REG_EXTENDED, 0);
    const char* b[][2] = {{"a\\(b*\\)c", "xabbc"},
                          {"\\(a\\)\\1", "aa"},
                          {"a+b", "a+b"},
                          {"a\\+b", "aab"},
                          {"*a", "*a"},
                          {"\\(*a\\)", "*a"},
                          {"a\\{2,\\}", "aaa"},
                          {"^*", "*"},
                          {"a^b", "a^b"},
                          {"a$b", "a$b"},
                          {"a\\|b", "b"},
                          {"\\(a", "x"},
                          {"a\\)", "x"},
                          {"a\\{1", "x"},
                          {"(a)", "(a)"},
                          {"\\(ab\\)*\\1", "ababab"},
                          {"a\\?b", "b"},
                          {"[a-c]*", "abcd"}};
    for (int i = 0; i < 18; i++) t(b[i][0], b[i][1], 0, 0);
    t("HeLLo", "say hello", REG_EXTENDED | REG_ICASE, 0);
    t("[a-c]+", "ABC", REG_EXTENDED | REG_ICASE, 0);
    t("^b", "a\nb", REG_EXTENDED | REG_NEWLINE, 0);
    t("a.b", "a\nb", REG_EXTENDED | REG_NEWLINE, 0);
    t("a[^x]b", "a\nb", REG_EXTENDED | REG_NEWLINE, 0);
    t("a$", "a\nb", REG_EXTENDED | REG_NEWLINE, 0);
    t("^a", "a", REG_EXTENDED, REG_NOTBOL);
    t("a$", "a", REG_EXTENDED, REG_NOTEOL);
    t("b", "abc", REG_EXTENDED | REG_NOSUB, 0);
    return 0;
}
