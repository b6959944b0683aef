int f(void) { return 1; }
int x = f();
int y = x + 1;
int main(void) { return x - y; }
/* expected
2:9-12 error initializer_not_constant: this value is not known before the program runs
3:9-14 error initializer_not_constant: this value is not known before the program runs
*/
