struct node { int v; struct node *next; };
int total = 0;
void add(int x) { total += x; }
bool done = false;
for (int i = 0; i < 10; i++) add(i);
struct node *n = NULL;
if (n == NULL) printf("%d %d\n", total, done);
size_t k = sizeof(n);
