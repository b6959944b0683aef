// <wctype.h>: ASCII exactly; beyond it, with UTF-8, the letters of Latin, Greek and Cyrillic.
#include "vm/library.hpp"

#include <array>
#include <string_view>

namespace heaparium::vm {

namespace {

struct Case {
    std::uint32_t first, last; // capital letters
    std::uint32_t step;        // 1: all of them, 2: every other one, and its small letter follows
    std::uint32_t distance;    // to the small letter
};
constexpr Case cases[] = {
    {'A', 'Z', 1, 32},     {0xc0, 0xd6, 1, 32},   {0xd8, 0xde, 1, 32},   {0x100, 0x12e, 2, 1},  {0x132, 0x136, 2, 1},
    {0x139, 0x147, 2, 1},  {0x14a, 0x176, 2, 1},  {0x179, 0x17d, 2, 1},  {0x388, 0x38a, 1, 37}, {0x391, 0x3a1, 1, 32},
    {0x3a3, 0x3ab, 1, 32}, {0x400, 0x40f, 1, 80}, {0x410, 0x42f, 1, 32}, {0x460, 0x480, 2, 1},  {0x48a, 0x4be, 2, 1},
};

std::uint32_t lowered(std::uint32_t c) {
    for (const Case& row : cases)
        if (c >= row.first && c <= row.last && (c - row.first) % row.step == 0) return c + row.distance;
    return c;
}
std::uint32_t raised(std::uint32_t c) {
    for (const Case& row : cases) {
        const std::uint32_t capital = c - row.distance;
        if (capital >= row.first && capital <= row.last && (capital - row.first) % row.step == 0) return capital;
    }
    return c;
}

bool is_between(std::uint32_t c, std::uint32_t first, std::uint32_t last) { return c >= first && c <= last; }

bool is_upper(std::uint32_t c) { return lowered(c) != c; }
bool is_lower(std::uint32_t c) { return raised(c) != c || c == 0xdf || c == 0xff; }
bool is_digit(std::uint32_t c) { return is_between(c, '0', '9'); }
bool is_alpha(std::uint32_t c) {
    return is_upper(c) || is_lower(c) || c == 0xaa || c == 0xb5 || c == 0xba || is_between(c, 0x100, 0x24f) ||
           is_between(c, 0x370, 0x52f) || is_between(c, 0x5d0, 0x5ea) || is_between(c, 0x620, 0x64a) ||
           is_between(c, 0x3041, 0x30ff) || is_between(c, 0x3400, 0x4dbf) || is_between(c, 0x4e00, 0x9fff) ||
           is_between(c, 0xac00, 0xd7a3);
}
bool is_alnum(std::uint32_t c) { return is_alpha(c) || is_digit(c); }
bool is_space(std::uint32_t c) {
    return c == ' ' || is_between(c, '\t', '\r') || is_between(c, 0x2000, 0x2006) || c == 0x3000;
}
bool is_control(std::uint32_t c) { return c < 0x20 || is_between(c, 0x7f, 0x9f); }
bool is_print(std::uint32_t c) { return !is_control(c) && c <= 0x10ffff && !is_between(c, 0xd800, 0xdfff); }
bool is_graph(std::uint32_t c) { return is_print(c) && !is_space(c); }
bool is_punct(std::uint32_t c) { return is_graph(c) && !is_alnum(c); }
bool is_xdigit(std::uint32_t c) { return is_digit(c) || is_between(c | 0x20, 'a', 'f'); }
bool is_blank(std::uint32_t c) { return c == ' ' || c == '\t'; }

struct Class {
    std::string_view name;
    bool (*holds)(std::uint32_t);
};
constexpr std::array<Class, 12> classes{{{"alpha", is_alpha},
                                         {"digit", is_digit},
                                         {"alnum", is_alnum},
                                         {"space", is_space},
                                         {"upper", is_upper},
                                         {"lower", is_lower},
                                         {"punct", is_punct},
                                         {"print", is_print},
                                         {"xdigit", is_xdigit},
                                         {"blank", is_blank},
                                         {"cntrl", is_control},
                                         {"graph", is_graph}}};

/// Characters that are none of the locale belong to no class.
void answer(LibraryCall& call, bool (*holds)(std::uint32_t)) {
    const auto c = static_cast<std::uint32_t>(call.integer(0));
    const bool is_known = c < 0x80 || (call.state().is_utf8 && c <= 0x10ffff);
    call.return_integer(is_known && holds(c) ? 1 : 0);
}

void convert(LibraryCall& call, std::uint32_t (*function)(std::uint32_t)) {
    const auto c = static_cast<std::uint32_t>(call.integer(0));
    call.return_integer(c < 0x80 || call.state().is_utf8 ? function(c) : c);
}

} // namespace

void call_iswalpha(LibraryCall& call) { answer(call, is_alpha); }
void call_iswdigit(LibraryCall& call) { answer(call, is_digit); }
void call_iswalnum(LibraryCall& call) { answer(call, is_alnum); }
void call_iswspace(LibraryCall& call) { answer(call, is_space); }
void call_iswupper(LibraryCall& call) { answer(call, is_upper); }
void call_iswlower(LibraryCall& call) { answer(call, is_lower); }
void call_iswpunct(LibraryCall& call) { answer(call, is_punct); }
void call_iswprint(LibraryCall& call) { answer(call, is_print); }
void call_iswxdigit(LibraryCall& call) { answer(call, is_xdigit); }
void call_iswblank(LibraryCall& call) { answer(call, is_blank); }
void call_iswcntrl(LibraryCall& call) { answer(call, is_control); }
void call_iswgraph(LibraryCall& call) { answer(call, is_graph); }
void call_towupper(LibraryCall& call) { convert(call, raised); }
void call_towlower(LibraryCall& call) { convert(call, lowered); }

/// A class is its place in the table, from 1; 0 is none.
void call_wctype(LibraryCall& call) {
    const auto name = call.string(call.pointer(0));
    if (!name) return;
    for (std::size_t index = 0; index < classes.size(); ++index)
        if (classes[index].name == *name) return call.return_integer(index + 1);
    call.return_integer(0);
}
void call_wctrans(LibraryCall& call) {
    const auto name = call.string(call.pointer(0));
    if (name) call.return_integer(*name == "tolower" ? 1 : *name == "toupper" ? 2 : 0);
}
void call_towctrans(LibraryCall& call) {
    const std::uint64_t mapping = call.integer(1);
    if (mapping == 1) return convert(call, lowered);
    if (mapping == 2) return convert(call, raised);
    call.return_integer(call.integer(0) & 0xffffffff);
}
void call_iswctype(LibraryCall& call) {
    const std::uint64_t index = call.integer(1);
    if (index == 0 || index > classes.size()) return call.return_integer(0);
    answer(call, classes[static_cast<std::size_t>(index - 1)].holds);
}

} // namespace heaparium::vm
