#include "history/breakpoints.hpp"

#include <set>
#include <tuple>

namespace heaparium::history {

LineIndex::LineIndex(const vm::Program& program) {
    std::set<std::tuple<std::uint32_t, std::uint32_t, std::uint32_t>> seen; // function, file, line
    for (std::uint32_t index = 0; index < program.image->statements.size(); ++index) {
        const vm::StatementInfo& statement = program.image->statements[index];
        if (statement.range.file == 0) continue;
        const std::uint32_t line = program.sources.place(statement.range.file, statement.range.begin).line;
        if (seen.emplace(statement.function, statement.range.file, line).second)
            statements_[{statement.range.file, line}].push_back(index);
    }
}

std::vector<std::uint32_t> LineIndex::statements_at(std::uint32_t file, std::uint32_t line) const {
    const auto found = statements_.lower_bound({file, line});
    if (found == statements_.end() || found->first.first != file) return {};
    return found->second;
}

} // namespace heaparium::history
