#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
int main(void)
{
  printf("%d %ld %lld %d\n", abs(-5), labs(-5000000000), llabs(-1LL << 40), abs(0));
  div_t d = div(17, 5), e = div(-17, 5);
  ldiv_t l = ldiv(1000000000000, 7);
  lldiv_t ll = lldiv(-9, 2);
  printf("%d %d %d %d %ld %ld %lld %lld\n",
         d.quot,
         d.rem,
         e.quot,
         e.rem,
         l.quot,
         l.rem,
         ll.quot,
         ll.rem);
  imaxdiv_t im = imaxdiv(100, 7);
  printf("%jd %jd %jd\n", im.quot, im.rem, imaxabs(-3));
  printf("%d %d\n", EXIT_SUCCESS, EXIT_FAILURE);
  printf("%d\n", getenv("SURELY_NOT_SET_HERE") == NULL);
  printf("%s\n", system(NULL) >= 0 ? "system answers" : "");
  printf("%jd %ju\n", strtoimax("-77", NULL, 10), strtoumax("77", NULL, 8));
  printf("%" PRId64 " %" PRIx32 " %" PRIu8 " %" PRIdPTR "\n",
         (int64_t)-1,
         (uint32_t)0xabc,
         (uint8_t)200,
         (intptr_t)5);
  int64_t v;
  uint16_t h;
  sscanf("123456789012 65535", "%" SCNd64 " %" SCNu16, &v, &h);
  printf("%" PRId64 " %" PRIu16 "\n", v, h);
  return 0;
}
