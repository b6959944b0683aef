// refused: void_value
static void nothing(void) {}
int main(void)
{
    int x = nothing();
    return x;
}
