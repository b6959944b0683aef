int main(void) {
    int sum = 0;
    for (int i = 0; i < 10; i--) sum += i;
    for (int i = 10; i > 0; i++) sum += i;
    return sum;
}
/* expected
3:29-32 warning loop_runs_away: `i` moves away from the end of the loop
4:29-32 warning loop_runs_away: `i` moves away from the end of the loop
*/
