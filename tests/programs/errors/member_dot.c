struct node { int value; struct node *next; };
int main(void) {
    struct node a = {0, 0}, *p = &a;
    p.value = 0;
    while (p.next != 0) p = p.next;
    return p->value;
}
/* expected
4:6-7 error dot_on_pointer: this is a pointer, `struct node *`, so its member `value` is reached by `->`
  fix 4:6-7 `->`
5:13-14 error dot_on_pointer: this is a pointer, `struct node *`, so its member `next` is reached by `->`
  fix 5:13-14 `->`
5:30-31 error dot_on_pointer: this is a pointer, `struct node *`, so its member `next` is reached by `->`
  fix 5:30-31 `->`
mended by the fixes
*/
