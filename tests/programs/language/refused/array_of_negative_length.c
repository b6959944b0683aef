// refused: negative_length
int a[2 - 3];
int main(void) { return 0; }
