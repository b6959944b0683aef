#include "vm/error_number.hpp"

#include <string_view>

namespace heaparium::vm {

namespace {

struct Row {
    std::string_view name;
    ErrorNumber number;
    std::string_view text;
};
constexpr Row rows[] = {
#define ERROR(name, number, text) {#name, number, text},
#include "vm/error_number.def"
#undef ERROR
};

} // namespace

std::string error_text(ErrorNumber number) {
    if (number == 0) return "Success";
    for (const Row& row : rows)
        if (row.number == number) return std::string(row.text);
    return "Unknown error " + std::to_string(number);
}

std::string error_macros() {
    std::string text;
    for (const Row& row : rows)
        text.append("#define ").append(row.name).append(" ").append(std::to_string(row.number)).append("\n");
    return text + "#define EWOULDBLOCK EAGAIN\n#define EDEADLOCK EDEADLK\n#define ENOTSUP EOPNOTSUPP\n";
}

} // namespace heaparium::vm
