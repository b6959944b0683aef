// refused: unterminated_conditional
#ifdef SOMETHING
int x;
int main(void) { return 0; }
