struct { int x, y; } origin = {1, 1};
static int steps;
move(dx, dy)
int dx, dy;
{
    extern double scale;
    origin.x += dx;
    origin.y += dy * (int)scale;
    steps++;
    return steps;
}
where() { return origin.x * 100 + origin.y; }
char *describe(n) { return n == 1 ? "one" : "many"; }
