// refused: nested_function
int main(void)
{
    int twice(int n) { return 2 * n; }
    return twice(2);
}
