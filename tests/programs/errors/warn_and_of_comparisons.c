int main(void) {
    int a = 1, b = 2;
    if (a == 1 & b == 2) return 1;
    return 0;
}
/* expected
3:16-17 warning bitwise_of_conditions: `&` works on bits; for conditions write `&&`
  fix 3:16-17 `&&`
mended by the fixes
*/
