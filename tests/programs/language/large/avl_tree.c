/* AVL tree: insertion, deletion, rotations, and a check of the balance after every step. */
#include <stdio.h>
#include <stdlib.h>

struct avl
{
  int key;
  int height;
  struct avl *left, *right;
};
typedef struct avl *tree;

static int rotations;

static int height (tree t) { return t ? t->height : 0; }
static int max (int a, int b) { return a > b ? a : b; }
static void update (tree t) { t->height = 1 + max (height (t->left), height (t->right)); }
static int balance (tree t) { return t ? height (t->left) - height (t->right) : 0; }

static tree
rotate_right (tree y)
{
  tree x = y->left;
  y->left = x->right;
  x->right = y;
  update (y);
  update (x);
  rotations++;
  return x;
}

static tree
rotate_left (tree x)
{
  tree y = x->right;
  x->right = y->left;
  y->left = x;
  update (x);
  update (y);
  rotations++;
  return y;
}

static tree
rebalance (tree t)
{
  update (t);
  switch (balance (t))
    {
    case 2:
      if (balance (t->left) < 0)
        t->left = rotate_left (t->left);
      return rotate_right (t);
    case -2:
      if (balance (t->right) > 0)
        t->right = rotate_right (t->right);
      return rotate_left (t);
    default:
      return t;
    }
}

static tree
insert (tree t, int key)
{
  if (t == NULL)
    {
      t = calloc (1, sizeof (struct avl));
      t->key = key;
      t->height = 1;
      return t;
    }
  if (key < t->key)
    t->left = insert (t->left, key);
  else if (key > t->key)
    t->right = insert (t->right, key);
  else
    return t;
  return rebalance (t);
}

static tree
take_smallest (tree t, int *key)
{
  if (!t->left)
    {
      tree right = t->right;
      *key = t->key;
      free (t);
      return right;
    }
  t->left = take_smallest (t->left, key);
  return rebalance (t);
}

static tree
erase (tree t, int key)
{
  if (!t)
    return NULL;
  if (key < t->key)
    t->left = erase (t->left, key);
  else if (key > t->key)
    t->right = erase (t->right, key);
  else if (t->left && t->right)
    t->right = take_smallest (t->right, &t->key);
  else
    {
      tree child = t->left ?: t->right;
      free (t);
      return child;
    }
  return rebalance (t);
}

static int
check (tree t, long low, long high)
{
  int l, r;
  if (!t)
    return 0;
  if (t->key <= low || t->key >= high)
    {
      printf ("order broken at %d\n", t->key);
      exit (2);
    }
  l = check (t->left, low, t->key);
  r = check (t->right, t->key, high);
  if (abs (l - r) > 1 || t->height != 1 + max (l, r))
    {
      printf ("balance broken at %d\n", t->key);
      exit (3);
    }
  return 1 + max (l, r);
}

static void
print (tree t, int depth)
{
  if (!t)
    return;
  print (t->right, depth + 1);
  printf ("%*s%d\n", depth * 4, "", t->key);
  print (t->left, depth + 1);
}

static int
count (tree t)
{
  return t ? 1 + count (t->left) + count (t->right) : 0;
}

static void
destroy (tree t)
{
  if (t)
    {
      destroy (t->left);
      destroy (t->right);
      free (t);
    }
}

int
main (void)
{
  tree root = NULL;
  int i;
  unsigned seed = 12345;

  for (i = 1; i <= 15; i++)
    root = insert (root, i);
  print (root, 0);
  printf ("height %d, rotations %d\n", height (root), rotations);

  for (i = 0; i < 200; i++)
    {
      seed = seed * 1103515245u + 12345u;
      root = insert (root, (seed >> 16) % 1000);
      check (root, -1L, 100000L);
    }
  printf ("%d nodes, height %d, rotations %d\n", count (root), height (root), rotations);
  for (i = 0; i < 1000; i += 2)
    {
      root = erase (root, i);
      if (i % 50 == 0)
        check (root, -1L, 100000L);
    }
  printf ("%d nodes, height %d, rotations %d\n", count (root), height (root), rotations);
  destroy (root);
  return height (NULL);
}
