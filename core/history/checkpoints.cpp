#include "history/checkpoints.hpp"

#include <algorithm>
#include <utility>

namespace heaparium::history {

void Checkpoints::add_milestone(std::uint64_t step, State state) {
    if (!milestones_.empty() && step <= milestones_.back().step) return;
    const std::size_t bytes = milestones_.empty() ? 0 : vm::Machine::bytes_apart(*state, *milestones_.back().state);
    milestones_.push_back({step, std::move(state), bytes});
    milestone_bytes_ += bytes;
    // A single step may touch more than the limit; then thinning cannot help, and stops at two.
    while (milestones_.size() > maximum_milestones || (milestone_bytes_ > maximum_bytes_ && milestones_.size() > 2))
        thin();
}

void Checkpoints::thin() {
    std::vector<Kept> kept;
    milestone_bytes_ = 0;
    for (std::size_t index = 0; index < milestones_.size(); index += 2) {
        Kept& milestone = milestones_[index];
        milestone.bytes = kept.empty() ? 0 : vm::Machine::bytes_apart(*milestone.state, *kept.back().state);
        milestone_bytes_ += milestone.bytes;
        kept.push_back(std::move(milestone));
    }
    milestones_ = std::move(kept);
    distance_ *= 2;
}

void Checkpoints::add_to_trail(std::uint64_t step, State state) {
    if (std::any_of(trail_.begin(), trail_.end(), [&](const Kept& kept) { return kept.step == step; })) return;
    const std::size_t bytes = trail_.empty() ? 0 : vm::Machine::bytes_apart(*state, *trail_.back().state);
    trail_.push_back({step, std::move(state), bytes});
    trail_bytes_ += bytes;
    while (trail_.size() > 1 && (trail_.size() > maximum_trail || trail_bytes_ > maximum_bytes_ / 4)) {
        trail_.pop_front();
        trail_bytes_ -= std::exchange(trail_.front().bytes, 0);
    }
}

std::uint64_t Checkpoints::next_milestone() const {
    if (milestones_.empty()) return 0;
    const Kept& last = milestones_.back();
    const std::uint64_t worth_its_cost =
        std::min(std::uint64_t{last.bytes} / bytes_per_step, maximum_distance_for_cost);
    return last.step + std::max(distance_, worth_its_cost);
}

const Checkpoints::Kept* Checkpoints::milestone_before(std::uint64_t step) const {
    const auto after = std::partition_point(milestones_.begin(), milestones_.end(),
                                            [&](const Kept& kept) { return kept.step < step; });
    return after == milestones_.begin() ? nullptr : &*std::prev(after);
}

const Checkpoints::Kept* Checkpoints::at_or_before(std::uint64_t step) const {
    const Kept* best = milestone_before(step + 1);
    for (const Kept& kept : trail_)
        if (kept.step <= step && (best == nullptr || kept.step > best->step)) best = &kept;
    return best;
}

} // namespace heaparium::history
