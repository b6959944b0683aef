// What every allocator of the registry must do, under every combination of its parameters. A new row in registry.def
// passes through here without a line of its own.
#include "sequence.hpp"

#include "catch.hpp"

#include <algorithm>
#include <array>
#include <set>

namespace heaparium::alloc::testing {
namespace {

std::vector<std::int64_t> values_to_try(const Parameter& parameter) {
    switch (parameter.kind) {
    case ParameterKind::toggle: return {0, 1};
    case ParameterKind::choice: {
        std::vector<std::int64_t> indices;
        for (std::size_t i = 0; i < parameter.choices.size(); ++i) indices.push_back(static_cast<std::int64_t>(i));
        return indices;
    }
    case ParameterKind::number: break;
    }
    const std::int64_t above = std::min(parameter.maximum, parameter.default_value * 4);
    const std::set<std::int64_t> distinct{parameter.minimum, parameter.default_value, above};
    return {distinct.begin(), distinct.end()};
}

/// Every combination, or an even sample of at most `maximum`.
std::vector<ParameterValues> combinations(const AllocatorInfo& info, std::size_t maximum) {
    std::vector<ParameterValues> all{{}};
    for (const Parameter& parameter : info.parameters) {
        std::vector<ParameterValues> longer;
        for (const ParameterValues& values : all) {
            for (const std::int64_t value : values_to_try(parameter)) {
                longer.push_back(values);
                longer.back().push_back(value);
            }
        }
        all = std::move(longer);
    }
    if (all.size() <= maximum) return all;
    std::vector<ParameterValues> sample;
    for (std::size_t i = 0; i < maximum; ++i) sample.push_back(all[i * all.size() / maximum]);
    return sample;
}

Heap heap_of(const RegistryEntry& entry, const ParameterValues& values, Size heap_limit = Size(1 << 20),
             const std::string& layout = "linux") {
    Heap::Options options;
    options.allocator = entry.info().name;
    options.heap_limit = heap_limit;
    options.layout = layout;
    return Heap(options, values);
}

void require_promises(const RegistryEntry& entry, const ParameterValues& values, const Steps& steps, Size heap_limit,
                      const std::string& layout = "linux") {
    const auto broken_by = [&](const Steps& candidate) {
        Heap heap = heap_of(entry, values, heap_limit, layout);
        return first_broken_promise(heap, candidate);
    };
    if (!broken_by(steps)) return;
    const Steps shortest = shrink(steps, [&](const Steps& candidate) { return broken_by(candidate).has_value(); });
    FAIL(describe(entry.info(), values) << "\n" << as_program(shortest) << "\n" << *broken_by(shortest));
}

template <class Body>
void for_each_allocator(std::size_t maximum_combinations, const Body& body) {
    for (const RegistryEntry& entry : registry()) {
        for (const ParameterValues& values : combinations(entry.info(), maximum_combinations)) body(entry, values);
    }
}

void scribble(Heap& heap, std::mt19937_64& random) {
    const Address start = heap.space().segment(AddressSpace::heap_segment).start();
    const std::uint64_t length = (heap.space().program_break() - start).bytes();
    const bool hits_globals = random() % 8 == 0 || length < 8;
    const Address base = hits_globals ? heap.globals() : start;
    const std::uint64_t range = hits_globals ? heap.entry().globals_size.bytes() : length;
    const Address at = base + Size(random() % (range - 7));
    const std::array<std::uint64_t, 8> nasty{0,
                                             ~std::uint64_t{0},
                                             0x4141414141414141,
                                             start.value(),
                                             (start + Size(random() % (length + 1) / 16 * 16)).value(),
                                             random() % 512 * 16,
                                             random(),
                                             heap.globals().value()};
    heap.write_word(at, nasty[random() % nasty.size()]);
}

} // namespace

TEST_CASE("every allocator describes itself completely") {
    std::set<std::string_view> names;
    for (const RegistryEntry& entry : registry()) {
        const AllocatorInfo& info = entry.info();
        INFO(info.name);
        CHECK(names.insert(info.name).second);
        CHECK_FALSE(info.label.empty());
        CHECK_FALSE(info.summary.empty());
        CHECK_FALSE(info.source.empty());
        CHECK(find_allocator(info.name) == &entry);
        for (const Parameter& parameter : info.parameters) {
            INFO(parameter.name);
            CHECK_FALSE(parameter.label.empty());
            CHECK_FALSE(parameter.summary.empty());
            const auto values = values_to_try(parameter);
            CHECK(std::find(values.begin(), values.end(), parameter.default_value) != values.end());
        }
    }
    CHECK(find_allocator("no such allocator") == nullptr);
}

TEST_CASE("every allocator keeps malloc's promises under every combination of its parameters") {
    std::mt19937_64 random(1);
    for_each_allocator(2000, [&](const RegistryEntry& entry, const ParameterValues& values) {
        require_promises(entry, values, random_steps(random, 40, 5000), Size(1 << 20));
    });
}

TEST_CASE("every allocator keeps malloc's promises over long runs") {
    std::mt19937_64 random(2);
    for_each_allocator(12, [&](const RegistryEntry& entry, const ParameterValues& values) {
        require_promises(entry, values, random_steps(random, 800, 3000), Size(1 << 20));
    });
}

TEST_CASE("every allocator goes on after it ran out of memory") {
    std::mt19937_64 random(3);
    for_each_allocator(200, [&](const RegistryEntry& entry, const ParameterValues& values) {
        require_promises(entry, values, random_steps(random, 60, 12000), Size(16384));
    });
}

TEST_CASE("every allocator works in the textbook's 16 KB") {
    std::mt19937_64 random(4);
    for_each_allocator(200, [&](const RegistryEntry& entry, const ParameterValues& values) {
        require_promises(entry, values, random_steps(random, 60, 1000), Size(1 << 20), "ostep-16k");
    });
}

TEST_CASE("every allocator gives blocks of size 0 addresses of their own") {
    for_each_allocator(200, [&](const RegistryEntry& entry, const ParameterValues& values) {
        Heap heap = heap_of(entry, values);
        const Address a = heap.malloc("a", 0), b = heap.malloc("b", 0);
        CHECK_FALSE(a.is_null());
        CHECK(a != b);
        CHECK(heap.free("a") == "ok");
        CHECK(heap.free("b") == "ok");
    });
}

TEST_CASE("every allocator refuses impossible requests and is unchanged") {
    for_each_allocator(50, [&](const RegistryEntry& entry, const ParameterValues& values) {
        Heap heap = heap_of(entry, values);
        const Address block = heap.malloc("a", 100);
        const std::string before = heap.picture();
        for (const std::uint64_t huge : {~std::uint64_t{0}, ~std::uint64_t{0} - 4096, std::uint64_t{1} << 63,
                                         std::uint64_t{1} << 47, std::uint64_t{1} << 21}) {
            const auto allocated = heap.allocator().allocate(Size(huge));
            REQUIRE_FALSE(allocated);
            CHECK(allocated.error().kind == FailureKind::out_of_memory);
            CHECK_FALSE(allocated.error().message.empty());
            const auto reallocated = heap.allocator().reallocate(block, Size(huge));
            REQUIRE_FALSE(reallocated);
            CHECK(reallocated.error().kind == FailureKind::out_of_memory);
            const auto aligned = heap.allocator().allocate_aligned(std::uint64_t{1} << 62, Size(huge));
            REQUIRE_FALSE(aligned);
        }
        for (const std::uint64_t odd : {std::uint64_t{0}, std::uint64_t{3}, std::uint64_t{24}, ~std::uint64_t{0}}) {
            const auto aligned = heap.allocator().allocate_aligned(odd, Size(8));
            REQUIRE_FALSE(aligned);
            CHECK(aligned.error().kind == FailureKind::bad_alignment);
        }
        CHECK(heap.allocator().allocate_aligned(std::uint64_t{1} << 63, Size(1)).has_value() == false);
        CHECK(heap.picture() == before);
    });
}

TEST_CASE("every allocator takes up where a restored checkpoint left it") {
    std::mt19937_64 random(5);
    for_each_allocator(60, [&](const RegistryEntry& entry, const ParameterValues& values) {
        Heap heap = heap_of(entry, values);
        std::vector<Address> blocks;
        const auto run = [&](Allocator& allocator, std::uint64_t seed) {
            std::mt19937_64 dice(seed);
            std::vector<Address> kept = blocks, results;
            for (int i = 0; i < 40; ++i) {
                if (!kept.empty() && dice() % 2 == 0) {
                    const auto chosen = kept.begin() + static_cast<std::ptrdiff_t>(dice() % kept.size());
                    REQUIRE(allocator.release(*chosen));
                    kept.erase(chosen);
                } else {
                    const auto result = allocator.allocate(Size(dice() % 200));
                    REQUIRE(result);
                    kept.push_back(*result);
                    results.push_back(*result);
                }
            }
            blocks = kept;
            return results;
        };
        run(heap.allocator(), random());
        const auto checkpoint = heap.space().checkpoint();
        const auto blocks_then = blocks;
        const std::string picture_then = heap.picture();
        const std::uint64_t seed = random();
        const auto first = run(heap.allocator(), seed);
        heap.space().restore(checkpoint);
        blocks = blocks_then;
        const auto other = heap.another();
        CHECK(picture(*other) == picture_then);
        CHECK(run(*other, seed) == first);
    });
}

TEST_CASE("every allocator keeps contents and their shadow when it reallocates") {
    for_each_allocator(60, [&](const RegistryEntry& entry, const ParameterValues& values) {
        for (const std::uint64_t new_size : {24u, 60u, 100u, 700u}) {
            Heap heap = heap_of(entry, values);
            const Address old_block = heap.malloc("a", 64);
            heap.malloc("b", 64);
            heap.space().set_written(old_block, Size(64), false);
            heap.write_word(old_block + Size(8), 0x1122334455667788);
            heap.write_word(old_block + Size(16), 42);
            heap.space().set_object_at(old_block + Size(16), 7);
            const Address block = heap.realloc("a", new_size);
            REQUIRE_FALSE(block.is_null());
            CHECK(heap.word(block + Size(8)) == 0x1122334455667788);
            CHECK(heap.space().object_at(block + Size(16)) == 7);
            CHECK(heap.space().is_written(block + Size(8), Size(16)));
            CHECK_FALSE(heap.space().is_written(block, Size(8)));
        }
    });
}

TEST_CASE("every allocator tells a wrong argument from a block") {
    for_each_allocator(60, [&](const RegistryEntry& entry, const ParameterValues& values) {
        Heap heap = heap_of(entry, values);
        const Address a = heap.malloc("a", 100), b = heap.malloc("b", 100);
        heap.malloc("c", 100);
        REQUIRE(heap.free("b") == "ok");
        const Address stack = heap.space().segment(AddressSpace::stack_segment).start();
        for (const Address wrong : {b, a + Size(8), a + Size(16), a - Size(8), heap.globals(), stack, Address(16),
                                    Address(~std::uint64_t{0}), heap.space().program_break() + Size(16)}) {
            INFO(describe(entry.info(), values) << " " << wrong.value() - a.value());
            const auto released = heap.allocator().release(wrong);
            REQUIRE_FALSE(released);
            CHECK(released.error().kind == FailureKind::misuse);
            CHECK(released.error().message.find("0x") != std::string::npos);
            CHECK(heap.sentence() == released.error().message);
            const auto reallocated = heap.allocator().reallocate(wrong, Size(10));
            REQUIRE_FALSE(reallocated);
            CHECK(reallocated.error().kind == FailureKind::misuse);
            REQUIRE_FALSE(heap.allocator().usable_size(wrong));
        }
        CHECK(heap.check().empty());
    });
}

TEST_CASE("check finds every overwritten field of every allocator's chunks") {
    for_each_allocator(60, [&](const RegistryEntry& entry, const ParameterValues& values) {
        Heap heap = heap_of(entry, values);
        for (const char* name : {"a", "b", "c", "d", "e"}) heap.malloc(name, 40);
        heap.free("b");
        heap.free("d");
        std::vector<Chunk> chunks;
        REQUIRE_FALSE(heap.allocator().walk([&](const Chunk& chunk) {
            chunks.push_back(chunk);
            return true;
        }));
        const auto checkpoint = heap.space().checkpoint();
        for (const Chunk& chunk : chunks) {
            for (const Field& field : heap.allocator().fields(chunk.state)) {
                heap.write_word(chunk.start + Size(field.offset), 0x4141414141414141);
                INFO(describe(entry.info(), values) << " " << field.name << " of " << heap.picture());
                CHECK_FALSE(heap.check().empty());
                heap.space().restore(checkpoint);
            }
        }
        CHECK(heap.check().empty());
    });
}

TEST_CASE("no allocator hangs or crashes on memory that the program has overwritten") {
    std::mt19937_64 random(6);
    for_each_allocator(700, [&](const RegistryEntry& entry, const ParameterValues& values) {
        Heap heap = heap_of(entry, values, Size(1 << 15));
        std::vector<Address> blocks;
        for (int i = 0; i < 12; ++i) {
            if (const auto result = heap.allocator().allocate(Size(random() % 200))) blocks.push_back(*result);
        }
        for (std::size_t i = 0; i < blocks.size(); i += 2) (void)heap.allocator().release(blocks[i]);
        for (int i = 0; i < 12; ++i) {
            scribble(heap, random);
            const Address block = random() % 4 == 0 ? Address(random()) : blocks[random() % blocks.size()];
            switch (random() % 4) {
            case 0: (void)heap.allocator().allocate(Size(random() % 400)); break;
            case 1: (void)heap.allocator().release(block); break;
            case 2: (void)heap.allocator().reallocate(block, Size(random() % 400 + 1)); break;
            default: (void)heap.allocator().allocate_aligned(64, Size(random() % 400)); break;
            }
            CHECK(heap.allocator().last_operation().cost.nodes_visited < 20000);
            std::size_t walked = 0;
            (void)heap.allocator().walk([&](const Chunk&) { return ++walked < 100000; });
            CHECK(walked < 100000);
            (void)heap.allocator().free_lists(100);
            CHECK(heap.allocator().check(16).size() <= 16);
        }
    });
}

TEST_CASE("no allocator loses its heap when the program moves the break itself") {
    std::mt19937_64 random(8);
    for_each_allocator(100, [&](const RegistryEntry& entry, const ParameterValues& values) {
        Heap heap = heap_of(entry, values);
        std::vector<Address> blocks;
        for (int i = 0; i < 30; ++i) {
            if (i % 10 == 5) REQUIRE(heap.space().sbrk(static_cast<std::int64_t>(random() % 5000)));
            const auto result = heap.allocator().allocate(Size(random() % 3000));
            REQUIRE(result);
            blocks.push_back(*result);
            CHECK(heap.check().empty());
        }
        for (const Address block : blocks) REQUIRE(heap.allocator().release(block));
        CHECK(heap.check().empty());
    });
}

} // namespace heaparium::alloc::testing
