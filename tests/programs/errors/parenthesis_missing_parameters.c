int add(int a, int b {
    return a + b;
}
int main(void) { return add(1, -1); }
/* expected
1:21 error unclosed: `)` is missing: `(` is not closed before `{`
  note 1:8-9 this `(` is not closed
  fix 1:21 `)`
mended by the fixes
*/
