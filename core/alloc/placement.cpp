#include "alloc/placement.hpp"

#include <array>

namespace heaparium::alloc {
namespace {

bool never(Size, Size) { return false; }
bool is_smaller(Size met, Size best_so_far) { return met < best_so_far; }
bool is_bigger(Size met, Size best_so_far) { return met > best_so_far; }

constexpr std::array<PlacementPolicy, 4> policies{{
    {.name = "first",
     .summary = "the first free chunk that is big enough",
     .chosen_because = "fits",
     .stops_at_first_fit = true,
     .is_better = never},
    {.name = "next",
     .summary = "like first, but the search goes on where the last one ended",
     .chosen_because = "fits",
     .stops_at_first_fit = true,
     .starts_where_last_ended = true,
     .is_better = never},
    {.name = "best",
     .summary = "the smallest free chunk that is big enough",
     .chosen_because = "is the smallest that fits",
     .is_better = is_smaller},
    {.name = "worst", .summary = "the biggest free chunk", .chosen_because = "is the biggest", .is_better = is_bigger},
}};

bool by_address(Address chunk, Size, Address listed, Size) { return chunk < listed; }
bool smaller_first(Address, Size size, Address, Size listed_size) { return size < listed_size; }
bool bigger_first(Address, Size size, Address, Size listed_size) { return size > listed_size; }
bool at_the_front(Address, Size, Address, Size) { return true; }
bool at_the_back(Address, Size, Address, Size) { return false; }

constexpr std::array<ListOrder, 5> orders{{
    {.name = "address",
     .summary = "by address, lowest first",
     .is_sorted = true,
     .is_by_address = true,
     .goes_before = by_address},
    {.name = "size-up",
     .summary = "by size, smallest first",
     .is_sorted = true,
     .is_by_size = true,
     .goes_before = smaller_first},
    {.name = "size-down",
     .summary = "by size, biggest first",
     .is_sorted = true,
     .is_by_size = true,
     .goes_before = bigger_first},
    {.name = "lifo",
     .summary = "a freed chunk goes to the front: last in, first out",
     .looks_at_list = false,
     .goes_before = at_the_front},
    {.name = "fifo", .summary = "a freed chunk goes to the back: first in, first out", .goes_before = at_the_back},
}};

template <class Row, std::size_t count>
constexpr std::array<ParameterChoice, count> choices_of(const std::array<Row, count>& rows) {
    std::array<ParameterChoice, count> choices;
    for (std::size_t i = 0; i < count; ++i) choices[i] = {rows[i].name, rows[i].summary};
    return choices;
}

constexpr auto policy_choices = choices_of(policies);
constexpr auto order_choices = choices_of(orders);

} // namespace

std::span<const PlacementPolicy> placement_policies() { return policies; }
std::span<const ParameterChoice> placement_policy_choices() { return policy_choices; }
std::span<const ListOrder> list_orders() { return orders; }
std::span<const ParameterChoice> list_order_choices() { return order_choices; }

} // namespace heaparium::alloc
