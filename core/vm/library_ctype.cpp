// <ctype.h> in the "C" locale.
#include "vm/library.hpp"

namespace heaparium::vm {

namespace {

bool is_between(std::int64_t character, char first, char last) { return character >= first && character <= last; }
bool is_digit(std::int64_t c) { return is_between(c, '0', '9'); }
bool is_upper(std::int64_t c) { return is_between(c, 'A', 'Z'); }
bool is_lower(std::int64_t c) { return is_between(c, 'a', 'z'); }
bool is_alpha(std::int64_t c) { return is_upper(c) || is_lower(c); }
bool is_alnum(std::int64_t c) { return is_alpha(c) || is_digit(c); }
bool is_space(std::int64_t c) { return c == ' ' || is_between(c, '\t', '\r'); }
bool is_print(std::int64_t c) { return is_between(c, ' ', '~'); }
bool is_punct(std::int64_t c) { return is_print(c) && c != ' ' && !is_alnum(c); }
bool is_xdigit(std::int64_t c) { return is_digit(c) || is_between(c, 'a', 'f') || is_between(c, 'A', 'F'); }
bool is_blank(std::int64_t c) { return c == ' ' || c == '\t'; }
bool is_cntrl(std::int64_t c) { return is_between(c, 0, 31) || c == 127; }
bool is_graph(std::int64_t c) { return is_print(c) && c != ' '; }

void answer(LibraryCall& call, bool (*predicate)(std::int64_t)) {
    call.return_integer(predicate(call.signed_integer(0)) ? 1 : 0);
}

constexpr std::uint64_t case_distance = 'a' - 'A';

} // namespace

void call_isalpha(LibraryCall& call) { answer(call, is_alpha); }
void call_isdigit(LibraryCall& call) { answer(call, is_digit); }
void call_isalnum(LibraryCall& call) { answer(call, is_alnum); }
void call_isspace(LibraryCall& call) { answer(call, is_space); }
void call_isupper(LibraryCall& call) { answer(call, is_upper); }
void call_islower(LibraryCall& call) { answer(call, is_lower); }
void call_ispunct(LibraryCall& call) { answer(call, is_punct); }
void call_isprint(LibraryCall& call) { answer(call, is_print); }
void call_isxdigit(LibraryCall& call) { answer(call, is_xdigit); }
void call_isblank(LibraryCall& call) { answer(call, is_blank); }
void call_iscntrl(LibraryCall& call) { answer(call, is_cntrl); }
void call_isgraph(LibraryCall& call) { answer(call, is_graph); }

void call_isascii(LibraryCall& call) { call.return_integer(call.integer(0) < 128 ? 1 : 0); }
void call_toascii(LibraryCall& call) { call.return_integer(call.integer(0) & 127); }

void call_toupper(LibraryCall& call) {
    call.return_integer(is_lower(call.signed_integer(0)) ? call.integer(0) - case_distance : call.integer(0));
}
void call_tolower(LibraryCall& call) {
    call.return_integer(is_upper(call.signed_integer(0)) ? call.integer(0) + case_distance : call.integer(0));
}

} // namespace heaparium::vm
