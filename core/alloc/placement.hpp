// Which free chunk serves a request, and where a freed chunk goes on the list: each a value with a name, a sentence and
// a comparison. A new policy or order is a new row.
//
// Source      OSTEP ch. 17.3, "Basic Strategies"; Wilson et al. 1995, "Dynamic Storage Allocation", 3.2.
#pragma once

#include "alloc/allocator.hpp"

namespace heaparium::alloc {

struct PlacementPolicy {
    std::string_view name;
    std::string_view summary;
    std::string_view chosen_because; // ends "200 at 0x… "
    bool stops_at_first_fit = false;
    bool starts_where_last_ended = false;
    /// Of two chunks that fit, is the one just met better than the best so far? An equal one never is.
    bool (*is_better)(Size met, Size best_so_far);
};

struct ListOrder {
    std::string_view name;
    std::string_view summary;
    bool is_sorted = false;  // neighbours on the list must never stand the wrong way round
    bool is_by_size = false; // a chunk that changes its size must move
    bool is_by_address = false;
    bool looks_at_list = true; // false: the place is known to be the front
    /// Does a new chunk go in front of this one on the list?
    bool (*goes_before)(Address chunk, Size chunk_size, Address listed, Size listed_size);
};

/// In the order of the parameters' choices, the default first.
[[nodiscard]] std::span<const PlacementPolicy> placement_policies();
[[nodiscard]] std::span<const ParameterChoice> placement_policy_choices();
[[nodiscard]] std::span<const ListOrder> list_orders();
[[nodiscard]] std::span<const ParameterChoice> list_order_choices();

} // namespace heaparium::alloc
