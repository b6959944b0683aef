// refused: no_such_member
struct s { int x; };
int main(void)
{
    struct s a = {.y = 1};
    return a.x;
}
