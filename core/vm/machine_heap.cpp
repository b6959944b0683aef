// malloc and its kin: the allocator works on its simulated bytes, and the checker hears of each block.
//
// The allocator may find anything in its own memory. What it says then ends the program as the C library would, with a
// report; a misuse is judged before the allocator sees it.
#include "vm/machine_inside.hpp"

#include "memory/bit_range.hpp"

#include <algorithm>

namespace heaparium::vm {

namespace {

constexpr Pointer refused{Address(~std::uint64_t{0}), 0}; // (void *)-1

} // namespace

void Machine::Inside::told_by_allocator() {
    explained_step = progress.step;
    refresh_segments();
}

/// New memory for the program: nothing in it was written, and it holds no pointers.
void Machine::Inside::forget_contents(Address start, Size length) {
    memory::Segment* segment = length == Size(0) ? nullptr : space.find(start, length.bytes());
    if (!segment) return;
    const std::uint64_t offset = (start - segment->origin()).bytes();
    memory::set_bits(segment->written(), offset, length.bytes(), false);
    std::fill(segment->objects() + offset / 8, segment->objects() + (offset + length.bytes() + 7) / 8, ObjectId{0});
    segment->touch(offset, length.bytes());
}

/// Of the segment that holds the address; the heap's where none does.
memory::SegmentIndex Machine::Inside::segment_at(Address address) const {
    const memory::SegmentIndex heap = memory::AddressSpace::heap_segment;
    if (space.segment(heap).is_mapped(address, 1)) return heap;
    const memory::Segment* found = space.find(address, 1);
    for (memory::SegmentIndex index = 0; found && index < space.segment_count(); ++index) {
        if (found == &space.segment(index)) return index;
    }
    return heap;
}

ObjectId Machine::Inside::begin_block(Address payload, Size request_size) {
    return create_object({.kind = check::ObjectKind::heap_block,
                          .base = payload,
                          .size = request_size,
                          .segment = segment_at(payload),
                          .site = site(),
                          .step = progress.step});
}

std::optional<Pointer> Machine::Inside::allocate(std::string_view function, std::uint64_t alignment, Size request_size,
                                                 bool zeroed) {
    auto outcome =
        alignment == 0 ? allocator->allocate(request_size) : allocator->allocate_aligned(alignment, request_size);
    told_by_allocator();
    if (!outcome) {
        if (!survive(outcome.error(), false)) return std::nullopt;
        host.allocated({.function = function, .argument = {}, .request_size = request_size, .result = {}});
        return Pointer{};
    }
    forget_contents(*outcome, request_size);
    if (zeroed) {
        if (const auto fault = space.fill(*outcome, std::byte{0}, request_size)) {
            static_cast<void>(crash_by_fault(*fault, request_size, 0));
            return std::nullopt;
        }
    }
    const ObjectId block = begin_block(*outcome, request_size);
    if (progress.end) return std::nullopt;
    host.allocated({function, Address(), request_size, *outcome, block});
    return Pointer{*outcome, block};
}

/// The live block that begins where the pointer points.
ObjectId Machine::Inside::block_of(Pointer pointer) const {
    const auto is_block = [&](ObjectId id) {
        return id != 0 && id < objects.size() && objects[id].kind == check::ObjectKind::heap_block &&
               objects[id].state == check::ObjectState::live && objects[id].base == pointer.address;
    };
    if (is_block(pointer.object)) return pointer.object;
    const ObjectId before = objects.block_before(pointer.address);
    return is_block(before) ? before : 0;
}

bool Machine::Inside::judge_release(Pointer pointer, bool& was_found) {
    const ObjectId own = pointer.object;
    const bool is_good = own != 0 && objects[own].kind == check::ObjectKind::heap_block &&
                         objects[own].state == check::ObjectState::live && objects[own].base == pointer.address;
    if (is_good || check == CheckMode::off) return true;
    const ObjectId there = object_at(pointer.address);
    if (progress.end) return false;
    const auto finding = check::judge_release(objects, space, pointer.address, pointer.object, there);
    was_found = finding.has_value();
    return !finding || report(*finding);
}

/// What the C library does when its allocator fails. False: the program has ended.
bool Machine::Inside::survive(const alloc::Failure& failure, bool was_reported_before) {
    using alloc::FailureKind;
    if (failure.kind == FailureKind::out_of_memory || failure.kind == FailureKind::bad_alignment) return true;
    const check::Finding finding{.kind = check::ReportKind::heap_corruption,
                                 .access = Access::read,
                                 .address = failure.at,
                                 .detail = failure.message};
    if (!was_reported_before && !report(finding)) return false;
    const bool faults = failure.kind == FailureKind::fault;
    progress.end_signal = faults ? signal_number::SIGSEGV_ : signal_number::SIGABRT_;
    end_program(StopReason::crashed,
                std::string(faults ? "Segmentation fault inside the allocator: " : "Aborted by the allocator: ") +
                    failure.message);
    return false;
}

bool Machine::Inside::release(std::string_view function, Pointer pointer) {
    if (pointer.address.is_null()) return true;
    bool was_found = false;
    if (!judge_release(pointer, was_found)) return false;
    const ObjectId block = block_of(pointer);
    const auto outcome = allocator->release(pointer.address);
    told_by_allocator();
    if (!outcome) return survive(outcome.error(), was_found);
    if (block != 0) objects.end(block, check::ObjectState::freed, site(), progress.step);
    host.allocated({function, pointer.address, Size(0), Address(), block});
    return true;
}

std::optional<Pointer> Machine::Inside::reallocate(std::string_view function, Pointer pointer, Size request_size) {
    if (pointer.address.is_null()) return allocate(function, 0, request_size, false);
    if (request_size == Size(0)) {
        if (!release(function, pointer)) return std::nullopt;
        return Pointer{};
    }
    bool was_found = false;
    if (!judge_release(pointer, was_found)) return std::nullopt;
    ObjectId block = block_of(pointer);
    const Size old_size = block != 0 ? objects[block].size : request_size;
    const auto outcome = allocator->reallocate(pointer.address, request_size);
    told_by_allocator();
    if (!outcome) {
        if (!survive(outcome.error(), was_found)) return std::nullopt;
        host.allocated({function, pointer.address, request_size, Address(), block});
        return Pointer{};
    }
    if (request_size > old_size) forget_contents(*outcome + old_size, request_size - old_size);
    if (*outcome == pointer.address && block != 0) {
        objects.resize(block, request_size);
    } else {
        if (block != 0) objects.end(block, check::ObjectState::freed, site(), progress.step);
        block = begin_block(*outcome, request_size);
        if (progress.end) return std::nullopt;
    }
    host.allocated({function, pointer.address, request_size, *outcome, block});
    return Pointer{*outcome, block};
}

std::optional<Size> Machine::Inside::usable_size(Pointer pointer) {
    if (pointer.address.is_null()) return Size(0);
    bool was_found = false;
    if (!judge_release(pointer, was_found)) return std::nullopt;
    const auto outcome = allocator->usable_size(pointer.address);
    if (outcome) return *outcome;
    if (!survive(outcome.error(), was_found)) return std::nullopt;
    return Size(0);
}

// ------------------------------------------------------------------------------------------------- without allocator

/// Memory that follows directly on what was drawn before belongs to the same object: students' allocators count on it.
Pointer Machine::Inside::move_break(std::int64_t delta) {
    const auto before = space.sbrk(delta);
    refresh_segments();
    if (!before) return refused;
    const ObjectId known = progress.break_object;
    const bool is_known = known != 0 && objects[known].state == check::ObjectState::live &&
                          objects[known].kind == check::ObjectKind::mapping;
    const bool continues = is_known && objects[known].base + objects[known].size == *before;
    if (delta < 0) {
        const Address end = space.program_break();
        if (is_known && end <= objects[known].base) {
            objects.end(known, check::ObjectState::freed, site(), progress.step);
            progress.break_object = 0;
        } else if (is_known && end < objects[known].base + objects[known].size) {
            objects.resize(known, end - objects[known].base);
        }
    } else if (delta > 0) {
        const Size length(static_cast<std::uint64_t>(delta));
        if (continues) {
            objects.resize(known, objects[known].size + length);
        } else {
            progress.break_object = create_object({.kind = check::ObjectKind::mapping,
                                                   .base = *before,
                                                   .size = length,
                                                   .segment = memory::AddressSpace::heap_segment,
                                                   .site = site(),
                                                   .step = progress.step});
        }
        space.set_written(*before, length, true); // zeros, as the system gives them
        return {*before, progress.break_object};
    }
    return {*before, continues ? progress.break_object : 0};
}

Pointer Machine::Inside::map(Size length, memory::Protection protection) {
    const auto start = space.mmap(length, protection);
    refresh_segments();
    if (!start) return refused;
    const memory::SegmentIndex segment = segment_at(*start);
    const Size mapped = space.segment(segment).end() - space.segment(segment).start();
    space.set_written(*start, mapped, true);
    return {*start, create_object({.kind = check::ObjectKind::mapping,
                                   .base = *start,
                                   .size = mapped,
                                   .segment = segment,
                                   .site = site(),
                                   .step = progress.step})};
}

bool Machine::Inside::unmap(Pointer pointer, Size length) {
    const bool is_refused = space.munmap(pointer.address, length).has_value();
    refresh_segments();
    if (is_refused) return false;
    std::vector<ObjectId> gone;
    objects.each_block([&](ObjectId id) {
        if (objects[id].kind == check::ObjectKind::mapping && !space.find(objects[id].base, objects[id].size.bytes())) {
            gone.push_back(id);
        }
        return true;
    });
    for (const ObjectId id : gone) objects.end(id, check::ObjectState::freed, site(), progress.step);
    return true;
}

} // namespace heaparium::vm
