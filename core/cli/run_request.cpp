#include "cli/run_request.hpp"

#include "cli/did_you_mean.hpp"
#include "cli/quantity.hpp"
#include "memory/layout.hpp"

#include <algorithm>

namespace heaparium::cli {

namespace {

/// Nothing, or a sentence that says what is wrong.
using Complaint = std::optional<std::string>;

// ----------------------------------------------------------------------------------------------- one function an
// option

Complaint add_include_folder(RunRequest& request, std::string_view value) {
    request.include_folders.emplace_back(value);
    return std::nullopt;
}

Complaint add_definition(RunRequest& request, std::string_view value) {
    const std::size_t equals = value.find('=');
    const std::string_view name = value.substr(0, equals);
    const auto is_name_character = [](char c) {
        return c == '_' || (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    };
    if (name.empty() || (name.front() >= '0' && name.front() <= '9') ||
        !std::all_of(name.begin(), name.end(), is_name_character)) {
        return "`-D` wants NAME or NAME=VALUE, where NAME is a name of C; `" + std::string(name) + "` is none.";
    }
    const bool has_value = equals != std::string_view::npos;
    request.definitions.emplace_back(name, has_value ? value.substr(equals + 1) : "1");
    return std::nullopt;
}

Complaint set_allocator(RunRequest& request, std::string_view value) {
    request.machine.allocator = value;
    return std::nullopt;
}

Complaint add_parameter(RunRequest& request, std::string_view value) {
    const std::size_t equals = value.find('=');
    if (equals == std::string_view::npos || equals == 0) {
        return "`--set` wants PARAM=VALUE, as in `--set policy=best`, but got `" + std::string(value) + "`.";
    }
    request.machine.parameters.emplace_back(value.substr(0, equals), value.substr(equals + 1));
    return std::nullopt;
}

Complaint set_layout(RunRequest& request, std::string_view value) {
    if (!memory::find_layout(value)) {
        std::vector<std::string_view> names;
        for (const memory::Layout& layout : memory::layouts()) names.push_back(layout.name);
        return "There is no layout `" + std::string(value) + "`." + did_you_mean(value, names) + " There are " +
               listed(names) + ".";
    }
    request.machine.layout = value;
    return std::nullopt;
}

Complaint set_heap_limit(RunRequest& request, std::string_view value) {
    const auto limit = parse_size(value);
    if (!limit || *limit == 0) {
        return "`--heap-limit` wants a number of bytes above 0, as 65536 or 64k, but got `" + std::string(value) + "`.";
    }
    request.machine.heap_limit = *limit;
    return std::nullopt;
}

Complaint set_check(RunRequest& request, std::string_view value) {
    if (value == "stop") {
        request.machine.check = vm::CheckMode::stop;
    } else if (value == "continue") {
        request.machine.check = vm::CheckMode::go_on;
    } else if (value == "off") {
        request.machine.check = vm::CheckMode::off;
    } else {
        return "`--check` wants `stop`, `continue` or `off`, but got `" + std::string(value) + "`.";
    }
    return std::nullopt;
}

Complaint set_maximum_steps(RunRequest& request, std::string_view value) {
    const auto steps = parse_count(value);
    if (!steps || *steps == 0) {
        return "`--max-steps` wants a number of steps above 0, as 5000000 or 5m, but got `" + std::string(value) + "`.";
    }
    request.maximum_steps = *steps;
    return std::nullopt;
}

Complaint set_input_file(RunRequest& request, std::string_view value) {
    request.input_file = value;
    return std::nullopt;
}

Complaint add_data_file(RunRequest& request, std::string_view value) {
    request.data_files.emplace_back(value);
    return std::nullopt;
}

Complaint set_explain(RunRequest& request, std::string_view) {
    request.explain = true;
    return std::nullopt;
}

Complaint set_json(RunRequest& request, std::string_view) {
    request.json = true;
    return std::nullopt;
}

constexpr Option options[] = {
#define OPTION(name, argument, sentence, take) {name, argument, sentence},
#include "cli/run_option.def"
#undef OPTION
};

constexpr Complaint (*takers[])(RunRequest&, std::string_view) = {
#define OPTION(name, argument, sentence, take) take,
#include "cli/run_option.def"
#undef OPTION
};

// -------------------------------------------------------------------------------------------- what only all can tell

Complaint check_allocator(const vm::MachineOptions& machine) {
    const alloc::RegistryEntry* const entry = alloc::find_allocator(machine.allocator);
    if (!entry) {
        std::vector<std::string_view> names;
        for (const alloc::RegistryEntry& known : alloc::registry()) names.push_back(known.info().name);
        return "There is no allocator `" + machine.allocator + "`." + did_you_mean(machine.allocator, names) +
               " There are " + listed(names) + ".";
    }
    alloc::ParameterValues values = alloc::default_values(entry->info());
    for (const auto& [name, value] : machine.parameters) {
        if (auto complaint = alloc::set_parameter(entry->info(), values, name, value)) return complaint;
    }
    return std::nullopt;
}

Complaint check_files(const std::vector<std::string>& files) {
    if (files.empty()) return "`heaparium run` wants at least one C source file, or `-` for standard input.";
    if (std::count(files.begin(), files.end(), "-") > 1) return "Standard input, `-`, can be read only once.";
    const bool has_source =
        std::any_of(files.begin(), files.end(), [](std::string_view f) { return f.ends_with(".c") || f == "-"; });
    if (files.size() > 1 && !has_source) {
        return "None of the files ends in `.c`, so there is nothing to compile: of several files only those are "
               "compiled, the others can be included.";
    }
    return std::nullopt;
}

} // namespace

std::span<const Option> run_options() { return options; }

memory::Result<RunRequest, std::string> make_run_request(const Arguments& arguments) {
    RunRequest request;
    request.files = arguments.operands;
    request.machine.arguments = arguments.rest;
    request.machine.tell_calls = false;
    for (const GivenOption& given : arguments.options) {
        if (auto complaint = takers[given.index](request, given.value)) return std::move(*complaint);
    }
    request.machine.explain = request.explain;
    if (auto complaint = check_files(request.files)) return std::move(*complaint);
    if (auto complaint = check_allocator(request.machine)) return std::move(*complaint);
    return request;
}

} // namespace heaparium::cli
