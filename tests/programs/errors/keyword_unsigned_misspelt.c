int main(void) {
    unsinged int x = 0;
    return (int)x;
}
/* expected
2:5-13 error unknown_type: there is no type `unsinged`; did you mean `unsigned`?
  fix 2:5-13 `unsigned`
mended by the fixes
*/
