// <math.h>, on the host's own functions. Float and long double variants are computed as double; a result
// of type float is rounded then.
#include "vm/floating_exception.hpp"
#include "vm/library.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <math.h> // the Bessel functions, which C++ knows under other names

namespace heaparium::vm {

namespace {

using namespace error_number;

/// An infinite result there is exact.
bool is_pole(std::string_view name, double x) {
    return name.starts_with("log") || name.starts_with("atanh") || (name.starts_with("pow") && x == 0) ||
           (name.starts_with("tgamma") && x == 0) || (name.starts_with("lgamma") && x <= 0) || name.starts_with('y');
}

/// A result that is no number comes from an argument outside the domain, an infinite one from a pole or an overflow.
void answer(LibraryCall& call, double result, std::initializer_list<double> arguments) {
    bool had_nan = false, were_finite = true;
    for (const double argument : arguments) {
        had_nan |= std::isnan(argument);
        were_finite &= std::isfinite(argument);
    }
    const bool is_float = call.row().prototype.starts_with("float");
    std::uint32_t& exceptions = call.state().floating_exceptions;
    if (std::isnan(result) && !had_nan) {
        call.set_error(EDOM_);
        exceptions |= floating_exception::invalid;
    }
    const bool overflows = is_float ? std::isinf(static_cast<float>(result)) : std::isinf(result);
    if (overflows && were_finite) {
        if (!call.row().name.starts_with("logb")) call.set_error(ERANGE_);
        exceptions |= is_pole(call.row().name, *arguments.begin())
                          ? floating_exception::division_by_zero
                          : floating_exception::overflow | floating_exception::inexact;
    }
    call.return_floating(result);
}

/// The exponential functions tell of results that are too small.
void tell_underflow(LibraryCall& call, double result) {
    const bool is_float = call.row().prototype.starts_with("float");
    if (is_float ? static_cast<float>(result) != 0 : result != 0) return;
    call.set_error(ERANGE_);
    call.state().floating_exceptions |= floating_exception::underflow | floating_exception::inexact;
}

void answer(LibraryCall& call, double (*function)(double)) {
    const double x = call.floating(0), result = function(x);
    answer(call, result, {x});
    const std::string_view name = call.row().name;
    const bool tends_to_zero = (name.starts_with("exp") && !name.starts_with("expm1")) || name.starts_with("erfc");
    if (std::isfinite(x) && tends_to_zero) tell_underflow(call, result);
}
void answer(LibraryCall& call, double (*function)(double, double)) {
    const double x = call.floating(0), y = call.floating(1);
    const double result = function(x, y);
    answer(call, result, {x, y});
    if (call.row().name.starts_with("pow") && x != 0 && std::isfinite(x) && std::isfinite(y))
        tell_underflow(call, result);
}

/// As the processor's conversion does it where the number does not fit.
std::int64_t to_long(LibraryCall& call, double value) {
    constexpr double limit = 9223372036854775808.0;
    if (value >= -limit && value < limit) return static_cast<std::int64_t>(value);
    call.state().floating_exceptions |= floating_exception::invalid;
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
    const double next = is_float_variant(call)
                            ? static_cast<double>(std::nextafter(static_cast<float>(x), static_cast<float>(y)))
                            : std::nextafter(x, y);
    answer(call, next, {x});
}
void call_nexttoward(LibraryCall& call) { call_nextafter(call); }

void call_fma(LibraryCall& call) {
    const double x = call.floating(0), y = call.floating(1), z = call.floating(2);
    call.return_floating(std::fma(x, y, z)); // tells nothing by errno
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
    if (store_int(call, 2, quotient)) call.return_floating(rest); // tells nothing by errno
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

void call_significand(LibraryCall& call) {
    const double x = call.floating(0);
    call.return_floating(x == 0 || !std::isfinite(x) ? x : std::scalbn(x, -std::ilogb(x)));
}
void call_lgamma_r(LibraryCall& call) {
    const double x = call.floating(0);
    const bool is_negative = x < 0 && std::floor(x) != x && std::fmod(std::floor(x), 2.0) != 0;
    if (store_int(call, 1, is_negative || (x == 0 && std::signbit(x)) ? -1 : 1)) answer(call, std::lgamma(x), {x});
}
void call___finite(LibraryCall& call) { call.return_integer(std::isfinite(call.floating(0)) ? 1 : 0); }

void call_j0(LibraryCall& call) { answer(call, ::j0); }
void call_j1(LibraryCall& call) { answer(call, ::j1); }
void call_y0(LibraryCall& call) { answer(call, ::y0); }
void call_y1(LibraryCall& call) { answer(call, ::y1); }
/// A recursion over the orders: more of them than that would take long.
void call_jn(LibraryCall& call) {
    constexpr std::int64_t most = 10'000;
    const double x = call.floating(1);
    answer(call, ::jn(static_cast<int>(std::clamp(call.signed_integer(0), -most, most)), x), {x});
}
void call_yn(LibraryCall& call) {
    constexpr std::int64_t most = 10'000;
    const double x = call.floating(1);
    answer(call, ::yn(static_cast<int>(std::clamp(call.signed_integer(0), -most, most)), x), {x});
}

} // namespace heaparium::vm
