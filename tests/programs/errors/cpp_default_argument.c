int add(int a, int b = 1) {
    return a + b;
}
int main(void) { return add(1, -1); }
/* expected
1:22-25 error default_argument: C has no values for arguments left out
  fix 1:22-25 ``
mended by the fixes
*/
