#include "lang/spelling.hpp"

#include "lang/character_class.hpp"

#include <algorithm>
#include <cstddef>
#include <vector>

namespace heaparium::lang {

namespace {

constexpr std::size_t longest_compared = 64; // characters; longer names are hardly misspelt ones of ours
constexpr std::size_t cost_of_edit = 16;     // so that any number of letters in the wrong case costs less than one edit

std::size_t replacement_cost(char left, char right) {
    if (left == right) return 0;
    const bool is_same_letter = is_letter(left) && is_letter(right) && (left ^ right) == ('a' ^ 'A');
    return is_same_letter ? 1 : cost_of_edit;
}

// Optimal string alignment (Damerau-Levenshtein without overlapping swaps), three rows at a time.
std::size_t edit_cost(std::string_view left, std::string_view right) {
    std::vector<std::size_t> before_last(right.size() + 1);
    std::vector<std::size_t> last(right.size() + 1);
    std::vector<std::size_t> row(right.size() + 1);
    for (std::size_t k = 0; k <= right.size(); ++k) last[k] = k * cost_of_edit;
    for (std::size_t i = 1; i <= left.size(); ++i) {
        row[0] = i * cost_of_edit;
        for (std::size_t k = 1; k <= right.size(); ++k) {
            row[k] = std::min({last[k] + cost_of_edit, row[k - 1] + cost_of_edit,
                               last[k - 1] + replacement_cost(left[i - 1], right[k - 1])});
            const bool is_swap = i > 1 && k > 1 && left[i - 1] == right[k - 2] && left[i - 2] == right[k - 1] &&
                                 left[i - 1] != left[i - 2];
            if (is_swap) row[k] = std::min(row[k], before_last[k - 2] + cost_of_edit);
        }
        before_last.swap(last);
        last.swap(row);
    }
    return last[right.size()];
}

} // namespace

std::optional<std::string_view> nearest_spelling(std::string_view name, std::span<const std::string_view> candidates) {
    if (name.empty() || name.size() > longest_compared) return std::nullopt;
    std::optional<std::string_view> nearest;
    std::size_t lowest = 0;
    for (const std::string_view candidate : candidates) {
        const std::size_t length = std::max(name.size(), candidate.size());
        const std::size_t difference = length - std::min(name.size(), candidate.size());
        const std::size_t allowed = std::max<std::size_t>(name.size(), 3) / 3;
        if (candidate.empty() || candidate == name || difference > allowed) continue;
        const std::size_t cost = edit_cost(name, candidate);
        const bool is_near = cost / cost_of_edit <= allowed && cost < length * cost_of_edit;
        if (is_near && (!nearest || cost < lowest)) {
            nearest = candidate;
            lowest = cost;
        }
    }
    return nearest;
}

} // namespace heaparium::lang
