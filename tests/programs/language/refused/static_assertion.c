// refused: static_assertion
_Static_assert(sizeof(int) == 8, "int is eight bytes");
int main(void) { return 0; }
