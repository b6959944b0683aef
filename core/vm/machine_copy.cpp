// Whole objects copied: structs assigned, passed and returned. Both shadows go along, so that padding and members that
// never got a value stay unwritten.
#include "vm/interpret_calls.hpp"

namespace heaparium::vm {

namespace {

/// False, with nothing done, where the bytes do not consist of whole words on both sides, or are many.
[[nodiscard]] bool copy_words(Spot to, Spot from, std::uint64_t bytes) {
    constexpr std::uint64_t most_bytes = 1024;
    if (((to.offset | from.offset | bytes) & 7) != 0 || bytes > most_bytes) return false;
    const auto words = static_cast<std::size_t>(bytes / 8);
    std::memmove(to.segment->bytes + to.offset, from.segment->bytes + from.offset, words * 8);
    std::memmove(to.segment->written + to.offset / 8, from.segment->written + from.offset / 8, words);
    std::memmove(to.segment->objects + to.offset / 8, from.segment->objects + from.offset / 8,
                 words * sizeof(ObjectId));
    const std::uint64_t first = to.offset + to.segment->page_offset;
    to.segment->dirty[first / memory::page_size] = 1;
    to.segment->dirty[(first + bytes - 1) / memory::page_size] = 1;
    return true;
}

} // namespace

bool Machine::Inside::copy_object(std::uint64_t to, ObjectId to_object, std::uint64_t from, ObjectId from_object,
                                  std::uint64_t bytes) {
    const Spot source = readable_spot(extents, host_segments.data(), from, from_object, bytes);
    const Spot target = writable_spot(extents, host_segments.data(), to, to_object, bytes);
    if (source.segment && target.segment && copy_words(target, source, bytes)) return true;
    if (!may_access(Access::read, Address(from), Size(bytes), from_object, false)) return false;
    if (!may_access(Access::write, Address(to), Size(bytes), to_object, false)) return false;
    static_cast<void>(space.copy(Address(to), Address(from), Size(bytes)));
    take_back_held();
    return true;
}

bool Machine::Inside::copy_to_frame(std::uint64_t frame_offset, std::uint64_t from, ObjectId from_object,
                                    std::uint64_t bytes) {
    const Spot target{&host_stack(), frame_address + frame_offset - host_stack().start};
    const Spot source = readable_spot(extents, host_segments.data(), from, from_object, bytes);
    if (source.segment && copy_words(target, source, bytes)) return true;
    if (!may_access(Access::read, Address(from), Size(bytes), from_object, false)) return false;
    static_cast<void>(space.copy(Address(frame_address + frame_offset), Address(from), Size(bytes)));
    return true;
}

bool Machine::Inside::copy_from_frame(std::uint64_t to, ObjectId to_object, std::uint64_t frame_offset,
                                      std::uint64_t bytes) {
    const Spot source{&host_stack(), frame_address + frame_offset - host_stack().start};
    const Spot target = writable_spot(extents, host_segments.data(), to, to_object, bytes);
    if (target.segment && copy_words(target, source, bytes)) return true;
    if (!may_access(Access::write, Address(to), Size(bytes), to_object, false)) return false;
    static_cast<void>(space.copy(Address(to), Address(frame_address + frame_offset), Size(bytes)));
    take_back_held();
    return true;
}

/// Register 0 holds a frame address, unless the function was called through a pointer of another type.
bool Machine::Inside::copy_result(std::uint64_t from, ObjectId from_object, std::uint64_t bytes) {
    const HostSegment& stack = host_stack();
    const Spot source = readable_spot(extents, host_segments.data(), from, from_object, bytes);
    const std::uint64_t offset = values[0] - stack.start;
    if (source.segment && is_inside(offset, bytes, stack.writable) && copy_words({&stack, offset}, source, bytes)) {
        return true;
    }
    if (!may_access(Access::read, Address(from), Size(bytes), from_object, false)) return false;
    return copy_in_stack(values[0], from, from_object, bytes);
}

/// Between two frames: what lies in the stack needs no object.
bool Machine::Inside::copy_in_stack(std::uint64_t to, std::uint64_t from, ObjectId from_object, std::uint64_t bytes) {
    const HostSegment& stack = host_stack();
    const std::uint64_t source = from - stack.start, target = to - stack.start;
    const bool is_source_there = is_inside(source, bytes, stack.readable);
    const bool is_target_there = is_inside(target, bytes, stack.writable);
    const Spot from_spot =
        is_source_there ? Spot{&stack, source} : readable_spot(extents, host_segments.data(), from, from_object, bytes);
    if (from_spot.segment && is_target_there && copy_words({&stack, target}, from_spot, bytes)) return true;
    if (!is_source_there && !may_access(Access::read, Address(from), Size(bytes), from_object, false)) return false;
    if (!is_target_there && !may_access(Access::write, Address(to), Size(bytes), 0, false)) return false;
    static_cast<void>(space.copy(Address(to), Address(from), Size(bytes)));
    take_back_held();
    return true;
}

} // namespace heaparium::vm
