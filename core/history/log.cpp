#include "history/log.hpp"

#include <algorithm>
#include <cstring>

namespace heaparium::history {

std::optional<std::uint64_t> Log::first_report_after(std::uint64_t step) const {
    const auto found = std::partition_point(reports_.begin(), reports_.end(),
                                            [&](const check::Report& report) { return report.step <= step; });
    if (found == reports_.end()) return std::nullopt;
    return found->step;
}

std::optional<std::size_t> Log::read_input(std::uint64_t offset, std::span<std::byte> into) {
    if (offset >= input_.size()) return 0;
    const std::string_view rest = std::string_view(input_).substr(static_cast<std::size_t>(offset), into.size());
    std::memcpy(into.data(), rest.data(), rest.size());
    return rest.size();
}

void Log::wrote(vm::OutputStream stream, std::string_view text) {
    if (!is_new() || text.empty()) return;
    const bool goes_on = !output_.empty() && output_.back().step == step() && output_.back().stream == stream;
    if (goes_on) {
        output_.back().text += text;
    } else {
        output_.push_back({step(), stream, std::string(text)});
        add({.step = step(), .kind = EventKind::output});
    }
    if (first_part_bytes_ < limits_.output_bytes / 2) {
        first_part_ = output_.size();
        first_part_bytes_ += text.size();
    } else {
        last_part_bytes_ += text.size();
        bound_output();
    }
}

// Dropping is put off until as much again has come, so that each piece is moved about once.
void Log::bound_output() {
    if (last_part_bytes_ < limits_.output_bytes) return;
    auto first = output_.begin() + static_cast<std::ptrdiff_t>(first_part_);
    auto kept = first;
    while (kept + 1 < output_.end() && last_part_bytes_ > limits_.output_bytes / 2) {
        last_part_bytes_ -= std::min(last_part_bytes_, kept->text.size());
        output_omitted_ += kept->text.size();
        ++kept;
    }
    output_.erase(first, kept);
}

void Log::allocated(const vm::AllocationEvent& allocation) {
    if (!is_new()) return;
    const EventKind kind = allocation.function == "free"      ? EventKind::release
                           : allocation.function == "realloc" ? EventKind::reallocate
                                                              : EventKind::allocate;
    add({.step = step(), .kind = kind, .allocation = allocation});
}

void Log::reported(const check::Report& report) {
    if (!is_new()) return;
    reports_.push_back(report);
    add({.step = step(), .kind = EventKind::report, .report = static_cast<std::uint32_t>(reports_.size() - 1)});
}

void Log::called(std::uint32_t function) {
    if (is_new()) add({.step = step(), .kind = EventKind::call, .function = function});
}

void Log::returned(std::uint32_t function) {
    if (is_new()) add({.step = step(), .kind = EventKind::return_, .function = function});
}

void Log::add(Event event) {
    if (is_full()) {
        ++events_omitted_;
        return;
    }
    event.depth = machine_ == nullptr ? 0 : static_cast<std::uint32_t>(machine_->frames().size());
    events_.push_back(event);
}

} // namespace heaparium::history
