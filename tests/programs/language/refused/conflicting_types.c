// refused: conflicting_types
int value(void);
double value(void) { return 1; }
int main(void) { return 0; }
