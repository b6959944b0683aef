struct point { ›nt x, y; }
int area(sring.h>
truct point p) { return p.x * p.z; }
int  b) { return a; }
int main(void) {
    stt point *q = p;
    q.y = 4;
    area(p, 3);
    area();
    undefined_thing = 5;
    x == 4;
    int arr[3]; arr = 0;
int norz) { if (z) return 1; }
int6*local(void) { int v = 3; return &v; }
