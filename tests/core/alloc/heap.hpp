// A heap for tests: an address space, an allocator on it, and blocks that have names.
//
//     auto heap = Heap::draw("[used 32 a][free 64][used 48 b]");
//     heap.free("b");
//     CHECK(heap.picture() == "[used 32 a][free 112]");
#pragma once

#include "alloc/allocator.hpp"
#include "alloc/picture.hpp"

#include <map>
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace heaparium::alloc::testing {

/// "policy=best", "order=lifo"
using SettingTexts = std::vector<std::string>;

class Heap {
  public:
    struct Options {
        std::string allocator; // empty: the default one
        SettingTexts settings;
        std::string layout = "linux";
        Size heap_limit{1 << 20};
    };

    Heap() : Heap(Options()) {}
    explicit Heap(const SettingTexts& settings) : Heap(Options{{}, settings}) {}
    explicit Heap(const Options& options);
    Heap(const Options& options, ParameterValues values);

    /// Builds the heap that the picture shows: its blocks and free chunks, and nothing behind them. Free chunks get
    /// onto the list from right to left, so that lists in any but `fifo` order start with the leftmost or the best.
    static Heap draw(std::string_view text, SettingTexts settings = {});

    /// Allocates a block of `payload_size` bytes. NULL where the allocator refuses.
    Address malloc(const std::string& name, std::uint64_t payload_size);
    /// "ok", or the failure's message.
    std::string free(const std::string& name);
    Address realloc(const std::string& name, std::uint64_t payload_size);

    [[nodiscard]] Address at(const std::string& name) const { return blocks_.at(name); }
    [[nodiscard]] std::string picture() const;
    /// The sizes on the first free list, in its order: "64 32".
    [[nodiscard]] std::string list() const;
    [[nodiscard]] std::vector<std::string> check() const;
    [[nodiscard]] std::string sentence() const { return allocator().last_operation().sentence; }

    void write_word(Address, std::uint64_t);
    [[nodiscard]] std::uint64_t word(Address) const;

    [[nodiscard]] Allocator& allocator() const { return *allocator_; }
    [[nodiscard]] AddressSpace& space() const { return *space_; }
    [[nodiscard]] Address globals() const { return globals_; }
    [[nodiscard]] const RegistryEntry& entry() const { return *entry_; }
    /// The parameter `alignment` where the allocator has one, else 8.
    [[nodiscard]] std::uint64_t promised_alignment() const;
    /// A second allocator object on the same memory, as after a restored checkpoint.
    [[nodiscard]] std::unique_ptr<Allocator> another() const;

  private:
    const RegistryEntry* entry_ = nullptr;
    ParameterValues values_;
    std::unique_ptr<AddressSpace> space_;
    Address globals_;
    std::unique_ptr<Allocator> allocator_;
    std::map<std::string, Address> blocks_;
};

/// Values for texts; fails the test where one is refused.
[[nodiscard]] ParameterValues values_for(const AllocatorInfo&, const SettingTexts&);
/// "policy=best order=lifo …"
[[nodiscard]] std::string describe(const AllocatorInfo&, const ParameterValues&);

} // namespace heaparium::alloc::testing
