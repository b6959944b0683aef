int twice(int n) {
    n *= 2;
    return;
}
int main(void) { return twice(0); }
/* expected
3:5-11 warning return_without_value: `twice` must return a value of type `int`
  note 1:5-10 it is declared here
*/
