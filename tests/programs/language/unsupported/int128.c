// refused: not_supported
int main(void)
{
    __int128 x = 1;
    return (int)(x << 100 >> 100);
}
