int biggest(int a, int b) {
    if (a > b)
        return a;
    if (b > a)
        return b;
}
int sum(int a, int b) {
    int c = a + b;
    c = c + 0;
}
int main(void) { return biggest(1, 2) - sum(1, 1); }
/* expected
6:1-2 warning missing_return_on_some_way: `biggest` can end without returning a value of type `int`
10:1-2 warning missing_return: `sum` ends without returning a value of type `int`
*/
