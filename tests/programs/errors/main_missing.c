#include <stdio.h>
int first(int n) { return n; }
int second(int n) { return n + 1; }
/* expected
1:1 error missing_main: there is no `main`, and it is not clear which of `first`, `second` to call
  note 2:5-10 `first` could be called from it
  note 3:5-11 `second` could be called from it
*/
