#include "vm/calendar.hpp"

#include <algorithm>
#include <array>

namespace heaparium::vm {

namespace {

constexpr std::int64_t seconds_a_day = 86400, days_an_era = 146097, years_an_era = 400;
constexpr std::int64_t epoch_day = 719468; // 1970 in days since 1 March of year 0

constexpr std::array<std::string_view, 7> weekdays{"Sunday",   "Monday", "Tuesday", "Wednesday",
                                                   "Thursday", "Friday", "Saturday"};
constexpr std::array<std::string_view, 12> months{"January",   "February", "March",    "April",
                                                  "May",       "June",     "July",     "August",
                                                  "September", "October",  "November", "December"};

std::int64_t floor_divide(std::int64_t a, std::int64_t b) { return a / b - (a % b < 0 ? 1 : 0); }
std::int64_t floor_modulo(std::int64_t a, std::int64_t b) { return a - floor_divide(a, b) * b; }

bool is_leap(std::int64_t year) { return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0); }

/// Of the first day of a month; `year` as people count, `month` from 0.
std::int64_t days_before(std::int64_t year, std::int64_t month) {
    year -= month < 2 ? 1 : 0;
    const std::int64_t era = floor_divide(year, years_an_era);
    const std::int64_t year_of_era = year - era * years_an_era;
    const std::int64_t day_of_year = (153 * (month < 2 ? month + 10 : month - 2) + 2) / 5;
    return era * days_an_era + year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year - epoch_day;
}

std::string padded(std::int64_t value, std::size_t width, char with = '0') {
    std::string digits = std::to_string(value < 0 ? -value : value);
    if (digits.size() < width) digits.insert(0, width - digits.size(), with);
    return value < 0 ? "-" + digits : digits;
}

std::string name_in(const auto& names, std::int32_t index, std::size_t length) {
    if (index < 0 || static_cast<std::size_t>(index) >= names.size()) return "?";
    return std::string(names[static_cast<std::size_t>(index)].substr(0, length));
}

/// ISO 8601: a week belongs to the year that holds its Thursday.
struct Week {
    std::int64_t year = 0, number = 0;
};
Week iso_week(const Calendar& time) {
    const std::int64_t year = std::int64_t{time.year} + 1900;
    const std::int64_t thursday = time.year_day - (time.weekday + 6) % 7 + 3;
    if (thursday < 0) return {year - 1, (thursday + (is_leap(year - 1) ? 366 : 365)) / 7 + 1};
    const std::int64_t length = is_leap(year) ? 366 : 365;
    return thursday >= length ? Week{year + 1, 1} : Week{year, thursday / 7 + 1};
}

std::string converted(const Calendar& time, char conversion) {
    constexpr std::size_t whole = 99;
    const std::int64_t year = std::int64_t{time.year} + 1900;
    const std::int32_t hour_12 = time.hour % 12 == 0 ? 12 : time.hour % 12;
    switch (conversion) {
    case 'a': return name_in(weekdays, time.weekday, 3);
    case 'A': return name_in(weekdays, time.weekday, whole);
    case 'b':
    case 'h': return name_in(months, time.month, 3);
    case 'B': return name_in(months, time.month, whole);
    case 'c': return calendar_text(time, "%a %b %e %H:%M:%S %Y", {});
    case 'C': return padded(floor_divide(year, 100), 2);
    case 'd': return padded(time.day, 2);
    case 'D':
    case 'x': return calendar_text(time, "%m/%d/%y", {});
    case 'e': return padded(time.day, 2, ' ');
    case 'F': return calendar_text(time, "%Y-%m-%d", {});
    case 'g': return padded(floor_modulo(iso_week(time).year, 100), 2);
    case 'G': return std::to_string(iso_week(time).year);
    case 'H': return padded(time.hour, 2);
    case 'I': return padded(hour_12, 2);
    case 'j': return padded(std::int64_t{time.year_day} + 1, 3);
    case 'k': return padded(time.hour, 2, ' ');
    case 'l': return padded(hour_12, 2, ' ');
    case 'm': return padded(std::int64_t{time.month} + 1, 2);
    case 'M': return padded(time.minute, 2);
    case 'n': return "\n";
    case 'p': return time.hour >= 12 ? "PM" : "AM";
    case 'P': return time.hour >= 12 ? "pm" : "am";
    case 'r': return calendar_text(time, "%I:%M:%S %p", {});
    case 'R': return calendar_text(time, "%H:%M", {});
    case 's': return std::to_string(seconds_of(time));
    case 'S': return padded(time.second, 2);
    case 't': return "\t";
    case 'T':
    case 'X': return calendar_text(time, "%H:%M:%S", {});
    case 'u': return std::to_string(time.weekday == 0 ? 7 : time.weekday);
    case 'U': return padded((time.year_day + 7 - time.weekday) / 7, 2);
    case 'V': return padded(iso_week(time).number, 2);
    case 'w': return std::to_string(time.weekday);
    case 'W': return padded((time.year_day + 7 - (time.weekday + 6) % 7) / 7, 2);
    case 'y': return padded(floor_modulo(year, 100), 2);
    case 'Y': return std::to_string(year);
    case 'z': return "+0000";
    case '%': return "%";
    default: return std::string("%") + conversion;
    }
}

/// What may stand between `%` and the letter: flags, a width, and `E` or `O`, which change nothing in this locale.
struct Modifiers {
    char padding = '\0'; // '_', '-' or '0'
    bool is_raised = false, is_swapped = false;
    std::size_t width = 0;
};

Modifiers take_modifiers(std::string_view& text) {
    constexpr std::size_t widest = 1 << 12;
    Modifiers found;
    for (; !text.empty() && std::string_view("_-0^#").find(text.front()) != std::string_view::npos;
         text.remove_prefix(1)) {
        if (text.front() == '^')
            found.is_raised = true;
        else if (text.front() == '#')
            found.is_swapped = true;
        else
            found.padding = text.front();
    }
    for (; !text.empty() && text.front() >= '0' && text.front() <= '9'; text.remove_prefix(1))
        found.width = std::min(found.width * 10 + static_cast<std::size_t>(text.front() - '0'), widest);
    if (!text.empty() && (text.front() == 'E' || text.front() == 'O')) text.remove_prefix(1);
    return found;
}

void map_letters(std::string& text, char first, char last) {
    for (char& c : text)
        if (c >= first && c <= last) c = static_cast<char>(c ^ 0x20);
}

std::string modified(std::string piece, char conversion, const Modifiers& with) {
    const bool is_number = std::string_view("CdegGHIjklmMsSuUVwWyY").find(conversion) != std::string_view::npos;
    const bool becomes_small = with.is_swapped && (conversion == 'Z' || conversion == 'p');
    if (becomes_small)
        map_letters(piece, 'A', 'Z');
    else if (with.is_raised ||
             (with.is_swapped && std::string_view("aAbBh").find(conversion) != std::string_view::npos))
        map_letters(piece, 'a', 'z');
    std::size_t width = with.width;
    char filling = ' ';
    if (is_number) {
        const bool is_spaced = conversion == 'e' || conversion == 'k' || conversion == 'l';
        filling = with.padding == '_' || (with.padding != '0' && is_spaced) ? ' ' : '0';
        if (with.padding != '-') width = std::max(width, piece.size());
        piece.erase(0, std::min(piece.find_first_not_of("0 "), piece.size() - 1));
    } else if (with.padding == '0') {
        filling = '0';
    }
    if (piece.size() < width) piece.insert(0, width - piece.size(), filling);
    return piece;
}

} // namespace

std::optional<Calendar> calendar_of(std::int64_t seconds) {
    const std::int64_t day = floor_divide(seconds, seconds_a_day);
    const std::int64_t rest = floor_modulo(seconds, seconds_a_day);
    const std::int64_t shifted = day + epoch_day;
    const std::int64_t era = floor_divide(shifted, days_an_era);
    const std::int64_t day_of_era = shifted - era * days_an_era;
    const std::int64_t year_of_era =
        (day_of_era - day_of_era / 1460 + day_of_era / 36524 - day_of_era / (days_an_era - 1)) / 365;
    const std::int64_t day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    const std::int64_t from_march = (5 * day_of_year + 2) / 153;
    const std::int64_t month = from_march < 10 ? from_march + 2 : from_march - 10;
    const std::int64_t year = year_of_era + era * years_an_era + (month < 2 ? 1 : 0);
    if (year - 1900 > INT32_MAX || year - 1900 < INT32_MIN) return std::nullopt;
    Calendar time;
    time.second = static_cast<std::int32_t>(rest % 60);
    time.minute = static_cast<std::int32_t>(rest / 60 % 60);
    time.hour = static_cast<std::int32_t>(rest / 3600);
    time.day = static_cast<std::int32_t>(day_of_year - (153 * from_march + 2) / 5 + 1);
    time.month = static_cast<std::int32_t>(month);
    time.year = static_cast<std::int32_t>(year - 1900);
    time.weekday = static_cast<std::int32_t>(floor_modulo(day + 4, 7));
    time.year_day = static_cast<std::int32_t>(day - days_before(year, 0));
    return time;
}

std::int64_t seconds_of(const Calendar& time) {
    const std::int64_t year = std::int64_t{time.year} + 1900 + floor_divide(time.month, 12);
    const std::int64_t days = days_before(year, floor_modulo(time.month, 12)) + time.day - 1;
    return days * seconds_a_day + std::int64_t{time.hour} * 3600 + std::int64_t{time.minute} * 60 + time.second;
}

std::string calendar_text(const Calendar& time, std::string_view format, std::string_view zone) {
    std::string text;
    while (!format.empty()) {
        const std::size_t percent = std::min(format.find('%'), format.size());
        text += format.substr(0, percent);
        format.remove_prefix(percent);
        if (format.empty()) break;
        std::string_view rest = format.substr(1);
        const Modifiers modifiers = take_modifiers(rest);
        const char conversion = rest.empty() ? '\0' : rest.front();
        if (!rest.empty()) rest.remove_prefix(1);
        const bool is_known =
            conversion != '\0' &&
            std::string_view("aAbBcCdDeFgGhHIjklmMnpPrRsStTuUVwWxXyYzZ%").find(conversion) != std::string_view::npos;
        if (!is_known)
            text += format.substr(0, format.size() - rest.size());
        else
            text +=
                modified(conversion == 'Z' ? std::string(zone) : converted(time, conversion), conversion, modifiers);
        format = rest;
    }
    return text;
}

} // namespace heaparium::vm
