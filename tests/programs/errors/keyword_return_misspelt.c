int main(void) {
    retrun 0;
}
/* expected
2:5-11 error undeclared_name: `retrun` is not declared; did you mean `return`?
  fix 2:5-11 `return`
mended by the fixes
*/
