#include "cli/account.hpp"

namespace heaparium::cli {

int exit_code(const RunEnd& end) {
    constexpr int ended_by_signal = 128; // as a shell shows it
    if (end.signal != 0) return ended_by_signal + end.signal;
    if (end.status == ExitStatus::success) return end.program_status.value_or(0);
    return static_cast<int>(end.status);
}

} // namespace heaparium::cli
