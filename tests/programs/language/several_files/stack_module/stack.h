#pragma once
typedef struct Stack Stack;
extern int stack_errors;
Stack *stack_create(void);
void stack_destroy(Stack *);
void stack_push(Stack *, double);
double stack_pop(Stack *);
int stack_depth(const Stack *);
