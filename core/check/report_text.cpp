// A report for the terminal, in the manner of a compiler, and for programs, as JSON.
#include "check/wording.hpp"

namespace heaparium::check {

namespace {

std::string at(const Place& place, const Narrator& narrator) {
    if (place.file == 0) return {};
    return std::string(narrator.file_name(place.file)) + ':' + std::to_string(place.line) + ':' +
           std::to_string(place.column) + ": ";
}

bool is_same(const Place& a, const Place& b) { return a.file == b.file && a.line == b.line && a.column == b.column; }

std::string quoted(std::string_view text) {
    std::string out = "\"";
    for (const char c : text) {
        switch (c) {
        case '"': out += "\\\""; break;
        case '\\': out += "\\\\"; break;
        case '\n': out += "\\n"; break;
        case '\t': out += "\\t"; break;
        case '\r': out += "\\r"; break;
        default:
            if (static_cast<unsigned char>(c) < 0x20) {
                constexpr std::string_view digits = "0123456789abcdef";
                const auto value = static_cast<unsigned char>(c);
                out += "\\u00";
                out += digits[value >> 4];
                out += digits[value & 15];
            } else {
                out += c;
            }
        }
    }
    return out + '"';
}

std::string json_place(const Place& place, const Narrator& narrator) {
    if (place.file == 0) return "null";
    return "{\"file\":" + quoted(narrator.file_name(place.file)) + ",\"line\":" + std::to_string(place.line) +
           ",\"column\":" + std::to_string(place.column) + ",\"endLine\":" + std::to_string(place.end_line) +
           ",\"endColumn\":" + std::to_string(place.end_column) + '}';
}

template <class Values, class Write>
std::string json_list(const Values& values, Write write) {
    std::string out = "[";
    for (const auto& value : values) {
        if (out.size() > 1) out += ',';
        out += write(value);
    }
    return out + ']';
}

} // namespace

std::string to_text(const Report& report, const Narrator& narrator) {
    const ReportInfo& row = info(report.kind);
    std::string text = at(report.place, narrator) + (row.is_error ? "memory error: " : "memory warning: ") +
                       report.title + " [" + std::string(row.name) + "]\n";
    const auto add = [&](std::string_view label, std::string_view words) {
        if (!words.empty()) text.append("    ").append(label).append(words).append("\n");
    };
    add("", report.what);
    std::string last;
    std::size_t repeated = 0;
    const auto add_repetition = [&] {
        if (repeated > 0) add("", "… and " + std::to_string(repeated) + " more times");
    };
    for (std::size_t index = 1; index < report.calls.size(); ++index) {
        const CallPlace& caller = report.calls[index];
        const std::string where = line(caller.place, narrator);
        const std::string call = caller.function + (where.empty() ? "" : ", " + where);
        if (call == last) {
            ++repeated;
            continue;
        }
        add_repetition();
        repeated = 0;
        last = call;
        add("called from ", call);
    }
    add_repetition();
    for (const RelatedPlace& related : report.related) {
        if (!is_same(related.place, report.place)) add(at(related.place, narrator), related.text);
    }
    add("Why it matters: ", report.why);
    add("What to do: ", report.advice);
    return text;
}

std::string to_json(const Report& report, const Narrator& narrator) {
    const ReportInfo& row = info(report.kind);
    const auto call = [&](const CallPlace& place) {
        return "{\"function\":" + quoted(place.function) + ",\"place\":" + json_place(place.place, narrator) + '}';
    };
    const auto related = [&](const RelatedPlace& place) {
        return "{\"text\":" + quoted(place.text) + ",\"place\":" + json_place(place.place, narrator) +
               ",\"step\":" + std::to_string(place.step) + '}';
    };
    return "{\"kind\":" + quoted(row.name) + ",\"severity\":" + (row.is_error ? "\"error\"" : "\"warning\"") +
           ",\"title\":" + quoted(report.title) + ",\"what\":" + quoted(report.what) +
           ",\"why\":" + quoted(report.why) + ",\"advice\":" + quoted(report.advice) +
           ",\"step\":" + std::to_string(report.step) + ",\"place\":" + json_place(report.place, narrator) +
           ",\"address\":" + quoted(hex(report.address)) + ",\"size\":" + std::to_string(report.size.bytes()) +
           ",\"object\":" + quoted(report.object) + ",\"calls\":" + json_list(report.calls, call) +
           ",\"related\":" + json_list(report.related, related) + '}';
}

} // namespace heaparium::check
