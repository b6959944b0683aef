int main(void) {
    int x = 3;
    x =+ 2;
    x =- 1;
    return x;
}
/* expected
3:7-9 warning reversed_operator: `=+` assigns; did you mean `+=`?
  fix 3:7-9 `+=`
4:7-9 warning reversed_operator: `=-` assigns; did you mean `-=`?
  fix 4:7-9 `-=`
mended by the fixes
*/
