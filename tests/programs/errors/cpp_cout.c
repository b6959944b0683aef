#include <iostream>
using namespace std;
int main() {
    cout << "hello" << endl;
    return 0;
}
/* expected
1:10-20 error header_is_cplusplus: `<iostream>` is a header of C++, not of C
2:1-6 error foreign_word: `using` is C++, not C; remove it
4:5-9 error foreign_word: `cout` is C++, not C; use `printf` to write
*/
