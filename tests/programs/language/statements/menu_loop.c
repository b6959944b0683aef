// input: 1 5 3
// input: 2
// input: 9
// input: 1 x
// input: 3
// input: 0
#include <stdio.h>
/* the menu every beginner writes */
int total = 0;
void addNumbers();
void showTotal(void) { printf("Total: %d\n", total); }
int main()
{
    int choice;
    do
    {
        printf("\n1. Add\n2. Show\n3. Clear\n0. Quit\nYour choice: ");
        if (scanf("%d", &choice) != 1)
        {
            int c;
            while ((c = getchar()) != '\n' && c != EOF);
            printf("not a number\n");
            choice = -1;
            continue;
        }
        switch (choice)
        {
            case 1:
                addNumbers();
                break;
            case 2:
                showTotal();
                break;
            case 3:
                total = 0;
                break;
            case 0:
                printf("Goodbye!\n");
                break;
            default:
                printf("Invalid choice %d\n", choice);
        }
    } while (choice != 0);
    return 0;
}
void addNumbers()
{
    int a, b;
    printf("Two numbers: ");
    if (scanf("%d%d", &a, &b) == 2)
        total += a + b;
    else
        printf("I need numbers.\n");
}
