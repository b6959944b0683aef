// refused: incompatible_types
struct s { int x; };
static int f(void)
{
    struct s s = {1};
    return s;
}
int main(void) { return f(); }
