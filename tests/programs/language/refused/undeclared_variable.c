// refused: undeclared_name
int main(void)
{
    int count = 3;
    return coumt;
}
