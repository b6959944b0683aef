#include <stdio.h>
#include <stdlib.h>
int
main (void)
{
  for (int i = 0; i < 5; i++)
    printf ("%d ", rand ());
  puts ("");
  srand (1);
  printf ("%d\n", rand ());
  srand (42);
  for (int i = 0; i < 5; i++)
    printf ("%d ", rand () % 100);
  puts ("");
  srand (0);
  printf ("%d\n", rand ());
  int counts[6] = { 0 };
  srand (7);
  for (int i = 0; i < 600; i++)
    counts[rand () % 6]++;
  for (int i = 0; i < 6; i++)
    printf ("%d ", counts[i]);
  puts ("");
  printf ("%.6f\n", rand () / (RAND_MAX + 1.0));
  printf ("%d\n", RAND_MAX);
  unsigned seed = 5;
  printf ("%d ", rand_r (&seed));
  printf ("%d\n", rand_r (&seed));
  srandom (9);
  printf ("%ld ", random ());
  printf ("%ld\n", random ());
  int deck[10];
  for (int i = 0; i < 10; i++)
    deck[i] = i;
  srand (3);
  for (int i = 9; i > 0; i--)
    {
      int j = rand () % (i + 1), t = deck[i];
      deck[i] = deck[j];
      deck[j] = t;
    }
  for (int i = 0; i < 10; i++)
    printf ("%d", deck[i]);
  puts ("");
  return 0;
}
