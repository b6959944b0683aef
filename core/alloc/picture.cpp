#include "alloc/picture.hpp"

#include "alloc/wording.hpp"

namespace heaparium::alloc {
namespace {

std::string_view word_for(ChunkState state) {
    switch (state) {
    case ChunkState::used: return "used";
    case ChunkState::free: return "free";
    case ChunkState::top: return "top";
    case ChunkState::internal: return "internal";
    }
    return "";
}

} // namespace

std::string picture(const Allocator& allocator, const BlockName& name_of, std::size_t maximum_chunks) {
    std::string text;
    std::size_t chunks = 0;
    const auto damage = allocator.walk([&](const Chunk& chunk) {
        if (++chunks > maximum_chunks) return true;
        text += '[';
        text += word_for(chunk.state);
        text += ' ' + std::to_string(chunk.size.bytes());
        const std::string name = name_of && chunk.state == ChunkState::used ? name_of(chunk.payload) : "";
        if (!name.empty()) text += ' ' + name;
        text += ']';
        return true;
    });
    if (chunks > maximum_chunks) text += " … " + std::to_string(chunks - maximum_chunks) + " more";
    if (damage) text += "[damaged]";
    return text;
}

std::string free_list_picture(const Allocator& allocator, std::size_t maximum_nodes) {
    std::string text;
    for (const FreeList& list : allocator.free_lists(maximum_nodes)) {
        text += list.name + ":";
        std::string_view separator = " ";
        for (const FreeListNode& node : list.nodes) {
            text += std::string(separator) + hex(node.chunk) + " (" + std::to_string(node.chunk_size.bytes()) + ")";
            separator = " -> ";
        }
        if (list.nodes.empty() && !list.broken) text += " empty";
        if (list.is_truncated) text += " -> …";
        if (list.broken) text += "; " + *list.broken;
        text += '\n';
    }
    return text;
}

} // namespace heaparium::alloc
