int main(void) {
    int x = 1;
    int y = x > 0 ? 1;
    return y - 1;
}
/* expected
3:22 error conditional_without_colon: `?` chooses between two values; `:` and the second one are missing
  note 3:19-20 the `?` is here
*/
