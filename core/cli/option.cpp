#include "cli/option.hpp"

#include "cli/did_you_mean.hpp"
#include "cli/text_table.hpp"

#include <algorithm>

namespace heaparium::cli {

namespace {

bool is_long(std::string_view word) { return word.starts_with("--"); }

/// Where the option's name ends in `word`, if `word` is that option with or without a value.
bool is_meant(const Option& option, std::string_view word) {
    if (is_long(option.name)) return word.substr(0, word.find('=')) == option.name;
    return word.starts_with(option.name) && !is_long(word);
}

std::string unknown(std::span<const Option> options, std::string_view word) {
    std::vector<std::string_view> names;
    for (const Option& option : options) names.push_back(option.name);
    const std::string_view name = word.substr(0, word.find('='));
    return "There is no option `" + std::string(name) + "`." + did_you_mean(name, names);
}

} // namespace

memory::Result<Arguments, std::string> parse(std::span<const Option> options, std::span<const std::string_view> words) {
    Arguments arguments;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const std::string_view word = words[i];
        if (word == "--") {
            arguments.rest.assign(words.begin() + static_cast<std::ptrdiff_t>(i) + 1, words.end());
            break;
        }
        if (word == "-" || !word.starts_with('-')) {
            arguments.operands.emplace_back(word);
            continue;
        }
        const auto option =
            std::find_if(options.begin(), options.end(), [&](const Option& o) { return is_meant(o, word); });
        if (option == options.end()) return unknown(options, word);
        GivenOption given{static_cast<std::size_t>(option - options.begin()), {}};
        const bool has_value = word.size() > option->name.size();
        if (option->argument.empty() && has_value) {
            return "The option `" + std::string(option->name) + "` takes no value, but `" + std::string(word) +
                   "` gives it one.";
        }
        if (has_value) {
            given.value = word.substr(option->name.size() + (is_long(word) ? 1 : 0));
        } else if (!option->argument.empty()) {
            if (i + 1 == words.size() || words[i + 1] == "--") {
                return "The option `" + std::string(option->name) + "` needs a value: " + std::string(option->name) +
                       " " + std::string(option->argument) + ".";
            }
            given.value = words[++i];
        }
        arguments.options.push_back(std::move(given));
    }
    return arguments;
}

std::string describe(std::span<const Option> options, std::size_t width) {
    std::vector<TextRow> rows;
    for (const Option& option : options) {
        std::string name(option.name);
        if (!option.argument.empty()) name += " " + std::string(option.argument);
        rows.push_back({std::move(name), option.sentence});
    }
    return text_table(rows, 2, width);
}

} // namespace heaparium::cli
