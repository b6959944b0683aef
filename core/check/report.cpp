#include "check/report.hpp"

namespace heaparium::check {

namespace {

constexpr ReportInfo rows[] = {
#define REPORT(identifier, ...) {.name = #identifier, __VA_ARGS__},
#include "check/report.def"
#undef REPORT
};

} // namespace

const ReportInfo& info(ReportKind kind) { return rows[static_cast<std::size_t>(kind)]; }

std::optional<ReportKind> find_report_kind(std::string_view name) {
    for (std::size_t index = 0; index < std::size(rows); ++index)
        if (rows[index].name == name) return static_cast<ReportKind>(index);
    return std::nullopt;
}

} // namespace heaparium::check
