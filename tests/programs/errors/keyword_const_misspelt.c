int main(void) {
    cosnt int x = 0;
    return x;
}
/* expected
2:5-10 error unknown_type: there is no type `cosnt`; did you mean `const`?
  fix 2:5-10 `const`
mended by the fixes
*/
