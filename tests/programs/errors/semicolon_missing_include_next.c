#include <stdio.h>
int counter

void step(void) { counter++; }

int main(void) { step(); return counter - 1; }
/* expected
2:12 error missing_semicolon: `;` is missing after this declaration
  fix 2:12 `;`
mended by the fixes
*/
