int sum(int a, int b) { return a + b; }
int main(void) {
    int sum = sum(1, 2);
    return sum;
}
/* expected
3:15-18 error not_a_function: this is called like a function, but has type `int`
  note 3:9-12 this variable is meant by the name
*/
