#include "vm/regular_expression.hpp"

#include <algorithm>
#include <functional>

namespace heaparium::vm {

namespace {

constexpr std::size_t npos = std::string_view::npos;
constexpr std::uint32_t no_limit = 0xffffffff, most_repeats = 32767; // RE_DUP_MAX
constexpr std::size_t most_nesting = 100;                            // of groups in a pattern

using Set = std::bitset<256>;

unsigned byte(char c) { return static_cast<unsigned char>(c); }
bool is_word(char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_'; }
bool is_upper(unsigned c) { return c >= 'A' && c <= 'Z'; }
bool is_lower(unsigned c) { return c >= 'a' && c <= 'z'; }
bool is_digit(unsigned c) { return c >= '0' && c <= '9'; }
bool is_space(unsigned c) { return c == ' ' || (c >= '\t' && c <= '\r'); }

bool is_in_class(std::string_view name, unsigned c) {
    const bool is_alpha = is_upper(c) || is_lower(c), is_graph = c > ' ' && c < 0x7f;
    if (name == "alpha") return is_alpha;
    if (name == "digit") return is_digit(c);
    if (name == "alnum") return is_alpha || is_digit(c);
    if (name == "upper") return is_upper(c);
    if (name == "lower") return is_lower(c);
    if (name == "space") return is_space(c);
    if (name == "blank") return c == ' ' || c == '\t';
    if (name == "punct") return is_graph && !is_alpha && !is_digit(c);
    if (name == "print") return is_graph || c == ' ';
    if (name == "graph") return is_graph;
    if (name == "cntrl") return c < ' ' || c == 0x7f;
    return name == "xdigit" && (is_digit(c) || ((c | 0x20) >= 'a' && (c | 0x20) <= 'f'));
}
constexpr std::string_view class_names = " alpha digit alnum upper lower space blank punct print graph cntrl xdigit ";

enum class Place : std::uint8_t { start, end, word_edge, no_word_edge, word_start, word_end };

} // namespace

struct Atom {
    enum class Kind : std::uint8_t { set, place, group, back_reference };
    Kind kind = Kind::set;
    Set set;
    Place place{};
    std::size_t number = 0; // of a group
    std::unique_ptr<RegularExpression::Branches> branches;
    std::uint32_t least = 1, most = 1;
};
struct RegularExpression::Branches {
    std::vector<std::vector<Atom>> alternatives;
};

namespace {

class Parser {
  public:
    Parser(std::string_view pattern, const RegexOptions& options) : rest_(pattern), options_(options) {}

    std::unique_ptr<RegularExpression::Branches> run() {
        auto tree = branches(0);
        if (error == RegexError::success && !rest_.empty())
            error = options_.is_extended ? RegexError::closed_parenthesis : RegexError::open_parenthesis;
        return tree;
    }
    RegexError error = RegexError::success;
    std::size_t groups = 0;

  private:
    bool fail(RegexError why) {
        if (error == RegexError::success) error = why;
        return false;
    }
    /// An operator is written plain in an extended expression, and behind a backslash in a basic one.
    bool is_operator(char c) const {
        if (options_.is_extended) return rest_.starts_with(c);
        return rest_.size() >= 2 && rest_[0] == '\\' && rest_[1] == c;
    }
    void skip_operator() { rest_.remove_prefix(options_.is_extended ? 1 : 2); }
    bool take(char c) {
        if (!rest_.starts_with(c)) return false;
        rest_.remove_prefix(1);
        return true;
    }

    std::unique_ptr<RegularExpression::Branches> branches(std::size_t depth) {
        auto made = std::make_unique<RegularExpression::Branches>();
        do {
            made->alternatives.emplace_back();
            sequence(made->alternatives.back(), depth);
        } while (error == RegexError::success && is_operator('|') && (skip_operator(), true));
        return made;
    }

    void sequence(std::vector<Atom>& atoms, std::size_t depth) {
        while (error == RegexError::success && !rest_.empty() && !is_operator('|') &&
               !(is_operator(')') && (depth > 0 || !options_.is_extended))) {
            Atom atom;
            if (!parse_atom(atom, atoms.empty(), depth)) return;
            const bool is_start = atom.kind == Atom::Kind::place && atom.place == Place::start;
            const bool takes_no_repetition = is_start && !options_.is_extended; // the star behind is a star
            while (error == RegexError::success && !takes_no_repetition && repetition(atom)) continue;
            atoms.push_back(std::move(atom));
        }
    }

    bool parse_atom(Atom& atom, bool is_first, std::size_t depth) {
        if (is_operator('(')) return group(atom, depth);
        const char c = rest_.front();
        rest_.remove_prefix(1);
        if (c == '\\') return escape(atom);
        if (c == '[') return bracket(atom);
        const bool is_repetition = c == '*' || (options_.is_extended && (c == '+' || c == '?' || c == '{'));
        if (is_repetition && is_first && options_.is_extended) return fail(RegexError::bad_repetition);
        if (c == '^' && (options_.is_extended || is_first)) return place(atom, Place::start);
        const bool is_last = rest_.empty() || is_operator(')') || is_operator('|');
        if (c == '$' && (options_.is_extended || is_last)) return place(atom, Place::end);
        if (c == '.')
            atom.set = any();
        else
            set_one(atom.set, c);
        return true;
    }

    static bool place(Atom& atom, Place where) {
        atom.kind = Atom::Kind::place;
        atom.place = where;
        return true;
    }
    Set any() const {
        Set all = ~Set();
        if (options_.has_lines) all.reset('\n');
        return all;
    }
    void set_one(Set& set, char c) const {
        set.set(byte(c));
        if (!options_.ignores_case) return;
        if (is_upper(byte(c)) || is_lower(byte(c))) set.set(byte(c) ^ 0x20);
    }

    bool group(Atom& atom, std::size_t depth) {
        if (depth >= most_nesting) return fail(RegexError::too_big);
        skip_operator();
        atom.kind = Atom::Kind::group;
        atom.number = ++groups;
        atom.branches = branches(depth + 1);
        if (error != RegexError::success) return false;
        if (!is_operator(')')) return fail(RegexError::open_parenthesis);
        skip_operator();
        return true;
    }

    bool escape(Atom& atom) {
        if (rest_.empty()) return fail(RegexError::trailing_backslash);
        const char c = rest_.front();
        rest_.remove_prefix(1);
        if (c >= '1' && c <= '9') {
            atom.kind = Atom::Kind::back_reference;
            atom.number = static_cast<std::size_t>(c - '0');
            return atom.number <= groups || fail(RegexError::bad_back_reference);
        }
        switch (c) {
        case 'b': return place(atom, Place::word_edge);
        case 'B': return place(atom, Place::no_word_edge);
        case '<': return place(atom, Place::word_start);
        case '>': return place(atom, Place::word_end);
        case 'w':
        case 'W':
        case 's':
        case 'S':
            for (unsigned value = 0; value < 256; ++value) {
                const bool holds = (c | 0x20) == 'w' ? is_word(static_cast<char>(value)) : is_space(value);
                if (holds == ((c & 0x20) != 0)) atom.set.set(value);
            }
            return true;
        default: set_one(atom.set, c); return true;
        }
    }

    /// `[` is taken already.
    bool bracket(Atom& atom) {
        const bool is_inverted = take('^');
        for (bool is_first = true; is_first || !rest_.starts_with(']'); is_first = false) {
            if (rest_.empty()) return fail(RegexError::open_bracket);
            if (rest_.starts_with("[:")) {
                const std::size_t end = rest_.find(":]");
                if (end == npos) return fail(RegexError::open_bracket);
                const std::string_view name = rest_.substr(2, end - 2);
                if (class_names.find(" " + std::string(name) + " ") == npos) return fail(RegexError::bad_class);
                for (unsigned value = 0; value < 256; ++value)
                    if (is_in_class(name, value)) set_one(atom.set, static_cast<char>(value));
                rest_.remove_prefix(end + 2);
                continue;
            }
            char low = 0;
            if (!element(low)) return false;
            char high = low;
            if (rest_.size() >= 2 && rest_[0] == '-' && rest_[1] != ']') {
                rest_.remove_prefix(1);
                if (!element(high)) return false;
                if (byte(high) < byte(low)) return fail(RegexError::bad_range);
            }
            for (unsigned value = byte(low); value <= byte(high); ++value) set_one(atom.set, static_cast<char>(value));
        }
        rest_.remove_prefix(1);
        if (is_inverted) atom.set = ~atom.set;
        if (is_inverted && options_.has_lines) atom.set.reset('\n');
        return true;
    }
    /// One character, plain or as `[.x.]` or `[=x=]`.
    bool element(char& c) {
        if (rest_.empty()) return fail(RegexError::open_bracket);
        const bool is_dressed = rest_.starts_with("[.") || rest_.starts_with("[=");
        if (is_dressed) {
            const bool fits = rest_.size() >= 5 && rest_[3] == rest_[1] && rest_[4] == ']';
            if (!fits) return fail(RegexError::bad_collation);
            c = rest_[2];
            rest_.remove_prefix(5);
            return true;
        }
        c = rest_.front();
        rest_.remove_prefix(1);
        return true;
    }

    /// What stands behind an atom; repetitions of repetitions multiply into one that is as wide.
    bool repetition(Atom& atom) {
        std::uint32_t least = 0, most = no_limit;
        if (rest_.starts_with('*')) {
            rest_.remove_prefix(1);
        } else if (is_operator('+')) {
            least = 1;
            skip_operator();
        } else if (is_operator('?')) {
            most = 1;
            skip_operator();
        } else if (is_operator('{')) {
            skip_operator();
            if (!bounds(least, most)) return false;
        } else {
            return false;
        }
        const bool is_repeated = atom.least != 1 || atom.most != 1;
        atom.least = is_repeated ? std::min(atom.least, least) : least;
        atom.most = is_repeated ? std::max(atom.most, most) : most;
        return true;
    }
    bool number(std::uint32_t& value) {
        if (rest_.empty() || !is_digit(byte(rest_.front()))) return false;
        for (value = 0; !rest_.empty() && is_digit(byte(rest_.front())); rest_.remove_prefix(1))
            value = std::min(value * 10 + (byte(rest_.front()) - '0'), most_repeats + 1);
        return true;
    }
    bool bounds(std::uint32_t& least, std::uint32_t& most) {
        const bool has_least = number(least);
        most = least;
        if (take(',')) {
            if (!has_least) least = 0;
            if (!number(most)) most = no_limit;
        } else if (!has_least) {
            return fail(rest_.empty() ? RegexError::open_brace : RegexError::bad_brace);
        }
        if (least > most_repeats || (most != no_limit && most > most_repeats)) return fail(RegexError::too_big);
        if (most != no_limit && least > most) return fail(RegexError::bad_brace);
        if (!is_operator('}')) return fail(rest_.empty() ? RegexError::open_brace : RegexError::bad_brace);
        skip_operator();
        return true;
    }

    std::string_view rest_;
    RegexOptions options_;
};

class Matcher {
  public:
    Matcher(std::string_view text, const RegexOptions& options, const RegularExpression::Ends& ends,
            RegularExpression::Match& best)
        : text_(text), options_(options), ends_(ends), best_(best), now_(best.size(), {npos, npos}) {}

    /// Whether there is a match that begins there.
    bool run(const RegularExpression::Branches& tree, std::size_t start) {
        bool is_found = false;
        std::fill(now_.begin(), now_.end(), std::pair(npos, npos));
        now_[0].first = start;
        static_cast<void>(try_branches(tree, start, [&](std::size_t end) {
            if (!is_found || end > best_[0].second) {
                best_ = now_;
                best_[0].second = end;
            }
            is_found = true;
            return end == text_.size(); // it cannot become longer
        }));
        return is_found;
    }
    [[nodiscard]] bool is_exhausted() const { return budget_ == 0 || is_too_deep_; }

  private:
    /// What follows; true ends the search.
    using Next = std::function<bool(std::size_t)>;

    /// Each choice that is open keeps some of the host's stack.
    class Nesting {
      public:
        explicit Nesting(Matcher& matcher) : matcher_(matcher) {
            constexpr std::size_t deepest = 1000;
            if (++matcher.depth_ > deepest) matcher.is_too_deep_ = true;
        }
        ~Nesting() { --matcher_.depth_; }
        Nesting(const Nesting&) = delete;
        Nesting& operator=(const Nesting&) = delete;

      private:
        Matcher& matcher_;
    };

    static bool is_plain(const Atom& atom) {
        return atom.kind != Atom::Kind::group && atom.least == 1 && atom.most == 1;
    }

    bool try_branches(const RegularExpression::Branches& tree, std::size_t at, const Next& next) {
        if (budget_ == 0) return true;
        --budget_;
        const Nesting nesting(*this);
        bool ends = is_too_deep_;
        for (const auto& atoms : tree.alternatives) ends = ends || try_atoms(atoms, 0, at, next);
        return ends;
    }

    bool try_atoms(const std::vector<Atom>& atoms, std::size_t index, std::size_t at, const Next& next) {
        for (; index < atoms.size() && is_plain(atoms[index]); ++index) {
            at = once(atoms[index], at);
            if (at == npos) return false;
        }
        if (budget_ == 0) return true;
        --budget_;
        if (index == atoms.size()) return next(at);
        const Nesting nesting(*this);
        if (is_too_deep_) return true;
        const Atom& atom = atoms[index];
        const Next go_on = [&, index](std::size_t behind) { return try_atoms(atoms, index + 1, behind, next); };
        if (atom.kind == Atom::Kind::group) return try_group(atom, 0, at, npos, go_on);
        std::vector<std::size_t> places{at};
        while (places.size() <= atom.most) {
            const std::size_t behind = once(atom, places.back());
            if (behind == npos) break;
            const bool moves = behind != places.back();
            if (!moves && places.size() > atom.least) break;
            places.push_back(behind);
            if (budget_ > 0) --budget_;
            if (!moves) places.resize(std::max<std::size_t>(places.size(), std::size_t{atom.least} + 1), behind);
        }
        for (std::size_t count = places.size(); count-- > atom.least;)
            if (go_on(places[count])) return true;
        return false;
    }

    bool try_group(const Atom& atom, std::uint32_t count, std::size_t at, std::size_t before, const Next& next) {
        const auto kept = now_;
        if (count < atom.most && at != before) { // an empty turn adds nothing
            const bool ends = try_branches(*atom.branches, at, [&](std::size_t behind) {
                const auto inner = now_[atom.number];
                now_[atom.number] = {at, behind};
                const bool stops = try_group(atom, count + 1, behind, at, next);
                now_[atom.number] = inner;
                return stops;
            });
            if (ends) return true;
        }
        now_ = kept;
        return (count >= atom.least || at == before) && next(at);
    }

    /// Behind one turn of what is no group; npos where it does not match.
    std::size_t once(const Atom& atom, std::size_t at) const {
        if (atom.kind == Atom::Kind::set) return at < text_.size() && atom.set[byte(text_[at])] ? at + 1 : npos;
        if (atom.kind == Atom::Kind::place) return is_at(atom.place, at) ? at : npos;
        const auto [begin, end] = now_[atom.number];
        if (begin == npos) return npos;
        const std::string_view wanted = text_.substr(begin, end - begin), there = text_.substr(at, wanted.size());
        const auto is_same = [&](char a, char b) {
            const bool is_letter = is_upper(byte(a)) || is_lower(byte(a));
            return a == b || (options_.ignores_case && is_letter && (byte(a) ^ 0x20) == byte(b));
        };
        const bool matches =
            there.size() == wanted.size() && std::equal(there.begin(), there.end(), wanted.begin(), is_same);
        return matches ? at + wanted.size() : npos;
    }

    bool is_at(Place place, std::size_t at) const {
        const bool after = at < text_.size() && is_word(text_[at]), before = at > 0 && is_word(text_[at - 1]);
        switch (place) {
        case Place::start: return at == 0 ? ends_.is_line_start : options_.has_lines && text_[at - 1] == '\n';
        case Place::end: return at == text_.size() ? ends_.is_line_end : options_.has_lines && text_[at] == '\n';
        case Place::word_edge: return before != after;
        case Place::no_word_edge: return before == after;
        case Place::word_start: return !before && after;
        case Place::word_end: return before && !after;
        }
        return false;
    }

    std::string_view text_;
    RegexOptions options_;
    RegularExpression::Ends ends_;
    RegularExpression::Match& best_;
    RegularExpression::Match now_;
    std::uint64_t budget_ = 500'000;
    std::size_t depth_ = 0;
    bool is_too_deep_ = false;
};

} // namespace

std::string_view regex_error_text(std::uint64_t number) {
    constexpr std::string_view texts[] = {"Success",
                                          "No match",
                                          "Invalid regular expression",
                                          "Invalid collation character",
                                          "Invalid character class name",
                                          "Trailing backslash",
                                          "Invalid back reference",
                                          "Unmatched [, [^, [:, [., or [=",
                                          "Unmatched ( or \\(",
                                          "Unmatched \\{",
                                          "Invalid content of \\{\\}",
                                          "Invalid range end",
                                          "Memory exhausted",
                                          "Invalid preceding regular expression",
                                          "Premature end of regular expression",
                                          "Regular expression too big",
                                          "Unmatched ) or \\)"};
    return number < std::size(texts) ? texts[static_cast<std::size_t>(number)] : "Unknown error";
}

RegularExpression::RegularExpression() = default;
RegularExpression::~RegularExpression() = default;

RegexError RegularExpression::compile(std::string_view pattern, const RegexOptions& options) {
    constexpr std::size_t longest = 1 << 15;
    if (pattern.size() > longest) return RegexError::too_big;
    Parser parser(pattern, options);
    tree_ = parser.run();
    options_ = options;
    group_count_ = parser.groups;
    return parser.error;
}

RegexError RegularExpression::match(std::string_view text, const Ends& ends, Match& found) const {
    found.assign(group_count_ + 1, {npos, npos});
    if (!tree_) return RegexError::bad_pattern;
    Matcher matcher(text, options_, ends, found);
    for (std::size_t start = 0; start <= text.size(); ++start) {
        if (matcher.run(*tree_, start)) return RegexError::success;
        if (matcher.is_exhausted()) return RegexError::no_memory;
    }
    return RegexError::no_match;
}

} // namespace heaparium::vm
