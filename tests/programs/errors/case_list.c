int main(void) {
    int n = 1;
    switch (n) {
    case 1, 2: n = 2; break;
    case 3 || 4: n = 3; break;
    }
    return n - 2;
}
/* expected
4:11-12 error case_list: a `case` names one value
  fix 4:11-12 `: case`
5:5-17 error case_twice: the value 1 has a `case` already
  note 4:5-15 the first one is here
after the fixes: case_twice
*/
