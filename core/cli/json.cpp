#include "cli/json.hpp"

#include "lang/unicode.hpp"

namespace heaparium::cli::json {

namespace {

void append_escaped(std::string& out, char c) {
    constexpr std::string_view digits = "0123456789abcdef";
    const auto value = static_cast<unsigned char>(c);
    if (c == '"' || c == '\\') {
        out += {'\\', c};
    } else if (c == '\n') {
        out += "\\n";
    } else if (c == '\t') {
        out += "\\t";
    } else if (value < 0x20 || value == 0x7f) {
        out += "\\u00";
        out += {digits[value >> 4], digits[value & 15]};
    } else {
        out += c;
    }
}

} // namespace

std::string text(std::string_view bytes) {
    std::string out = "\"";
    for (const char c : lang::with_valid_utf8(bytes)) append_escaped(out, c);
    return out + '"';
}

std::string object(std::initializer_list<std::pair<std::string_view, std::string>> members) {
    std::string out = "{";
    for (const auto& [name, value] : members) {
        if (out.size() > 1) out += ',';
        out += '"';
        out += name;
        out += "\":" + value;
    }
    return out + '}';
}

std::string array(std::span<const std::string> values) {
    std::string out = "[";
    for (const std::string& value : values) {
        if (out.size() > 1) out += ',';
        out += value;
    }
    return out + ']';
}

} // namespace heaparium::cli::json
