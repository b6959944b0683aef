// Reading an allocator's parameters from text: the one place where `--set policy=best` and the page's form end.
//
// Every refusal says what would have been accepted, and what was probably meant.
#include "alloc/parameters.hpp"

#include <algorithm>
#include <charconv>
#include <numeric>

namespace heaparium::alloc {
namespace {

/// Letters to insert, drop, replace or swap with a neighbour to make one word of the other (Damerau, optimal string
/// alignment).
std::size_t edit_distance(std::string_view a, std::string_view b) {
    std::vector<std::size_t> before_last(b.size() + 1), last(b.size() + 1), row(b.size() + 1);
    std::iota(last.begin(), last.end(), std::size_t{0});
    for (std::size_t i = 1; i <= a.size(); ++i) {
        row[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            row[j] = std::min({last[j] + 1, row[j - 1] + 1, last[j - 1] + (a[i - 1] == b[j - 1] ? 0u : 1u)});
            const bool is_swap = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
            if (is_swap) row[j] = std::min(row[j], before_last[j - 2] + 1);
        }
        before_last.swap(last);
        last.swap(row);
    }
    return last[b.size()];
}

std::string lower_case(std::string_view text) {
    std::string lowered(text);
    for (char& c : lowered) {
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    }
    return lowered;
}

std::string joined(const std::vector<std::string_view>& words, std::string_view last_separator) {
    std::string text;
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (i > 0) text += i + 1 == words.size() ? last_separator : std::string_view(", ");
        text += words[i];
    }
    return text;
}

/// " Did you mean best?", or nothing where no word is near.
std::string did_you_mean(std::string_view typed, const std::vector<std::string_view>& words) {
    constexpr std::size_t longest_sensible = 64;
    if (typed.empty() || typed.size() > longest_sensible) return "";
    const std::string lowered = lower_case(typed);
    std::vector<std::string_view> near;
    for (const std::string_view word : words) {
        const bool is_beginning = word.substr(0, lowered.size()) == lowered;
        const std::size_t tolerated = word.size() <= 3 ? 1 : 2;
        if (is_beginning || edit_distance(lowered, word) <= tolerated) near.push_back(word);
    }
    return near.empty() ? "" : " Did you mean " + joined(near, " or ") + "?";
}

std::string shown(std::string_view typed) {
    constexpr std::size_t longest_shown = 40;
    if (typed.size() <= longest_shown) return "'" + std::string(typed) + "'";
    return "'" + std::string(typed.substr(0, longest_shown)) + "…'";
}

bool is_allowed(const Parameter& parameter, std::int64_t value) {
    switch (parameter.kind) {
    case ParameterKind::choice: return value >= 0 && static_cast<std::uint64_t>(value) < parameter.choices.size();
    case ParameterKind::toggle: return value == 0 || value == 1;
    case ParameterKind::number: break;
    }
    const bool is_power_of_two = value > 0 && (value & (value - 1)) == 0;
    return value >= parameter.minimum && value <= parameter.maximum && (is_power_of_two || !parameter.is_power_of_two);
}

std::optional<std::string> set_choice(const Parameter& parameter, std::int64_t& value, std::string_view text) {
    std::vector<std::string_view> names;
    for (std::size_t i = 0; i < parameter.choices.size(); ++i) {
        names.push_back(parameter.choices[i].name);
        if (names.back() == text) {
            value = static_cast<std::int64_t>(i);
            return std::nullopt;
        }
    }
    return std::string(parameter.name) + " cannot be " + shown(text) + ": it is one of " + joined(names, " or ") + "." +
           did_you_mean(text, names);
}

std::optional<std::string> set_number(const Parameter& parameter, std::int64_t& value, std::string_view text) {
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    const bool is_number = error == std::errc() && end == text.data() + text.size() && !text.empty();
    if (is_number && is_allowed(parameter, number)) {
        value = number;
        return std::nullopt;
    }
    return std::string(parameter.name) + " cannot be " + shown(text) + ": it is a " +
           (parameter.is_power_of_two ? "power of two" : "whole number") + " from " +
           std::to_string(parameter.minimum) + " to " + std::to_string(parameter.maximum) + ".";
}

std::optional<std::string> set_toggle(const Parameter& parameter, std::int64_t& value, std::string_view text) {
    struct Word {
        std::string_view word;
        bool is_on;
    };
    constexpr Word words[] = {{"on", true},  {"off", false}, {"true", true}, {"false", false},
                              {"yes", true}, {"no", false},  {"1", true},    {"0", false}};
    for (const Word& known : words) {
        if (known.word == text) {
            value = known.is_on ? 1 : 0;
            return std::nullopt;
        }
    }
    return std::string(parameter.name) + " cannot be " + shown(text) +
           ": it is on or off (also true or false, yes or no, 1 or 0).";
}

} // namespace

ParameterValues default_values(const AllocatorInfo& info) {
    ParameterValues values;
    for (const Parameter& parameter : info.parameters) values.push_back(parameter.default_value);
    return values;
}

ParameterValues sane_values(const AllocatorInfo& info, const ParameterValues& given) {
    ParameterValues values = default_values(info);
    for (std::size_t i = 0; i < values.size() && i < given.size(); ++i) {
        if (is_allowed(info.parameters[i], given[i])) values[i] = given[i];
    }
    return values;
}

std::optional<std::string> set_parameter(const AllocatorInfo& info, ParameterValues& values, std::string_view name,
                                         std::string_view value) {
    if (values.size() != info.parameters.size()) values = default_values(info);
    std::vector<std::string_view> names;
    for (std::size_t i = 0; i < info.parameters.size(); ++i) {
        const Parameter& parameter = info.parameters[i];
        names.push_back(parameter.name);
        if (parameter.name != name) continue;
        switch (parameter.kind) {
        case ParameterKind::choice: return set_choice(parameter, values[i], value);
        case ParameterKind::number: return set_number(parameter, values[i], value);
        case ParameterKind::toggle: return set_toggle(parameter, values[i], value);
        }
    }
    const std::string owner = "the allocator " + std::string(info.name);
    if (names.empty()) return owner + " has no parameters, so " + shown(name) + " cannot be set.";
    return owner + " has no parameter " + shown(name) + ": it has " + joined(names, " and ") + "." +
           did_you_mean(name, names);
}

} // namespace heaparium::alloc
