typedef struct node {
    int value;
    struct node *next;
} Node

Node *head;

int main(void) { return head != 0; }
/* expected
4:7 error missing_semicolon: `;` is missing after this declaration
  fix 4:7 `;`
mended by the fixes
*/
