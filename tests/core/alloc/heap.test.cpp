#include "heap.hpp"

#include "alloc/chunk.hpp"
#include "catch.hpp"

#include <array>
#include <bit>
#include <sstream>

namespace heaparium::alloc::testing {
namespace {

struct DrawnChunk {
    bool is_used = false;
    std::uint64_t chunk_size = 0;
    std::string name;
};

std::vector<DrawnChunk> parse_picture(std::string_view text) {
    std::vector<DrawnChunk> chunks;
    std::istringstream pieces{std::string(text)};
    for (std::string piece; std::getline(pieces, piece, ']');) {
        DrawnChunk chunk;
        std::string state;
        std::istringstream words(piece.substr(piece.find('[') + 1));
        words >> state >> chunk.chunk_size >> chunk.name;
        chunk.is_used = state == "used";
        REQUIRE((chunk.is_used || state == "free"));
        if (chunk.name.empty()) chunk.name = "#" + std::to_string(chunks.size());
        chunks.push_back(chunk);
    }
    return chunks;
}

} // namespace

ParameterValues values_for(const AllocatorInfo& info, const SettingTexts& settings) {
    ParameterValues values = default_values(info);
    for (const std::string& setting : settings) {
        const auto equals = setting.find('=');
        const auto refusal = set_parameter(info, values, setting.substr(0, equals), setting.substr(equals + 1));
        INFO(refusal.value_or(""));
        REQUIRE_FALSE(refusal);
    }
    return values;
}

std::string describe(const AllocatorInfo& info, const ParameterValues& values) {
    std::string text(info.name);
    for (std::size_t i = 0; i < values.size(); ++i) {
        const Parameter& parameter = info.parameters[i];
        text += " " + std::string(parameter.name) + "=";
        if (parameter.kind == ParameterKind::choice) {
            text += parameter.choices[static_cast<std::size_t>(values[i])].name;
        } else {
            text += std::to_string(values[i]);
        }
    }
    return text;
}

Heap::Heap(const Options& options)
    : Heap(options, values_for((options.allocator.empty() ? &registry()[0] : find_allocator(options.allocator))->info(),
                               options.settings)) {}

Heap::Heap(const Options& options, ParameterValues values)
    : entry_(options.allocator.empty() ? &registry()[0] : find_allocator(options.allocator)),
      values_(std::move(values)) {
    memory::Layout layout = *memory::find_layout(options.layout);
    layout.heap_limit = std::min(layout.heap_limit, options.heap_limit);
    const memory::ImageSizes image{Size(256), Size(64), entry_->globals_size + Size(64)};
    auto space = AddressSpace::create(layout, image);
    REQUIRE(space);
    space_ = std::make_unique<AddressSpace>(std::move(*space));
    globals_ = memory::align_up(space_->placement().data, 16);
    allocator_ = another();
    REQUIRE(allocator_->start());
}

std::unique_ptr<Allocator> Heap::another() const { return entry_->create(Ground{*space_, globals_}, values_); }

std::uint64_t Heap::promised_alignment() const {
    for (std::size_t i = 0; i < values_.size(); ++i) {
        if (entry_->info().parameters[i].name == "alignment") return static_cast<std::uint64_t>(values_[i]);
    }
    return 8;
}

Heap Heap::draw(std::string_view text, SettingTexts settings) {
    const std::vector<DrawnChunk> chunks = parse_picture(text);
    settings.emplace_back("growth=16");
    Heap heap(settings);
    Size total;
    for (const DrawnChunk& chunk : chunks) total += Size(chunk.chunk_size);
    // One block of the whole size, whose bytes then get the headers of the drawn chunks.
    Address at = chunk_of_payload(heap.malloc("all", total.bytes() - header_size.bytes()));
    heap.blocks_.clear();
    for (const DrawnChunk& chunk : chunks) {
        heap.write_word(at, chunk.chunk_size);
        heap.write_word(at + next_offset, chunk_magic);
        heap.blocks_[chunk.name] = payload_of_chunk(at);
        at += Size(chunk.chunk_size);
    }
    for (auto chunk = chunks.rbegin(); chunk != chunks.rend(); ++chunk) {
        if (!chunk->is_used) heap.free(chunk->name);
    }
    return heap;
}

Address Heap::malloc(const std::string& name, std::uint64_t payload_size) {
    const auto result = allocator_->allocate(Size(payload_size));
    if (!result) return Address();
    return blocks_[name] = *result;
}

std::string Heap::free(const std::string& name) {
    const auto result = allocator_->release(blocks_.at(name));
    if (!result) return result.error().message;
    blocks_.erase(name);
    return "ok";
}

Address Heap::realloc(const std::string& name, std::uint64_t payload_size) {
    const auto result = allocator_->reallocate(blocks_.at(name), Size(payload_size));
    if (!result) return Address();
    return blocks_[name] = *result;
}

std::string Heap::picture() const {
    return alloc::picture(*allocator_, [&](Address payload) -> std::string {
        for (const auto& [name, address] : blocks_) {
            if (address == payload && name[0] != '#') return name;
        }
        return "";
    });
}

std::string Heap::list() const {
    std::string text;
    const auto lists = allocator_->free_lists(1000);
    for (const FreeListNode& node : lists.front().nodes) {
        text += (text.empty() ? "" : " ") + std::to_string(node.chunk_size.bytes());
    }
    return text;
}

std::vector<std::string> Heap::check() const {
    std::vector<std::string> messages;
    for (const Damage& damage : allocator_->check()) messages.push_back(damage.message);
    return messages;
}

void Heap::write_word(Address at, std::uint64_t word) {
    REQUIRE_FALSE(space_->write(at, std::bit_cast<std::array<std::byte, 8>>(word)));
}

std::uint64_t Heap::word(Address at) const {
    std::array<std::byte, 8> bytes{};
    REQUIRE_FALSE(space_->read(at, bytes));
    return std::bit_cast<std::uint64_t>(bytes);
}

TEST_CASE("a drawn heap looks like its picture") {
    for (const std::string text : {"[used 32 a][free 64][used 48 b][free 16][used 32 c]", "[free 4096]", "[used 32 a]",
                                   "[free 32][used 64 z]"}) {
        const Heap heap = Heap::draw(text);
        CHECK(heap.picture() == text);
        CHECK(heap.check().empty());
    }
}

TEST_CASE("a damaged heap's picture ends where the walk ends") {
    Heap heap = Heap::draw("[used 32 a][used 64 b][used 32 c]");
    heap.write_word(chunk_of_payload(heap.at("b")), 0x4141414141414141);
    CHECK(heap.picture() == "[used 32 a][damaged]");
}

TEST_CASE("the free list's picture shows its nodes in list order") {
    const Heap heap = Heap::draw("[free 32][used 32 a][free 64][used 32 b]", {"order=size-down"});
    const Address start = heap.space().segment(AddressSpace::heap_segment).start();
    const auto hex = [](Address address) {
        std::ostringstream text;
        text << "0x" << std::hex << address.value();
        return text.str();
    };
    CHECK(free_list_picture(heap.allocator()) ==
          "free list: " + hex(start + Size(64)) + " (64) -> " + hex(start) + " (32)\n");
}

} // namespace heaparium::alloc::testing
