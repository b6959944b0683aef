typdef int number;
int main(void) {
    number x = 0;
    return x;
}
/* expected
1:1-7 error unknown_type: there is no type `typdef`; did you mean `typedef`?
  fix 1:1-7 `typedef`
mended by the fixes
*/
