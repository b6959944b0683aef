int main(void) {
    int sum = 0;
    for (int i = 0; i < 3; i++ {
        sum += i;
    }
    return sum - 3;
}
/* expected
3:31 error unclosed: `)` is missing: `(` is not closed before `{`
  note 3:9-10 this `(` is not closed
  fix 3:31 `)`
mended by the fixes
*/
