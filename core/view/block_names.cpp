#include "view/block_names.hpp"

#include "view/variables.hpp"

#include <array>
#include <cstring>
#include <deque>
#include <unordered_map>
#include <unordered_set>

namespace heaparium::view {

namespace {

constexpr std::size_t maximum_names = 256;
constexpr std::size_t longest_name = 28;
constexpr std::uint64_t maximum_elements = 16; // of an array that is looked through
constexpr std::size_t maximum_visits = 20000;

class Search {
  public:
    Search(const vm::Machine& machine, const HeapView& heap) : machine_(machine) {
        for (std::uint32_t index = 0; index < heap.entries.size(); ++index) {
            const HeapEntry& entry = heap.entries[index];
            if (entry.count == 1 && entry.state == EntryState::used) entries_[entry.payload.value()] = index;
        }
    }

    std::vector<BlockName> run() {
        each_variable(machine_, [&](std::string_view name, const lang::Type& type, Address address) {
            queue_.push_back({std::string(name), &type, address});
        });
        for (std::size_t visits = 0; !queue_.empty() && visits < maximum_visits && names_.size() < maximum_names;
             ++visits) {
            const Lead lead = std::move(queue_.front());
            queue_.pop_front();
            follow(lead);
        }
        return std::move(names_);
    }

  private:
    struct Lead {
        std::string name;
        const lang::Type* type = nullptr;
        Address address;
    };

    void push(std::string name, const lang::Type& type, Address address) {
        if (name.size() <= longest_name) queue_.push_back({std::move(name), &type, address});
    }

    void follow(const Lead& lead) {
        switch (lead.type->kind) {
        case lang::TypeKind::struct_type:
        case lang::TypeKind::union_type: add_members(lead.name + '.', *lead.type, lead.address); break;
        case lang::TypeKind::array:
            for (std::uint64_t index = 0; index < lead.type->length && index < maximum_elements; ++index)
                push(lead.name + '[' + std::to_string(index) + ']', *lead.type->base,
                     lead.address + Size(index * lead.type->base->size));
            break;
        case lang::TypeKind::pointer: follow_pointer(lead); break;
        default: break;
        }
    }

    void add_members(const std::string& prefix, const lang::Type& type, Address address) {
        for (const lang::Member& member : type.members)
            if (member.bit_width == 0)
                push(prefix + std::string(member.name), *member.type, address + Size(member.offset));
    }

    void follow_pointer(const Lead& lead) {
        std::array<std::byte, 8> raw{};
        if (!machine_.space().is_written(lead.address, Size(8)) || machine_.space().read(lead.address, raw)) return;
        std::uint64_t target = 0;
        std::memcpy(&target, raw.data(), raw.size());
        const auto entry = entries_.find(target);
        if (entry == entries_.end() || !seen_.insert(target).second) return;
        names_.push_back({entry->second, lead.name});
        const lang::Type& pointee = *lead.type->base;
        if (pointee.kind == lang::TypeKind::struct_type || pointee.kind == lang::TypeKind::union_type)
            add_members(lead.name + "->", pointee, Address(target));
        else if (pointee.kind == lang::TypeKind::pointer)
            push('*' + lead.name, pointee, Address(target));
    }

    const vm::Machine& machine_;
    std::unordered_map<std::uint64_t, std::uint32_t> entries_; // by payload
    std::unordered_set<std::uint64_t> seen_;
    std::deque<Lead> queue_;
    std::vector<BlockName> names_;
};

} // namespace

std::vector<BlockName> block_names(const vm::Machine& machine, const HeapView& heap) {
    return Search(machine, heap).run();
}

} // namespace heaparium::view
