// refused: label_outside_switch
int main(void)
{
    case 1: return 1;
}
