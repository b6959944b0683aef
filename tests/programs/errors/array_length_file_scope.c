const int size = 10;
int table[size];
int main(void) { return table[0]; }
/* expected
2:11-15 error length_not_constant: this length is not constant
*/
