// refused: arrow_on_record
struct point { int x, y; };
int main(void)
{
    struct point p = {1, 2};
    return p->x;
}
