// What the page hands in. It is typed there; what is missing or of another type all the same gets its default.
#include "to_js.hpp"

#include <algorithm>

namespace heaparium::wasm {

namespace {

std::string text(const val& value) { return value.isString() ? value.as<std::string>() : std::string(); }

std::uint64_t number(const val& value, std::uint64_t otherwise = 0) {
    return value.isNumber() ? whole_number(value.as<double>()) : otherwise;
}

template <class Visit>
void each(const val& array, Visit visit) {
    if (!array.isArray()) return;
    const auto length = array["length"].as<unsigned>();
    for (unsigned index = 0; index < length; ++index) visit(array[index]);
}

vm::CheckMode check_mode(const std::string& word) {
    if (word == "off") return vm::CheckMode::off;
    return word == "continue" ? vm::CheckMode::go_on : vm::CheckMode::stop;
}

} // namespace

std::uint64_t whole_number(double value) {
    constexpr double beyond_exact = 9007199254740992.0; // 2^53
    return value >= 0 && value < beyond_exact ? static_cast<std::uint64_t>(value) : 0;
}

history::Command command(std::string_view word) {
    using enum history::Command;
    if (word == "back") return back;
    if (word == "over") return over;
    if (word == "out") return out;
    if (word == "run") return run;
    return word == "runBack" ? run_back : forward;
}

view::SessionOptions session_options(const val& options) {
    view::SessionOptions result;
    if (options.isUndefined() || options.isNull()) return result;
    if (const std::string name = text(options["allocator"]); !name.empty()) result.machine.allocator = name;
    if (const std::string name = text(options["layout"]); !name.empty()) result.machine.layout = name;
    const val parameters = options["parameters"];
    if (!parameters.isUndefined() && !parameters.isNull())
        each(val::global("Object").call<val>("keys", parameters),
             [&](const val& name) { result.machine.parameters.emplace_back(text(name), text(parameters[name])); });
    result.machine.heap_limit = number(options["heapLimit"]);
    result.machine.check = check_mode(text(options["check"]));
    each(options["arguments"], [&](const val& argument) { result.machine.arguments.push_back(text(argument)); });
    result.input = text(options["input"]);
    return result;
}

view::PictureRequest picture_request(const val& request) {
    view::PictureRequest result;
    const auto bounded = [&](const char* name, std::uint32_t otherwise) {
        constexpr std::uint64_t maximum = 100'000;
        return static_cast<std::uint32_t>(std::min(number(request[name], otherwise), maximum));
    };
    result.heap_width = bounded("heapWidth", result.heap_width);
    result.heap_start = memory::Address(number(request["heapStart"]));
    result.heap_end = memory::Address(number(request["heapEnd"]));
    result.maximum_frames = bounded("maximumFrames", result.maximum_frames);
    result.maximum_children = bounded("maximumChildren", result.maximum_children);
    return result;
}

std::vector<vm::SourceFile> source_files(const val& files) {
    std::vector<vm::SourceFile> result;
    each(files, [&](const val& file) { result.push_back({text(file["name"]), text(file["text"])}); });
    return result;
}

view::SourceLine source_line(const val& line) {
    if (line.isUndefined() || line.isNull()) return {};
    constexpr std::uint64_t none = 0xffffffff; // no such file, no such line
    const auto index = [&](const char* name) {
        return static_cast<std::uint32_t>(std::min(number(line[name], none), none));
    };
    return {index("file"), index("line")};
}

std::vector<view::SourceLine> source_lines(const val& lines) {
    std::vector<view::SourceLine> result;
    each(lines, [&](const val& line) { result.push_back(source_line(line)); });
    return result;
}

} // namespace heaparium::wasm
