// What a run did, by step: output, reports, events. The machine tells the same steps again when they are run again; the
// log keeps what is new and lets the rest pass.
#pragma once

#include "history/recording.hpp"

#include <cstddef>
#include <span>
#include <string>
#include <vector>

namespace heaparium::history {

class Log final : public vm::Host {
  public:
    Log(std::string input, const RecordingLimits& limits) : input_(std::move(input)), limits_(limits) {}

    /// Whose steps are logged. Must be set before the machine runs; while it is being made, all is step 0.
    void watch(const vm::Machine& machine) { machine_ = &machine; }
    /// All steps up to this one are in the log.
    void complete_through(std::uint64_t step) { complete_through_ = step; }
    /// The step of the first report that was made after `step`, if any.
    [[nodiscard]] std::optional<std::uint64_t> first_report_after(std::uint64_t step) const;

    /// There is no room for further events: nobody need tell of calls.
    [[nodiscard]] bool is_full() const { return events_.size() >= limits_.events; }

    [[nodiscard]] std::span<const OutputPiece> output() const { return output_; }
    [[nodiscard]] std::uint64_t output_omitted() const { return output_omitted_; }
    [[nodiscard]] std::span<const check::Report> reports() const { return reports_; }
    [[nodiscard]] std::span<const Event> events() const { return events_; }
    [[nodiscard]] std::uint64_t events_omitted() const { return events_omitted_; }

    [[nodiscard]] std::optional<std::size_t> read_input(std::uint64_t offset, std::span<std::byte> into) override;
    void wrote(vm::OutputStream, std::string_view text) override;
    void allocated(const vm::AllocationEvent&) override;
    void reported(const check::Report&) override;
    void called(std::uint32_t function) override;
    void returned(std::uint32_t function) override;

  private:
    [[nodiscard]] std::uint64_t step() const { return machine_ == nullptr ? 0 : machine_->step(); }
    [[nodiscard]] bool is_new() const { return !complete_through_ || step() > *complete_through_; }
    void add(Event);
    void bound_output();

    std::string input_;
    RecordingLimits limits_;
    const vm::Machine* machine_ = nullptr;
    std::optional<std::uint64_t> complete_through_;

    std::vector<OutputPiece> output_;
    std::size_t first_part_ = 0;       // pieces that are never dropped
    std::size_t first_part_bytes_ = 0; // their text
    std::size_t last_part_bytes_ = 0;  // text of the others
    std::uint64_t output_omitted_ = 0;
    std::vector<check::Report> reports_;
    std::vector<Event> events_;
    std::uint64_t events_omitted_ = 0;
};

} // namespace heaparium::history
