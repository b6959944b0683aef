// No main needed: bare statements are run
// as a program.

int *a = malloc(3 * sizeof(int));
for (int i = 0; i < 3; i++) {
    a[i] = i * i;
}
printf("%d %d %d\n", a[0], a[1], a[2]);
free(a);
