int main(void) {
    int a = 3000000000;
    int b = 99999999999999999999;
    char c = 1000;
    return a + b + c;
}
/* expected
2:13-23 warning constant_changes: 3000000000 does not fit in `int`: it becomes -1294967296
3:13-33 error integer_too_large: `99999999999999999999` does not fit into any integer type
4:14-18 warning constant_changes: 1000 does not fit in `char`: it becomes -24
*/
