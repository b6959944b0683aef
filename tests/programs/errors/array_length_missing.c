int main(void) {
    int a[];
    a[0] = 1;
    return 0;
}
/* expected
2:9-10 error array_without_length: the array `a` has no length
*/
