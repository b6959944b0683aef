#include <stddef.h>
#include <stdio.h>
#include <wchar.h>
#include <uchar.h>
wchar_t w[] = L"wide\u00e9";
static const wchar_t *pw = L"joined "
                           L"wide";
char16_t u16[] = u"\u20ac\U0001F600x";
char32_t u32[] = U"\U0001F600y";
char u8s[] = u8"\u00e9z";
int
main (void)
{
  printf ("%zu %zu %zu %zu %zu\n", sizeof w / sizeof *w, sizeof (wchar_t), sizeof u16 / sizeof *u16,
          sizeof u32 / sizeof *u32, sizeof u8s);
  for (int i = 0; w[i]; i++)
    printf ("%x ", (unsigned)w[i]);
  puts ("");
  for (int i = 0; u16[i]; i++)
    printf ("%x ", u16[i]);
  puts ("");
  for (int i = 0; u32[i]; i++)
    printf ("%x ", (unsigned)u32[i]);
  puts ("");
  for (int i = 0; u8s[i]; i++)
    printf ("%x ", (unsigned char)u8s[i]);
  puts ("");
  printf ("%x %x %x %x\n", (unsigned)L'x', (unsigned)L'\u20ac', u'\u00e9',
          (unsigned)U'\U0001F600');
  int n = 0;
  while (pw[n])
    n++;
  printf ("%d\n", n);
  printf ("%d\n", L'a' == 'a');
  printf ("%d %d %d\n", _Generic(L'a', wchar_t : 1, default : 0),
          _Generic(u'a', char16_t : 1, default : 0), _Generic(U'a', char32_t : 1, default : 0));
  wchar_t local[8] = L"abc";
  local[1] = L'Z';
  printf ("%d %d\n", local[1], local[7]);
  return 0;
}
