// Seconds since 1970 as dates, and dates as text, in UTC and the "C" locale.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace heaparium::vm {

/// As struct tm has it: months from 0, years from 1900, weekdays from Sunday.
struct Calendar {
    std::int32_t second = 0, minute = 0, hour = 0, day = 1, month = 0, year = 70, weekday = 4, year_day = 0;
};

/// Nothing where the year does not fit.
[[nodiscard]] std::optional<Calendar> calendar_of(std::int64_t seconds);
/// Weekday and day of the year do not count; the other parts may lie out of their ranges.
[[nodiscard]] std::int64_t seconds_of(const Calendar&);
/// Source      C11 7.27.3.5, with glibc's further conversions
[[nodiscard]] std::string calendar_text(const Calendar&, std::string_view format, std::string_view zone);

} // namespace heaparium::vm
