// refused: bit_field_width
struct s { unsigned x : 40; };
int main(void) { return 0; }
