#include "view/changes.hpp"

#include "view/value.hpp"
#include "view/variables.hpp"

#include <algorithm>
#include <utility>

namespace heaparium::view {

namespace {

constexpr std::size_t maximum_changes = 3;
constexpr std::uint64_t maximum_elements = 1 << 16; // of one array that are looked at
constexpr std::uint32_t maximum_depth = 6;

bool is_text(const lang::Type& array) { return array.base->size == 1 && lang::is_integer(*array.base); }

class Search {
  public:
    explicit Search(const history::Recording& recording) : recording_(recording), reader_(recording, 4) {}

    /// A variable, or a part of it: down to the scalars and texts that differ.
    void look_at(const std::string& name, const lang::Type& type, Address address, std::uint32_t depth = 0) {
        if (is_done() || !has_changed(address, Size(type.size))) return;
        if (depth >= maximum_depth) return;
        if (type.kind == lang::TypeKind::array && !is_text(type)) {
            look_at_elements(name, *type.base, type.length, address, depth);
        } else if (type.kind == lang::TypeKind::struct_type || type.kind == lang::TypeKind::union_type) {
            look_at_members(name + '.', type, address, depth);
        } else {
            add(reader_.read(name, type, address));
        }
    }

    /// What a pointer variable leads to, where that is in the heap.
    void look_behind(const std::string& name, const lang::Type& type, Address address) {
        if (is_done() || type.kind != lang::TypeKind::pointer || type.base->size == 0) return;
        const Value pointer = reader_.read(name, type, address);
        const check::ObjectTable& objects = recording_.machine().objects();
        const check::ObjectId block = pointer.pointer ? objects.block_at(pointer.pointer->target) : 0;
        if (block == 0) return;
        const Address target = pointer.pointer->target;
        const Size room = objects[block].base + objects[block].size - target;
        if (!has_changed(target, std::min(room, Size(maximum_elements)))) return;
        const std::uint64_t count = room.bytes() / type.base->size;
        const bool is_record =
            type.base->kind == lang::TypeKind::struct_type || type.base->kind == lang::TypeKind::union_type;
        if (count > 1)
            look_at_elements(name, *type.base, count, target, 0);
        else if (is_record)
            look_at_members(name + "->", *type.base, target, 0);
        else
            look_at('*' + name, *type.base, target);
    }

    [[nodiscard]] bool is_empty() const { return count_ == 0; }
    [[nodiscard]] std::string sentence() const { return sentence_.empty() ? sentence_ : sentence_ + '.'; }

  private:
    [[nodiscard]] bool is_done() const { return count_ >= maximum_changes; }
    [[nodiscard]] bool has_changed(Address address, Size size) const {
        return recording_.before() != nullptr &&
               !recording_.machine().is_memory_as_in(*recording_.before(), address, size);
    }

    void look_at_elements(const std::string& name, const lang::Type& element, std::uint64_t length, Address address,
                          std::uint32_t depth) {
        for (std::uint64_t index = 0; index < std::min(length, maximum_elements) && !is_done(); ++index)
            look_at(name + '[' + std::to_string(index) + ']', element, address + Size(index * element.size), depth + 1);
    }
    void look_at_members(const std::string& prefix, const lang::Type& type, Address address, std::uint32_t depth) {
        for (const lang::Member& member : type.members)
            if (member.bit_width == 0)
                look_at(prefix + std::string(member.name), *member.type, address + Size(member.offset), depth + 1);
    }

    void add(const Value& value) {
        if (value.text.empty()) return;
        if (count_++ > 0) sentence_ += ", ";
        sentence_ += value.name + " is now " + value.text;
        if (value.pointer && value.pointer->kind != "null") sentence_ += " (" + value.pointer->label + ')';
    }

    const history::Recording& recording_;
    ValueReader reader_;
    std::string sentence_;
    std::size_t count_ = 0;
};

} // namespace

std::string changes_sentence(const history::Recording& recording) {
    const vm::Machine& machine = recording.machine();
    Search search(recording);
    const auto each = [&](auto visit) {
        if (!machine.frames().empty())
            each_local(machine, machine.frames().size() - 1, [&](const vm::LocalInfo& local, Address address) {
                visit(std::string(local.variable->name), *local.variable->type, address);
            });
        each_global(machine, [&](const vm::StaticObject& object, Address address) {
            visit(std::string(object.name), *object.variable->type, address);
        });
    };
    each(
        [&](const std::string& name, const lang::Type& type, Address address) { search.look_at(name, type, address); });
    if (search.is_empty())
        each([&](const std::string& name, const lang::Type& type, Address address) {
            search.look_behind(name, type, address);
        });
    return search.sentence();
}

} // namespace heaparium::view
