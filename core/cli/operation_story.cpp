#include "cli/operation_story.hpp"

#include "alloc/picture.hpp"
#include "alloc/wording.hpp"
#include "cli/json.hpp"

namespace heaparium::cli {

namespace {

// A heap of thousands of chunks would bury what is told of it.
constexpr std::size_t maximum_chunks = 64;
constexpr std::size_t maximum_nodes = 16; // of each free list

std::string place_of(const vm::Machine& machine) {
    const check::Place place = machine.narrator().place(machine.pc());
    if (place.file == 0) return "";
    return std::string(machine.narrator().file_name(place.file)) + ':' + std::to_string(place.line);
}

bool takes_block(const vm::AllocationEvent& event) { return !event.argument.is_null(); }
bool gives_block(const vm::AllocationEvent& event) { return event.request_size.bytes() != 0 || !takes_block(event); }

} // namespace

std::string block_name(std::uint64_t index) {
    std::string name;
    for (std::uint64_t left = index + 1; left > 0; left = (left - 1) / 26) {
        name.insert(name.begin(), static_cast<char>('a' + (left - 1) % 26));
    }
    return name;
}

std::string OperationStory::name_of(memory::Address payload) const {
    const auto found = names_.find(payload);
    return found == names_.end() ? "" : found->second;
}

ToldOperation OperationStory::tell(const vm::AllocationEvent& event, const vm::Machine& machine) {
    ToldOperation told;
    told.place = place_of(machine);
    const bool is_failed = gives_block(event) && event.result.is_null();
    std::string argument = name_of(event.argument);
    if (argument.empty()) argument = alloc::hex(event.argument);
    if (takes_block(event) && !is_failed) names_.erase(event.argument);

    std::string new_name;
    if (!event.result.is_null()) {
        new_name = takes_block(event) && event.result == event.argument ? argument : block_name(named_++);
        names_[event.result] = new_name;
    }
    const std::string size = std::to_string(event.request_size.bytes());
    told.call = std::string(event.function) + '(' + (takes_block(event) ? argument : "") +
                (takes_block(event) && gives_block(event) ? ", " : "") + (gives_block(event) ? size : "") + ')';
    if (!new_name.empty()) told.call = new_name + " = " + told.call;
    if (gives_block(event)) told.result = is_failed ? "NULL" : alloc::hex(event.result);

    told.sentence = machine.allocator().last_operation().sentence;
    told.heap = alloc::picture(
        machine.allocator(), [&](memory::Address payload) { return name_of(payload); }, maximum_chunks);
    told.free_lists = alloc::free_list_picture(machine.allocator(), maximum_nodes);
    return told;
}

std::string to_text(const ToldOperation& told) {
    std::string text = told.place + ": " + told.call;
    if (!told.result.empty()) text += " -> " + told.result;
    text += '\n';
    if (!told.sentence.empty()) text += "    " + told.sentence + '\n';
    text += "    " + told.heap + '\n';
    std::string_view lists = told.free_lists;
    while (!lists.empty()) {
        const std::size_t end = lists.find('\n');
        text.append("    ").append(lists.substr(0, end)).append("\n");
        lists.remove_prefix(end == std::string_view::npos ? lists.size() : end + 1);
    }
    return text;
}

std::string to_json_object(const ToldOperation& told) {
    return json::object({{"place", json::text(told.place)},
                         {"call", json::text(told.call)},
                         {"result", json::text(told.result)},
                         {"sentence", json::text(told.sentence)},
                         {"heap", json::text(told.heap)},
                         {"freeLists", json::text(told.free_lists)}});
}

} // namespace heaparium::cli
