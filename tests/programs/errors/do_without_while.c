int main(void) {
    int i = 0;
    do {
        i++;
    }
    return i - 1;
}
/* expected
5:6 error do_without_while: the loop that `do` began needs its condition here: `while (…);`
  note 3:5-7 the loop starts here
*/
