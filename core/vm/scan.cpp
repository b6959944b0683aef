#include "vm/scan.hpp"

#include "vm/format.hpp"
#include "vm/format_arguments.hpp"
#include "vm/number_text.hpp"
#include "vm/wide_text.hpp"

#include <algorithm>
#include <array>
#include <bitset>
#include <string>
#include <utility>

namespace heaparium::vm {

namespace {

/// One conversion as the format writes it.
struct Conversion {
    bool is_suppressed = false; // `*`: read, and not stored
    std::uint64_t width = 0;    // most bytes to read; 0: no limit of its own
    std::uint32_t bytes = 4;    // of an integer to store to
    bool is_double = false;     // `l` or `L` before a floating conversion
    bool is_wide = false;       // `l` before characters
    bool is_allocating = false; // `m`: into a new block
    std::size_t position = 0;   // number of its argument, written as `2$`; 0: the next one
    char letter = 0;
    std::bitset<256> set; // of `[`
    std::string_view written;
};

bool take(std::string_view& text, char wanted) {
    if (!text.starts_with(wanted)) return false;
    text.remove_prefix(1);
    return true;
}

void take_length(std::string_view& text, Conversion& conversion) {
    if (take(text, 'h')) {
        conversion.bytes = take(text, 'h') ? 1 : 2;
    } else if (take(text, 'l')) {
        conversion.is_wide = !take(text, 'l');
        conversion.bytes = 8;
        conversion.is_double = true;
    } else if (take(text, 'z') || take(text, 't') || take(text, 'j')) {
        conversion.bytes = 8;
    } else if (take(text, 'L')) {
        conversion.is_double = true;
    }
}

/// `text` begins behind the `[`.
std::bitset<256> take_set(std::string_view& text) {
    std::bitset<256> set;
    const bool is_inverted = take(text, '^');
    bool is_first = true;
    while (!text.empty() && (is_first || text.front() != ']')) {
        const auto low = static_cast<unsigned char>(text.front());
        auto high = low;
        text.remove_prefix(1);
        if (text.size() >= 2 && text[0] == '-' && text[1] != ']') {
            high = static_cast<unsigned char>(text[1]);
            text.remove_prefix(2);
        }
        for (unsigned c = low; c <= high; ++c) set.set(c);
        is_first = false;
    }
    take(text, ']');
    return is_inverted ? ~set : set;
}

/// `text` begins behind the `%`, and is moved behind the conversion.
Conversion take_conversion(std::string_view& text) {
    const std::string_view start = text;
    Conversion conversion;
    conversion.is_suppressed = take(text, '*');
    conversion.is_allocating = take(text, 'm');
    while (!text.empty() && text.front() >= '0' && text.front() <= '9') {
        const auto digit = static_cast<std::uint64_t>(text.front() - '0');
        conversion.width = std::min(conversion.width * 10 + digit, maximum_format_width);
        text.remove_prefix(1);
    }
    if (take(text, '$')) {
        conversion.position = static_cast<std::size_t>(std::exchange(conversion.width, 0));
        const std::string_view rest = text;
        Conversion behind = take_conversion(text);
        behind.position = conversion.position;
        behind.written = start.substr(0, start.size() - rest.size() + behind.written.size());
        return behind;
    }
    conversion.is_allocating |= take(text, 'm');
    take_length(text, conversion);
    if (!text.empty()) {
        conversion.letter = text.front();
        text.remove_prefix(1);
    }
    if (conversion.letter == '[') conversion.set = take_set(text);
    conversion.written = start.substr(0, start.size() - text.size());
    return conversion;
}

bool is_digit_of(int c, unsigned base) {
    if (c >= '0' && c <= '9') return static_cast<unsigned>(c - '0') < base;
    return base == 16 && ((c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F'));
}

class Scanner {
  public:
    Scanner(LibraryCall& call, FormatArguments arguments, ScanSource& source, FormatKind kind)
        : call_(call), arguments_(arguments), source_(source), kind_(kind) {}

    std::optional<std::int64_t> run(std::string_view format) {
        while (!format.empty() && goes_on_) {
            const char c = format.front();
            format.remove_prefix(1);
            if (is_blank_byte(static_cast<unsigned char>(c))) {
                skip_blanks();
            } else if (c != '%') {
                match(c);
            } else if (const Conversion conversion = take_conversion(format); conversion.letter == '%') {
                skip_blanks();
                match('%');
            } else {
                convert(conversion);
            }
        }
        if (was_stopped_) return std::nullopt;
        return stored_ == 0 && met_end_ ? -1 : stored_;
    }

  private:
    // What ends the scan: an input that does not match, its end, or the program's.

    void fail() { goes_on_ = false; }
    void stop() { goes_on_ = false, was_stopped_ = true; }

    /// The next byte, looked at only; `end` too where the program waits, which stops the scan.
    int peek() {
        const auto next = source_.peek();
        if (!next) stop();
        return next.value_or(StreamReader::end);
    }
    void take_byte() {
        source_.take();
        ++taken_;
    }
    void skip_blanks() {
        while (is_blank_byte(peek())) take_byte();
    }
    void match(char wanted) {
        const int next = peek();
        if (next == static_cast<unsigned char>(wanted)) return take_byte();
        met_end_ |= next == StreamReader::end;
        fail();
    }

    void convert(const Conversion& conversion) {
        if (conversion.letter != 'c' && conversion.letter != 'C' && conversion.letter != '[' &&
            conversion.letter != 'n')
            skip_blanks();
        if (conversion.letter != 'n' && goes_on_ && peek() == StreamReader::end) {
            met_end_ = true;
            fail();
        }
        if (!goes_on_) return;
        switch (conversion.letter) {
        case 'd': return convert_integer(conversion, 10, true);
        case 'i': return convert_integer(conversion, 0, true);
        case 'u': return convert_integer(conversion, 10, false);
        case 'o': return convert_integer(conversion, 8, false);
        case 'x':
        case 'X': return convert_integer(conversion, 16, false);
        case 'p': return convert_pointer(conversion);
        case 'a':
        case 'A':
        case 'e':
        case 'E':
        case 'f':
        case 'F':
        case 'g':
        case 'G': return convert_floating(conversion);
        case 'c':
        case 'C':
        case 's':
        case 'S':
        case '[': return convert_text(conversion);
        case 'n': return store_integer(conversion, static_cast<std::uint64_t>(taken_), false);
        default:
            if (mismatch("`%" + std::string(conversion.written) + "` is no conversion that scanf knows.")) fail();
        }
    }

    // ------------------------------------------------------------------------------------------- reading from the
    // input

    /// Moves the next byte to `text` if it is wanted and the width allows it.
    template <class IsWanted>
    bool take_if(std::string& text, const Conversion& conversion, IsWanted is_wanted) {
        const std::uint64_t width = conversion.width != 0 ? conversion.width : maximum_format_width;
        if (text.size() >= width) return false;
        const int next = peek();
        if (next == StreamReader::end || !is_wanted(next)) return false;
        text += static_cast<char>(next);
        take_byte();
        return true;
    }
    auto is_sign() const {
        return [](int c) { return c == '-' || c == '+'; };
    }

    std::string take_integer(const Conversion& conversion, unsigned base) {
        std::string text;
        take_if(text, conversion, is_sign());
        if (take_if(text, conversion, [](int c) { return c == '0'; })) {
            const bool may_be_hexadecimal = base == 0 || base == 16;
            const bool is_hexadecimal =
                may_be_hexadecimal && take_if(text, conversion, [](int c) { return c == 'x' || c == 'X'; });
            if (base == 0) base = is_hexadecimal ? 16 : 8;
        }
        if (base == 0) base = 10;
        while (take_if(text, conversion, [&](int c) { return is_digit_of(c, base); })) continue;
        return text;
    }

    /// A word such as "inf", whatever its case.
    bool take_word(std::string& text, const Conversion& conversion, std::string_view word) {
        for (const char wanted : word) {
            if (!take_if(text, conversion, [&](int c) { return (c | 0x20) == wanted; })) return false;
        }
        return true;
    }

    std::string take_floating(const Conversion& conversion) {
        std::string text;
        unsigned base = 10;
        const auto digits = [&] {
            while (take_if(text, conversion, [&](int c) { return is_digit_of(c, base); })) continue;
        };
        take_if(text, conversion, is_sign());
        const int first = peek() | 0x20;
        if (first == 'n') return take_word(text, conversion, "nan") ? text : std::string();
        if (first == 'i') {
            if (!take_word(text, conversion, "inf")) return {};
            const bool goes_on = conversion.width == 0 || text.size() < conversion.width;
            if (goes_on && (peek() | 0x20) == 'i' && !take_word(text, conversion, "inity")) return {};
            return text;
        }
        const auto has_room_behind_prefix = [&] { return conversion.width == 0 || text.size() + 1 < conversion.width; };
        if (take_if(text, conversion, [](int c) { return c == '0'; }) && has_room_behind_prefix() &&
            take_if(text, conversion, [](int c) { return c == 'x' || c == 'X'; }))
            base = 16;
        const std::size_t before = text.size();
        digits();
        if (take_if(text, conversion, [](int c) { return c == '.'; })) digits();
        if (base == 16 && text.find_first_not_of('.', before) == std::string::npos) return {};
        const int exponent = base == 16 ? 'p' : 'e';
        if (!text.empty() && take_if(text, conversion, [&](int c) { return (c | 0x20) == exponent; })) {
            take_if(text, conversion, is_sign());
            base = 10;
            digits();
        }
        return text;
    }

    // --------------------------------------------------------------------------------------------- storing what was
    // read

    void convert_integer(const Conversion& conversion, unsigned base, bool is_signed) {
        const std::string text = take_integer(conversion, base);
        if (was_stopped_) return;
        const IntegerText number = read_integer(text, base, is_signed);
        if (number.length == 0) return fail();
        store_integer(conversion, number.value, true);
    }

    void convert_pointer(const Conversion& conversion) {
        const std::string text = take_integer(conversion, 16);
        if (was_stopped_) return;
        const IntegerText number = read_integer(text, 16, false);
        if (number.length == 0) return fail();
        if (conversion.is_suppressed) return;
        const auto target = next(conversion, "a pointer to a pointer",
                                 [](const lang::Type& type) { return type.kind == lang::TypeKind::pointer; });
        if (target && kept(call_.write_pointer(*target, {memory::Address(number.value), 0}))) ++stored_;
    }

    void convert_floating(const Conversion& conversion) {
        const std::string text = take_floating(conversion);
        if (was_stopped_) return;
        const FloatingText number = conversion.is_double ? read_floating(text) : read_float(text);
        if (number.length == 0) return fail();
        if (conversion.is_suppressed) return;
        const std::uint64_t bytes = conversion.is_double ? 8 : 4;
        const auto target =
            next(conversion, bytes == 8 ? "a pointer to double" : "a pointer to float", [&](const lang::Type& type) {
                return is_floating(type) && std::min<std::uint64_t>(type.size, 8) == bytes;
            });
        if (!target) return;
        const auto narrow = static_cast<float>(number.value);
        const bool is_done = bytes == 8 ? call_.write(*target, std::as_bytes(std::span(&number.value, 1)))
                                        : call_.write(*target, std::as_bytes(std::span(&narrow, 1)));
        if (kept(is_done)) ++stored_;
    }

    void convert_text(const Conversion& conversion) {
        Conversion limited = conversion;
        const bool is_character = conversion.letter == 'c' || conversion.letter == 'C';
        if (is_character && conversion.width == 0) limited.width = 1;
        std::string text;
        const auto is_wanted = [&](int c) {
            if (is_character) return true;
            if (conversion.letter == 's' || conversion.letter == 'S') return !is_blank_byte(c);
            return conversion.set.test(static_cast<std::size_t>(c));
        };
        while (take_if(text, limited, is_wanted)) continue;
        if (was_stopped_) return;
        if (conversion.width == 0 && text.size() == maximum_format_width) report_limit(conversion);
        if (!goes_on_) return;
        if (text.empty()) return fail();
        if (conversion.is_suppressed) return;
        if (conversion.is_wide || conversion.letter == 'C' || conversion.letter == 'S') text = widened(text);
        const std::size_t unit = conversion.is_wide || conversion.letter == 'C' || conversion.letter == 'S' ? 4 : 1;
        if (!is_character) text.append(unit, '\0');
        const auto target =
            next(conversion, unit == 4 ? "a pointer to wchar_t" : "a pointer to char", [&](const lang::Type& type) {
                return conversion.is_allocating || (is_integer(type) && type.size == unit);
            });
        if (!target) return;
        const auto to = conversion.is_allocating ? allocated(*target, text.size()) : target;
        if (to && kept(call_.write(*to, std::as_bytes(std::span(text))))) ++stored_;
    }

    /// A new block, whose address goes to where the argument points.
    std::optional<Pointer> allocated(Pointer target, std::size_t bytes) {
        const auto block = call_.allocate(memory::Size(bytes), false);
        if (!block || !call_.write_pointer(target, *block)) {
            stop();
            return std::nullopt;
        }
        if (!block->address.is_null()) return block;
        fail();
        return std::nullopt;
    }

    [[nodiscard]] bool is_utf8() const { return kind_ == FormatKind::wide || call_.state().is_utf8; }

    /// As bytes of wchar_t; what is no character of the locale is left out.
    std::string widened(std::string_view text) {
        std::string wide;
        while (!text.empty()) {
            const WideCharacter next = from_multibyte(text, is_utf8());
            text.remove_prefix(std::max<std::size_t>(next.length, 1));
            if (next.kind != WideCharacter::Kind::complete) continue;
            for (unsigned shift = 0; shift < 32; shift += 8)
                wide += static_cast<char>(static_cast<unsigned char>(next.character >> shift));
        }
        return wide;
    }

    void store_integer(const Conversion& conversion, std::uint64_t value, bool counts) {
        if (conversion.is_suppressed) return;
        const std::string wanted = "a pointer to an integer of " + std::to_string(conversion.bytes) +
                                   (conversion.bytes == 1 ? " byte" : " bytes");
        const auto target = next(conversion, wanted, [&](const lang::Type& type) {
            return is_integer(type) && type.size == conversion.bytes;
        });
        if (!target) return;
        std::array<std::byte, 8> bytes{};
        for (std::size_t i = 0; i < bytes.size(); ++i) bytes[i] = static_cast<std::byte>(value >> 8 * i);
        if (kept(call_.write(*target, std::span(bytes).first(conversion.bytes))) && counts) ++stored_;
    }

    [[nodiscard]] bool kept(bool was_written) {
        if (!was_written) stop();
        return was_written;
    }

    // ------------------------------------------------------------------------------------------------- the arguments

    /// False where the program was stopped.
    bool mismatch(std::string detail) {
        const bool goes_on = call_.report(check::ReportKind::format_mismatch, {}, memory::Size(0), std::move(detail));
        if (!goes_on) stop();
        return goes_on;
    }

    void report_limit(const Conversion& conversion) {
        const bool goes_on =
            call_.report(check::ReportKind::bad_argument, {}, memory::Size(0),
                         "`%" + std::string(conversion.written) + "` met more than " +
                             std::to_string(maximum_format_width) + " characters, the limit for one conversion here.");
        if (!goes_on) stop();
    }

    /// Where to store: the next argument, which must point to what `accepts`.
    template <class Accepts>
    std::optional<Pointer> next(const Conversion& conversion, std::string_view wanted, Accepts accepts) {
        const std::string written = "`%" + std::string(conversion.written) + "` wants " + std::string(wanted);
        const std::size_t index = conversion.position != 0 ? conversion.position - 1 : next_++;
        if (!arguments_.has(index)) {
            if (mismatch(written + ", but no argument is left.")) fail();
            return std::nullopt;
        }
        const auto argument = arguments_.at(index);
        if (!argument) {
            stop();
            return std::nullopt;
        }
        if (!argument->type) return argument->value; // of a va_list
        const lang::Type& type = *argument->type;
        const bool is_pointer = type.kind == lang::TypeKind::pointer;
        const bool fits = is_pointer && (type.base->kind == lang::TypeKind::void_type || accepts(*type.base));
        if (!fits && !mismatch(written + ", but its argument has the type `" + to_string(type) + "`.")) {
            return std::nullopt;
        }
        return argument->value;
    }

    LibraryCall& call_;
    FormatArguments arguments_;
    ScanSource& source_;
    FormatKind kind_;
    std::size_t next_ = 0;    // argument
    std::int64_t stored_ = 0; // what scanf returns
    std::int64_t taken_ = 0;  // bytes of input, for %n
    bool goes_on_ = true;
    bool met_end_ = false;
    bool was_stopped_ = false;
};

FormatArguments arguments_behind(LibraryCall& call, std::size_t format_argument) {
    const bool has_list = call.row().name.starts_with('v');
    return has_list ? FormatArguments(call, call.pointer(format_argument + 1))
                    : FormatArguments(call, format_argument + 1);
}

} // namespace

std::optional<std::int64_t> scan(LibraryCall& call, std::size_t format_argument, ScanSource& source) {
    const auto text = call.string(call.pointer(format_argument));
    if (!text) return std::nullopt;
    return Scanner(call, arguments_behind(call, format_argument), source, FormatKind::bytes).run(*text);
}

std::optional<std::int64_t> scan_wide(LibraryCall& call, std::size_t format_argument, ScanSource& source) {
    const auto characters = wide_string(call, call.pointer(format_argument), no_maximum);
    if (!characters) return std::nullopt;
    const std::string text = utf8(*characters);
    return Scanner(call, arguments_behind(call, format_argument), source, FormatKind::wide).run(text);
}

} // namespace heaparium::vm
