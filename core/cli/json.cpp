#include "cli/json.hpp"

#include "lang/unicode.hpp"

namespace heaparium::cli::json {

namespace {

constexpr std::string_view replacement_character = "\xEF\xBF\xBD";

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
    for (const char c : with_valid_text(bytes)) append_escaped(out, c);
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

std::string with_valid_text(std::string_view json) {
    std::string out;
    out.reserve(json.size());
    while (!json.empty()) {
        const lang::CodePoint next = lang::decode_utf8(json);
        out += next.is_valid ? json.substr(0, next.length) : replacement_character;
        json.remove_prefix(next.length);
    }
    return out;
}

} // namespace heaparium::cli::json
