// Is this access, or this free, right?
//
// Idea        A pointer may touch the object that it came from, while that lives, and nothing else. So the judgement
// asks
//             the pointer's own object first; only a pointer without one (made from a number, or from bytes) is judged
//             by what lies at its address today.
// Source      C11 6.5.6 (pointer arithmetic stays in its object), 6.2.4 (lifetime), 7.22.3 (what free accepts).
#include "check/report.hpp"

#include <cstdint>

namespace heaparium::check {

namespace {

// The first page is never mapped by the kernel, so a small address is NULL plus the offset of a member or element.
constexpr std::uint64_t null_page = 4096;

enum class Where : std::uint8_t { past_the_end, before_the_start };

ReportKind outside(ObjectKind kind, Where where, memory::Access access) {
    const bool past = where == Where::past_the_end;
    const bool reads = access == memory::Access::read;
    const auto pick = [&](ReportKind past_read, ReportKind past_write, ReportKind before_read,
                          ReportKind before_write) {
        return past ? (reads ? past_read : past_write) : (reads ? before_read : before_write);
    };
    using enum ReportKind;
    switch (kind) {
    case ObjectKind::heap_block:
    case ObjectKind::mapping:
        return pick(heap_overflow_read, heap_overflow_write, heap_underflow_read, heap_underflow_write);
    case ObjectKind::local:
    case ObjectKind::argument:
        return pick(stack_overflow_read, stack_overflow_write, stack_underflow_read, stack_underflow_write);
    case ObjectKind::global:
        return pick(global_overflow_read, global_overflow_write, global_underflow_read, global_underflow_write);
    case ObjectKind::literal:
        return pick(literal_overflow_read, write_to_literal, literal_underflow_read, write_to_literal);
    case ObjectKind::function: return pick(wild_read, write_to_code, wild_read, write_to_code);
    }
    return reads ? wild_read : wild_write;
}

ReportKind ended(ObjectState state, memory::Access access) {
    const bool reads = access == memory::Access::read;
    using enum ReportKind;
    if (state == ObjectState::returned) return reads ? use_after_return_read : use_after_return_write;
    if (state == ObjectState::left) return reads ? use_after_scope_read : use_after_scope_write;
    return reads ? use_after_free_read : use_after_free_write;
}

ReportKind forbidden_write(ObjectKind kind) {
    using enum ReportKind;
    return kind == ObjectKind::literal    ? write_to_literal
           : kind == ObjectKind::function ? write_to_code
                                          : write_to_constant;
}

bool is_inside(const Object& object, Address address, Size size) {
    const Size offset = address - object.base;
    return offset <= object.size && size <= object.size - offset;
}

const Object* known(const ObjectTable& objects, ObjectId id) {
    return id != 0 && id < objects.size() && objects[id].state != ObjectState::unused ? &objects[id] : nullptr;
}

std::optional<Finding> judge_by_object(const Object& object, memory::Access access, Address address, Size size) {
    Finding finding{.access = access, .address = address, .size = size, .object = object};
    if (object.state != ObjectState::live) {
        finding.kind = ended(object.state, access);
        return finding;
    }
    if (is_inside(object, address, size)) return std::nullopt;
    const bool before = address < object.base;
    finding.kind = outside(object.kind, before ? Where::before_the_start : Where::past_the_end, access);
    return finding;
}

std::optional<Finding> judge_by_address(const ObjectTable& objects, const memory::AddressSpace& space,
                                        memory::Access access, Address address, Size size, ObjectId at_address) {
    if (const Object* there = known(objects, at_address); there != nullptr && there->state == ObjectState::live)
        return judge_by_object(*there, access, address, size);
    Finding finding{.access = access, .address = address, .size = size};
    const bool reads = access == memory::Access::read;
    if (address.value() < null_page && space.find(address, 1) == nullptr) {
        finding.kind = reads ? ReportKind::null_read : ReportKind::null_write;
    } else if (const Object* freed = known(objects, objects.freed_block_at(address))) {
        finding.kind = ended(ObjectState::freed, access);
        finding.object = *freed;
    } else {
        finding.kind = reads ? ReportKind::wild_read : ReportKind::wild_write;
    }
    return finding;
}

} // namespace

std::optional<Finding> judge(const ObjectTable& objects, const memory::AddressSpace& space, memory::Access access,
                             Address address, Size size, ObjectId provenance, ObjectId at_address) {
    if (size == Size(0)) return std::nullopt;
    const Object* own = known(objects, provenance);
    const Object* there = known(objects, at_address);
    std::optional<Finding> finding = own != nullptr
                                         ? judge_by_object(*own, access, address, size)
                                         : judge_by_address(objects, space, access, address, size, at_address);
    if (!finding) {
        const ObjectId id = own != nullptr ? provenance : at_address;
        if (access != memory::Access::write || objects.extents()[id].writable != 0 || objects[id].size == Size(0))
            return std::nullopt;
        finding = Finding{.kind = forbidden_write(objects[id].kind),
                          .access = access,
                          .address = address,
                          .size = size,
                          .object = objects[id]};
    }
    if (there != nullptr && there->state == ObjectState::live && at_address != provenance && own != nullptr)
        finding->victim = *there;
    return finding;
}

std::optional<Finding> judge_release(const ObjectTable& objects, const memory::AddressSpace&, Address address,
                                     ObjectId provenance, ObjectId at_address) {
    Finding finding{.access = memory::Access::write, .address = address};
    using enum ReportKind;
    ObjectId id = provenance != 0 ? provenance : at_address;
    if (id == 0) { // a block of no bytes holds no address, but begins at one
        const ObjectId before = objects.block_before(address);
        id = before != 0 && objects[before].base == address ? before : objects.freed_block_at(address);
    }
    const Object* object = known(objects, id);
    if (object == nullptr) {
        finding.kind = free_of_wild;
        return finding;
    }
    finding.object = *object;
    switch (object->kind) {
    case ObjectKind::heap_block:
        if (object->state == ObjectState::freed)
            finding.kind = double_free;
        else if (address == object->base)
            return std::nullopt;
        else
            finding.kind = free_of_interior;
        return finding;
    case ObjectKind::local:
    case ObjectKind::argument: finding.kind = free_of_stack; return finding;
    case ObjectKind::global: finding.kind = free_of_global; return finding;
    case ObjectKind::literal: finding.kind = free_of_literal; return finding;
    case ObjectKind::mapping:
    case ObjectKind::function: finding.kind = free_of_wild; return finding;
    }
    return finding;
}

} // namespace heaparium::check
