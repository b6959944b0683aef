int table[5];
int main(void) {
    int a[3] = {1, 2, 3};
    a[3] = 4;
    table[-1] = 0;
    int *end = &a[3];
    return *(end - 1);
}
/* expected
4:7-8 warning index_outside: index 3 is outside of the array: it has 3 elements, 0 to 2
  note 3:9-10 `a` is declared here
5:11-13 warning index_outside: index -1 is outside of the array: it has 5 elements, 0 to 4
  note 1:5-10 `table` is declared here
*/
