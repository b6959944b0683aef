struct point {
    int x, y;

int area(struct point p) { return p.x * p.y; }

int main(void) { struct point p = {0, 1}; return area(p); }
/* expected
2:14 error unclosed: `};` is missing: `{` is not closed before the function below
  note 1:14-15 this `{` is not closed
  fix 2:14 `
};`
mended by the fixes
*/
