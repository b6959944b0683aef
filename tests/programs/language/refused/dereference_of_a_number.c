// refused: not_a_pointer
int main(void)
{
    int n = 3;
    return *n;
}
