int main(void) {
    goto done;
    return 1;
finished:
    return 0;
}
/* expected
2:10-14 error undefined_label: there is no label `done` in this function
*/
