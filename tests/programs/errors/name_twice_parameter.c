int f(int n) {
    int n = 3;
    return n;
}
int main(void) { return f(0) - 3; }
/* expected
2:9-10 error redeclared: `n` is declared a second time
  note 1:11-12 `n` was declared here first
*/
