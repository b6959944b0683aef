// refused: jump_outside_loop
int main(void)
{
    switch (1) {
    case 1: continue;
    }
    return 0;
}
