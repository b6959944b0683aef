#include "lang/lexer.hpp"

#include "lang/character_class.hpp"

#include <algorithm>

namespace heaparium::lang {

Lexer::Lexer(const SourceManager& sources, std::uint32_t file, Arena& arena, DiagnosticSink& sink)
    : text_(sources.text(file)), file_(file), arena_(arena), sink_(sink) {
    constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";
    if (text_.starts_with(byte_order_mark)) at_ = byte_order_mark.size();
    if (text_.starts_with("\xFF\xFE") || text_.starts_with("\xFE\xFF")) {
        report(DiagnosticId::not_text, range(0, 2), {"the file looks like UTF-16"});
        at_ = text_.size();
    }
}

Lexer::Lexer(std::string_view text, Arena& arena, DiagnosticSink& sink)
    : text_(text), file_(0), arena_(arena), sink_(sink), is_skipping_(true) {}

Token Lexer::next() {
    const bool follows_space = skip_space();
    has_splice_ = false;
    const bool starts_line = is_line_start_;
    is_line_start_ = false;
    const char first = current();

    Token result;
    if (is_at_end()) {
        result = token(TokenKind::end_of_file, at_);
    } else if (is_line_break(first)) {
        result = new_line();
    } else if (is_name_start(first) || (first == '\\' && universal_name_length() != 0)) {
        result = name_or_prefixed_literal();
    } else if (is_digit(first) || (first == '.' && is_digit(following()))) {
        result = number();
    } else if (first == '"' || first == '\'') {
        result = quoted(at_);
    } else if (is_ascii(first)) {
        result = punctuator();
    } else {
        is_line_start_ = starts_line; // an ellipsis character asks whether it is alone
        result = beyond_ascii();
        is_line_start_ = false;
    }
    result.follows_space = follows_space;
    result.starts_line = starts_line;
    if (result.kind == TokenKind::new_line) is_line_start_ = true;
    return result;
}

// The character at the cursor, past any splices; zero at the end.
char Lexer::current() {
    while (at_ < text_.size() && text_[at_] == '\\') {
        const std::size_t length = splice_length(at_);
        if (length == 0) break;
        at_ += length;
        has_splice_ = true;
    }
    return at_ < text_.size() ? text_[at_] : '\0';
}

// The character after the current one.
char Lexer::following() {
    const std::size_t here = at_;
    const bool had_splice = has_splice_;
    if (!is_at_end()) ++at_;
    const char result = current();
    at_ = here;
    has_splice_ = had_splice;
    return result;
}

// As gcc does, spaces may stand between the backslash and the line end: nobody sees them.
std::size_t Lexer::splice_length(std::size_t offset) const {
    std::size_t end = offset + 1;
    while (end < text_.size() && (text_[end] == ' ' || text_[end] == '\t')) ++end;
    if (end >= text_.size()) return end - offset;
    if (text_.substr(end, 2) == "\r\n") return end + 2 - offset;
    return is_line_break(text_[end]) ? end + 1 - offset : 0;
}

SourceRange Lexer::range(std::size_t begin, std::size_t end) const {
    return {file_, static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
}

std::size_t Lexer::line_end(std::size_t offset) {
    if (offset >= known_line_end_from_ && offset <= known_line_end_) return known_line_end_;
    known_line_end_from_ = offset;
    while (offset < text_.size() && !is_line_break(text_[offset])) {
        const std::size_t splice = text_[offset] == '\\' ? splice_length(offset) : 0;
        offset += std::max<std::size_t>(splice, 1);
    }
    return known_line_end_ = std::min(offset, text_.size());
}

// The text without its splices.
std::string_view Lexer::clean(std::size_t begin, std::size_t end) {
    std::string cleaned;
    for (std::size_t i = begin; i < end;) {
        const std::size_t splice = text_[i] == '\\' ? splice_length(i) : 0;
        if (splice == 0) cleaned += text_[i];
        i += std::max<std::size_t>(splice, 1);
    }
    return arena_.copy(std::string_view(cleaned));
}

void Lexer::report(DiagnosticId id, SourceRange place, std::initializer_list<std::string> arguments) {
    if (!is_skipping_) (void)sink_.report(id, place, arguments);
}

Token Lexer::token(TokenKind kind, std::size_t begin) {
    Token result;
    result.kind = kind;
    result.range = range(begin, at_);
    result.text = has_splice_ ? clean(begin, at_) : text_.substr(begin, at_ - begin);
    return result;
}

Token Lexer::new_line() {
    const std::size_t begin = at_;
    at_ += text_.substr(at_, 2) == "\r\n" ? 2 : 1;
    return token(TokenKind::new_line, begin);
}

bool Lexer::skip_space() {
    bool has_space = false;
    while (true) {
        const char character = current();
        if (is_blank(character)) {
            ++at_;
        } else if (character == '/' ? !skip_comment() : !skip_odd_space()) {
            return has_space;
        }
        has_space = true;
    }
}

// Bytes that are no text, and spaces that are not plain ones.
bool Lexer::skip_odd_space() {
    if (is_at_end()) return false;
    const char character = text_[at_];
    if (is_ascii(character)) {
        if (!is_control(character)) return false;
        pass_over_non_text();
        return true;
    }
    const CodePoint point = code_point_here();
    if (!point.is_valid) {
        pass_over_non_text();
        return true;
    }
    const std::optional<Lookalike> meaning = lookalike(point.value);
    if (!meaning || meaning->group != Lookalike::Group::space) return false;
    record(*meaning, point.value, at_, point.length);
    at_ += point.length;
    return true;
}

// After this many bytes that are no text, the rest of the file is taken to be none either.
constexpr std::size_t maximum_non_text_bytes = 32;

void Lexer::pass_over_non_text() {
    constexpr std::string_view digits = "0123456789ABCDEF";
    const auto byte = static_cast<unsigned char>(text_[at_]);
    if (non_text_count_ == 0) {
        report(DiagnosticId::not_text, range(at_, at_ + 1),
               {std::string("0x") + digits[byte >> 4U] + digits[byte & 15U]});
    }
    if (!is_skipping_) ++non_text_count_;
    at_ = non_text_count_ > maximum_non_text_bytes ? text_.size() : at_ + 1;
}

bool Lexer::skip_comment() {
    const char second = following();
    if (second == '*') {
        skip_block_comment();
    } else if (second == '/') {
        skip_line_comment();
    }
    return second == '*' || second == '/';
}

void Lexer::skip_block_comment() {
    const std::size_t begin = at_;
    bool has_warned = false;
    ++at_;
    (void)current();
    ++at_;
    while (true) {
        const char character = current();
        if (is_at_end()) break;
        const char second = character == '*' || character == '/' ? following() : '\0';
        if (character == '*' && second == '/') {
            ++at_;
            (void)current();
            ++at_;
            return;
        }
        if (character == '/' && second == '*' && !has_warned) {
            report(DiagnosticId::nested_comment, range(at_, at_ + 2));
            has_warned = true;
        }
        ++at_;
    }
    report(DiagnosticId::unterminated_comment, range(begin, begin + 2));
}

void Lexer::skip_line_comment() { at_ = line_end(at_); }

Token Lexer::name_or_prefixed_literal() {
    const std::size_t begin = at_;
    while (skip_name_character()) {
    }
    Token name = token(TokenKind::identifier, begin);
    if (name.text.find('\\') != std::string_view::npos) name.text = with_universal_names(name.text);
    const bool is_prefix = name.text == "L" || name.text == "u" || name.text == "U" || name.text == "u8";
    const char after = is_prefix ? current() : '\0';
    if (after == '"' || after == '\'') return quoted(begin);
    return name;
}

namespace {

/// `\u00e9` or `\U000000e9` at the start of the text.
std::optional<CodePoint> universal_name(std::string_view text) {
    if (text.size() < 2 || (text[1] != 'u' && text[1] != 'U')) return std::nullopt;
    const std::size_t length = text[1] == 'u' ? 6 : 10;
    if (text.size() < length) return std::nullopt;
    std::uint32_t value = 0;
    for (const char digit : text.substr(2, length - 2)) {
        if (digit_value(digit) >= 16) return std::nullopt;
        value = value << 4U | digit_value(digit);
    }
    return CodePoint{value, length, is_identifier_code_point(value)};
}

} // namespace

std::size_t Lexer::universal_name_length() const {
    const auto name = universal_name(text_.substr(at_));
    return name && name->is_valid ? name->length : 0;
}

// As if the characters themselves had been written.
std::string_view Lexer::with_universal_names(std::string_view name) {
    std::string text;
    while (!name.empty()) {
        const auto point = name.front() == '\\' ? universal_name(name) : std::nullopt;
        if (point) {
            append_utf8(text, point->value);
        } else {
            text += name.front();
        }
        name.remove_prefix(point ? point->length : 1);
    }
    return arena_.copy(std::string_view(text));
}

bool Lexer::skip_name_character() {
    const char character = current();
    if (is_name_continue(character)) {
        ++at_;
        return true;
    }
    if (character == '\\') {
        const std::size_t length = universal_name_length();
        at_ += length;
        return length != 0;
    }
    if (is_ascii(character)) return false;
    const CodePoint point = code_point_here();
    if (!point.is_valid || !is_identifier_code_point(point.value)) return false;
    at_ += point.length;
    return true;
}

// pp-number: digits, letters, dots, and signs after an exponent's letter.
Token Lexer::number() {
    const std::size_t begin = at_;
    char previous = '\0';
    while (true) {
        const char character = current();
        const bool is_exponent = previous == 'e' || previous == 'E' || previous == 'p' || previous == 'P';
        const bool is_sign = (character == '+' || character == '-') && is_exponent;
        if (!is_name_continue(character) && character != '.' && !is_sign) break;
        previous = character;
        ++at_;
    }
    return token(TokenKind::number, begin);
}

Token Lexer::quoted(std::size_t begin) {
    const std::size_t opening = at_;
    const char quote = text_[at_++];
    while (true) {
        const char character = current();
        if (is_at_end() || is_line_break(character)) return unterminated(begin, opening, quote);
        ++at_;
        if (character == quote) break;
        if (character != '\\') continue;
        const char escaped = current();
        if (!is_at_end() && !is_line_break(escaped)) ++at_;
    }
    return token(quote == '"' ? TokenKind::string : TokenKind::character, begin);
}

Token Lexer::punctuator() {
    const std::size_t begin = at_;
    char ahead[4];
    std::size_t ends[4];
    std::size_t count = 0;
    while (count < 4) {
        ahead[count] = current();
        if (is_at_end()) break;
        ends[count++] = ++at_;
    }
    const Punctuator found = punctuator_at_start({ahead, count});
    at_ = ends[found.length == 0 ? 0 : found.length - 1];
    has_splice_ = has_splice_ && at_ - begin > found.length;
    return token(found.kind, begin);
}

std::optional<Token> Lexer::header_name() {
    (void)skip_space();
    has_splice_ = false;
    const std::size_t begin = at_;
    const char opening = current();
    if (opening != '<' && opening != '"') return std::nullopt;
    const char closing = opening == '<' ? '>' : '"';
    ++at_;
    while (true) {
        const char character = current();
        if (is_at_end() || is_line_break(character)) break;
        ++at_;
        if (character == closing) break;
    }
    return token(TokenKind::string, begin);
}

std::string_view Lexer::text_to_line_end() {
    (void)skip_space();
    const std::size_t begin = at_;
    const std::size_t end = line_end(at_);
    while (at_ < end && text_.substr(at_, 2) != "//" && text_.substr(at_, 2) != "/*") ++at_;
    std::string_view text = clean(begin, at_);
    while (!text.empty() && is_blank(text.back())) text.remove_suffix(1);
    return text;
}

} // namespace heaparium::lang
