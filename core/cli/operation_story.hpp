// What `--explain` tells of each operation of the allocator: the call, the allocator's own sentence, and the heap after
// it in the picture language of alloc/picture.hpp. Blocks are called a, b, c, … in the order of their allocation.
#pragma once

#include "vm/machine.hpp"

#include <map>
#include <string>

namespace heaparium::cli {

struct ToldOperation {
    std::string place;    // "list.c:7"
    std::string call;     // "a = malloc(24)"
    std::string result;   // "0x5555555592a0", "NULL"; empty for free
    std::string sentence; // the allocator's
    std::string heap;     // "[used 48 a][free 64]"
    std::string free_lists;
};

class OperationStory {
  public:
    /// To be asked once for each operation, in order: it gives the names.
    [[nodiscard]] ToldOperation tell(const vm::AllocationEvent&, const vm::Machine&);

  private:
    [[nodiscard]] std::string name_of(memory::Address payload) const;

    std::map<memory::Address, std::string> names_; // of the blocks in use
    std::uint64_t named_ = 0;
};

[[nodiscard]] std::string to_text(const ToldOperation&);
[[nodiscard]] std::string to_json_object(const ToldOperation&);

/// 0: "a", 25: "z", 26: "aa".
[[nodiscard]] std::string block_name(std::uint64_t index);

} // namespace heaparium::cli
