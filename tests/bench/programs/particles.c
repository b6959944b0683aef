// Particles in an array of structs, moved and thrown back by the walls.
struct vector {
    double x, y, z;
};
struct particle {
    struct vector place, speed;
    int bounces;
};

static struct particle particles[500];

static struct vector sum(struct vector a, struct vector b, double times) {
    struct vector result = {a.x + b.x * times, a.y + b.y * times, a.z + b.z * times};
    return result;
}

static void reflect(double place, double *speed, int *bounces) {
    if ((place < 0 && *speed < 0) || (place > 100 && *speed > 0)) {
        *speed = -*speed;
        ++*bounces;
    }
}

int main(void) {
    for (int i = 0; i < 500; i++) {
        particles[i].place.x = i % 100;
        particles[i].place.y = i * 7 % 100;
        particles[i].place.z = i * 13 % 100;
        particles[i].speed.x = i % 11 - 5;
        particles[i].speed.y = i % 7 - 3;
        particles[i].speed.z = i % 5 - 2;
    }
    for (int step = 0; step < 1000; step++) {
        for (int i = 0; i < 500; i++) {
            struct particle *p = &particles[i];
            p->place = sum(p->place, p->speed, 0.5);
            reflect(p->place.x, &p->speed.x, &p->bounces);
            reflect(p->place.y, &p->speed.y, &p->bounces);
            reflect(p->place.z, &p->speed.z, &p->bounces);
        }
    }
    double energy = 0;
    for (int i = 0; i < 500; i++) {
        struct vector v = particles[i].speed;
        energy += v.x * v.x + v.y * v.y + v.z * v.z;
    }
    return energy < 7900 || energy > 8100;
}
