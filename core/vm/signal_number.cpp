#include "vm/signal_number.hpp"

#include <string_view>

namespace heaparium::vm {

namespace {

struct SignalInfo {
    std::string_view name;
    std::int32_t number;
    std::string_view text;
};
constexpr SignalInfo table[] = {
#define SIGNAL(name, number, text) {#name, number, text},
#include "vm/signal_number.def"
#undef SIGNAL
};

const SignalInfo* find_signal(std::int32_t number) {
    for (const SignalInfo& row : table)
        if (row.number == number) return &row;
    return nullptr;
}

} // namespace

std::string signal_name(std::int32_t number) {
    const SignalInfo* row = find_signal(number);
    return row ? std::string(row->name) : "signal " + std::to_string(number);
}

std::string signal_text(std::int32_t number) {
    const SignalInfo* row = find_signal(number);
    if (row) return std::string(row->text);
    constexpr std::int32_t first_real_time = 34, last = 64;
    if (number >= first_real_time && number <= last)
        return "Real-time signal " + std::to_string(number - first_real_time);
    return "Unknown signal " + std::to_string(number);
}

std::string signal_macros() {
    std::string text;
    for (const SignalInfo& row : table)
        text.append("#define ").append(row.name).append(" ").append(std::to_string(row.number)).append("\n");
    return text;
}

} // namespace heaparium::vm
