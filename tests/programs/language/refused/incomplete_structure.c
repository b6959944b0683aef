// refused: incomplete_variable
struct later;
int main(void)
{
    struct later x;
    return sizeof x;
}
