int main(void) {
    int i = 0;
    while (i < 3);
    {
        i++;
    }
    return 0;
}
/* expected
3:18-19 warning empty_body: `while` governs only this `;`
  fix 3:18-19 ``
mended by the fixes
*/
