/* Floating point pictures: the Mandelbrot set in letters, particles under gravity, a numerical integral, a plot. */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define COLUMNS 60
#define ROWS 20

static void mandelbrot(void)
{
    static const char shades[] = " .:-=+*#%@";
    int row, column;
    for (row = 0; row <= ROWS; row++) {
        double ci = -1.2 + 2.4 * row / ROWS;
        for (column = 0; column <= COLUMNS; column++) {
            double cr = -2.2 + 3.2 * column / COLUMNS, zr = 0, zi = 0;
            int n = 0;
            while (n < 27 && zr * zr + zi * zi < 4.0) {
                double t = zr * zr - zi * zi + cr;
                zi = 2 * zr * zi + ci;
                zr = t;
                ++n;
            }
            putchar(shades[n / 3]);
        }
        putchar('\n');
    }
}

typedef struct vec { double x, y; } vec;
typedef struct particle { vec position, velocity; float mass; unsigned char id, alive; } particle;

static vec add(vec a, vec b) { return (vec){a.x + b.x, a.y + b.y}; }
static vec scale(vec a, double s) { a.x *= s; a.y *= s; return a; }
static vec sub(vec a, vec b) { return add(a, scale(b, -1)); }
static double length(vec a) { return sqrt(a.x * a.x + a.y * a.y); }

static vec force(const particle *all, int n, int on)
{
    vec sum = {0, -9.81 * all[on].mass};
    for (int i = 0; i < n; i++) {
        if (i == on || !all[i].alive) continue;
        vec d = sub(all[i].position, all[on].position);
        double r = length(d) + 0.1;
        sum = add(sum, scale(d, all[i].mass * all[on].mass / (r * r * r)));
    }
    return sum;
}

static int step(particle *all, int n, double dt)
{
    int bounced = 0;
    vec acceleration[16];
    for (int i = 0; i < n; i++) acceleration[i] = scale(force(all, n, i), 1 / all[i].mass);
    for (int i = 0; i < n; i++) {
        particle *p = all + i;
        if (!p->alive) continue;
        p->velocity = add(p->velocity, scale(acceleration[i], dt));
        p->position = add(p->position, scale(p->velocity, dt));
        if (p->position.y < 0) {
            p->position.y = -p->position.y;
            p->velocity.y *= -0.75;
            bounced++;
        }
        if (fabs(p->position.x) > 30) p->alive = 0;
    }
    return bounced;
}

static double simpson(double (*f)(double), double a, double b, int n)
{
    double h = (b - a) / n, s = f(a) + f(b);
    for (int i = 1; i < n; i++) s += f(a + i * h) * (i & 1 ? 4 : 2);
    return s * h / 3;
}

static double bell(double x) { return exp(-x * x); }
static double quarter(double x) { return sqrt(1 - x * x); }

static double bisect(double (*f)(double), double lo, double hi)
{
    while (hi - lo > 1e-9) {
        double mid = (lo + hi) / 2;
        if ((f(lo) < 0) == (f(mid) < 0)) lo = mid;
        else hi = mid;
    }
    return lo;
}
static double cubic(double x) { return x * x * x - x - 2; }

static void plot(double (*f)(double))
{
    char line[62];
    for (double x = 0; x < 6.3; x += 0.45) {
        memset(line, ' ', sizeof line);
        line[30] = '|';
        line[30 + (int)lround(f(x) * 28)] = '*';
        line[61] = 0;
        for (char *e = line + 60; *e == ' '; e--) *e = '\0';
        printf("%5.2f %s\n", x, line);
    }
}

int main(void)
{
    particle all[6];
    int i, bounces = 0, alive = 0;
    mandelbrot();
    for (i = 0; i < 6; i++) {
        all[i] = (particle){.position = {i * 2.0, 10 + i}, .velocity.x = i - 2.5, .mass = 1.0f + i / 4.0f, .id = (unsigned char)i, .alive = 1};
    }
    for (i = 0; i < 600; i++) bounces += step(all, 6, 0.01);
    for (i = 0; i < 6; i++) {
        printf("%d: (%8.3f, %7.3f) v (%7.3f, %7.3f)%s\n", all[i].id, all[i].position.x, all[i].position.y, all[i].velocity.x, all[i].velocity.y, all[i].alive ? "" : " lost");
        alive += all[i].alive;
    }
    printf("%d bounces, %d alive, %zu bytes each\n", bounces, alive, sizeof(particle));
    printf("%.6f %.6f %.6f\n", simpson(bell, -5, 5, 100), 4 * simpson(quarter, 0, 1, 1000), simpson(sin, 0, acos(-1.0), 20));
    printf("root %.6f\n", bisect(cubic, 1, 2));
    plot(sin);
    return 0;
}
