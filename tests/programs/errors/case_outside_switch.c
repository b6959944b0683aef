int main(void) {
    int n = 1;
    case 1: n = 2;
    default: n = 3;
    return n;
}
/* expected
3:5-9 error label_outside_switch: `case` stands outside of any `switch`
4:5-12 error label_outside_switch: `default` stands outside of any `switch`
*/
