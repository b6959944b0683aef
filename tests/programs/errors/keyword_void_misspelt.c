viod hello(void) { }
int main(void) {
    hello();
    return 0;
}
/* expected
1:1-5 error unknown_type: there is no type `viod`; did you mean `void`?
  fix 1:1-5 `void`
mended by the fixes
*/
