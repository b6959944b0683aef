int main(void) {
    const int limit = 10;
    limit = 20;
    return limit - 10;
}
/* expected
3:5-10 error assignment_to_const: this is read-only: its type is `const int`
  note 2:15-20 `limit` is declared here
*/
