// What qsort, written in C, cannot do itself: moving elements with all that the checker knows of their bytes.
#include "vm/library.hpp"

#include <algorithm>
#include <vector>

namespace heaparium::vm {

namespace {

using memory::Size;

Pointer operator+(Pointer pointer, std::uint64_t bytes) { return {pointer.address + Size(bytes), pointer.object}; }

/// A stretch of memory with its shadow, taken out to be put back elsewhere.
class Elements {
  public:
    Elements(memory::AddressSpace& space, memory::Address base, std::uint64_t length)
        : space_(space), bytes_(static_cast<std::size_t>(length)), written_(bytes_.size()), base_(base) {
        static_cast<void>(space.read(base, bytes_));
        for (std::size_t at = 0; at < bytes_.size(); ++at) written_[at] = space.is_written(base + Size(at), Size(1));
        // A pointer's identity is kept for a whole word, and only pointers in whole words have one.
        for (std::size_t at = 0; at < bytes_.size(); ++at)
            objects_.push_back((base + Size(at)).value() % 8 == 0 ? space.object_at(base + Size(at)) : 0);
    }

    void put(memory::Address to, std::uint64_t from, std::uint64_t size) const {
        const auto first = static_cast<std::size_t>(from), count = static_cast<std::size_t>(size);
        static_cast<void>(space_.write(to, std::span(bytes_).subspan(first, count)));
        for (std::size_t at = 0; at < count;) {
            std::size_t end = at + 1;
            while (end < count && written_[first + end] == written_[first + at]) ++end;
            space_.set_written(to + Size(at), Size(end - at), written_[first + at]);
            at = end;
        }
        for (std::size_t at = 0; at + 8 <= count; ++at) {
            const bool is_word = (base_ + Size(first + at)).value() % 8 == 0 && (to + Size(at)).value() % 8 == 0;
            if (is_word) space_.set_object_at(to + Size(at), objects_[first + at]);
        }
    }

  private:
    memory::AddressSpace& space_;
    std::vector<std::byte> bytes_;
    std::vector<bool> written_;
    std::vector<check::ObjectId> objects_;
    memory::Address base_;
};

/// An array of so many elements that can be read and written. Where it is not, that was reported.
[[nodiscard]] bool is_array(LibraryCall& call, Pointer base, std::uint64_t count, std::uint64_t size) {
    constexpr std::uint64_t most = 0x7fffffff; // element numbers are 32 bits
    if (count == 0 || size == 0) return false;
    if (count > most || size > ~std::uint64_t{0} / count) {
        static_cast<void>(
            call.report(check::ReportKind::bad_argument, base, Size(0),
                        "No array has " + std::to_string(count) + " elements of " + std::to_string(size) + " bytes."));
        return false;
    }
    const Size whole(count * size);
    if (!call.check_read(base, whole, false) || !call.check_write(base, whole)) return false;
    return call.space().find(base.address, whole.bytes()) != nullptr;
}

} // namespace

/// 1 where there is something to sort. The whole array must be there to be read and written.
void call___sort_check(LibraryCall& call) {
    const std::uint64_t count = call.integer(1);
    const bool is_sorted = count < 2 || call.integer(2) == 0;
    call.return_integer(!is_sorted && is_array(call, call.pointer(0), count, call.integer(2)) ? 1 : 0);
}

/// Room beside the heap, so that sorting leaves the heap's picture as it is. NULL where there is none.
void call___sort_memory(LibraryCall& call) {
    constexpr std::uint64_t readable_and_writable = 3;
    const Pointer memory = call.map(Size(call.integer(0)), readable_and_writable);
    call.return_pointer(memory.address.value() == ~std::uint64_t{0} ? Pointer{} : memory);
}
void call___sort_done(LibraryCall& call) { static_cast<void>(call.unmap(call.pointer(0), Size(call.integer(1)))); }

/// Puts element order[i] in place i.
void call___sort_place(LibraryCall& call) {
    const Pointer base = call.pointer(0);
    const std::uint64_t size = call.integer(1), count = call.integer(3);
    if (!is_array(call, base, count, size)) return;
    if (!call.check_read(call.pointer(2), Size(count * 4), true)) return;
    std::vector<std::uint32_t> order(static_cast<std::size_t>(count));
    if (!call.read(call.pointer(2), std::as_writable_bytes(std::span(order)))) return;
    const Elements elements(call.space(), base.address, size * count);
    for (std::size_t index = 0; index < order.size(); ++index) {
        if (order[index] < count && order[index] != index)
            elements.put((base + index * size).address, order[index] * size, size);
    }
}

/// Takes the element `from` out and puts it in at `to`, before it.
void call___sort_move(LibraryCall& call) {
    const Pointer base = call.pointer(0);
    const std::uint64_t size = call.integer(1), from = call.integer(2), to = call.integer(3);
    if (to >= from || !is_array(call, base, from + 1, size)) return;
    const Elements element(call.space(), (base + from * size).address, size);
    static_cast<void>(call.copy(base + (to + 1) * size, base + to * size, Size((from - to) * size)));
    element.put((base + to * size).address, 0, size);
}

} // namespace heaparium::vm
