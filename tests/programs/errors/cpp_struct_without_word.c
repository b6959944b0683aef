struct node {
    int value;
    node *next;
};
int main(void) {
    node n;
    n.value = 0;
    return n.value;
}
/* expected
3:5-9 error unknown_type: there is no type `node`; did you mean `struct node`?
  fix 3:5-9 `struct node`
6:5-9 error unknown_type: there is no type `node`; did you mean `struct node`?
  fix 6:5-9 `struct node`
mended by the fixes
*/
