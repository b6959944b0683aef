// The heap, reduced to the pixels at hand.
//
// Idea        One walk over all chunks, in address order. A chunk at least `least_pixels` wide is an entry of its own;
//             narrower neighbours are gathered until together they are that wide. So a picture of w pixels has at most
//             2 w / least_pixels entries, however many chunks there are, and every entry can be seen.
#include "view/block_names.hpp"
#include "view/picture.hpp"

#include <algorithm>

namespace heaparium::view {

namespace {

constexpr std::uint64_t least_pixels = 3;

EntryState state_of(alloc::ChunkState state) {
    switch (state) {
    case alloc::ChunkState::used: return EntryState::used;
    case alloc::ChunkState::free: return EntryState::free;
    case alloc::ChunkState::top: return EntryState::top;
    case alloc::ChunkState::internal: return EntryState::internal;
    }
    return EntryState::internal;
}

class Reduction {
  public:
    Reduction(HeapView& view, const vm::Machine& machine, std::uint32_t width)
        : view_(view), machine_(machine), width_(std::max<std::uint64_t>(width, 1)) {}

    void add(const alloc::Chunk& chunk) {
        if (chunk.start + chunk.size <= view_.start || chunk.start >= view_.end) return;
        const HeapEntry entry{.start = chunk.start,
                              .size = chunk.size,
                              .payload = chunk.payload,
                              .payload_size = chunk.payload_size,
                              .state = state_of(chunk.state)};
        if (is_wide(chunk.size)) {
            flush();
            emit(entry);
            return;
        }
        if (gathered_.count == 0)
            gathered_ = entry;
        else
            gather(entry);
        if (is_wide(gathered_.size)) flush();
    }
    void flush() {
        if (gathered_.count > 0) emit(gathered_);
        gathered_ = {.start = {}, .size = {}, .payload = {}, .payload_size = {}, .count = 0};
    }

  private:
    // size / range of the view >= least_pixels / width, without running over 64 bits for any real heap
    [[nodiscard]] bool is_wide(Size size) const {
        return size.bytes() >= (view_.end - view_.start).bytes() / width_ * least_pixels;
    }
    void gather(const HeapEntry& entry) {
        gathered_.size = entry.start + entry.size - gathered_.start;
        gathered_.payload_size += entry.payload_size;
        gathered_.state = EntryState::mixed;
        ++gathered_.count;
    }
    void emit(HeapEntry entry) {
        if (entry.count == 1 && entry.state == EntryState::used) {
            const check::ObjectTable& objects = machine_.objects();
            const check::ObjectId block = objects.block_before(entry.payload);
            if (block != 0 && objects[block].base == entry.payload) {
                entry.object_size = objects[block].size;
                const check::Place born = machine_.narrator().place(objects[block].born_site);
                entry.allocated_at = born.line;
                entry.allocated_in = born.file == 0 ? 0 : born.file - 1;
            }
        }
        view_.entries.push_back(entry);
    }

    HeapView& view_;
    const vm::Machine& machine_;
    std::uint64_t width_;
    HeapEntry gathered_{.start = {}, .size = {}, .payload = {}, .payload_size = {}, .count = 0};
};

} // namespace

HeapView heap_view(const history::Recording& recording, const PictureRequest& request) {
    const vm::Machine& machine = recording.machine();
    const memory::Segment& heap = machine.space().segment(memory::AddressSpace::heap_segment);
    HeapView view{.start = heap.start(), .end = machine.space().program_break(), .used_bytes = {}, .free_bytes = {}};
    const bool is_part = request.heap_start < request.heap_end;
    const Address whole_start = view.start, whole_end = view.end;
    if (is_part) {
        view.start = std::clamp(request.heap_start, whole_start, whole_end);
        view.end = std::clamp(request.heap_end, view.start, whole_end);
    }
    Reduction reduction(view, machine, request.heap_width);
    auto broken = machine.allocator().walk([&](const alloc::Chunk& chunk) {
        ++view.total_chunks;
        if (chunk.state == alloc::ChunkState::used) view.used_bytes += chunk.payload_size;
        if (chunk.state == alloc::ChunkState::free || chunk.state == alloc::ChunkState::top)
            view.free_bytes += chunk.payload_size;
        reduction.add(chunk);
        return true;
    });
    reduction.flush();
    if (broken) view.broken = std::move(*broken);
    view.damage = machine.allocator().check();
    view.names = block_names(machine, view);
    return view;
}

} // namespace heaparium::view
