// How an allocator reads and writes its own data: 8-byte words in simulated memory, each counted.
//
// Idea        One operation makes one of these. It looks up the heap and the data segment once; a word inside them then
//             costs a range test and a host access. Whatever lies elsewhere takes the AddressSpace's long way.
// Faults      A word that cannot be accessed reads as 0, a store to it is dropped, and the first fault is kept: an
//             algorithm may go on to its next check without damage to the host.
// Shadow      A store marks its bytes written and clears the pointer identity, as AddressSpace::write does.
#pragma once

#include "alloc/allocator.hpp"

#include <bit>
#include <cstring>

namespace heaparium::alloc {

static_assert(std::endian::native == std::endian::little, "simulated memory is little-endian and read in place");

class Words {
  public:
    Words(AddressSpace& space, Cost& cost) : space_(space), cost_(cost) { refresh(); }

    /// To be called when a segment may have moved: after sbrk.
    void refresh() {
        heap_ = Window(space_.segment(AddressSpace::heap_segment));
        data_ = Window(space_.segment(AddressSpace::data_segment));
    }

    [[nodiscard]] std::uint64_t load(Address at) {
        ++cost_.words_touched;
        if (const Window* window = window_of(at)) return window->load(at);
        return load_elsewhere(at);
    }

    struct Pair {
        std::uint64_t first = 0, second = 0;
    };
    /// Two words in a row.
    [[nodiscard]] Pair load_pair(Address at) {
        if (!heap_.holds(at) || !heap_.holds(at + word_size)) return {load(at), load(at + word_size)};
        cost_.words_touched += 2;
        return {heap_.load(at), heap_.load(at + word_size)};
    }

    void store(Address at, std::uint64_t word) {
        ++cost_.words_touched;
        if (Window* window = window_of(at)) {
            window->store(at, word);
        } else {
            store_elsewhere(at, word);
        }
    }

    /// Copies a block's bytes with their shadow; each word is touched twice.
    void copy(Address to, Address from, Size);

    [[nodiscard]] const std::optional<memory::Fault>& fault() const { return fault_; }
    [[nodiscard]] AddressSpace& space() { return space_; }
    [[nodiscard]] Cost& cost() { return cost_; }

  private:
    class Window {
      public:
        Window() = default;
        explicit Window(memory::Segment& segment)
            : segment_(&segment), start_(segment.mapped_start()), skew_(segment.mapped_start() - segment.origin()) {
            const Size mapped = segment.mapped_end() - segment.mapped_start();
            const bool is_usable = segment.protection().read && segment.protection().write;
            if (is_usable && mapped >= word_size) places_ = mapped.bytes() - word_size.bytes() + 1;
            bytes_ = segment.bytes() + skew_.bytes();
        }

        [[nodiscard]] bool holds(Address at) const {
            return (at - start_).bytes() < places_ && memory::is_aligned(at, word_size.bytes());
        }
        [[nodiscard]] std::uint64_t load(Address at) const {
            std::uint64_t word = 0;
            std::memcpy(&word, bytes_ + (at - start_).bytes(), sizeof word);
            return word;
        }
        void store(Address at, std::uint64_t word) {
            std::memcpy(bytes_ + (at - start_).bytes(), &word, sizeof word);
            const std::uint64_t offset = (at - start_ + skew_).bytes();
            segment_->written()[offset / 8] = 0xff;
            segment_->objects()[offset / 8] = 0;
            segment_->dirty()[offset / memory::page_size] = 1;
        }

      private:
        memory::Segment* segment_ = nullptr;
        std::byte* bytes_ = nullptr; // of start_
        Address start_;
        Size skew_;                // from the segment's origin to start_; a multiple of 8
        std::uint64_t places_ = 0; // addresses from start_ on at which a word may begin
    };

    static constexpr Size word_size{8};

    [[nodiscard]] Window* window_of(Address at) {
        if (heap_.holds(at)) return &heap_;
        return data_.holds(at) ? &data_ : nullptr;
    }
    [[nodiscard]] std::uint64_t load_elsewhere(Address at);
    void store_elsewhere(Address at, std::uint64_t word);

    AddressSpace& space_;
    Cost& cost_;
    Window heap_, data_;
    std::optional<memory::Fault> fault_;
};

} // namespace heaparium::alloc
