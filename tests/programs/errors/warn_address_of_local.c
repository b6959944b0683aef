int *counter(void) {
    int count = 0;
    return &count;
}
char *greeting(void) {
    char text[] = "hello";
    char *p = text;
    return p;
}
int main(void) { return counter() == 0 || greeting() == 0; }
/* expected
3:12-18 warning returns_local_address: the address of `count` is returned, which ends with this call
  note 2:9-14 it is declared here
8:12-13 warning returns_local_address: the address of `text` is returned, which ends with this call
  note 7:15-19 `p` points to it since here
*/
