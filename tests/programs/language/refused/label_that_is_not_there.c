// refused: undefined_label
int main(void)
{
    goto nowhere;
    return 0;
}
