// Notes down what an operation does, as it does it: the data behind the explanation. Costs are always counted; visits
// and actions only where somebody wants to read them.
#pragma once

#include "alloc/allocator.hpp"

namespace heaparium::alloc {

class Recorder {
  public:
    Recorder(Explanation& explanation, bool is_explaining) : explanation_(explanation), is_explaining_(is_explaining) {}

    [[nodiscard]] bool is_explaining() const { return is_explaining_; }

    void visit(Address chunk, Size chunk_size, Verdict verdict) {
        if (!is_explaining_ || explanation_.visits.size() >= Explanation::maximum_visits) return;
        explanation_.visits.push_back({chunk, chunk_size, verdict});
    }
    /// The search has ended: what was the best so far is the chosen one.
    void chosen(Address chunk) {
        for (SearchVisit& visit : explanation_.visits) {
            if (visit.chunk == chunk) visit.verdict = Verdict::chosen;
        }
    }

    void act(const Action& action) {
        if (is_explaining_) explanation_.actions.push_back(action);
    }
    /// The last action came to nothing.
    void take_back() {
        if (is_explaining_ && !explanation_.actions.empty()) explanation_.actions.pop_back();
    }
    void split(Address chunk, Size kept_size, Address rest, Size rest_size) {
        ++explanation_.cost.splits;
        act({.kind = ActionKind::split, .at = chunk, .other = rest, .size = kept_size, .other_size = rest_size});
    }
    void join(Address chunk, Address neighbour, Size joined_size) {
        ++explanation_.cost.merges;
        act({.kind = ActionKind::coalesce, .at = chunk, .other = neighbour, .size = joined_size});
    }

  private:
    Explanation& explanation_;
    bool is_explaining_;
};

} // namespace heaparium::alloc
