// <time.h> and <sys/time.h>: a clock that moves with the instructions executed and with what the program sleeps, so
// that every run sees the same times. The time zone is UTC.
//
// Source      days from civil dates and back: H. Hinnant, "chrono-Compatible Low-Level Date Algorithms" (2013).
#include "vm/calendar.hpp"
#include "vm/library.hpp"
#include "vm/wide_text.hpp"

#include <array>

namespace heaparium::vm {

namespace {

using namespace error_number;

constexpr std::int64_t start_of_time = 1'000'000'000; // 9 September 2001: a second whose number has nine zeros
constexpr std::uint64_t nanoseconds = 1'000'000'000;

std::int64_t seconds_now(LibraryCall& call) {
    return start_of_time + static_cast<std::int64_t>(call.time_passed() / nanoseconds);
}

/// A pair of seconds and a fraction, as struct timespec and struct timeval hold it.
[[nodiscard]] bool write_pair(LibraryCall& call, Pointer to, std::int64_t seconds, std::uint64_t fraction) {
    const std::array<std::int64_t, 2> words{seconds, static_cast<std::int64_t>(fraction)};
    return call.write(to, std::as_bytes(std::span(words)));
}

constexpr std::size_t part_count = 9;

[[nodiscard]] bool write_calendar(LibraryCall& call, Pointer to, const Calendar& time) {
    const std::array<std::int32_t, part_count> parts{time.second, time.minute,  time.hour,     time.day, time.month,
                                                     time.year,   time.weekday, time.year_day, 0};
    constexpr std::array<std::int64_t, 3> no_zone{}; // padding, tm_gmtoff, tm_zone
    const auto behind = Pointer{to.address + memory::Size(sizeof parts), to.object};
    return call.write(to, std::as_bytes(std::span(parts))) &&
           call.write(behind, std::as_bytes(std::span(no_zone)).first(20));
}

std::optional<Calendar> read_calendar(LibraryCall& call, Pointer from) {
    std::array<std::int32_t, part_count> parts{};
    if (!call.read(from, std::as_writable_bytes(std::span(parts)).first(8 * 4), false)) return std::nullopt;
    return Calendar{parts[0], parts[1], parts[2], parts[3], parts[4], parts[5], parts[6], parts[7]};
}

/// The zone's name, which many a program leaves unset: looked at only where it is wanted.
std::optional<std::string> read_zone(LibraryCall& call, Pointer from, bool is_wanted) {
    constexpr std::uint64_t zone_offset = 48;
    if (!is_wanted) return std::string();
    const Pointer at{from.address + memory::Size(zone_offset), from.object};
    std::uint64_t address = 0;
    if (!call.read(at, std::as_writable_bytes(std::span(&address, 1)))) return std::nullopt;
    if (address == 0) return std::string();
    return call.string({memory::Address(address), call.space().object_at(at.address)});
}

void sleep_for(LibraryCall& call, std::uint64_t duration) { call.state().slept += duration; }

} // namespace

void call_time(LibraryCall& call) {
    const std::int64_t now = seconds_now(call);
    const Pointer into = call.pointer(0);
    if (!into.address.is_null() && !call.write(into, std::as_bytes(std::span(&now, 1)))) return;
    return_signed(call, now);
}

void call_clock(LibraryCall& call) {
    constexpr std::uint64_t nanoseconds_each = 1000; // CLOCKS_PER_SEC is a million
    call.return_integer(call.processor_time() / nanoseconds_each);
}

void call_difftime(LibraryCall& call) {
    call.return_floating(static_cast<double>(call.signed_integer(0)) - static_cast<double>(call.signed_integer(1)));
}

void call_clock_gettime(LibraryCall& call) {
    const std::uint64_t which = call.integer(0);
    const bool is_wall_clock = which == 0;
    if (which > 4) {
        call.set_error(EINVAL_);
        return return_signed(call, -1);
    }
    const std::uint64_t passed = which == 2 || which == 3 ? call.processor_time() : call.time_passed();
    const auto seconds = static_cast<std::int64_t>(passed / nanoseconds) + (is_wall_clock ? start_of_time : 0);
    if (write_pair(call, call.pointer(1), seconds, passed % nanoseconds)) call.return_integer(0);
}

void call_clock_getres(LibraryCall& call) {
    if (call.pointer(1).address.is_null() || write_pair(call, call.pointer(1), 0, 1)) call.return_integer(0);
}

void call_timespec_get(LibraryCall& call) {
    if (call.integer(1) != 1) return call.return_integer(0);
    const std::uint64_t passed = call.time_passed();
    if (write_pair(call, call.pointer(0), seconds_now(call), passed % nanoseconds)) call.return_integer(1);
}

void call_gettimeofday(LibraryCall& call) {
    const std::uint64_t passed = call.time_passed();
    if (write_pair(call, call.pointer(0), seconds_now(call), passed % nanoseconds / 1000)) call.return_integer(0);
}

void call_sleep(LibraryCall& call) {
    sleep_for(call, (call.integer(0) & 0xffffffff) * nanoseconds);
    call.return_integer(0);
}
void call_usleep(LibraryCall& call) {
    sleep_for(call, (call.integer(0) & 0xffffffff) * 1000);
    call.return_integer(0);
}
void call_nanosleep(LibraryCall& call) {
    std::array<std::uint64_t, 2> words{};
    if (!call.read(call.pointer(0), std::as_writable_bytes(std::span(words)))) return;
    constexpr std::uint64_t longest = 1'000'000'000; // seconds
    if (words[0] > longest || words[1] >= nanoseconds) {
        call.set_error(EINVAL_);
        return return_signed(call, -1);
    }
    sleep_for(call, words[0] * nanoseconds + words[1]);
    call.return_integer(0);
}
void call_tzset(LibraryCall&) {}

/// The zone stays NULL: a part of the library that is written in C puts it in.
void call___calendar(LibraryCall& call) {
    std::int64_t seconds = 0;
    if (!call.read(call.pointer(0), std::as_writable_bytes(std::span(&seconds, 1)))) return;
    const auto time = calendar_of(seconds);
    if (!time) {
        call.set_error(EOVERFLOW_);
        return call.return_pointer({});
    }
    if (write_calendar(call, call.pointer(1), *time)) call.return_pointer(call.pointer(1));
}

/// Parts may be out of their ranges; they are put right.
void call___seconds(LibraryCall& call) {
    const auto given = read_calendar(call, call.pointer(0));
    if (!given) return;
    const std::int64_t seconds = seconds_of(*given);
    const auto time = calendar_of(seconds);
    if (!time) {
        call.set_error(EOVERFLOW_);
        return return_signed(call, -1);
    }
    if (write_calendar(call, call.pointer(0), *time)) return_signed(call, seconds);
}

void call_asctime_r(LibraryCall& call) {
    const auto time = read_calendar(call, call.pointer(0));
    if (!time) return;
    const std::string text = calendar_text(*time, "%a %b %e %H:%M:%S %Y\n", {}) + '\0';
    if (call.write(call.pointer(1), std::as_bytes(std::span(text)))) call.return_pointer(call.pointer(1));
}

void call_wcsftime(LibraryCall& call) {
    const auto format = wide_string(call, call.pointer(2), no_maximum);
    if (!format) return;
    const auto time = read_calendar(call, call.pointer(3));
    if (!time) return;
    const auto zone = read_zone(call, call.pointer(3), format->find('Z') != format->npos);
    if (!zone) return;
    std::u32string wide;
    for (const char c : calendar_text(*time, utf8(*format), *zone)) wide += static_cast<unsigned char>(c);
    wide += U'\0';
    if (wide.size() > call.integer(1)) return call.return_integer(0);
    if (call.write(call.pointer(0), std::as_bytes(std::span(wide)))) call.return_integer(wide.size() - 1);
}

void call_strftime(LibraryCall& call) {
    const auto format = call.string(call.pointer(2));
    if (!format) return;
    const auto time = read_calendar(call, call.pointer(3));
    if (!time) return;
    const auto zone = read_zone(call, call.pointer(3), format->find('Z') != format->npos);
    if (!zone) return;
    const std::string text = calendar_text(*time, *format, *zone) + '\0';
    if (text.size() > call.integer(1)) return call.return_integer(0);
    if (call.write(call.pointer(0), std::as_bytes(std::span(text)))) call.return_integer(text.size() - 1);
}

} // namespace heaparium::vm
