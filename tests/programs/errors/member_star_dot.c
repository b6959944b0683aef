struct node { int value; };
int main(void) {
    struct node a = {0}, *p = &a;
    *p.value = 0;
    return a.value;
}
/* expected
4:7-8 error dot_on_pointer: this is a pointer, `struct node *`, so its member `value` is reached by `->`
  fix 4:7-8 `->`
after the fixes: not_a_pointer
*/
