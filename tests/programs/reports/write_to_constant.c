// Casts the const away and writes.
const int answer = 42;

int main(void) {
    int *p = (int *)&answer;
    *p = 43;
    return answer;
}
/* expected
--- reports
write_to_constant at line 6
--- end
stopped by a report
*/
