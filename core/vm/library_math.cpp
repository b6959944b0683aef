// <math.h>, on the host's own functions.
#include "vm/library.hpp"

#include <cmath>

namespace heaparium::vm {

namespace {

void answer(LibraryCall& call, double (*function)(double)) { call.return_floating(function(call.floating(0))); }

} // namespace

void call_sqrt(LibraryCall& call) { answer(call, std::sqrt); }
void call_fabs(LibraryCall& call) { answer(call, std::fabs); }
void call_floor(LibraryCall& call) { answer(call, std::floor); }
void call_ceil(LibraryCall& call) { answer(call, std::ceil); }
void call_pow(LibraryCall& call) { call.return_floating(std::pow(call.floating(0), call.floating(1))); }

} // namespace heaparium::vm
