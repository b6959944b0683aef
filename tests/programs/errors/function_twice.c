int f(void) { return 0; }
int f(void) { return 1; }
int main(void) { return f(); }
/* expected
2:5-6 error function_defined_twice: the function `f` is defined twice
  note 1:5-6 the first definition is here
*/
