// refused: bad_operands
int main(void)
{
    double d = 5.5;
    return (int)(d % 2);
}
