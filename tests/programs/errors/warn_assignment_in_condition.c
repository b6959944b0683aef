int main(void) {
    int x = 1;
    if (x = 5) x = 0;
    while (x = 0) x++;
    return x;
}
/* expected
3:9-14 warning assignment_as_condition: `=` assigns; to compare write `==`
  fix 3:10-13 ` == `
4:12-17 warning assignment_as_condition: `=` assigns; to compare write `==`
  fix 4:13-16 ` == `
mended by the fixes
*/
