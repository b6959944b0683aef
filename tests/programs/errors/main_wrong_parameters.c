int main(int argc, char argv) {
    return argc - argv;
}
/* expected
1:5-9 warning main_parameters: `main` takes no parameters, or `int argc, char *argv[]`
*/
