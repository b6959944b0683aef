int main(void) {
    int a[-3];
    return a[0];
}
/* expected
2:11-13 error negative_length: an array cannot have -3 elements
*/
