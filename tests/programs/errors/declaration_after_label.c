int main(void) {
    int x = 1;
    if (x)
        int y = 2;
    return x - 1;
}
/* expected
4:9-12 error declaration_as_body: a declaration cannot be the body of `if`
*/
