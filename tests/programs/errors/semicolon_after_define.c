#define SIZE 10;
int table[SIZE];
int main(void) {
    int n = SIZE + 1;
    return table[0] + n - n;
}
/* expected
2:15 error unclosed: `]` is missing: `[` is not closed before `;`
  note 2:10-11 this `[` is not closed
4:20-21 warning value_unused: this value is computed, but not used
*/
