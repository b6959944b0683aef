int main(void) {
    int char c = 'a';
    return c - 'a';
}
/* expected
2:5-13 error words_do_not_go_together: these words do not make a type
*/
