#include "cli/run_host.hpp"

#include <algorithm>

namespace heaparium::cli {

std::optional<std::size_t> RunHost::read_input(std::uint64_t offset, std::span<std::byte> into) {
    constexpr std::size_t piece_size = 1 << 16;
    if (offset >= piece_start_ + piece_.size() && !has_input_ended_) {
        piece_start_ += piece_.size();
        piece_.resize(piece_size);
        const auto count = input_(piece_);
        piece_.resize(count.value_or(0));
        if (!count) return std::nullopt;
        has_input_ended_ = *count == 0;
    }
    if (offset < piece_start_ || offset >= piece_start_ + piece_.size()) return 0;
    const auto rest = std::span(piece_).subspan(static_cast<std::size_t>(offset - piece_start_));
    const std::size_t count = std::min(rest.size(), into.size());
    std::copy_n(rest.begin(), count, into.begin());
    return count;
}

void RunHost::wrote(vm::OutputStream stream, std::string_view text) {
    console_.write(stream == vm::OutputStream::out ? Stream::out : Stream::err, text);
}

void RunHost::allocated(const vm::AllocationEvent& event) {
    if (tells_operations_) account_.operated(event, *machine_);
}

void RunHost::reported(const check::Report& report) { account_.reported(report, machine_->narrator()); }

} // namespace heaparium::cli
