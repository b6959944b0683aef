int main(void) {
    int n = 1;
    switch (n) {
    case 1: n = 2; break;
    case 1: n = 3; break;
    default: n = 4; break;
    default: n = 5; break;
    }
    return n - 2;
}
/* expected
5:5-12 error case_twice: the value 1 has a `case` already
  note 4:5-12 the first one is here
7:5-13 error default_twice: this `switch` has a `default` already
  note 6:5-13 the first one is here
*/
