struct person { int height, weight; };
int main(void) {
    struct person p = {180, 70};
    return p.heigth - 180;
}
/* expected
4:14-20 error no_such_member: `struct person` has no member `heigth`; did you mean `height`?
  fix 4:14-20 `height`
mended by the fixes
*/
