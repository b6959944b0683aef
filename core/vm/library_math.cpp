// <math.h>, on the host's own functions.
#include "vm/library.hpp"

#include <cmath>

namespace heaparium::vm {

namespace {

void answer(LibraryCall& call, double (*function)(double)) { call.return_floating(function(call.floating(0))); }
void answer(LibraryCall& call, double (*function)(double, double)) {
    call.return_floating(function(call.floating(0), call.floating(1)));
}

} // namespace

void call_sqrt(LibraryCall& call) { answer(call, std::sqrt); }
void call_fabs(LibraryCall& call) { answer(call, std::fabs); }
void call_floor(LibraryCall& call) { answer(call, std::floor); }
void call_ceil(LibraryCall& call) { answer(call, std::ceil); }
void call_round(LibraryCall& call) { answer(call, std::round); }
void call_trunc(LibraryCall& call) { answer(call, std::trunc); }
void call_sin(LibraryCall& call) { answer(call, std::sin); }
void call_cos(LibraryCall& call) { answer(call, std::cos); }
void call_tan(LibraryCall& call) { answer(call, std::tan); }
void call_asin(LibraryCall& call) { answer(call, std::asin); }
void call_acos(LibraryCall& call) { answer(call, std::acos); }
void call_atan(LibraryCall& call) { answer(call, std::atan); }
void call_exp(LibraryCall& call) { answer(call, std::exp); }
void call_log(LibraryCall& call) { answer(call, std::log); }
void call_log2(LibraryCall& call) { answer(call, std::log2); }
void call_log10(LibraryCall& call) { answer(call, std::log10); }
void call_cbrt(LibraryCall& call) { answer(call, std::cbrt); }
void call_pow(LibraryCall& call) { answer(call, std::pow); }
void call_fmod(LibraryCall& call) { answer(call, std::fmod); }
void call_atan2(LibraryCall& call) { answer(call, std::atan2); }
void call_hypot(LibraryCall& call) { answer(call, std::hypot); }
void call_sqrtf(LibraryCall& call) { answer(call, std::sqrt); }

} // namespace heaparium::vm
