// Mark from the roots, then sort what was not reached.
//
// Idea        Three rounds of marking over the same graph. From the roots through pointers to the start of a block:
// those
//             are reachable. Then through pointers into the middle, and on from there: possibly lost. The rest is lost;
//             a lost block that another lost block points to is lost only because of that one.
// Invariant   A block is put on the work list at most once a round, so a search is linear in the bytes of live blocks.
#include "check/leaks.hpp"

#include <algorithm>
#include <cstddef>
#include <cstring>

namespace heaparium::check {

namespace {

constexpr std::uint64_t word_bytes = 8;

class Search {
  public:
    Search(const ObjectTable& objects, const memory::AddressSpace& space)
        : objects_(objects), space_(space), reached_(objects.size(), LeakKind::definitely_lost) {
        objects.each_block([&](ObjectId id) {
            if (objects[id].kind == ObjectKind::heap_block) blocks_.push_back(id);
            return true;
        });
    }

    void mark_from_roots(std::span<const MemoryRange> roots, std::span<const RegisterRoot> registers) {
        for (const MemoryRange& root : roots) scan(root, [&](const Edge& edge) { follow(edge); });
        for (const RegisterRoot& value : registers) follow(edge_to(value.value, value.object));
        close(LeakKind::still_reachable);
        for (const ObjectId id : std::exchange(interior_, {}))
            if (reached_[id] == LeakKind::definitely_lost) mark(id, LeakKind::possibly_lost);
        close(LeakKind::possibly_lost);
    }

    // In order of allocation, so that the head of a lost list is met before its nodes in the usual case; whichever of a
    // ring comes first stands for all of it.
    void sort_the_lost() {
        std::sort(blocks_.begin(), blocks_.end(), [&](ObjectId a, ObjectId b) {
            return std::pair(objects_[a].born_step, a) < std::pair(objects_[b].born_step, b);
        });
        std::vector<bool> is_pointed_to(objects_.size()), is_seen(objects_.size());
        for (const ObjectId id : blocks_)
            if (reached_[id] == LeakKind::definitely_lost)
                scan_block(id, [&](const Edge& edge) {
                    is_pointed_to[edge.block] = edge.block != id || is_pointed_to[edge.block];
                });
        const auto spread = [&](ObjectId first) {
            std::vector<ObjectId> work{first};
            is_seen[first] = true;
            while (!work.empty()) {
                const ObjectId id = work.back();
                work.pop_back();
                scan_block(id, [&](const Edge& edge) {
                    if (is_seen[edge.block] || reached_[edge.block] != LeakKind::definitely_lost) return;
                    is_seen[edge.block] = true;
                    reached_[edge.block] = LeakKind::indirectly_lost;
                    work.push_back(edge.block);
                });
            }
        };
        for (const ObjectId id : blocks_)
            if (reached_[id] == LeakKind::definitely_lost && !is_pointed_to[id]) spread(id);
        for (const ObjectId id : blocks_)
            if (reached_[id] == LeakKind::definitely_lost && !is_seen[id]) spread(id);
    }

    [[nodiscard]] std::vector<Leak> result() const {
        std::vector<Leak> leaks;
        for (const ObjectId id : blocks_) leaks.push_back({id, reached_[id]});
        return leaks;
    }

  private:
    struct Edge {
        ObjectId block = 0;
        bool is_to_start = false;
    };

    [[nodiscard]] Edge edge_to(std::uint64_t value, ObjectId object) const {
        const Address address{value};
        if (object == 0) object = objects_.block_at(address);
        if (object == 0 || object >= objects_.size()) return {};
        const Object& target = objects_[object];
        if (target.kind != ObjectKind::heap_block || target.state != ObjectState::live) return {};
        return {object, address == target.base};
    }

    template <class Visit>
    void scan(const MemoryRange& range, Visit visit) const {
        Address at = memory::align_up(range.start, word_bytes);
        const Address end = range.start + range.size;
        const memory::Segment* segment = space_.find(range.start, range.size.bytes());
        if (segment == nullptr || end < at) return;
        for (; end - at >= Size(word_bytes); at += Size(word_bytes)) {
            const std::uint64_t offset = (at - segment->origin()).bytes();
            if (segment->written()[offset / 8] != 0xff) continue;
            std::uint64_t value = 0;
            std::memcpy(&value, segment->bytes() + offset, word_bytes);
            if (value == 0) continue;
            const Edge edge = edge_to(value, segment->objects()[offset / word_bytes]);
            if (edge.block != 0) visit(edge);
        }
    }
    template <class Visit>
    void scan_block(ObjectId id, Visit visit) const {
        scan({objects_[id].base, objects_[id].size}, visit);
    }

    void mark(ObjectId id, LeakKind kind) {
        reached_[id] = kind;
        work_.push_back(id);
    }
    void follow(const Edge& edge) {
        if (edge.block == 0 || reached_[edge.block] != LeakKind::definitely_lost) return;
        if (edge.is_to_start)
            mark(edge.block, LeakKind::still_reachable);
        else
            interior_.push_back(edge.block);
    }
    void close(LeakKind kind) {
        while (!work_.empty()) {
            const ObjectId id = work_.back();
            work_.pop_back();
            scan_block(id, [&](const Edge& edge) {
                if (kind == LeakKind::still_reachable)
                    follow(edge);
                else if (reached_[edge.block] == LeakKind::definitely_lost)
                    mark(edge.block, kind);
            });
        }
    }

    const ObjectTable& objects_;
    const memory::AddressSpace& space_;
    std::vector<LeakKind> reached_; // by id; definitely_lost until something better is known
    std::vector<ObjectId> blocks_, work_, interior_;
};

} // namespace

std::vector<Leak> find_leaks(const ObjectTable& objects, const memory::AddressSpace& space,
                             std::span<const MemoryRange> roots, std::span<const RegisterRoot> registers) {
    Search search(objects, space);
    search.mark_from_roots(roots, registers);
    search.sort_the_lost();
    return search.result();
}

} // namespace heaparium::check
