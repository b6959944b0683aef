double half(double x);
int half(double x) { return x / 2; }
int main(void) { return half(0); }
/* expected
2:5-9 error conflicting_types: `half` is declared once more, but as `int half(double)`
  note 1:8-12 the earlier declaration: `double half(double)`
*/
