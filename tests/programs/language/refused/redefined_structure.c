// refused: type_defined_twice
struct s { int x; };
struct s { int y; };
int main(void) { return 0; }
