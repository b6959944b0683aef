// Free list: the textbook's allocator.
//
// Idea        All free chunks hang on one singly linked list, threaded through the free space itself. malloc looks
// along
//             the list for a chunk that is big enough and splits off what is too much; free puts the chunk back and
//             joins it with free neighbours, which it finds by looking along the list again.
// In bytes    the header of chunk.hpp, 16 bytes before each block
//             globals: | head | rover | regions … |, see heap_regions.hpp; `rover` is the free chunk behind which the
//             next search begins, 0 is the head (next fit only)
// Invariants  1 the chunks tile each region   2 each chunk is in use, with its magic, or on the list exactly once
//             3 the list keeps its order   4 with coalescing, no two free chunks touch   5 the rover is on the list
// Source      OSTEP ch. 17; Kernighan and Ritchie, 2nd ed., 8.7 (next fit, list in address order).
#include "alloc/explain.hpp"
#include "alloc/inspection.hpp"
#include "alloc/ordered_list.hpp"
#include "alloc/parameters.hpp"

#include <algorithm>
#include <array>

namespace heaparium::alloc {
namespace {

constexpr Size rover_offset{8}, regions_offset{16};
constexpr Size free_list_globals_size = regions_offset + HeapRegions::globals_size;

struct Settings {
    const PlacementPolicy* policy;
    const ListOrder* order;
    bool splitting, coalescing;
    ChunkSizes sizes;
    Size growth;
    bool trim;
};

/// One call of malloc, free or realloc, from the look at the heap to the explanation.
class Operation {
  public:
    Operation(const Settings& settings, const Ground& ground, Explanation& explanation, bool is_explaining)
        : settings_(settings), explanation_(explanation), recorder_(explanation, is_explaining),
          head_at_(ground.globals),
          heap_(ground.space, ground.globals + regions_offset, settings.sizes, explanation.cost),
          list_(heap_, recorder_, *settings.order, head_at_,
                settings.policy->starts_where_last_ended ? ground.globals + rover_offset : Address()) {}
    Operation(const Operation&) = delete;
    Operation& operator=(const Operation&) = delete;

    [[nodiscard]] Outcome<Address> allocate(std::uint64_t alignment, Size request_size) {
        const std::optional<Address> chunk = heap_.failure ? std::nullopt : allocate_chunk(alignment, request_size);
        explanation_.result = chunk ? payload_of_chunk(*chunk) : Address();
        return finish(explanation_.result);
    }

    [[nodiscard]] Outcome<bool> release(Address payload) {
        if (is_block(payload)) {
            const Address chunk = chunk_of_payload(payload);
            free_chunk(chunk, heap_.size_of(chunk));
        }
        return finish(true);
    }

    [[nodiscard]] Outcome<Address> reallocate(Address payload, Size request_size) {
        if (is_block(payload)) explanation_.result = resize(payload, request_size);
        return finish(explanation_.result);
    }

  private:
    [[nodiscard]] std::optional<Address> allocate_chunk(std::uint64_t alignment, Size request_size) {
        const std::optional<Size> chunk_size = chunk_size_for(request_size, alignment);
        if (!chunk_size) return std::nullopt;
        std::optional<ListNode> tail; // the free chunk at the heap's end
        const Address growing_end = heap_.regions.growing_end(heap_.words);
        const auto meet_too_small = [&](const ListNode& node) {
            if (node.chunk + node.chunk_size == growing_end) tail = node;
        };
        const std::uint64_t visited_before = explanation_.cost.nodes_visited;
        auto candidate = list_.search(*settings_.policy, *chunk_size, alignment, meet_too_small);
        const Size looked_at(explanation_.cost.nodes_visited - visited_before);
        if (!candidate && !heap_.failure) {
            candidate = grow(request_size, *chunk_size, alignment, settings_.coalescing ? tail : std::nullopt);
        }
        if (!candidate || heap_.failure) return std::nullopt;
        recorder_.act({.kind = ActionKind::choose,
                       .at = candidate->node.chunk,
                       .size = candidate->node.chunk_size,
                       .other_size = looked_at});
        carve(*candidate, *chunk_size);
        return candidate->start;
    }

    [[nodiscard]] std::optional<Size> chunk_size_for(Size request_size, std::uint64_t alignment) {
        const std::optional<Size> chunk_size = settings_.sizes.for_request(request_size);
        if (!chunk_size || alignment > largest_alignment) {
            recorder_.act({.kind = ActionKind::give_up, .size = request_size});
            heap_.failure = failures::request_too_large(request_size);
            return std::nullopt;
        }
        recorder_.act({.kind = ActionKind::round_request, .size = request_size, .other_size = *chunk_size});
        return chunk_size;
    }

    /// Gets memory from the system; it joins `tail`, the free chunk at the heap's end, where there is one.
    [[nodiscard]] std::optional<Candidate> grow(Size request_size, Size chunk_size, std::uint64_t alignment,
                                                const std::optional<ListNode>& tail) {
        const Address fresh = heap_.regions.growth_start(heap_.words);
        const Address chunk = tail ? tail->chunk : fresh;
        const Address start = list_.aligned_start(chunk, alignment);
        if (!grow_heap(start + chunk_size, request_size)) return std::nullopt;
        const Size grown_size = heap_.words.space().program_break() - chunk;
        if (!tail) return Candidate{{chunk, grown_size, Address(), Address()}, start, false};
        recorder_.join(fresh, chunk, grown_size);
        heap_.words.store(chunk, grown_size.bytes());
        return Candidate{{chunk, grown_size, tail->next, tail->previous}, start};
    }

    /// Without splitting, what is asked for beyond the need would be lost inside the block: then only the need.
    [[nodiscard]] bool grow_heap(Address needed_end, Size request_size) {
        AddressSpace& space = heap_.words.space();
        const Address old_break = space.program_break();
        const Address generous_end = heap_.regions.growth_start(heap_.words) + settings_.growth;
        const Address preferred_end = settings_.splitting ? std::max(needed_end, generous_end) : needed_end;
        if (heap_.regions.grow_to(heap_.words, preferred_end, needed_end)) {
            recorder_.act({.kind = ActionKind::grow, .at = old_break, .size = space.program_break() - old_break});
            return true;
        }
        const memory::Segment& segment = space.segment(AddressSpace::heap_segment);
        const Size needed = needed_end - old_break;
        const bool is_our_limit = heap_.regions.is_full() && !heap_.regions.is_growing_end(heap_.words, old_break);
        heap_.failure = is_our_limit ? failures::too_many_regions(HeapRegions::maximum_count, old_break)
                                     : failures::out_of_memory(request_size, needed, old_break, segment);
        recorder_.act({.kind = ActionKind::give_up,
                       .at = old_break,
                       .size = needed,
                       .other_size = segment.limit() - segment.start()});
        return false;
    }

    /// Makes the chunk in use; what is left in front of it and behind it stays free, in its place on the list unless
    /// the order goes by size.
    void carve(const Candidate& candidate, Size chunk_size) {
        const ListNode& node = candidate.node;
        const bool stays_in_place = candidate.is_listed && !settings_.order->is_by_size;
        const Size front = candidate.start - node.chunk, room = node.chunk_size - front;
        const Size used_size = can_split(room, chunk_size) ? chunk_size : room;
        const Address rest = candidate.start + used_size;
        const Size rest_size = room - used_size;
        Address search_on = node.previous;
        if (candidate.is_listed && !(stays_in_place && front > Size(0))) list_.unlink(node);
        if (front > Size(0)) {
            recorder_.split(node.chunk, front, candidate.start, room);
            heap_.words.store(node.chunk, front.bytes());
            if (!stays_in_place) list_.insert(node.chunk, front);
            search_on = node.chunk;
        }
        if (rest_size > Size(0)) {
            recorder_.split(candidate.start, used_size, rest, rest_size);
            if (stays_in_place) {
                list_.link_in(rest, rest_size, search_on);
            } else {
                const Address before_rest = list_.insert(rest, rest_size);
                if (!candidate.is_listed) search_on = before_rest;
            }
        }
        const bool has_changed_list = candidate.is_listed || front > Size(0) || rest_size > Size(0);
        if (has_changed_list) list_.set_rover(search_on);
        heap_.write_used(candidate.start, used_size);
    }

    [[nodiscard]] bool can_split(Size room, Size chunk_size) const {
        return settings_.splitting && room - chunk_size >= settings_.sizes.minimum();
    }

    void free_chunk(Address chunk, Size chunk_size) {
        Surroundings around = list_.look_around(chunk, chunk_size, settings_.coalescing);
        if (heap_.failure) return;
        // Wherever this header ends up inside a merged chunk, it must not look like one in use any more.
        heap_.words.store(chunk + next_offset, 0);
        if (around.left) {
            list_.unlink_neighbour(around, *around.left);
            const ListNode& left = around.left->node;
            chunk_size += left.chunk_size;
            recorder_.join(chunk, left.chunk, chunk_size);
            chunk = left.chunk;
        }
        if (around.right) {
            list_.unlink_neighbour(around, *around.right);
            const ListNode& right = around.right->node;
            chunk_size += right.chunk_size;
            recorder_.join(chunk, right.chunk, chunk_size);
        }
        if (give_back(chunk, chunk_size)) return;
        const bool has_changed_size = around.left || around.right;
        if (has_changed_size && settings_.order->is_by_size) {
            list_.insert(chunk, chunk_size);
        } else {
            list_.link_in(chunk, chunk_size, around);
        }
    }

    /// With trimming, a free chunk at the heap's end that is worth a system call goes back to the system.
    [[nodiscard]] bool give_back(Address chunk, Size chunk_size) {
        const bool is_worth_it = settings_.trim && chunk_size >= settings_.growth &&
                                 heap_.regions.is_growing_end(heap_.words, chunk + chunk_size);
        if (!is_worth_it || !heap_.regions.shrink_to(heap_.words, chunk)) return false;
        recorder_.act({.kind = ActionKind::shrink, .at = chunk, .size = chunk_size});
        return true;
    }

    /// Result: the block's address afterwards; NULL where `failure` says why.
    [[nodiscard]] Address resize(Address payload, Size request_size) {
        const Address chunk = chunk_of_payload(payload);
        const Size old_size = heap_.size_of(chunk);
        const std::optional<Size> new_size = chunk_size_for(request_size, settings_.sizes.alignment());
        if (!new_size) return Address();
        if (*new_size <= old_size) {
            if (can_split(old_size, *new_size)) {
                cut(chunk, old_size, *new_size);
                free_chunk(chunk + *new_size, old_size - *new_size);
            }
            return payload;
        }
        if (extend(chunk, old_size, *new_size, request_size)) return payload;
        return heap_.failure ? Address() : move(payload, old_size - header_size, request_size);
    }

    void cut(Address chunk, Size whole_size, Size kept_size) {
        recorder_.split(chunk, kept_size, chunk + kept_size, whole_size - kept_size);
        heap_.words.store(chunk, kept_size.bytes());
    }

    /// Grows a chunk in use over the free chunk behind it, over new memory at the heap's end, or both.
    [[nodiscard]] bool extend(Address chunk, Size old_size, Size new_size, Size request_size) {
        const Address old_end = chunk + old_size;
        const std::optional<ListNode> right = list_.find(old_end);
        if (heap_.failure) return false;
        Address end = right ? old_end + right->chunk_size : old_end;
        if (end - chunk < new_size) {
            if (!heap_.regions.is_growing_end(heap_.words, end)) return false;
            if (!grow_heap(chunk + new_size, request_size)) {
                // Refused here; a free chunk elsewhere may still do.
                recorder_.take_back();
                heap_.failure.reset();
                return false;
            }
            end = heap_.words.space().program_break();
        }
        if (right) list_.unlink(*right);
        const Size room = end - chunk;
        recorder_.act(
            {.kind = ActionKind::extend_in_place, .at = chunk, .other = old_end, .size = room, .other_size = old_size});
        if (can_split(room, new_size)) {
            cut(chunk, room, new_size);
            list_.insert(chunk + new_size, room - new_size);
        } else {
            heap_.words.store(chunk, room.bytes());
        }
        return true;
    }

    [[nodiscard]] Address move(Address payload, Size payload_size, Size request_size) {
        const std::optional<Address> new_chunk = allocate_chunk(settings_.sizes.alignment(), request_size);
        if (!new_chunk || heap_.failure) return Address();
        const Address new_payload = payload_of_chunk(*new_chunk);
        heap_.words.copy(new_payload, payload, payload_size);
        recorder_.act({.kind = ActionKind::move, .at = payload, .other = new_payload, .size = payload_size});
        free_chunk(chunk_of_payload(payload), payload_size + header_size);
        return new_payload;
    }

    [[nodiscard]] bool is_block(Address payload) {
        if (heap_.failure) return false;
        if (heap_.is_used_block(payload)) return true;
        heap_.failure = diagnose(heap_, collect_free_chunks(heap_, std::array{head_at_}), payload);
        return false;
    }

    template <class T>
    [[nodiscard]] Outcome<T> finish(T value) {
        std::optional<Failure>& failure = heap_.failure;
        if (const auto& fault = heap_.words.fault()) failure = failures::fault("its own data", fault->address, *fault);
        if (failure) explanation_.result = Address();
        if (recorder_.is_explaining()) {
            const bool has_story = !failure || failure->kind == FailureKind::out_of_memory;
            explanation_.sentence =
                has_story ? explain(explanation_, {header_size, settings_.policy->chosen_because}) : failure->message;
        }
        if (failure) return *failure;
        return value;
    }

    static constexpr std::uint64_t largest_alignment = std::uint64_t{1} << 48;

    const Settings& settings_;
    Explanation& explanation_;
    Recorder recorder_;
    Address head_at_;
    ChunkHeap heap_;
    OrderedList list_;
};

class FreeListAllocator final : public Allocator {
  public:
    FreeListAllocator(Ground ground, const Settings& settings) : ground_(ground), settings_(settings) {}

    Outcome<bool> start() override { return true; } // zeroed globals: an empty list, no region

    Outcome<Address> allocate(Size request_size) override {
        begin(OperationKind::allocate, request_size, Address());
        return operation().allocate(settings_.sizes.alignment(), request_size);
    }

    Outcome<Address> allocate_aligned(std::uint64_t alignment, Size request_size) override {
        begin(OperationKind::allocate, request_size, Address());
        explanation_.alignment = alignment;
        if (alignment == 0 || (alignment & (alignment - 1)) != 0) {
            Failure failure = failures::bad_alignment(alignment);
            if (is_explaining_) explanation_.sentence = failure.message;
            return failure;
        }
        return operation().allocate(alignment, request_size);
    }

    Outcome<bool> release(Address payload) override {
        begin(OperationKind::release, Size(), payload);
        return operation().release(payload);
    }

    Outcome<Address> reallocate(Address payload, Size request_size) override {
        begin(OperationKind::reallocate, request_size, payload);
        return operation().reallocate(payload, request_size);
    }

    Outcome<Size> usable_size(Address payload) override {
        Cost uncounted;
        ChunkHeap heap = look(uncounted);
        if (heap.failure) return *heap.failure;
        if (!heap.is_used_block(payload)) return diagnose(heap, free_chunks(heap), payload);
        return heap.size_of(chunk_of_payload(payload)) - header_size;
    }

    std::optional<std::string> walk(const std::function<bool(const Chunk&)>& visit) const override {
        Cost uncounted;
        ChunkHeap heap = look(uncounted);
        if (heap.failure) return heap.failure->message;
        return walk_chunks(heap, free_chunks(heap), visit);
    }

    std::vector<FreeList> free_lists(std::size_t maximum_nodes) const override {
        Cost uncounted;
        ChunkHeap heap = look(uncounted);
        if (heap.failure) {
            return {{.name = "free list", .head_at = ground_.globals, .broken = heap.failure->message}};
        }
        return {read_free_list(heap, "free list", ground_.globals, maximum_nodes)};
    }

    std::vector<Damage> check(std::size_t maximum) const override {
        Cost uncounted;
        ChunkHeap heap = look(uncounted);
        DamageList damage(maximum);
        if (heap.failure) {
            damage.add(*heap.failure);
            return damage.take();
        }
        check_list(heap, *settings_.order, ground_.globals, ground_.globals + rover_offset, damage);
        check_chunks(heap, free_chunks(heap), settings_.coalescing, damage);
        return damage.take();
    }

    std::vector<Field> fields(ChunkState state) const override {
        if (state == ChunkState::free) return {{"size", 0, 8}, {"next", 8, 8}};
        return {{"size", 0, 8}, {"magic", 8, 8}};
    }

  private:
    void begin(OperationKind kind, Size request_size, Address argument) {
        explanation_.kind = kind;
        explanation_.request_size = request_size;
        explanation_.alignment = 0;
        explanation_.argument = argument;
        explanation_.result = Address();
        explanation_.visits.clear();
        explanation_.actions.clear();
        explanation_.cost = Cost();
        explanation_.sentence.clear();
    }

    [[nodiscard]] Operation operation() { return {settings_, ground_, explanation_, is_explaining_}; }
    [[nodiscard]] ChunkHeap look(Cost& cost) const {
        return {ground_.space, ground_.globals + regions_offset, settings_.sizes, cost};
    }
    [[nodiscard]] FreeChunks free_chunks(ChunkHeap& heap) const {
        return collect_free_chunks(heap, std::array{ground_.globals});
    }

    Ground ground_;
    Settings settings_;
};

enum ParameterIndex : std::size_t { policy, order, splitting, coalescing, alignment, growth, trim, parameter_count };

const AllocatorInfo& free_list_info() {
    static const std::array<Parameter, parameter_count> parameters{{
        {.name = "policy",
         .label = "Placement policy",
         .summary = "Which free chunk serves a request.",
         .kind = ParameterKind::choice,
         .choices = placement_policy_choices()},
        {.name = "order",
         .label = "Free list order",
         .summary = "Where a freed chunk goes on the list.",
         .kind = ParameterKind::choice,
         .choices = list_order_choices()},
        {.name = "splitting",
         .label = "Split chunks",
         .summary = "Cut off what is too much of a chunk; without it, blocks get whole chunks.",
         .kind = ParameterKind::toggle,
         .default_value = 1},
        {.name = "coalescing",
         .label = "Coalesce",
         .summary = "Join free chunks that touch, at each free.",
         .kind = ParameterKind::toggle,
         .default_value = 1},
        {.name = "alignment",
         .label = "Alignment",
         .summary = "Every block's address is a multiple of this many bytes.",
         .kind = ParameterKind::number,
         .minimum = 8,
         .maximum = 4096,
         .is_power_of_two = true,
         .default_value = 16},
        {.name = "growth",
         .label = "Growth step",
         .summary = "The least number of bytes asked from the system at a time.",
         .kind = ParameterKind::number,
         .minimum = 16,
         .maximum = 1 << 20,
         .default_value = 4096},
        {.name = "trim",
         .label = "Give back",
         .summary = "Return free memory at the heap's end to the system once it is a growth step or more.",
         .kind = ParameterKind::toggle,
         .default_value = 0},
    }};
    static const AllocatorInfo info{.name = "free-list",
                                    .label = "Free list",
                                    .summary = "One list of all free chunks, searched by a policy of your choice.",
                                    .source = "OSTEP ch. 17, \"Free-Space Management\"",
                                    .parameters = parameters};
    return info;
}

std::unique_ptr<Allocator> create_free_list(Ground ground, const ParameterValues& wanted) {
    const ParameterValues values = sane_values(free_list_info(), wanted);
    const auto number = [&](ParameterIndex index) { return static_cast<std::uint64_t>(values[index]); };
    const ChunkSizes sizes(number(alignment));
    return std::make_unique<FreeListAllocator>(
        ground, Settings{.policy = &placement_policies()[static_cast<std::size_t>(number(policy))],
                         .order = &list_orders()[static_cast<std::size_t>(number(order))],
                         .splitting = values[splitting] != 0,
                         .coalescing = values[coalescing] != 0,
                         .sizes = sizes,
                         .growth = memory::align_up(Size(number(growth)), sizes.alignment()),
                         .trim = values[trim] != 0});
}

} // namespace

RegistryEntry free_list_entry() { return {free_list_info, free_list_globals_size, create_free_list}; }

} // namespace heaparium::alloc
