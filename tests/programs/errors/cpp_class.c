class Point {
  public:
    int x, y;
};
int main(void) {
    Point p;
    p.x = 1;
    return 0;
}
/* expected
1:1-6 error foreign_word: `class` is C++, not C; use `struct` to keep data together
  fix 1:1-6 `struct`
2:3-9 error foreign_word: `public` is C++ or Java, not C; remove the word
6:5-10 error unknown_type: there is no type `Point`; did you mean `struct Point`?
  fix 6:5-10 `struct Point`
after the fixes: foreign_word
*/
