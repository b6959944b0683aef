#include "vm/format.hpp"

#include "vm/wide_text.hpp"

#include <algorithm>
#include <array>
#include <cstdio>
#include <utility>

namespace heaparium::vm {

namespace {

bool is_wide(const FormatSpecification& specification) {
    return specification.length == FormatLength::long_ || specification.conversion == 'C' ||
           specification.conversion == 'S';
}

bool is_signed_conversion(char conversion) { return conversion == 'd' || conversion == 'i'; }
bool is_integer_conversion(char conversion) {
    return std::string_view("diuoxXc").find(conversion) != std::string_view::npos;
}
bool is_floating_conversion(char conversion) {
    return std::string_view("fFeEgGaA").find(conversion) != std::string_view::npos;
}

std::uint64_t integer_bytes(const FormatSpecification& specification) {
    if (specification.conversion == 'c') return 4;
    switch (specification.length) {
    case FormatLength::char_: return 1;
    case FormatLength::short_: return 2;
    case FormatLength::int_: return 4;
    default: return 8;
    }
}

class Formatter {
  public:
    Formatter(LibraryCall& call, FormatArguments arguments, FormatKind kind)
        : call_(call), arguments_(arguments), kind_(kind) {}

    [[nodiscard]] std::optional<std::string> run(std::string_view format) {
        while (!format.empty() && is_running_) {
            const std::size_t percent = format.find('%');
            text_.append(format.substr(0, percent));
            if (percent == std::string_view::npos) break;
            const std::string_view from_percent = format.substr(percent);
            format.remove_prefix(percent + 1);
            FormatSpecification specification = read_specification(format);
            written_ = from_percent.substr(0, from_percent.size() - format.size());
            convert(specification);
        }
        if (!is_running_) return std::nullopt;
        return std::move(text_);
    }

  private:
    void convert(FormatSpecification& specification) {
        if (!take_star_arguments(specification) || !limit(specification)) return;
        const char conversion = specification.conversion;
        if (conversion == '%')
            text_ += '%';
        else if (conversion == 'C' || (conversion == 'c' && is_wide(specification)))
            convert_wide_character(specification);
        else if (conversion == 'S' || (conversion == 's' && is_wide(specification)))
            convert_wide_string(specification);
        else if (conversion == 'm')
            pad(specification, {}, error_text(call_.error()), false);
        else if (is_integer_conversion(conversion))
            convert_integer(specification);
        else if (is_floating_conversion(conversion))
            convert_floating(specification);
        else if (conversion == 's')
            convert_string(specification);
        else if (conversion == 'p')
            convert_pointer(specification);
        else if (conversion == 'n')
            store_count(specification);
        else
            unknown();
    }

    void unknown() {
        mismatch(check::ReportKind::format_mismatch,
                 "`" + std::string(written_) + "` is no conversion that printf knows.");
        text_.append(written_);
    }

    bool take_star_arguments(FormatSpecification& specification) {
        if (specification.is_width_argument) {
            const auto width = take_int(specification.width_position);
            if (!width) return false;
            specification.is_left |= *width < 0;
            specification.width = static_cast<std::uint64_t>(*width < 0 ? -*width : *width);
        }
        if (specification.is_precision_argument) {
            const auto precision = take_int(specification.precision_position);
            if (!precision) return false;
            if (*precision < 0)
                specification.precision.reset();
            else
                specification.precision = static_cast<std::uint64_t>(*precision);
        }
        return true;
    }

    bool limit(FormatSpecification& specification) {
        const std::uint64_t widest = std::max(specification.width, specification.precision.value_or(0));
        if (widest <= maximum_format_width ||
            (specification.conversion == 's' && specification.width <= maximum_format_width))
            return true;
        is_running_ =
            call_.report(check::ReportKind::bad_argument, {}, memory::Size(0),
                         "The conversion `" + std::string(written_) + "` asks for more than " +
                             std::to_string(maximum_format_width) + " characters, the limit for one conversion here.");
        specification.width = std::min(specification.width, maximum_format_width);
        if (specification.precision) specification.precision = std::min(*specification.precision, maximum_format_width);
        return is_running_;
    }

    // ------------------------------------------------------------------------------------------------ the arguments

    void mismatch(check::ReportKind kind, std::string detail) {
        is_running_ = call_.report(kind, {}, memory::Size(0), std::move(detail));
    }

    /// The next argument, where there is one of the kind wanted.
    template <class Accepts>
    std::optional<FormatArgument> next(std::size_t position, std::string_view wanted, Accepts accepts) {
        const std::size_t index = position != 0 ? position - 1 : next_++;
        if (!arguments_.has(index)) {
            mismatch(check::ReportKind::format_mismatch,
                     "`" + std::string(written_) + "` wants " + std::string(wanted) + ", but no argument is left.");
            return std::nullopt;
        }
        const auto argument = arguments_.at(index);
        is_running_ = argument.has_value();
        if (argument && argument->type && !accepts(*argument->type)) {
            mismatch(check::ReportKind::format_mismatch, "`" + std::string(written_) + "` wants " +
                                                             std::string(wanted) + ", but its argument has the type `" +
                                                             to_string(*argument->type) + "`.");
            return std::nullopt;
        }
        return argument;
    }

    std::optional<std::int64_t> take_int(std::size_t position) {
        const auto argument =
            next(position, "an int for its `*`", [](const lang::Type& type) { return is_integer(type); });
        if (!argument) return std::nullopt;
        return static_cast<std::int32_t>(argument->integer());
    }

    // ----------------------------------------------------------------------------------------------------- integers

    void convert_integer(const FormatSpecification& specification) {
        const std::uint64_t bytes = integer_bytes(specification);
        const std::string_view wanted = bytes == 8 ? "an integer of 8 bytes" : "an int";
        const auto argument =
            next(specification.position, wanted, [](const lang::Type& type) { return is_integer(type); });
        if (!argument) return;
        if (argument->type && (argument->type->size == 8) != (bytes == 8)) {
            mismatch(check::ReportKind::format_width_mismatch,
                     "`" + std::string(written_) + "` wants " + std::string(wanted) +
                         ", but its argument has the type `" + to_string(*argument->type) + "`.");
            if (!is_running_) return;
        }
        const std::uint64_t value = argument->integer();
        if (specification.conversion == 'c') {
            pad(specification, {}, std::string(1, static_cast<char>(value)), false);
            return;
        }
        const std::uint64_t unused_bits = 64 - 8 * bytes;
        if (is_signed_conversion(specification.conversion)) {
            const auto number = static_cast<std::int64_t>(value << unused_bits) >> unused_bits;
            const auto magnitude =
                number < 0 ? 0 - static_cast<std::uint64_t>(number) : static_cast<std::uint64_t>(number);
            put_number(specification, number < 0 ? "-" : sign(specification), digits(magnitude, 10, false));
        } else {
            put_unsigned(specification, value << unused_bits >> unused_bits);
        }
    }

    void put_unsigned(FormatSpecification specification, std::uint64_t value) {
        const char conversion = specification.conversion;
        const std::uint64_t base = conversion == 'o' ? 8 : conversion == 'u' ? 10 : 16;
        std::string number = digits(value, base, conversion == 'X');
        std::string_view prefix;
        if (specification.is_alternative && base == 16 && value != 0) prefix = conversion == 'X' ? "0X" : "0x";
        if (specification.is_alternative && base == 8) { // its first digit is a zero
            if (value == 0)
                specification.precision = specification.precision == 0 ? 1 : specification.precision;
            else if (specification.precision.value_or(0) <= number.size())
                number.insert(0, 1, '0');
        }
        put_number(specification, prefix, std::move(number));
    }

    static std::string_view sign(const FormatSpecification& specification) {
        return specification.has_plus ? "+" : specification.has_space ? " " : "";
    }

    static std::string digits(std::uint64_t value, std::uint64_t base, bool is_upper) {
        const std::string_view alphabet = is_upper ? "0123456789ABCDEF" : "0123456789abcdef";
        std::string reversed;
        do reversed += alphabet[static_cast<std::size_t>(value % base)];
        while ((value /= base) != 0);
        return {reversed.rbegin(), reversed.rend()};
    }

    void put_number(const FormatSpecification& specification, std::string_view prefix, std::string number) {
        if (specification.precision == 0 && number == "0") number.clear();
        if (const std::uint64_t least = specification.precision.value_or(0); number.size() < least)
            number.insert(0, static_cast<std::size_t>(least) - number.size(), '0');
        pad(specification, prefix, number, specification.is_zero_padded && !specification.precision);
    }

    void pad(const FormatSpecification& specification, std::string_view prefix, std::string_view body,
             bool with_zeros) {
        const auto is_tail = [](char c) { return (static_cast<unsigned char>(c) & 0xc0) == 0x80; };
        std::uint64_t length = prefix.size() + body.size();
        if (kind_ == FormatKind::wide)
            length -= static_cast<std::uint64_t>(std::count_if(body.begin(), body.end(), is_tail));
        const auto missing = static_cast<std::size_t>(specification.width > length ? specification.width - length : 0);
        if (!specification.is_left && !with_zeros) text_.append(missing, ' ');
        text_.append(prefix);
        if (!specification.is_left && with_zeros) text_.append(missing, '0');
        text_.append(body);
        if (specification.is_left) text_.append(missing, ' ');
    }

    // ------------------------------------------------------------------------------------------------ all the others

    // The host's own printf knows the digits of a double best.
    void convert_floating(const FormatSpecification& specification) {
        const auto argument =
            next(specification.position, "a double", [](const lang::Type& type) { return is_floating(type); });
        if (!argument) return;
        std::string host_format = "%";
        if (specification.is_left) host_format += '-';
        if (specification.has_plus) host_format += '+';
        if (specification.has_space) host_format += ' ';
        if (specification.is_alternative) host_format += '#';
        if (specification.is_zero_padded) host_format += '0';
        host_format += std::to_string(specification.width);
        if (specification.width == 0) host_format.pop_back();
        if (specification.precision) host_format += '.' + std::to_string(*specification.precision);
        host_format += specification.conversion;
        const double value = argument->floating;
        const int length = std::snprintf(nullptr, 0, host_format.c_str(), value);
        if (length < 0) return;
        std::string converted(static_cast<std::size_t>(length) + 1, '\0');
        std::snprintf(converted.data(), converted.size(), host_format.c_str(), value);
        text_.append(converted, 0, static_cast<std::size_t>(length));
    }

    void convert_string(const FormatSpecification& specification) {
        const auto argument = next(specification.position, "a string",
                                   [](const lang::Type& type) { return type.kind == lang::TypeKind::pointer; });
        if (!argument) return;
        const Pointer pointer = argument->value;
        std::string value = "(null)";
        if (!pointer.address.is_null()) {
            auto read =
                specification.precision ? call_.string(pointer, *specification.precision) : call_.string(pointer);
            is_running_ = read.has_value();
            if (!read) return;
            value = std::move(*read);
        } else if (specification.precision && *specification.precision < value.size()) {
            value.clear();
        }
        pad(specification, {}, value, false);
    }

    void convert_pointer(FormatSpecification specification) {
        const auto argument = next(specification.position, "a pointer",
                                   [](const lang::Type& type) { return type.kind == lang::TypeKind::pointer; });
        if (!argument) return;
        const std::uint64_t address = argument->integer();
        if (address == 0) return pad(specification, {}, "(nil)", false);
        specification.is_alternative = true;
        specification.conversion = 'x';
        put_unsigned(specification, address);
    }

    void store_count(const FormatSpecification& specification) {
        const auto argument = next(specification.position, "a pointer to an integer",
                                   [](const lang::Type& type) { return type.kind == lang::TypeKind::pointer; });
        if (!argument) return;
        std::array<std::byte, 8> count{};
        for (std::size_t byte = 0; byte < count.size(); ++byte)
            count[byte] = static_cast<std::byte>(std::uint64_t{text_.size()} >> 8 * byte);
        const auto bytes = static_cast<std::size_t>(integer_bytes(specification));
        is_running_ = call_.write(argument->value, std::span(count).first(bytes));
    }

    // ------------------------------------------------------------------------------------------------ wide characters

    /// A wide text is put together as UTF-8, whatever the locale.
    [[nodiscard]] bool is_utf8() const { return kind_ == FormatKind::wide || call_.state().is_utf8; }

    std::optional<std::string> multibyte(std::uint32_t character) {
        auto bytes = to_multibyte(character, is_utf8());
        if (bytes) return bytes;
        is_running_ = false;
        call_.set_error(error_number::EILSEQ_);
        call_.return_integer(~std::uint64_t{0});
        return std::nullopt;
    }

    void convert_wide_character(const FormatSpecification& specification) {
        const auto argument =
            next(specification.position, "a wide character", [](const lang::Type& type) { return is_integer(type); });
        if (!argument) return;
        if (const auto bytes = multibyte(static_cast<std::uint32_t>(argument->integer())))
            pad(specification, {}, *bytes, false);
    }

    /// The precision counts bytes, in a wide text characters; none is cut in two.
    void convert_wide_string(const FormatSpecification& specification) {
        const auto argument = next(specification.position, "a wide string",
                                   [](const lang::Type& type) { return type.kind == lang::TypeKind::pointer; });
        if (!argument) return;
        if (argument->value.address.is_null()) return pad(specification, {}, "(null)", false);
        const std::uint64_t most = specification.precision.value_or(no_maximum);
        const auto characters = wide_string(call_, argument->value, most);
        is_running_ = characters.has_value();
        if (!characters) return;
        std::string body;
        for (const char32_t character : *characters) {
            const auto bytes = multibyte(character);
            if (!bytes) return;
            if (kind_ == FormatKind::bytes && body.size() + bytes->size() > most) break;
            body += *bytes;
        }
        pad(specification, {}, body, false);
    }

    LibraryCall& call_;
    FormatArguments arguments_;
    std::string text_;
    std::string_view written_; // the specification at hand, with its `%`
    FormatKind kind_;
    std::size_t next_ = 0; // argument
    bool is_running_ = true;
};

} // namespace

std::optional<std::string> format(LibraryCall& call, std::size_t format_argument) {
    return format(call, format_argument, FormatArguments(call, format_argument + 1));
}

std::optional<std::string> format(LibraryCall& call, std::size_t format_argument, FormatArguments arguments) {
    const auto text = call.string(call.pointer(format_argument));
    if (!text) return std::nullopt;
    return Formatter(call, arguments, FormatKind::bytes).run(*text);
}

std::optional<std::string> format_wide(LibraryCall& call, std::size_t format_argument, FormatArguments arguments) {
    const auto characters = wide_string(call, call.pointer(format_argument), no_maximum);
    if (!characters) return std::nullopt;
    return Formatter(call, arguments, FormatKind::wide).run(utf8(*characters));
}

} // namespace heaparium::vm
