// input: 5
// input: Ada Lovelace
// input: 90 85.5 100
// input: Alan Turing
// input: 70 60 55
// input: Grace Hopper
// input: 88 92 79
// input: Edsger Dijkstra
// input: 100 100 99
// input: Blaise Pascal
// input: 40 35 61.5
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define SUBJECTS 3

struct student
{
	char first[20], last[20];
	float marks[SUBJECTS];
	float average;
	char grade;
};

void readStudent(struct student *s);
float average(const float marks[], int n);
char gradeOf(float average);
void printTable(struct student students[], int n);
void sortByAverage(struct student *students, int n);
int compareNames(const void *, const void *);

int main()
{
	int n, i, j;
	struct student *students, *best;
	float sums[SUBJECTS] = {0.0f};
	int grades['F' - 'A' + 1] = {0};

	printf("How many students? ");
	scanf("%d", &n);
	students = (struct student *)malloc(n * sizeof(struct student));
	if (!students)
	{
		printf("Memory error!\n");
		return 1;
	}
	for (i = 0; i < n; i++)
	{
		printf("Student %d: ", i + 1);
		readStudent(students + i);
	}
	printf("\n\n");
	printTable(students, n);

	best = &students[0];
	for (i = 0; i < n; i++)
	{
		if (students[i].average > best->average)
			best = &students[i];
		for (j = 0; j < SUBJECTS; j++)
			sums[j] += students[i].marks[j];
		grades[students[i].grade - 'A']++;
	}
	printf("Best: %s %s with %.2f\n", best->first, best->last, best->average);
	for (j = 0; j < SUBJECTS; j++)
		printf("Subject %d: mean %.3f\n", j + 1, sums[j] / n);
	for (i = 0; i < (int)(sizeof(grades) / sizeof(grades[0])); i++)
	{
		printf("%c: ", 'A' + i);
		for (j = 0; j < grades[i]; j++)
			printf("*");
		printf("\n");
	}
	sortByAverage(students, n);
	printTable(students, n);
	qsort(students, n, sizeof(struct student), compareNames);
	printTable(students, n);
	free(students);
	return 0;
}

void readStudent(struct student *s)
{
	int i;
	scanf("%s %s", s->first, s->last);
	for (i = 0; i < SUBJECTS; i++)
		scanf("%f", &s->marks[i]);
	s->average = average(s->marks, SUBJECTS);
	s->grade = gradeOf(s->average);
}

float average(const float marks[], int n)
{
	float total = 0;
	int i;
	for (i = 0; i < n; ++i)
		total += marks[i];
	return total / n;
}

char gradeOf(float average)
{
	if (average >= 90)
		return 'A';
	else if (average >= 80)
		return 'B';
	else if (average >= 70)
		return 'C';
	else if (average >= 60)
		return 'D';
	else
		return 'F';
}

void printTable(struct student students[], int n)
{
	int i, j;
	printf("%-10s %-10s", "First", "Last");
	for (j = 1; j <= SUBJECTS; j++)
		printf("     S%d", j);
	printf(" Average Grade\n");
	for (i = 0; i < n; i++)
	{
		printf("%-10s %-10.8s", students[i].first, students[i].last);
		for (j = 0; j < SUBJECTS; j++)
			printf("%7.1f", students[i].marks[j]);
		printf("%8.2f %3c\n", students[i].average, students[i].grade);
	}
}

void sortByAverage(struct student *students, int n)
{
	int i, j;
	struct student temp;
	for (i = 0; i < n - 1; i++)
		for (j = 0; j < n - i - 1; j++)
			if (students[j].average < students[j + 1].average)
			{
				temp = students[j];
				students[j] = students[j + 1];
				students[j + 1] = temp;
			}
}

int compareNames(const void *a, const void *b)
{
	const struct student *x = (const struct student *)a;
	const struct student *y = (const struct student *)b;
	int c = strcmp(x->last, y->last);
	return c ? c : strcmp(x->first, y->first);
}
