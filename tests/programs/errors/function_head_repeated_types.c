int add(a, b) { return a + b; }
int main(void) { return add(1, -1); }
/* expected
1:9-10 warning missing_type: `a` is declared without a type; int is assumed
1:12-13 warning missing_type: `b` is declared without a type; int is assumed
*/
