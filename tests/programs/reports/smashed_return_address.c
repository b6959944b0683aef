// options: check=continue
// Writes past a local array, over the saved frame address and the return address.
void smash(void) {
    long numbers[2];
    numbers[2] = 0x4141414141414141;
    numbers[3] = 0x4141414141414141;
    numbers[4] = 0x4141414141414141;
}

int main(void) {
    smash();
    return 0;
}
/* expected
--- diagnostics
index_outside at line 5: index 2 is outside of the array: it has 2 elements, 0 to 1
index_outside at line 6: index 3 is outside of the array: it has 2 elements, 0 to 1
index_outside at line 7: index 4 is outside of the array: it has 2 elements, 0 to 1
--- reports
stack_overflow_write at line 5
stack_overflow_write at line 6
stack_overflow_write at line 7
smashed_return_address at line 8
wild_jump at line 8
--- end
Segmentation fault: the program returned to 0x4141414141414141, where there is no code.
*/
