// The address space against the plainest model there is: one cell per byte of a small process, one loop per operation.
#include "catch.hpp"

#include "memory/address_space.hpp"

#include <array>
#include <random>
#include <utility>
#include <vector>

using namespace heaparium::memory;

namespace {

constexpr std::uint64_t top = 0x24000; // of the simulated addresses
constexpr ImageSizes sizes{Size(300), Size(70), Size(5000)};

Layout small_layout(std::uint64_t granularity) {
    return {.name = "small",
            .summary = "",
            .granularity = granularity,
            .code = Address(0x1000),
            .gap_before_heap = Size(granularity),
            .stack_top = Address(top),
            .stack_limit = Size(0x3000),
            .stack_initial = Size(0x1000),
            .heap_limit = Size(0xa000),
            .mmap_top = Address(0x1e000),
            .mmap_limit = Size(0xc000)};
}

struct Cell {
    std::uint8_t value = 0;
    bool is_written = false, is_mapped = false, is_mapping = false;
    Protection protection;
};

class Model {
  public:
    explicit Model(const Layout& layout, const Placement& placement) : layout_(layout), cells_(top), objects_(top / 8) {
        map(placement.code.value(), placement.code.value() + sizes.code.bytes(), {true, false, true});
        map(placement.rodata.value(), placement.rodata.value() + sizes.rodata.bytes(), {true, false, false});
        map(placement.data.value(), placement.data.value() + sizes.data.bytes(), {});
        heap_ = break_ = placement.heap.value();
        stack_limit_ = top - layout.stack_limit.bytes();
        map(top - layout.stack_initial.bytes(), top, {});
    }

    [[nodiscard]] std::optional<Fault> probe(std::uint64_t at, std::uint64_t bytes, Access access) const {
        for (; bytes > 0; ++at, --bytes) {
            if (at >= top || !cells_[at].is_mapped) {
                const bool is_guard = at < stack_limit_ && at >= stack_limit_ - layout_.granularity;
                return Fault{is_guard ? FaultKind::stack_guard : FaultKind::unmapped, access, Address(at)};
            }
            const Protection& protection = cells_[at].protection;
            if (access == Access::read    ? !protection.read
                : access == Access::write ? !protection.write
                                          : !protection.execute) {
                return Fault{FaultKind::protection, access, Address(at)};
            }
        }
        return std::nullopt;
    }

    void put(std::uint64_t at, std::uint8_t value, bool is_written = true) {
        cells_[at].value = value;
        cells_[at].is_written = is_written;
        objects_[at / 8] = 0;
    }

    std::optional<Fault> copy(std::uint64_t to, std::uint64_t from, std::uint64_t bytes) {
        if (const auto fault = probe(from, bytes, Access::read)) return fault;
        if (const auto fault = probe(to, bytes, Access::write)) return fault;
        if (bytes == 0) return std::nullopt;
        const auto old_cells = cells_;
        const auto old_objects = objects_;
        for (std::uint64_t i = 0; i < bytes; ++i)
            put(to + i, old_cells[from + i].value, old_cells[from + i].is_written);
        for (std::uint64_t word = (to + 7) / 8; (to - from) % 8 == 0 && word * 8 + 8 <= to + bytes; ++word) {
            objects_[word] = old_objects[(from + word * 8 - to) / 8];
        }
        return std::nullopt;
    }

    void set_written(std::uint64_t at, std::uint64_t bytes, bool written) {
        for (std::uint64_t i = 0; i < bytes && at + i < top && at + i >= at; ++i) {
            if (cells_[at + i].is_mapped) cells_[at + i].is_written = written;
        }
    }
    [[nodiscard]] std::optional<Address> first_unwritten(std::uint64_t at, std::uint64_t bytes) const {
        for (; bytes > 0 && at < top; ++at, --bytes) {
            if (cells_[at].is_mapped && !cells_[at].is_written) return Address(at);
        }
        return std::nullopt;
    }
    [[nodiscard]] ObjectWord object_at(std::uint64_t at) const {
        return at < top && at % 8 == 0 && cells_[at].is_mapped ? objects_[at / 8] : 0;
    }
    void set_object_at(std::uint64_t at, ObjectWord object) {
        if (at < top && at % 8 == 0 && cells_[at].is_mapped) objects_[at / 8] = object;
    }

    std::optional<std::uint64_t> sbrk(std::int64_t delta) {
        const std::uint64_t old = break_;
        const auto below = static_cast<std::int64_t>(old - heap_);
        const auto above = static_cast<std::int64_t>(layout_.heap_limit.bytes()) - below;
        if (delta < -below || delta > above) return std::nullopt;
        const std::uint64_t next = old + static_cast<std::uint64_t>(delta);
        for (std::uint64_t at = heap_; at < round_up(next); ++at) {
            if (cells_[at].is_mapping) return std::nullopt;
        }
        if (next < old) {
            for (std::uint64_t at = next; at < round_up(old); ++at) {
                put(at, 0, false);
                if (at >= round_up(next)) cells_[at] = {};
            }
        } else {
            for (std::uint64_t at = old; at < next; ++at) put(at, 0, false);
            map(round_up(old), next, {});
        }
        break_ = next;
        return old;
    }

    std::optional<std::uint64_t> mmap(std::uint64_t length, Protection protection) {
        length = round_up(length);
        std::uint64_t in_use = 0;
        for (const Cell& cell : cells_) in_use += cell.is_mapping;
        if (length == 0 || in_use + length > layout_.mmap_limit.bytes()) return std::nullopt;
        for (std::uint64_t start = layout_.mmap_top.value() - length; start >= round_up(break_); start -= 16) {
            if (start % layout_.granularity != 0) continue;
            bool is_free = true;
            for (std::uint64_t at = start; at < start + length && is_free; ++at) is_free = !cells_[at].is_mapping;
            if (!is_free) continue;
            map(start, start + length, protection);
            for (std::uint64_t at = start; at < start + length; ++at) cells_[at].is_mapping = true;
            return start;
        }
        return std::nullopt;
    }
    [[nodiscard]] bool is_all_mappings(std::uint64_t at, std::uint64_t bytes) const {
        for (std::uint64_t left = round_up(bytes); left > 0; ++at, --left) {
            if (at >= top || !cells_[at].is_mapping) return false;
        }
        return true;
    }
    bool munmap(std::uint64_t at, std::uint64_t bytes) {
        if (at % layout_.granularity != 0 || bytes == 0 || !is_all_mappings(at, bytes)) return false;
        for (const std::uint64_t end = at + round_up(bytes); at < end; ++at) {
            put(at, 0, false);
            cells_[at] = {};
        }
        return true;
    }
    bool mprotect(std::uint64_t at, std::uint64_t bytes, Protection protection) {
        if (at % layout_.granularity != 0 || !is_all_mappings(at, bytes)) return false;
        for (const std::uint64_t end = at + round_up(bytes); at < end; ++at) cells_[at].protection = protection;
        return true;
    }
    bool grow_stack(std::uint64_t lowest) {
        if (lowest < stack_limit_) return false;
        for (std::uint64_t at = lowest & ~(layout_.granularity - 1); at < top; ++at) {
            if (!cells_[at].is_mapped) map(at, at + 1, {});
        }
        return true;
    }

    void require_equal(const AddressSpace& space) const {
        REQUIRE(space.program_break() == Address(break_));
        std::uint64_t wrong = 0;
        const Segment* segment = nullptr;
        for (std::uint64_t at = 0; at < top; ++at) {
            const Cell& cell = cells_[at];
            if (!segment || !segment->is_mapped(Address(at), 1)) segment = space.find(Address(at), 1);
            if ((segment != nullptr) != cell.is_mapped) ++wrong;
            if (!segment || !cell.is_mapped) continue;
            const std::uint64_t offset = at - segment->origin().value();
            wrong += segment->protection() != cell.protection;
            wrong += (segment->kind() == SegmentKind::mmap) != cell.is_mapping;
            wrong += std::to_integer<std::uint8_t>(segment->bytes()[offset]) != cell.value;
            wrong += ((segment->written()[offset / 8] >> (offset % 8) & 1) != 0) != cell.is_written;
            wrong += segment->objects()[offset / 8] != objects_[at / 8];
        }
        REQUIRE(wrong == 0);
        for (SegmentIndex index = 0; index < space.segment_count(); ++index) require_zero_outside(space.segment(index));
    }
    /// Growing must not uncover old contents, so there are none in the host pages around a segment.
    static void require_zero_outside(const Segment& segment) {
        if (segment.mapped_start() == segment.mapped_end()) return;
        const std::uint64_t origin = segment.origin().value();
        const std::uint64_t end = align_up(segment.mapped_end(), page_size).value();
        std::uint64_t wrong = 0;
        for (std::uint64_t at = origin; at < end; ++at) {
            if (segment.is_mapped(Address(at), 1)) continue;
            const std::uint64_t offset = at - origin;
            wrong += segment.bytes()[offset] != std::byte{0} || segment.objects()[offset / 8] != 0 ||
                     (segment.written()[offset / 8] >> (offset % 8) & 1) != 0;
        }
        REQUIRE(wrong == 0);
    }
    [[nodiscard]] std::uint8_t value(std::uint64_t at) const { return cells_[at].value; }

  private:
    [[nodiscard]] std::uint64_t round_up(std::uint64_t value) const {
        return (value + layout_.granularity - 1) / layout_.granularity * layout_.granularity;
    }
    void map(std::uint64_t from, std::uint64_t to, Protection protection) {
        for (std::uint64_t at = from & ~(layout_.granularity - 1); at < round_up(to); ++at) {
            cells_[at].is_mapped = true;
            cells_[at].protection = protection;
        }
    }

    Layout layout_;
    std::vector<Cell> cells_;
    std::vector<ObjectWord> objects_;
    std::uint64_t heap_ = 0, break_ = 0, stack_limit_ = 0;
};

bool is_same(const std::optional<Fault>& a, const std::optional<Fault>& b) {
    if (!a || !b) return a.has_value() == b.has_value();
    return a->kind == b->kind && a->access == b->access && a->address == b->address;
}

/// One process and its model, driven by the same random operations.
struct Pair {
    AddressSpace space;
    Model model;
    std::mt19937_64 random;

    /// Mostly at or near an end of a segment, where mistakes live.
    std::uint64_t any_address() {
        const std::uint64_t roll = random() % 16;
        if (roll == 0) return random() >> (random() % 64);
        if (roll == 1) return ~std::uint64_t{0} - random() % 32;
        const auto index = static_cast<SegmentIndex>(random() % space.segment_count());
        const Segment& segment = space.segment(index);
        if (roll < 6) return segment.mapped_start().value() + random() % 41 - 20;
        if (roll < 10) return segment.mapped_end().value() + random() % 41 - 20;
        const std::uint64_t bytes = (segment.mapped_end() - segment.mapped_start()).bytes();
        return segment.mapped_start().value() + (bytes > 0 ? random() % bytes : 0);
    }
    std::uint64_t any_page() {
        const std::uint64_t granularity = space.layout().granularity;
        return random() % 8 == 0 ? any_address() : any_address() & ~(granularity - 1);
    }
    std::uint64_t any_length() {
        const std::uint64_t roll = random() % 32;
        if (roll == 0) return 0;
        if (roll == 1) return random() >> (random() % 64);
        if (roll < 4) return random() % 20'000;
        return random() % 40;
    }
    Protection any_protection() {
        const bool is_usual = random() % 2 == 0;
        return {is_usual || random() % 2 == 0, is_usual || random() % 2 == 0, random() % 2 == 0};
    }

    void read_and_write() {
        const std::uint64_t at = any_address();
        std::vector<std::byte> bytes(static_cast<std::size_t>(any_length() % 20'000));
        const auto read_fault = model.probe(at, bytes.size(), Access::read);
        REQUIRE(is_same(space.read(Address(at), bytes), read_fault));
        for (std::size_t i = 0; i < bytes.size() && !read_fault; ++i) {
            REQUIRE(std::to_integer<std::uint8_t>(bytes[i]) == model.value(at + i));
        }
        for (std::byte& byte : bytes) byte = static_cast<std::byte>(random());
        const auto write_fault = model.probe(at, bytes.size(), Access::write);
        REQUIRE(is_same(space.write(Address(at), bytes), write_fault));
        for (std::size_t i = 0; i < bytes.size() && !write_fault; ++i) {
            model.put(at + i, std::to_integer<std::uint8_t>(bytes[i]));
        }
    }
    void fill() {
        const std::uint64_t at = any_address(), bytes = any_length();
        const auto fault = model.probe(at, bytes, Access::write);
        REQUIRE(is_same(space.fill(Address(at), std::byte{0x5a}, Size(bytes)), fault));
        for (std::uint64_t i = 0; i < bytes && !fault; ++i) model.put(at + i, 0x5a);
    }
    void copy() {
        const std::uint64_t from = any_address(), bytes = any_length();
        const std::uint64_t to = random() % 2 == 0 ? any_address() : from + random() % 65 - 32;
        for (const std::uint64_t near : {from, to, to + bytes}) {
            const std::uint64_t word = (near + random() % 32 - 16) & ~std::uint64_t{7};
            space.set_object_at(Address(word), 9);
            model.set_object_at(word, 9);
        }
        REQUIRE(is_same(space.copy(Address(to), Address(from), Size(bytes)), model.copy(to, from, bytes)));
    }
    void use_shadow() {
        const std::uint64_t at = any_address(), bytes = any_length();
        if (random() % 2 == 0) {
            const bool written = random() % 2 == 0;
            space.set_written(Address(at), Size(bytes), written);
            model.set_written(at, bytes, written);
        }
        const auto first = model.first_unwritten(at, bytes);
        REQUIRE(space.first_unwritten(Address(at), Size(bytes)) == first);
        REQUIRE(space.is_written(Address(at), Size(bytes)) == !first.has_value());
        const std::uint64_t word = random() % 8 == 0 ? any_address() : any_address() & ~std::uint64_t{7};
        const auto object = static_cast<ObjectWord>(random());
        space.set_object_at(Address(word), object);
        model.set_object_at(word, object);
        REQUIRE(space.object_at(Address(word)) == model.object_at(word));
    }
    void move_break() {
        const std::uint64_t roll = random() % 8;
        std::int64_t delta = static_cast<std::int64_t>(random() % 12'001) - 6'000;
        if (roll == 0) delta = static_cast<std::int64_t>(random());
        if (roll == 1) delta = random() % 2 == 0 ? INT64_MIN : INT64_MAX;
        if (roll < 5) delta /= 100;
        const auto before = model.sbrk(delta);
        const auto result = space.sbrk(delta);
        REQUIRE(result.has_value() == before.has_value());
        if (before) REQUIRE(*result == Address(*before));
    }
    void change_mappings() {
        const std::uint64_t at = any_page(), bytes = any_length();
        const Protection protection = any_protection();
        switch (random() % 3) {
        case 0: {
            const std::uint64_t length = random() % 16 == 0 ? any_length() : random() % 0x5000;
            const auto start = length > top ? std::nullopt : model.mmap(length, protection);
            const auto result = space.mmap(Size(length), protection);
            REQUIRE(result.has_value() == start.has_value());
            if (start) REQUIRE(*result == Address(*start));
            break;
        }
        case 1:
            REQUIRE(space.munmap(Address(at), Size(bytes)).has_value() == !(bytes <= top && model.munmap(at, bytes)));
            break;
        default:
            REQUIRE(space.mprotect(Address(at), Size(bytes), protection).has_value() ==
                    !(bytes <= top && model.mprotect(at, bytes, protection)));
        }
    }
    void grow_stack() {
        const std::uint64_t lowest = top - random() % 0x3100;
        REQUIRE(space.grow_stack(Address(lowest)) == model.grow_stack(lowest));
    }

    void step() {
        switch (random() % 16) {
        case 0:
        case 1: move_break(); break;
        case 2:
        case 3: change_mappings(); break;
        case 4: random() % 32 == 0 ? grow_stack() : fill(); break;
        case 5:
        case 6: copy(); break;
        case 7:
        case 8:
        case 9: use_shadow(); break;
        default: read_and_write();
        }
    }
};

Pair make_pair(std::uint64_t granularity, std::uint64_t seed) {
    auto space = AddressSpace::create(small_layout(granularity), sizes);
    REQUIRE(space);
    const Placement placement = space->placement();
    return {std::move(*space), Model(small_layout(granularity), placement), std::mt19937_64(seed)};
}

} // namespace

TEST_CASE("a process behaves as one cell per byte would, whatever is done to it") {
    const auto granularity = GENERATE(16u, 256u, 4096u);
    Pair pair = make_pair(granularity, granularity);
    for (int step = 0; step < 2'000; ++step) {
        pair.step();
        if (step % 50 == 0) pair.model.require_equal(pair.space);
    }
}

TEST_CASE("every checkpoint comes back whole, in any order, and the run after it repeats itself") {
    const auto granularity = GENERATE(16u, 4096u);
    Pair pair = make_pair(granularity, granularity + 1);
    struct Kept {
        AddressSpace::Checkpoint checkpoint;
        Model model;
        std::mt19937_64 random;
        std::vector<Address> starts;
    };
    const auto starts_of = [&] {
        std::vector<Address> starts;
        for (SegmentIndex i = 0; i < pair.space.segment_count(); ++i) starts.push_back(pair.space.segment(i).start());
        return starts;
    };
    std::vector<Kept> kept;
    std::mt19937 choose(7);
    const std::byte* stack = pair.space.segment(AddressSpace::stack_segment).bytes();
    for (int round = 0; round < 60; ++round) {
        if (kept.size() > 12) kept.erase(kept.begin() + choose() % 12);
        kept.push_back({pair.space.checkpoint(), pair.model, pair.random, {}});
        for (int step = 0; step < 30; ++step) pair.step();
        kept.back().starts = starts_of();
        const Kept& back = kept[choose() % kept.size()];
        REQUIRE(pair.space.restore(back.checkpoint));
        pair.model = back.model;
        pair.model.require_equal(pair.space);
        if (choose() % 2 == 0) continue;
        pair.random = back.random;
        for (int step = 0; step < 30; ++step) pair.step();
        REQUIRE(starts_of() == back.starts);
        pair.random.seed(choose());
    }
    CHECK(pair.space.segment(AddressSpace::stack_segment).bytes() == stack);
}
