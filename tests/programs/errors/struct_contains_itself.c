struct node {
    int value;
    struct node next;
};
int main(void) {
    struct node n;
    n.value = 0;
    return n.value;
}
/* expected
3:17-21 error contains_itself: `struct node` cannot contain itself as its member `next`
*/
