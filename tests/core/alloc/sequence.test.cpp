#include "sequence.hpp"

#include "catch.hpp"

#include <algorithm>
#include <array>

namespace heaparium::alloc::testing {
namespace {

struct Block {
    Address payload;
    Size payload_size;
    std::uint8_t seed = 0;
};

std::byte pattern(std::uint8_t seed, std::uint64_t offset) {
    return static_cast<std::byte>((seed * 37 + offset * 11 + (offset >> 8)) & 0xff);
}

/// What malloc promises: blocks that do not overlap, are aligned, keep their contents, and are what a walk shows.
class Model {
  public:
    explicit Model(Heap& heap) : heap_(heap) {}

    std::optional<std::string> run(const Step& step) {
        std::optional<Block>& slot = slots_[step.slot];
        const bool is_allocation = step.kind == StepKind::allocate || step.kind == StepKind::allocate_aligned;
        if (is_allocation == slot.has_value()) return std::nullopt;
        const std::string before = picture(heap_.allocator());
        std::optional<std::string> broken;
        switch (step.kind) {
        case StepKind::allocate:
            broken = allocate(slot, heap_.allocator().allocate(Size(step.payload_size)), step, before);
            break;
        case StepKind::allocate_aligned:
            broken = allocate(slot, heap_.allocator().allocate_aligned(step.alignment, Size(step.payload_size)), step,
                              before);
            break;
        case StepKind::release: broken = release(slot); break;
        case StepKind::reallocate: broken = reallocate(slot, step, before); break;
        }
        if (!broken) broken = verify_blocks();
        if (!broken) broken = verify_walk();
        if (!broken) broken = verify_explanation(step);
        return broken;
    }

  private:
    std::optional<std::string> allocate(std::optional<Block>& slot, const Outcome<Address>& result, const Step& step,
                                        const std::string& before) {
        if (!result) return verify_refusal(result.error(), before);
        if (step.kind == StepKind::allocate_aligned && !memory::is_aligned(*result, step.alignment)) {
            return "aligned_alloc gave a block that is not aligned";
        }
        slot = Block{*result, Size(step.payload_size), static_cast<std::uint8_t>(++seed_)};
        return fill(*slot);
    }

    std::optional<std::string> release(std::optional<Block>& slot) {
        const auto result = heap_.allocator().release(slot->payload);
        slot.reset();
        if (!result) return "free failed: " + result.error().message;
        return std::nullopt;
    }

    std::optional<std::string> reallocate(std::optional<Block>& slot, const Step& step, const std::string& before) {
        const Size new_size(std::max<std::uint64_t>(step.payload_size, 1));
        const auto result = heap_.allocator().reallocate(slot->payload, new_size);
        if (!result) return verify_refusal(result.error(), before);
        slot->payload = *result;
        slot->payload_size = std::min(slot->payload_size, new_size);
        if (const auto broken = verify_contents(*slot)) return "after realloc, " + *broken;
        slot->payload_size = new_size;
        return fill(*slot);
    }

    std::optional<std::string> verify_refusal(const Failure& failure, const std::string& before) {
        if (failure.kind != FailureKind::out_of_memory) return "refused: " + failure.message;
        if (picture(heap_.allocator()) != before) return "a refused request changed the heap";
        return std::nullopt;
    }

    std::optional<std::string> fill(const Block& block) {
        std::vector<std::byte> bytes(block.payload_size.bytes());
        for (std::uint64_t i = 0; i < bytes.size(); ++i) bytes[i] = pattern(block.seed, i);
        if (heap_.space().write(block.payload, bytes)) return "the block is not writable memory";
        return std::nullopt;
    }

    std::optional<std::string> verify_contents(const Block& block) {
        std::vector<std::byte> bytes(block.payload_size.bytes());
        if (heap_.space().read(block.payload, bytes)) return "the block is not readable memory";
        for (std::uint64_t i = 0; i < bytes.size(); ++i) {
            if (bytes[i] != pattern(block.seed, i)) return "byte " + std::to_string(i) + " of a block has changed";
        }
        return std::nullopt;
    }

    std::optional<std::string> verify_blocks() {
        std::vector<Block> blocks;
        for (const auto& slot : slots_) {
            if (slot) blocks.push_back(*slot);
        }
        std::sort(blocks.begin(), blocks.end(), [](const Block& a, const Block& b) { return a.payload < b.payload; });
        for (std::size_t i = 0; i < blocks.size(); ++i) {
            const Block& block = blocks[i];
            if (!memory::is_aligned(block.payload, heap_.promised_alignment())) return "a block is not aligned";
            if (i > 0 && blocks[i - 1].payload + std::max(blocks[i - 1].payload_size, Size(1)) > block.payload) {
                return "two blocks overlap";
            }
            if (const auto broken = verify_contents(block)) return broken;
            const auto usable = heap_.allocator().usable_size(block.payload);
            if (!usable) return "usable_size failed: " + usable.error().message;
            if (*usable < block.payload_size) return "the usable size is smaller than the request";
        }
        return std::nullopt;
    }

    std::optional<std::string> verify_walk() {
        std::vector<Address> expected, walked, free_chunks;
        for (const auto& slot : slots_) {
            if (slot) expected.push_back(slot->payload);
        }
        std::sort(expected.begin(), expected.end());
        Address end;
        bool is_ascending = true;
        const auto damage = heap_.allocator().walk([&](const Chunk& chunk) {
            is_ascending = is_ascending && chunk.start >= end && chunk.payload >= chunk.start &&
                           chunk.payload + chunk.payload_size <= chunk.start + chunk.size;
            end = chunk.start + chunk.size;
            if (chunk.state == ChunkState::used) walked.push_back(chunk.payload);
            if (chunk.state == ChunkState::free) free_chunks.push_back(chunk.start);
            return true;
        });
        if (damage) return "the walk found damage: " + *damage;
        if (!is_ascending) return "the walk's chunks overlap";
        if (walked != expected) return "the walk does not show the blocks in use";
        for (const FreeList& list : heap_.allocator().free_lists(100000)) {
            if (list.broken) return "a free list is broken: " + *list.broken;
            for (const FreeListNode& node : list.nodes) {
                if (!std::binary_search(free_chunks.begin(), free_chunks.end(), node.chunk)) {
                    return "a free list has a node that the walk does not show as free";
                }
            }
        }
        const auto found = heap_.allocator().check();
        if (!found.empty()) return "check() says: " + found.front().message;
        return std::nullopt;
    }

    std::optional<std::string> verify_explanation(const Step& step) {
        const Explanation& explanation = heap_.allocator().last_operation();
        const OperationKind kind = step.kind == StepKind::release      ? OperationKind::release
                                   : step.kind == StepKind::reallocate ? OperationKind::reallocate
                                                                       : OperationKind::allocate;
        if (explanation.kind != kind) return "the explanation is about another kind of operation";
        if (explanation.sentence.empty()) return "the explanation has no sentence";
        if (explanation.visits.size() > Explanation::maximum_visits) return "the explanation has too many visits";
        if (explanation.cost.words_touched == 0) return "the operation cost nothing";
        return std::nullopt;
    }

    Heap& heap_;
    std::array<std::optional<Block>, slot_count> slots_;
    unsigned seed_ = 0;
};

std::string name_of(std::size_t slot) { return std::string(1, static_cast<char>('a' + slot)); }

std::string as_statement(const Step& step) {
    const std::string name = name_of(step.slot), payload_size = std::to_string(step.payload_size);
    switch (step.kind) {
    case StepKind::allocate: return name + " = malloc(" + payload_size + ");";
    case StepKind::allocate_aligned:
        return name + " = aligned_alloc(" + std::to_string(step.alignment) + ", " + payload_size + ");";
    case StepKind::release: return "free(" + name + ");";
    case StepKind::reallocate: return name + " = realloc(" + name + ", " + payload_size + ");";
    }
    return "";
}

} // namespace

Steps random_steps(std::mt19937_64& random, std::size_t count, std::uint64_t largest_payload) {
    Steps steps(count);
    for (Step& step : steps) {
        const std::uint64_t dice = random() % 100;
        step.kind = dice < 45   ? StepKind::allocate
                    : dice < 50 ? StepKind::allocate_aligned
                    : dice < 80 ? StepKind::release
                                : StepKind::reallocate;
        step.slot = static_cast<std::size_t>(random() % slot_count);
        const std::uint64_t bound = random() % 8 == 0 ? largest_payload : 100;
        step.payload_size = random() % (bound + 1);
        step.alignment = std::uint64_t{1} << (random() % 10);
    }
    return steps;
}

std::string as_program(const Steps& steps) {
    std::string text;
    for (const Step& step : steps) text += (text.empty() ? "" : " ") + as_statement(step);
    return text;
}

Steps shrink(Steps steps, const std::function<bool(const Steps&)>& fails) {
    int tries_left = 2000;
    const auto try_instead = [&](const Steps& candidate) {
        if (--tries_left < 0 || !fails(candidate)) return false;
        steps = candidate;
        return true;
    };
    for (std::size_t length = steps.size() / 2; length > 0; length /= 2) {
        for (std::size_t from = 0; from + length <= steps.size();) {
            Steps shorter = steps;
            const auto first = shorter.begin() + static_cast<std::ptrdiff_t>(from);
            shorter.erase(first, first + static_cast<std::ptrdiff_t>(length));
            if (!try_instead(shorter)) from += length;
        }
    }
    for (std::size_t i = 0; i < steps.size(); ++i) {
        for (const std::uint64_t divisor : {1000u, 10u, 2u}) {
            Steps smaller = steps;
            smaller[i].payload_size /= divisor;
            while (smaller[i].payload_size != steps[i].payload_size && try_instead(smaller))
                smaller[i].payload_size /= divisor;
        }
    }
    return steps;
}

std::optional<std::string> first_broken_promise(Heap& heap, const Steps& steps) {
    Model model(heap);
    for (std::size_t i = 0; i < steps.size(); ++i) {
        if (const auto broken = model.run(steps[i])) return as_statement(steps[i]) + " " + *broken;
    }
    return std::nullopt;
}

TEST_CASE("a failing sequence is shrunk to the steps that matter") {
    std::mt19937_64 random(7);
    const Steps steps = random_steps(random, 200, 5000);
    const auto fails = [](const Steps& candidate) {
        bool has_big = false;
        for (const Step& step : candidate) {
            if (step.kind == StepKind::allocate && step.payload_size >= 100) has_big = true;
            if (step.kind == StepKind::release && has_big) return true;
        }
        return false;
    };
    REQUIRE(fails(steps));
    const Steps shrunk = shrink(steps, fails);
    REQUIRE(shrunk.size() == 2);
    CHECK(shrunk[0].payload_size >= 100);
    CHECK(shrunk[0].payload_size < 200);
    CHECK(as_program(shrunk).find("malloc(") != std::string::npos);
}

} // namespace heaparium::alloc::testing
