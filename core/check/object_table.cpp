// Objects by id, and live heap blocks by address.
//
// Idea        The blocks form a treap: a search tree by address whose shape is that of random insertion, because each
// node
//             ranks by a hash of its id. The links lie in the objects themselves, so keeping the table keeps the tree.
// Invariants  1 in the tree are exactly the live heap blocks and mappings   2 below a node none ranks higher
//             3 ordered by base, then id: a damaged allocator may hand out one address twice
// Source      Seidel and Aragon, "Randomized Search Trees" (1996).
#include "check/object_table.hpp"

#include <algorithm>
#include <utility>
#include <vector>

namespace heaparium::check {

namespace {

constexpr std::uint32_t rank(ObjectId id) {
    std::uint32_t hash = id * 0x9e3779b1U;
    hash = (hash ^ hash >> 15) * 0x85ebca6bU;
    return hash ^ hash >> 13;
}

constexpr bool is_block(ObjectKind kind) { return kind == ObjectKind::heap_block || kind == ObjectKind::mapping; }

} // namespace

ObjectTable::ObjectTable() {
    // Id 0 is no object: its extent is empty. A table without room for it answers every create with 0.
    static_cast<void>(extents_.push({}) && objects_.push({}));
}

std::uint32_t ObjectTable::size() const {
    return static_cast<std::uint32_t>(std::min(extents_.size(), objects_.size()));
}

const Object& ObjectTable::operator[](ObjectId id) const { return objects_[id]; }
const Extent* ObjectTable::extents() const { return extents_.data(); }

ObjectId ObjectTable::create(const Birth& birth) {
    const Extent extent{.base = birth.base.value(),
                        .readable = birth.size.bytes(),
                        .writable = birth.is_writable ? birth.size.bytes() : 0,
                        .segment = birth.segment};
    const Object object{.kind = birth.kind,
                        .state = ObjectState::live,
                        .declaration = birth.declaration,
                        .base = birth.base,
                        .size = birth.size,
                        .born_step = birth.step,
                        .born_site = birth.site};
    ObjectId id = first_free_;
    if (id != 0) {
        first_free_ = objects_[id].left;
        extents_.edit(id) = extent;
        objects_.edit(id) = object;
    } else {
        id = size();
        if (id == 0 || id >= maximum_objects || !objects_.push(object)) return 0;
        if (!extents_.push(extent)) {
            objects_.shrink(id);
            return 0;
        }
    }
    if (is_block(birth.kind)) insert_block(id);
    return id;
}

void ObjectTable::end(ObjectId id, ObjectState state, std::uint32_t site, std::uint64_t step) {
    if (id == 0 || id >= size() || objects_[id].state != ObjectState::live) return;
    if (is_block(objects_[id].kind)) remove_block(id);
    Extent& extent = extents_.edit(id);
    extent.readable = extent.writable = 0;
    Object& object = objects_.edit(id);
    object.state = state;
    object.died_site = site;
    object.died_step = step;
}

void ObjectTable::resize(ObjectId id, Size size) {
    Extent& extent = extents_.edit(id);
    if (extent.writable != 0 || extent.readable == 0) extent.writable = size.bytes();
    extent.readable = size.bytes();
    objects_.edit(id).size = size;
}

// ---------------------------------------------------------------------------------------------------------- the tree

void ObjectTable::set_left(ObjectId node, ObjectId child) {
    if (objects_[node].left != child) objects_.edit(node).left = child;
}
void ObjectTable::set_right(ObjectId node, ObjectId child) {
    if (objects_[node].right != child) objects_.edit(node).right = child;
}

void ObjectTable::insert_block(ObjectId id) {
    const auto precedes = [&](ObjectId a, ObjectId b) {
        return std::pair(objects_[a].base, a) < std::pair(objects_[b].base, b);
    };
    // Down to the place where the new node outranks what stands there.
    ObjectId parent = 0, node = root_;
    while (node != 0 && rank(node) >= rank(id)) {
        parent = node;
        node = precedes(id, node) ? objects_[node].left : objects_[node].right;
    }
    // What stood there is split by address into the new node's two sides.
    ObjectId low_tail = 0, high_tail = 0;
    ObjectId rest = node;
    set_left(id, 0);
    set_right(id, 0);
    while (rest != 0) {
        if (precedes(rest, id)) {
            low_tail == 0 ? set_left(id, rest) : set_right(low_tail, rest);
            low_tail = rest;
            rest = objects_[rest].right;
        } else {
            high_tail == 0 ? set_right(id, rest) : set_left(high_tail, rest);
            high_tail = rest;
            rest = objects_[rest].left;
        }
    }
    if (low_tail != 0) set_right(low_tail, 0);
    if (high_tail != 0) set_left(high_tail, 0);
    if (parent == 0)
        root_ = id;
    else if (precedes(id, parent))
        set_left(parent, id);
    else
        set_right(parent, id);
}

ObjectId ObjectTable::merge(ObjectId low, ObjectId high) {
    if (low == 0) return high;
    if (high == 0) return low;
    if (rank(low) >= rank(high)) {
        set_right(low, merge(objects_[low].right, high));
        return low;
    }
    set_left(high, merge(low, objects_[high].left));
    return high;
}

void ObjectTable::remove_block(ObjectId id) {
    const std::pair key(objects_[id].base, id);
    ObjectId parent = 0, node = root_;
    while (node != 0 && node != id) {
        parent = node;
        node = key < std::pair(objects_[node].base, node) ? objects_[node].left : objects_[node].right;
    }
    if (node == 0) return;
    const ObjectId joined = merge(objects_[id].left, objects_[id].right);
    if (parent == 0)
        root_ = joined;
    else if (objects_[parent].left == id)
        set_left(parent, joined);
    else
        set_right(parent, joined);
    set_left(id, 0);
    set_right(id, 0);
}

ObjectId ObjectTable::block_before(Address address) const {
    ObjectId best = 0;
    for (ObjectId node = root_; node != 0;) {
        if (objects_[node].base <= address) {
            best = node;
            node = objects_[node].right;
        } else {
            node = objects_[node].left;
        }
    }
    return best;
}

ObjectId ObjectTable::block_after(Address address) const {
    ObjectId best = 0;
    for (ObjectId node = root_; node != 0;) {
        if (objects_[node].base > address) {
            best = node;
            node = objects_[node].left;
        } else {
            node = objects_[node].right;
        }
    }
    return best;
}

ObjectId ObjectTable::block_at(Address address) const {
    const ObjectId id = block_before(address);
    return id != 0 && address - objects_[id].base < objects_[id].size ? id : 0;
}

ObjectId ObjectTable::freed_block_at(Address address) const {
    ObjectId latest = 0;
    for (ObjectId id = 1; id < size(); ++id) {
        const Object& object = objects_[id];
        if (object.state != ObjectState::freed || object.base > address) continue;
        const bool holds = address - object.base < object.size || address == object.base;
        if (holds && (latest == 0 || object.died_step >= objects_[latest].died_step)) latest = id;
    }
    return latest;
}

void ObjectTable::each_block(const std::function<bool(ObjectId)>& visit) const {
    std::vector<ObjectId> path;
    ObjectId node = root_;
    while (node != 0 || !path.empty()) {
        for (; node != 0; node = objects_[node].left) path.push_back(node);
        node = path.back();
        path.pop_back();
        if (!visit(node)) return;
        node = objects_[node].right;
    }
}

// ------------------------------------------------------------------------------------------------- room and versions

void ObjectTable::recycle(const std::function<bool(ObjectId)>& is_referenced) {
    std::uint32_t kept = 0;
    // From the top, so that the lowest id is given first.
    for (ObjectId id = size(); id-- > 1;) {
        const ObjectState state = objects_[id].state;
        if (state == ObjectState::unused) continue;
        if (state == ObjectState::live || is_referenced(id)) {
            ++kept;
            continue;
        }
        Object& object = objects_.edit(id);
        object = {};
        object.left = std::exchange(first_free_, id);
    }
    recycle_at_ = std::clamp(2 * kept, first_recycling, maximum_objects);
}

ObjectTable::Version ObjectTable::keep() { return {extents_.keep(), objects_.keep(), root_, first_free_, recycle_at_}; }

void ObjectTable::restore(const Version& version) {
    extents_.restore(version.extents);
    objects_.restore(version.objects);
    root_ = version.root;
    first_free_ = version.first_free;
    recycle_at_ = version.recycle_at;
}

} // namespace heaparium::check
