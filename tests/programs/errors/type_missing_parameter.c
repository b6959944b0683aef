int add(int a, b) {
    return a + b;
}
int main(void) { return add(1, -1); }
/* expected
1:16-17 error parameter_without_type: the parameter `b` has no type
*/
