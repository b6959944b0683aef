int main(void) {
    int n = 1, m = 1;
    switch (n) {
    case m: n = 2; break;
    case n > 3: n = 3; break;
    }
    return n - n;
}
/* expected
4:10-11 error not_constant: a `case` must be a constant
5:10-15 error not_constant: a `case` must be a constant
*/
