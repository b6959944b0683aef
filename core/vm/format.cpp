#include "vm/format.hpp"

#include <algorithm>
#include <array>
#include <cstdio>
#include <utility>

namespace heaparium::vm {

namespace {

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
    case FormatLength::int_:
    case FormatLength::long_double: return 4;
    default: return 8;
    }
}

class Formatter {
  public:
    Formatter(LibraryCall& call, FormatArguments arguments) : call_(call), arguments_(arguments) {}

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
        else if (is_integer_conversion(conversion))
            convert_integer(specification);
        else if (is_floating_conversion(conversion))
            convert_floating(specification);
        else if (conversion == 's')
            convert_string(specification);
        else if (conversion == 'p')
            convert_pointer(specification);
        else if (conversion == 'n')
            store_count();
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
            const auto width = take_int();
            if (!width) return false;
            specification.is_left |= *width < 0;
            specification.width = static_cast<std::uint64_t>(*width < 0 ? -*width : *width);
        }
        if (specification.is_precision_argument) {
            const auto precision = take_int();
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
    std::optional<FormatArgument> next(std::string_view wanted, Accepts accepts) {
        if (!arguments_.has_next()) {
            mismatch(check::ReportKind::format_mismatch,
                     "`" + std::string(written_) + "` wants " + std::string(wanted) + ", but no argument is left.");
            return std::nullopt;
        }
        const auto argument = arguments_.next();
        is_running_ = argument.has_value();
        if (argument && argument->type && !accepts(*argument->type)) {
            mismatch(check::ReportKind::format_mismatch, "`" + std::string(written_) + "` wants " +
                                                             std::string(wanted) + ", but its argument has the type `" +
                                                             to_string(*argument->type) + "`.");
            return std::nullopt;
        }
        return argument;
    }

    std::optional<std::int64_t> take_int() {
        const auto argument = next("an int for its `*`", [](const lang::Type& type) { return is_integer(type); });
        if (!argument) return std::nullopt;
        return static_cast<std::int32_t>(argument->integer());
    }

    // ----------------------------------------------------------------------------------------------------- integers

    void convert_integer(const FormatSpecification& specification) {
        const std::uint64_t bytes = integer_bytes(specification);
        const std::string_view wanted = bytes == 8 ? "an integer of 8 bytes" : "an int";
        const auto argument = next(wanted, [](const lang::Type& type) { return is_integer(type); });
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
        if (specification.is_alternative && base == 8 && (value != 0 || specification.precision == 0))
            specification.precision =
                std::max<std::uint64_t>(specification.precision.value_or(0), number.size() + (value != 0));
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
        const std::uint64_t length = prefix.size() + body.size();
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
        const auto argument = next("a double", [](const lang::Type& type) { return is_floating(type); });
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
        const auto argument =
            next("a string", [](const lang::Type& type) { return type.kind == lang::TypeKind::pointer; });
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
        const auto argument =
            next("a pointer", [](const lang::Type& type) { return type.kind == lang::TypeKind::pointer; });
        if (!argument) return;
        const std::uint64_t address = argument->integer();
        if (address == 0) return pad(specification, {}, "(nil)", false);
        specification.is_alternative = true;
        specification.conversion = 'x';
        put_unsigned(specification, address);
    }

    void store_count() {
        const auto argument =
            next("a pointer to int", [](const lang::Type& type) { return type.kind == lang::TypeKind::pointer; });
        if (!argument) return;
        std::array<std::byte, 4> count{};
        for (std::size_t byte = 0; byte < count.size(); ++byte)
            count[byte] = static_cast<std::byte>(text_.size() >> 8 * byte);
        is_running_ = call_.write(argument->value, count);
    }

    LibraryCall& call_;
    FormatArguments arguments_;
    std::string text_;
    std::string_view written_; // the specification at hand, with its `%`
    bool is_running_ = true;
};

} // namespace

std::optional<std::string> format(LibraryCall& call, std::size_t format_argument) {
    return format(call, format_argument, FormatArguments(call, format_argument + 1));
}

std::optional<std::string> format(LibraryCall& call, std::size_t format_argument, FormatArguments arguments) {
    const auto text = call.string(call.pointer(format_argument));
    if (!text) return std::nullopt;
    return Formatter(call, arguments).run(*text);
}

} // namespace heaparium::vm
