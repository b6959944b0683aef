typedef struct { int x; };
struct { int y; } ;
int main(void) { return 0; }
/* expected
1:26 warning typedef_without_name: this typedef gives no name
2:1-18 warning declares_nothing: this declares nothing
*/
