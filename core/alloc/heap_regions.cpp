#include "alloc/heap_regions.hpp"

#include "alloc/failures.hpp"

namespace heaparium::alloc {

std::optional<Failure> HeapRegions::load(Words& words) {
    count_ = 0;
    const std::uint64_t count = words.load(globals_);
    if (count > maximum_count) return failures::globals_damaged(globals_);
    const memory::Segment& heap = words.space().segment(AddressSpace::heap_segment);
    Address lowest = heap.start();
    for (std::size_t i = 0; i < count; ++i) {
        const Region region{Address(words.load(entry(i))), Address(words.load(entry(i) + Size(8)))};
        const bool is_sane = region.start >= lowest && region.end >= region.start &&
                             sizes_.is_chunk_place(region.start) &&
                             (region.end - region.start).bytes() % sizes_.alignment() == 0;
        if (!is_sane) return failures::globals_damaged(entry(i));
        if (region.end > heap.end()) return failures::break_below_heap(heap.end(), region.end);
        regions_[i] = region;
        lowest = region.end;
    }
    count_ = static_cast<std::size_t>(count);
    if (words.fault()) return failures::fault("its own globals", globals_, *words.fault());
    return std::nullopt;
}

Size HeapRegions::total() const {
    Size total;
    for (const Region& region : all()) total += region.end - region.start;
    return total;
}

Address HeapRegions::growing_end(Words& words) const {
    const bool grows = count_ > 0 && words.space().program_break() == regions_[count_ - 1].end;
    return grows ? regions_[count_ - 1].end : Address();
}

Address HeapRegions::growth_start(Words& words) const {
    const Address program_break = words.space().program_break();
    if (is_growing_end(words, program_break)) return program_break;
    return sizes_.chunk_place_from(program_break);
}

bool HeapRegions::grow_to(Words& words, Address preferred_end, Address needed_end) {
    const Address program_break = words.space().program_break();
    const Address start = growth_start(words);
    const bool is_new_region = !is_growing_end(words, program_break);
    if (is_new_region && is_full()) return false;
    Address end;
    for (const Address wanted : {preferred_end, needed_end}) {
        if (wanted == end) continue;
        ++words.cost().system_calls;
        end = wanted;
        if (words.space().sbrk(static_cast<std::int64_t>((end - program_break).bytes()))) {
            words.refresh();
            if (is_new_region) {
                regions_[count_] = {start, end};
                words.store(entry(count_), start.value());
                words.store(globals_, ++count_);
            }
            regions_[count_ - 1].end = end;
            words.store(entry(count_ - 1) + Size(8), end.value());
            return true;
        }
    }
    return false;
}

bool HeapRegions::shrink_to(Words& words, Address end) {
    const Address program_break = words.space().program_break();
    ++words.cost().system_calls;
    if (!words.space().sbrk(-static_cast<std::int64_t>((program_break - end).bytes()))) return false;
    words.refresh();
    regions_[count_ - 1].end = end;
    words.store(entry(count_ - 1) + Size(8), end.value());
    return true;
}

} // namespace heaparium::alloc
