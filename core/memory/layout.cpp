// The layouts there are, and the check that a program's parts fit into one.
//
// Every layout may be edited by the user, so nothing about its numbers is taken for granted: all are bounded first, and
// sums of bounded numbers cannot wrap around.
#include "memory/layout.hpp"

#include <algorithm>
#include <array>
#include <optional>

namespace heaparium::memory {

namespace {

constexpr std::uint64_t operator""_KiB(unsigned long long count) { return count << 10; }
constexpr std::uint64_t operator""_MiB(unsigned long long count) { return count << 20; }
constexpr std::uint64_t operator""_GiB(unsigned long long count) { return count << 30; }

/// User addresses of a 64-bit Linux process lie below this (x86-64, four levels of page tables).
constexpr std::uint64_t address_limit = std::uint64_t{1} << 47;
/// The allocators want 16-byte alignment, and a shadow word must not straddle two segments.
constexpr std::uint64_t minimum_granularity = 16;
constexpr std::uint64_t maximum_granularity = 1_MiB;
/// The stack never moves in host memory, so its whole limit is set aside at the start.
constexpr std::uint64_t maximum_stack_limit = 1_GiB;

constexpr std::array<Layout, 2> known_layouts{{
    {
        .name = "linux",
        .summary = "Addresses as a 64-bit Linux process shows them when they are not randomised.",
        .granularity = 4_KiB,
        .code = Address(0x555555554000),
        .gap_before_heap = Size(4_KiB),
        .stack_top = Address(0x7ffffffff000),
        .stack_limit = Size(8_MiB),
        .stack_initial = Size(132_KiB),
        .heap_limit = Size(64_MiB),
        .mmap_top = Address(0x7ffff7fff000),
        .mmap_limit = Size(64_MiB),
    },
    {
        .name = "ostep-16k",
        .summary =
            "The textbook's 16 KB: code and data low, heap growing up, stack at the top growing down. The lowest "
            "64 bytes stay unmapped, so that using a NULL pointer faults.",
        .granularity = 16,
        .code = Address(64),
        .gap_before_heap = Size(0),
        .stack_top = Address(16_KiB),
        .stack_limit = Size(4_KiB),
        .stack_initial = Size(1_KiB),
        .heap_limit = Size(16_KiB),
        .mmap_top = Address(0),
        .mmap_limit = Size(0),
    },
}};

std::string hexadecimal(Address address) {
    std::string digits;
    std::uint64_t value = address.value();
    do {
        digits.insert(digits.begin(), "0123456789abcdef"[value % 16]);
        value /= 16;
    } while (value != 0);
    return "0x" + digits;
}

std::string in_bytes(Size size) { return std::to_string(size.bytes()) + " bytes"; }

std::optional<std::string> fault_in_numbers(const Layout& layout) {
    const std::string start = "The layout \"" + std::string(layout.name) + "\" cannot be used: ";
    const std::uint64_t granularity = layout.granularity;
    if (granularity < minimum_granularity || granularity > maximum_granularity ||
        (granularity & (granularity - 1)) != 0) {
        return start + "its granularity of " + std::to_string(granularity) +
               " bytes is not a power of two from 16 to 1048576. Choose one of those; 4096 is the usual page size.";
    }
    for (const Address address : {layout.code, layout.stack_top, layout.mmap_top}) {
        if (address.value() > address_limit) {
            return start + "the address " + hexadecimal(address) + " is too high. A process has addresses up to " +
                   hexadecimal(Address(address_limit)) + ".";
        }
        if (!is_aligned(address, granularity)) {
            return start + "the address " + hexadecimal(address) + " is not a multiple of its granularity, " +
                   std::to_string(granularity) + ". Segments start and end at such multiples.";
        }
    }
    if (layout.code.is_null()) {
        return start + "code may not start at address 0, because that is NULL. Start at " +
               std::to_string(granularity) + " or higher.";
    }
    for (const Size size : {layout.gap_before_heap, layout.heap_limit, layout.mmap_limit}) {
        if (size.bytes() > address_limit) {
            return start + "a size of " + in_bytes(size) + " is more than all addresses of a process.";
        }
    }
    if (layout.stack_limit.bytes() == 0 || layout.stack_limit.bytes() > maximum_stack_limit) {
        return start + "a stack limit of " + in_bytes(layout.stack_limit) + " is not between 1 byte and 1 GiB (" +
               in_bytes(Size(maximum_stack_limit)) + "). Set a stack limit in that range.";
    }
    if (layout.stack_top <= Address() + align_up(layout.stack_limit, granularity) + Size(granularity)) {
        return start + "a stack of " + in_bytes(layout.stack_limit) + " does not fit below its top at " +
               hexadecimal(layout.stack_top) + ". Lower the stack limit or move the top up.";
    }
    return std::nullopt;
}

std::string too_big(const Layout& layout, const ImageSizes& sizes, Size needed, Size room, Address end) {
    return "The program does not fit into the layout \"" + std::string(layout.name) + "\": its code (" +
           in_bytes(sizes.code) + "), constants (" + in_bytes(sizes.rodata) + ") and global data (" +
           in_bytes(sizes.data) + ") need " + in_bytes(needed) + ", but only " + in_bytes(room) + " lie between " +
           hexadecimal(layout.code) + " and " + hexadecimal(end) +
           ", where the stack or the address space ends them. Make the program or its arrays smaller, lower the stack "
           "limit, or choose the layout \"linux\".";
}

} // namespace

Address lowest_stack_address(const Layout& layout) {
    return layout.stack_top - align_up(layout.stack_limit, layout.granularity);
}

Address highest_program_break(const Layout& layout, const Placement& placement) {
    const Address guard = lowest_stack_address(layout) - Size(layout.granularity);
    const Address end = guard >= placement.heap ? guard : Address(address_limit);
    return std::min(placement.heap + layout.heap_limit, end);
}

Result<Placement, std::string> place(const Layout& layout, const ImageSizes& sizes) {
    if (auto fault = fault_in_numbers(layout)) return std::move(*fault);
    const std::uint64_t granularity = layout.granularity;
    const Address guard = lowest_stack_address(layout) - Size(granularity);
    if (layout.code >= guard && layout.code < layout.stack_top) {
        return "The layout \"" + std::string(layout.name) + "\" cannot be used: code would start at " +
               hexadecimal(layout.code) + ", inside the stack's " + in_bytes(layout.stack_top - guard) + " up to " +
               hexadecimal(layout.stack_top) + ". Move one of them.";
    }
    const Address end = layout.code < guard ? guard : Address(address_limit);
    const Size room = end - layout.code;
    const auto bounded = [](Size size) { return std::min(size, Size(address_limit)); };
    Placement placement;
    placement.code = layout.code;
    placement.rodata = align_up(placement.code + bounded(sizes.code), granularity);
    placement.data = align_up(placement.rodata + bounded(sizes.rodata), granularity);
    placement.heap = align_up(placement.data + bounded(sizes.data), granularity);
    placement.heap = align_up(placement.heap + layout.gap_before_heap, granularity);
    const Size needed = placement.heap - layout.code;
    if (needed > room) return too_big(layout, sizes, needed, room, end);
    return placement;
}

std::span<const Layout> layouts() { return known_layouts; }

const Layout* find_layout(std::string_view name) {
    const auto* found =
        std::find_if(known_layouts.begin(), known_layouts.end(), [&](const Layout& l) { return l.name == name; });
    return found == known_layouts.end() ? nullptr : found;
}

} // namespace heaparium::memory
