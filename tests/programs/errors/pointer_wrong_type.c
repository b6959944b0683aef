int main(void) {
    double d = 1.5;
    int *p = &d;
    char *s = p;
    return *s;
}
/* expected
3:14-16 warning incompatible_pointer: a pointer of type `double *` is used to initialise `int *`
4:15-16 warning incompatible_pointer: a pointer of type `int *` is used to initialise `char *`
*/
