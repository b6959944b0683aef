// Breadth first, depth first, Dijkstra, Floyd-Warshall, Kruskal, topological order on small graphs.
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define MAXV 16
#define INF (INT_MAX / 2)

typedef struct edge {
    int to, weight;
    struct edge *next;
} edge;

typedef struct {
    edge *adjacent[MAXV];
    int degree[MAXV];
    int nvertices, nedges;
    unsigned directed : 1;
} graph;

enum { WHITE, GREY, BLACK };

static void add_edge(graph *g, int from, int to, int weight) {
    edge *e = malloc(sizeof *e);
    *e = (edge){to, weight, g->adjacent[from]};
    g->adjacent[from] = e;
    g->degree[from]++;
    if (!g->directed) {
        e = malloc(sizeof(edge));
        e->to = from;
        e->weight = weight;
        e->next = g->adjacent[to];
        g->adjacent[to] = e;
        g->degree[to]++;
    }
    g->nedges++;
}

static void graph_free(graph *g) {
    for (int v = 0; v < g->nvertices; v++)
        for (edge *e = g->adjacent[v], *next; e; e = next) {
            next = e->next;
            free(e);
        }
}

static void bfs(const graph *g, int start) {
    int queue[MAXV], head = 0, tail = 0, distance[MAXV], parent[MAXV];
    for (int i = 0; i < g->nvertices; i++) distance[i] = parent[i] = -1;
    distance[start] = 0;
    queue[tail++] = start;
    while (head != tail) {
        int v = queue[head++];
        for (const edge *e = g->adjacent[v]; e != NULL; e = e->next)
            if (distance[e->to] < 0) {
                distance[e->to] = distance[v] + 1;
                parent[e->to] = v;
                queue[tail++] = e->to;
            }
    }
    printf("bfs from %c:", 'A' + start);
    for (int i = 0; i < tail; i++) printf(" %c%d%c", 'A' + queue[i], distance[queue[i]], parent[queue[i]] < 0 ? '-' : 'A' + parent[queue[i]]);
    printf("\n");
}

struct dfs_state {
    int color[MAXV], entered[MAXV], left[MAXV], clock, back_edges;
    int order[MAXV], norder;
};

static void dfs(const graph *g, int v, struct dfs_state *s) {
    s->color[v] = GREY;
    s->entered[v] = ++s->clock;
    for (edge *e = g->adjacent[v]; e; e = e->next) {
        switch (s->color[e->to]) {
        case WHITE: dfs(g, e->to, s); break;
        case GREY: s->back_edges++; break;
        case BLACK:;
        }
    }
    s->color[v] = BLACK;
    s->left[v] = ++s->clock;
    s->order[s->norder++] = v;
}

static void dijkstra(const graph *g, int source, int target) {
    int dist[MAXV], prev[MAXV], done[MAXV] = {0};
    for (int i = 0; i < MAXV; i++) dist[i] = INF, prev[i] = -1;
    dist[source] = 0;
    for (;;) {
        int u = -1;
        for (int i = 0; i < g->nvertices; i++)
            if (!done[i] && dist[i] < INF && (u < 0 || dist[i] < dist[u])) u = i;
        if (u < 0 || u == target) break;
        done[u] = 1;
        for (edge *e = g->adjacent[u]; e; e = e->next)
            if (dist[u] + e->weight < dist[e->to]) {
                dist[e->to] = dist[u] + e->weight;
                prev[e->to] = u;
            }
    }
    if (dist[target] == INF) {
        printf("no way from %c to %c\n", 'A' + source, 'A' + target);
        return;
    }
    char path[2 * MAXV], *p = path + sizeof path;
    *--p = '\0';
    for (int v = target; v != -1; v = prev[v]) *--p = (char)('A' + v);
    printf("shortest %s = %d\n", p, dist[target]);
}

static void floyd(const graph *g) {
    int n = g->nvertices, (*d)[n] = malloc(sizeof(int[n][n])), sum = 0, widest = 0;
    for (int i = 0; i < n; i++)
        for (int j = 0; j < n; j++) d[i][j] = i == j ? 0 : INF;
    for (int i = 0; i < n; i++)
        for (edge *e = g->adjacent[i]; e; e = e->next) d[i][e->to] = e->weight;
    for (int k = 0; k < n; k++)
        for (int i = 0; i < n; i++)
            for (int j = 0; j < n; j++)
                if (d[i][k] + d[k][j] < d[i][j]) d[i][j] = d[i][k] + d[k][j];
    for (int i = 0; i < n; i++)
        for (int j = 0; j < n; j++)
            if (d[i][j] < INF) {
                sum += d[i][j];
                if (d[i][j] > widest) widest = d[i][j];
            }
    printf("all pairs: sum %d, diameter %d\n", sum, widest);
    free(d);
}

static int root(int *up, int v) { return up[v] == v ? v : (up[v] = root(up, up[v])); }

static int spanning(const int edges[][3], int n, int vertices) {
    int order[32], up[MAXV], total = 0;
    for (int i = 0; i < n; i++) {
        int j = i;
        while (j > 0 && edges[order[j - 1]][2] > edges[i][2]) order[j] = order[j - 1], j--;
        order[j] = i;
    }
    for (int v = 0; v < vertices; v++) up[v] = v;
    for (int i = 0; i < n; i++) {
        const int *e = edges[order[i]];
        int a = root(up, e[0]), b = root(up, e[1]);
        if (a == b) continue;
        up[a] = b;
        total += e[2];
        printf(" %c%c", 'A' + e[0], 'A' + e[1]);
    }
    return total;
}

static const int roads[][3] = {{0, 1, 7},  {0, 3, 5}, {1, 2, 8},  {1, 3, 9},  {1, 4, 7}, {2, 4, 5},
                               {3, 4, 15}, {3, 5, 6}, {4, 5, 8}, {4, 6, 9}, {5, 6, 11}};
#define NROADS (int)(sizeof(roads) / sizeof(*roads))

int main(void) {
    graph g = {.nvertices = 8};
    for (int i = 0; i < NROADS; i++) add_edge(&g, roads[i][0], roads[i][1], roads[i][2]);
    bfs(&g, 0);
    dijkstra(&g, 0, 6);
    dijkstra(&g, 2, 3);
    dijkstra(&g, 0, 7);
    floyd(&g);
    printf("tree:");
    int total = spanning(roads, NROADS, 7);
    printf(", total %d\n", total);
    graph_free(&g);

    graph clothes = {.nvertices = 7, .directed = 1};
    static const char *const names[] = {"socks", "trousers", "shoes", "belt", "shirt", "tie", "jacket"};
    static const char before[][2] = {{0, 2}, {1, 2}, {1, 3}, {3, 6}, {4, 3}, {4, 5}, {5, 6}};
    for (size_t i = 0; i < sizeof before / sizeof before[0]; i++) add_edge(&clothes, before[i][0], before[i][1], 1);
    for (int round = 0; round < 2; round++) {
        struct dfs_state s = {{0}};
        for (int v = 0; v < clothes.nvertices; v++)
            if (s.color[v] == WHITE) dfs(&clothes, v, &s);
        for (int i = s.norder - 1; i >= 0; i--) printf("%s(%d/%d) ", names[s.order[i]], s.entered[s.order[i]], s.left[s.order[i]]);
        printf("back edges: %d\n", s.back_edges);
        add_edge(&clothes, 6, 4, 1);
    }
    graph_free(&clothes);
    return 0;
}
