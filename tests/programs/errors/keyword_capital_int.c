Int main(void) {
    return 0;
}
/* expected
1:1-4 error unknown_type: there is no type `Int`; did you mean `int`?
  fix 1:1-4 `int`
mended by the fixes
*/
