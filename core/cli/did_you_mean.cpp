#include "cli/did_you_mean.hpp"

#include "lang/spelling.hpp"

namespace heaparium::cli {

std::string did_you_mean(std::string_view name, std::span<const std::string_view> known) {
    const auto nearest = lang::nearest_spelling(name, known);
    return nearest ? " Did you mean `" + std::string(*nearest) + "`?" : "";
}

std::string listed(std::span<const std::string_view> names) {
    std::string text;
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (i != 0) text += i + 1 == names.size() ? " and " : ", ";
        text += names[i];
    }
    return text;
}

} // namespace heaparium::cli
