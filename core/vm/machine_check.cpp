// The slow way to memory: accesses are judged, reported, and, where the program goes on, done as hardware does them.
#include "vm/interpret_access.hpp"

#include "memory/bit_range.hpp"

#include <algorithm>

namespace heaparium::vm {

using namespace signal_number;

namespace {

std::span<std::byte> bytes_of(std::uint64_t& word, std::uint32_t bytes) {
    return std::span(reinterpret_cast<std::byte*>(&word), bytes);
}

constexpr std::uint64_t null_page = 4096;

std::string fault_message(const memory::Fault& fault) {
    const bool writes = fault.access == Access::write;
    std::string message = std::string("Segmentation fault: the program ") + (writes ? "wrote to" : "read") +
                          " address " + hex(fault.address.value());
    if (fault.address.value() < null_page && fault.kind == memory::FaultKind::unmapped) {
        message += ", a NULL pointer.";
    } else if (fault.kind == memory::FaultKind::protection) {
        message += writes ? ", which is read-only." : ", which may not be read.";
    } else if (fault.kind == memory::FaultKind::stack_guard) {
        message += ", in the guard below the stack.";
    } else {
        message += ", where nothing is mapped.";
    }
    return message;
}

Trap trap_of(const memory::Fault& fault) {
    constexpr std::int32_t not_mapped = 1, not_permitted = 2; // SEGV_MAPERR, SEGV_ACCERR
    return {SIGSEGV_, fault.kind == memory::FaultKind::protection ? not_permitted : not_mapped, fault.address};
}

} // namespace

bool Machine::Inside::may_access(Access access, Address address, Size size, ObjectId object, bool must_be_written) {
    if (size == Size(0)) return true;
    const check::Extent& extent = extents[object];
    const std::uint64_t room = access == Access::write ? extent.writable : extent.readable;
    if (is_inside(address.value() - extent.base, size.bytes(), room)) {
        const memory::Segment* segment = space.find(address, size.bytes());
        const bool is_allowed =
            segment && (access == Access::write ? segment->protection().write : segment->protection().read);
        if (is_allowed) {
            const std::uint64_t offset = (address - segment->origin()).bytes();
            if (!must_be_written || check == CheckMode::off ||
                !memory::first_clear_bit(segment->written(), offset, size.bytes())) {
                return true;
            }
        }
    }
    return judge_access(access, address, size, object, must_be_written);
}

bool Machine::Inside::judge_access(Access access, Address address, Size size, ObjectId object, bool must_be_written) {
    if (check != CheckMode::off) {
        // A pointer without an object that was told of at this line is not judged again and again: that takes long.
        const ObjectId there = object == 0 ? object_at(address) : 0;
        if (progress.end) return false;
        const bool is_known = object == 0 && there == 0 && was_reported(site());
        auto finding = is_known ? std::nullopt : check::judge(objects, space, access, address, size, object, there);
        if (finding) {
            const ObjectId victim = object != 0 ? object_at(address) : 0;
            if (progress.end) return false;
            if (victim != 0 && victim != object) finding->victim = objects[victim];
            const auto fault = is_caught(SIGSEGV_) ? space.probe(address, size.bytes(), access) : std::nullopt;
            if (fault) return trap(std::move(*finding), fault_message(*fault), trap_of(*fault));
            if (!report(*finding)) return false;
        } else if (must_be_written) {
            if (const auto unwritten = space.first_unwritten(address, size)) {
                const ObjectId owner = object != 0 ? object : there;
                std::optional<check::Object> known;
                if (owner != 0) known = objects[owner];
                // Of a big access the byte that was not written says more than all of it.
                const bool is_big = size > Size(8);
                if (!read_unwritten(is_big ? *unwritten : address, is_big ? Size(1) : size, known)) return false;
            }
        }
    }
    if (const auto fault = space.probe(address, size.bytes(), access)) return crash_by_fault(*fault, size, object);
    expose_stack(access, address, size);
    return true;
}

bool Machine::Inside::load_slowly(std::uint64_t address, ObjectId object, std::uint32_t bytes, bool must_be_written,
                                  std::uint64_t& value, ObjectId& value_object) {
    if (!judge_access(Access::read, Address(address), Size(bytes), object, must_be_written)) return false;
    value = 0;
    static_cast<void>(space.read(Address(address), bytes_of(value, bytes)));
    value_object = space.object_at(Address(address));
    load_mapping_of(object);
    return true;
}

bool Machine::Inside::store_slowly(std::uint64_t address, ObjectId object, std::uint32_t bytes, std::uint64_t value,
                                   ObjectId value_object) {
    if (!judge_access(Access::write, Address(address), Size(bytes), object, false)) return false;
    static_cast<void>(space.write(Address(address), bytes_of(value, bytes)));
    if (value_object != 0) space.set_object_at(Address(address), value_object);
    take_back_held();
    load_mapping_of(object);
    return true;
}

bool Machine::Inside::read_unwritten(Address address, Size size, std::optional<check::Object> object) {
    return report({.kind = check::ReportKind::uninitialized_read,
                   .access = Access::read,
                   .address = address,
                   .size = size,
                   .object = std::move(object)});
}

bool Machine::Inside::read_unwritten_local(std::uint64_t frame_offset, std::uint64_t bytes) {
    if (check == CheckMode::off || was_reported(site())) return true;
    return read_unwritten(frames.back().base + Size(frame_offset), Size(bytes), unpointed_local(frame_offset));
}

bool Machine::Inside::read_unwritten_static(std::uint64_t data_offset, std::uint64_t bytes) {
    if (check == CheckMode::off) return true;
    const Address address = space.placement().data + Size(data_offset);
    const ObjectId object = static_object_at(address);
    return read_unwritten(address, Size(bytes),
                          object == 0 ? std::nullopt : std::optional<check::Object>(objects[object]));
}

bool Machine::Inside::copy_argument(std::uint64_t to, std::uint64_t from, ObjectId from_object, std::uint64_t bytes) {
    if (!may_access(Access::read, Address(from), Size(bytes), from_object, false)) return false;
    static_cast<void>(space.copy(Address(to), Address(from), Size(bytes)));
    return true;
}

bool Machine::Inside::zero_object(std::uint64_t at, ObjectId object, std::uint64_t bytes) {
    if (!may_access(Access::write, Address(at), Size(bytes), object, false)) return false;
    static_cast<void>(space.fill(Address(at), std::byte{0}, Size(bytes)));
    take_back_held();
    return true;
}

// ---------------------------------------------------------------------------------------------- how a program crashes

bool Machine::Inside::crash(const check::Finding& finding, std::string end_message, std::int32_t signal) {
    tell(finding);
    progress.end_signal = signal;
    end_program(StopReason::crashed, std::move(end_message));
    return false;
}

bool Machine::Inside::crash_by_fault(const memory::Fault& fault, Size size, ObjectId object) {
    const bool writes = fault.access == Access::write;
    check::Finding finding{.kind = writes ? check::ReportKind::wild_write : check::ReportKind::wild_read,
                           .access = fault.access,
                           .address = fault.address,
                           .size = size};
    if (auto judged = check::judge(objects, space, fault.access, fault.address, size, object, 0)) {
        finding = std::move(*judged);
    } else if (object != 0) {
        finding.object = objects[object];
        finding.detail = "That memory is no longer mapped, or may not be used like this.";
    }
    if (is_caught(SIGSEGV_)) return trap(std::move(finding), fault_message(fault), trap_of(fault));
    // The mistake itself was told already where the checker is on.
    const bool is_told = check != CheckMode::off && was_reported(site());
    if (!is_told) tell(finding);
    progress.end_signal = SIGSEGV_;
    end_program(StopReason::crashed, fault_message(fault) + why_not_caught(SIGSEGV_));
    return false;
}

bool Machine::Inside::divide_badly(std::uint64_t divisor, bool is_remainder) {
    constexpr std::int32_t integer_division = 1; // FPE_INTDIV
    const Trap at_fault{SIGFPE_, integer_division, return_address(site())};
    const std::string operation = is_remainder ? "remainder" : "quotient";
    if (divisor == 0) {
        return trap({.kind = check::ReportKind::division_by_zero,
                     .detail = "The program asked for a " + operation + " with the divisor 0."},
                    "Floating point exception: an integer was divided by zero.", at_fault);
    }
    return trap({.kind = check::ReportKind::division_overflow,
                 .detail = "The program asked for a " + operation + " of the smallest number and -1."},
                "Floating point exception: the result of a division does not fit.", at_fault);
}

void Machine::Inside::end_program(StopReason reason, std::string message) {
    if (progress.end) return;
    progress.end = reason;
    progress.end_message = std::move(message);
}

} // namespace heaparium::vm
