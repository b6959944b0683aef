int main(void) {
    int *p = &5;
    int *q = &(1 + 2);
    return *p + *q;
}
/* expected
2:14-16 error address_of_value: only what lies in memory has an address
3:14-22 error address_of_value: only what lies in memory has an address
*/
