// Lines of the source, as statements of the image.
#pragma once

#include "vm/program.hpp"

#include <cstdint>
#include <map>
#include <span>
#include <utility>
#include <vector>

namespace heaparium::history {

class LineIndex {
  public:
    explicit LineIndex(const vm::Program&);

    /// The statements before which to stop for a line: in each function that has statements on it, the first. A line
    /// without any stands for the next one of its file that has some.
    [[nodiscard]] std::vector<std::uint32_t> statements_at(std::uint32_t file, std::uint32_t line) const;

  private:
    std::map<std::pair<std::uint32_t, std::uint32_t>, std::vector<std::uint32_t>> statements_; // by file and line
};

} // namespace heaparium::history
