// <math.h> and <fenv.h>, on the host's own functions. Float and long double variants are computed as double; a result
// of type float is rounded then.
#include "vm/library.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

namespace heaparium::vm {

namespace {

using namespace error_number;

/// A result that is no number comes from an argument outside the domain, an infinite one from a pole or an overflow.
void answer(LibraryCall& call, double result, std::initializer_list<double> arguments) {
    bool had_nan = false, were_finite = true;
    for (const double argument : arguments) {
        had_nan |= std::isnan(argument);
        were_finite &= std::isfinite(argument);
    }
    const bool is_float = call.row().prototype.starts_with("float");
    if (std::isnan(result) && !had_nan) call.set_error(EDOM_);
    const bool overflows = is_float ? std::isinf(static_cast<float>(result)) : std::isinf(result);
    if (overflows && were_finite) call.set_error(ERANGE_);
    call.return_floating(result);
}

/// The exponential functions tell of results that are too small.
void tell_underflow(LibraryCall& call, double result) {
    if (result == 0) call.set_error(ERANGE_);
}

void answer(LibraryCall& call, double (*function)(double)) {
    const double x = call.floating(0), result = function(x);
    answer(call, result, {x});
    const std::string_view name = call.row().name;
    if (std::isfinite(x) && (name == "exp" || name == "exp2" || name == "exp10")) tell_underflow(call, result);
}
void answer(LibraryCall& call, double (*function)(double, double)) {
    const double x = call.floating(0), y = call.floating(1);
    answer(call, function(x, y), {x, y});
}

/// As the processor's conversion does it where the number does not fit.
std::int64_t to_long(LibraryCall& call, double value) {
    constexpr double limit = 9223372036854775808.0;
    if (value >= -limit && value < limit) return static_cast<std::int64_t>(value);
    call.set_error(EDOM_);
    return INT64_MIN;
}

[[nodiscard]] bool store_int(LibraryCall& call, std::size_t argument, int value) {
    return call.write(call.pointer(argument), std::as_bytes(std::span(&value, 1)));
}

bool is_float_variant(LibraryCall& call) { return call.row().name.ends_with('f') && call.row().name != "modf"; }

} // namespace

#define MATH_1(name, ...)                                                                                              \
    void call_##name(LibraryCall& call) { answer(call, static_cast<double (*)(double)>(std::name)); }
#define MATH_2(name, ...)                                                                                              \
    void call_##name(LibraryCall& call) { answer(call, static_cast<double (*)(double, double)>(std::name)); }
#define MATH(name, result, parameters)
#include "vm/math_function.def"
#undef MATH_1
#undef MATH_2
#undef MATH

void call_nextafter(LibraryCall& call) {
    const double x = call.floating(0), y = call.floating(1);
    if (!is_float_variant(call)) return answer(call, std::nextafter(x, y), {x, y});
    answer(call, static_cast<double>(std::nextafter(static_cast<float>(x), static_cast<float>(y))), {x, y});
}
void call_nexttoward(LibraryCall& call) { call_nextafter(call); }

void call_fma(LibraryCall& call) {
    const double x = call.floating(0), y = call.floating(1), z = call.floating(2);
    answer(call, std::fma(x, y, z), {x, y, z});
}

void call_exp10(LibraryCall& call) {
    const double x = call.floating(0);
    answer(call, std::pow(10.0, x), {x});
}

void call_ldexp(LibraryCall& call) {
    const double x = call.floating(0);
    constexpr std::int64_t enough = 5000;
    const std::int64_t exponent = std::clamp(call.signed_integer(1), -enough, enough);
    const double result = std::ldexp(x, static_cast<int>(exponent));
    answer(call, result, {x});
    if (x != 0) tell_underflow(call, result);
}
void call_scalbn(LibraryCall& call) { call_ldexp(call); }
void call_scalbln(LibraryCall& call) { call_ldexp(call); }

void call_frexp(LibraryCall& call) {
    int exponent = 0;
    const double fraction = std::frexp(call.floating(0), &exponent);
    if (store_int(call, 1, std::isfinite(fraction) ? exponent : 0)) call.return_floating(fraction);
}

void call_modf(LibraryCall& call) {
    double whole = 0;
    const double fraction = std::modf(call.floating(0), &whole);
    const auto narrow = static_cast<float>(whole);
    const bool is_float = call.row().name == "modff";
    const auto bytes = is_float ? std::as_bytes(std::span(&narrow, 1)) : std::as_bytes(std::span(&whole, 1));
    if (call.write(call.pointer(1), bytes)) call.return_floating(fraction);
}

void call_remquo(LibraryCall& call) {
    int quotient = 0;
    const double x = call.floating(0), y = call.floating(1);
    const double rest = std::remquo(x, y, &quotient);
    if (store_int(call, 2, quotient)) answer(call, rest, {x, y});
}

void call_nan(LibraryCall& call) {
    if (call.string(call.pointer(0))) call.return_floating(std::numeric_limits<double>::quiet_NaN());
}

void call_ilogb(LibraryCall& call) {
    const double x = call.floating(0);
    if (x == 0 || !std::isfinite(x)) call.set_error(EDOM_);
    return_signed(call, x == 0 || std::isnan(x) ? INT32_MIN : std::isinf(x) ? INT32_MAX : std::ilogb(x));
}

void call_lround(LibraryCall& call) { return_signed(call, to_long(call, std::round(call.floating(0)))); }
void call_llround(LibraryCall& call) { call_lround(call); }
void call_lrint(LibraryCall& call) { return_signed(call, to_long(call, std::nearbyint(call.floating(0)))); }
void call_llrint(LibraryCall& call) { call_lrint(call); }

void call___isnan(LibraryCall& call) { call.return_integer(std::isnan(call.floating(0)) ? 1 : 0); }
void call___isinf(LibraryCall& call) {
    const double x = call.floating(0);
    return_signed(call, !std::isinf(x) ? 0 : x < 0 ? -1 : 1);
}
void call___isfinite(LibraryCall& call) { call.return_integer(std::isfinite(call.floating(0)) ? 1 : 0); }
void call___signbit(LibraryCall& call) { call.return_integer(std::signbit(call.floating(0)) ? 1 : 0); }
void call___isunordered(LibraryCall& call) {
    call.return_integer(std::isnan(call.floating(0)) || std::isnan(call.floating(1)) ? 1 : 0);
}

void call___fpclassify(LibraryCall& call) {
    const double x = call.floating(0), magnitude = std::fabs(x);
    const double least_normal = call.integer(1) != 0 ? static_cast<double>(std::numeric_limits<float>::min())
                                                     : std::numeric_limits<double>::min();
    call.return_integer(std::isnan(x) ? 0 : std::isinf(x) ? 1 : x == 0 ? 2 : magnitude < least_normal ? 3 : 4);
}

/// There are no flags to see and rounding is to nearest: no exception is ever set.
void call_feclearexcept(LibraryCall& call) { call.return_integer(0); }
void call_fesetround(LibraryCall& call) { call.return_integer(call.integer(0) == 0 ? 0 : 1); }

} // namespace heaparium::vm
