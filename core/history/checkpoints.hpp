// The states from which any step is found again.
//
// Two kinds      Milestones lie evenly over the whole run; when there are too many, or they hold too much memory, every
//                other one goes and the distance doubles. So a run of n steps has at most `maximum_milestones` of them,
//                and any step is at most 2 n / maximum_milestones steps behind one. Where each takes much memory they
//                lie further apart, so that taking them costs a few hundredths of the run's time.
//                The trail holds the states last passed through one by one: going back a little needs no replay.
// Invariant      Milestone 0 is step 0 and stays.
#pragma once

#include "vm/machine.hpp"

#include <cstddef>
#include <cstdint>
#include <deque>
#include <memory>
#include <vector>

namespace heaparium::history {

class Checkpoints {
  public:
    static constexpr std::size_t maximum_milestones = 200;
    static constexpr std::size_t maximum_trail = 64;
    static constexpr std::uint64_t first_distance = 10'000; // steps: passed again in a fraction of a millisecond
    static constexpr std::uint64_t bytes_per_step = 2;      // copied in about 1/20 of the time of a step
    static constexpr std::uint64_t maximum_distance_for_cost = 500'000; // steps: passed again in some milliseconds

    using State = std::shared_ptr<const vm::Machine::State>;
    struct Kept {
        std::uint64_t step = 0;
        State state;
        std::size_t bytes = 0; // that the one before does not hold
    };

    explicit Checkpoints(std::size_t maximum_bytes) : maximum_bytes_(maximum_bytes) {}

    void add_milestone(std::uint64_t step, State);
    void add_to_trail(std::uint64_t step, State);
    /// The step at which the next milestone should be put, for a run that goes beyond all of them.
    [[nodiscard]] std::uint64_t next_milestone() const;
    /// The state nearest to `step` from below. Never null once there is a milestone.
    [[nodiscard]] const Kept* at_or_before(std::uint64_t step) const;
    [[nodiscard]] const Kept* milestone_before(std::uint64_t step) const;
    [[nodiscard]] std::size_t bytes() const { return milestone_bytes_ + trail_bytes_; }

  private:
    void thin();

    std::size_t maximum_bytes_;
    std::uint64_t distance_ = first_distance;
    std::vector<Kept> milestones_; // by rising step
    std::deque<Kept> trail_;       // the newest last
    std::size_t milestone_bytes_ = 0, trail_bytes_ = 0;
};

} // namespace heaparium::history
