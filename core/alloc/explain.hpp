// One operation in words for a beginner, made from what was recorded of it. The only place where such sentences are
// made: an allocator records visits and actions and leaves the wording to this.
#pragma once

#include "alloc/allocator.hpp"

namespace heaparium::alloc {

struct ExplanationTerms {
    Size header_size;
    std::string_view chosen_because; // of the placement policy: "is the smallest that fits"
};

/// At most about three short sentences.
[[nodiscard]] std::string explain(const Explanation&, const ExplanationTerms&);

} // namespace heaparium::alloc
