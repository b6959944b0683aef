int main(void) {
    int x = 0;
    swich (x) {
    case 0: x = 0; break;
    default: x = 1;
    }
    return x;
}
/* expected
3:5-10 error undeclared_name: `swich` is not declared; did you mean `switch`?
  fix 3:5-10 `switch`
mended by the fixes
*/
