// A JSON reader and printer: tagged unions, recursion, escapes, errors with positions.
#include <ctype.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

typedef enum { JSON_NULL, JSON_BOOL, JSON_NUMBER, JSON_STRING, JSON_ARRAY, JSON_OBJECT } JsonType;

typedef struct Json Json;
struct Json {
  JsonType type;
  union {
    bool boolean;
    double number;
    char *string;
    struct {
      Json **items;
      char **keys; // of an object
      size_t count, capacity;
    };
  };
};

typedef struct {
  const char *text;
  size_t at;
  const char *error;
} Parser;

static Json *parse_value(Parser *p);

static Json *json_new(JsonType type) {
  Json *j = calloc(1, sizeof *j);
  j->type = type;
  return j;
}

static void json_free(Json *j) {
  if (!j) return;
  switch (j->type) {
  case JSON_STRING:
    free(j->string);
    break;
  case JSON_OBJECT:
  case JSON_ARRAY:
    for (size_t i = 0; i < j->count; i++) {
      json_free(j->items[i]);
      if (j->keys) free(j->keys[i]);
    }
    free(j->items);
    free(j->keys);
  default:
    break;
  }
  free(j);
}

static void *fail(Parser *p, const char *error) {
  if (!p->error) p->error = error;
  return NULL;
}

static char peek(Parser *p) {
  while (isspace((unsigned char)p->text[p->at])) p->at++;
  return p->text[p->at];
}

static bool eat(Parser *p, char c) {
  if (peek(p) != c) return false;
  p->at++;
  return true;
}

static size_t encode_utf8(unsigned code, char *out) {
  if (code < 0x80) {
    out[0] = (char)code;
    return 1;
  }
  if (code < 0x800) {
    out[0] = (char)(0xC0 | code >> 6);
    out[1] = (char)(0x80 | (code & 0x3F));
    return 2;
  }
  out[0] = (char)(0xE0 | code >> 12);
  out[1] = (char)(0x80 | (code >> 6 & 0x3F));
  out[2] = (char)(0x80 | (code & 0x3F));
  return 3;
}

static char *parse_string(Parser *p) {
  if (!eat(p, '"')) return fail(p, "expected a string");
  size_t capacity = 8, n = 0;
  char *s = malloc(capacity);
  for (;;) {
    char c = p->text[p->at];
    if (c == '\0' || c == '\n') {
      free(s);
      return fail(p, "string not closed");
    }
    p->at++;
    if (n + 4 >= capacity) s = realloc(s, capacity *= 2);
    if (c == '"') break;
    if (c != '\\') {
      s[n++] = c;
      continue;
    }
    static const char from[] = "bfnrt\"\\/", to[] = "\b\f\n\r\t\"\\/";
    c = p->text[p->at++];
    const char *hit;
    if (c == 'u') {
      char digits[5] = {0};
      memcpy(digits, p->text + p->at, 4);
      p->at += 4;
      n += encode_utf8((unsigned)strtoul(digits, NULL, 16), s + n);
    } else if (c && (hit = strchr(from, c)))
      s[n++] = to[hit - from];
    else {
      free(s);
      return fail(p, "unknown escape");
    }
  }
  s[n] = '\0';
  return s;
}

static void json_add(Json *j, char *key, Json *item) {
  if (j->count == j->capacity) {
    j->capacity = j->capacity ? 2 * j->capacity : 2;
    j->items = realloc(j->items, j->capacity * sizeof *j->items);
    if (j->type == JSON_OBJECT) j->keys = realloc(j->keys, j->capacity * sizeof *j->keys);
  }
  if (key) j->keys[j->count] = key;
  j->items[j->count++] = item;
}

static Json *parse_members(Parser *p, JsonType type, char close) {
  Json *j = json_new(type);
  if (eat(p, close)) return j;
  do {
    char *key = NULL;
    if (type == JSON_OBJECT) {
      key = parse_string(p);
      if (key && !eat(p, ':')) fail(p, "expected ':'");
    }
    Json *item = p->error ? NULL : parse_value(p);
    if (!item) {
      free(key);
      json_free(j);
      return NULL;
    }
    json_add(j, key, item);
  } while (eat(p, ','));
  if (eat(p, close)) return j;
  json_free(j);
  return fail(p, type == JSON_OBJECT ? "expected ',' or '}'" : "expected ',' or ']'");
}

static Json *parse_value(Parser *p) {
  static const struct {
    const char *word;
    JsonType type;
    bool value;
  } words[] = {{"null", JSON_NULL}, {"true", JSON_BOOL, true}, {"false", JSON_BOOL, false}};
  char c = peek(p);
  if (c == '{') return p->at++, parse_members(p, JSON_OBJECT, '}');
  if (c == '[') return p->at++, parse_members(p, JSON_ARRAY, ']');
  if (c == '"') {
    char *s = parse_string(p);
    if (!s) return NULL;
    Json *j = json_new(JSON_STRING);
    j->string = s;
    return j;
  }
  if (c == '-' || isdigit((unsigned char)c)) {
    char *end;
    Json *j = json_new(JSON_NUMBER);
    j->number = strtod(p->text + p->at, &end);
    p->at = (size_t)(end - p->text);
    return j;
  }
  for (int i = 0; i < 3; i++) {
    size_t n = strlen(words[i].word);
    if (strncmp(p->text + p->at, words[i].word, n) == 0) {
      p->at += n;
      Json *j = json_new(words[i].type);
      j->boolean = words[i].value;
      return j;
    }
  }
  return fail(p, c ? "expected a value" : "unexpected end");
}

static void print_string(const char *s) {
  putchar('"');
  for (; *s; s++) {
    switch (*s) {
    case '"': case '\\': printf("\\%c", *s); break;
    case '\n': printf("\\n"); break;
    case '\t': printf("\\t"); break;
    default:
      if ((unsigned char)*s < ' ') printf("\\u%04x", *s);
      else putchar(*s);
    }
  }
  putchar('"');
}

static void print(const Json *j, int indent) {
  switch (j->type) {
  case JSON_NULL: printf("null"); return;
  case JSON_BOOL: printf(j->boolean ? "true" : "false"); return;
  case JSON_NUMBER: printf("%.15g", j->number); return;
  case JSON_STRING: print_string(j->string); return;
  default: break;
  }
  bool object = j->type == JSON_OBJECT;
  if (!j->count) {
    printf(object ? "{}" : "[]");
    return;
  }
  puts(object ? "{" : "[");
  for (size_t i = 0; i < j->count; i++) {
    printf("%*s", indent + 2, "");
    if (object) print_string(j->keys[i]), printf(": ");
    print(j->items[i], indent + 2);
    puts(i + 1 < j->count ? "," : "");
  }
  printf("%*s%c", indent, "", "]}"[object]);
}

int main(void) {
  static const char *inputs[] = {
      "{\"name\": \"Ada\", \"born\": 1815, \"tags\": [\"math\", \"engine\", []], \"nested\": {\"a\": {}, \"b\": "
      "[1, -2.5e3, 0.1]}}",
      "  [true, false, null, \"tab\\tquote\\\"slash\\/ \\u0041\\u00e9\\u20ac \\u0001\"]",
      "[1, 2",
      "{\"a\" 1}",
      "[1,]",
      "\"open",
      "{\"x\": tru}",
      "[1] 2",
      "",
      "\"\\x\"",
      "[[[[[[[[[[1e-7]]]]]]]]]]",
  };
  for (size_t i = 0; i < sizeof inputs / sizeof inputs[0]; i++) {
    Parser p = {.text = inputs[i]};
    Json *j = parse_value(&p);
    if (j && peek(&p)) fail(&p, "something follows the value");
    if (p.error)
      printf("error at %zu: %s\n", p.at, p.error);
    else
      print(j, 0), puts("");
    json_free(j);
  }
}
