#include "cli/account.hpp"

namespace heaparium::cli {

int exit_code(const RunEnd& end) {
    if (end.status == ExitStatus::success) return end.program_status.value_or(0);
    return static_cast<int>(end.status);
}

} // namespace heaparium::cli
