// refused: not_a_function
int main(void)
{
    int n = 3;
    return n(4);
}
