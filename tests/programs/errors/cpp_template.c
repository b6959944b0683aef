template <typename T>
T biggest(T a, T b) { return a > b ? a : b; }
int main(void) { return biggest(0, 0); }
/* expected
1:1-9 error foreign_word: `template` is C++, not C; write the function for one type
3:25-32 error undeclared_function: there is no function `biggest`
*/
