int main(void) {
    int a = 1;
    int b = a + ;
    int c = * ;
    a = ;
    return b + c;
}
/* expected
3:17-18 error expression_expected: a value is expected here, but `;` was found
4:15-16 error expression_expected: a value is expected here, but `;` was found
5:9-10 error expression_expected: a value is expected here, but `;` was found
*/
