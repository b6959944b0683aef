#include "view/picture.hpp"

namespace heaparium::view {

std::optional<Place> place_view(const vm::Program& program, const lang::SourceRange& range) {
    if (range.file == 0 || range.file > program.sources.file_count() || program.sources.is_system(range.file))
        return std::nullopt;
    const lang::LineColumn begin = program.sources.place(range.file, range.begin);
    const lang::LineColumn end = program.sources.place(range.file, range.end);
    return Place{range.file - 1, begin.line, begin.column, end.line, end.column};
}

std::optional<Place> place_view(const vm::Program& program, const check::Place& place) {
    if (place.file == 0 || place.file > program.sources.file_count() || program.sources.is_system(place.file))
        return std::nullopt;
    return Place{place.file - 1, place.line, place.column, place.end_line, place.end_column};
}

} // namespace heaparium::view
