int main(void) {
    int used = 0, unused;
    char name[10];
    return used;
}
/* expected
2:19-25 note unused_variable: `unused` is never used
*/
