#include "lang/type_table.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <functional>
#include <map>
#include <unordered_map>
#include <utility>
#include <vector>

namespace heaparium::lang {

namespace {

// No object can be larger than a process's half of the address space.
constexpr std::uint64_t maximum_object_size = std::uint64_t{1} << 47;

struct BasicLayout {
    TypeKind kind;
    std::uint8_t size; // bytes, and alignment where it is not 0
};
constexpr BasicLayout basic_layouts[] = {
    {TypeKind::error, 0},        {TypeKind::void_type, 0},          {TypeKind::bool_type, 1},
    {TypeKind::char_type, 1},    {TypeKind::signed_char, 1},        {TypeKind::unsigned_char, 1},
    {TypeKind::short_type, 2},   {TypeKind::unsigned_short, 2},     {TypeKind::int_type, 4},
    {TypeKind::unsigned_int, 4}, {TypeKind::long_type, 8},          {TypeKind::unsigned_long, 8},
    {TypeKind::long_long, 8},    {TypeKind::unsigned_long_long, 8}, {TypeKind::float_type, 4},
    {TypeKind::double_type, 8},  {TypeKind::long_double, 16},
};

constexpr std::uint64_t round_up(std::uint64_t value, std::uint64_t unit) { return (value + unit - 1) / unit * unit; }

std::size_t mix(std::size_t seed, std::size_t value) {
    return seed * static_cast<std::size_t>(0x9E3779B97F4A7C15U) + value;
}

struct PairHash {
    std::size_t operator()(const std::pair<const Type*, std::uint64_t>& key) const {
        return mix(std::hash<const Type*>()(key.first), static_cast<std::size_t>(key.second));
    }
};

// Places members one after the other, counting in bits as the ABI does for bit-fields.
class RecordLayout {
  public:
    RecordLayout(bool is_union, bool is_packed) : is_union_(is_union), is_packed_(is_packed) {}

    void place(Member& member) {
        if (is_union_) position_ = 0;
        const bool is_bit_field = member.bit_width > 0;
        if (is_packed_) member.maximum_align = 1;
        std::uint32_t align = member.type->align;
        if (member.maximum_align != 0) align = std::min(align, member.maximum_align);
        align = std::max(align, member.minimum_align);
        if (is_bit_field) {
            if (member.minimum_align != 0) position_ = round_up(position_, std::uint64_t{align} * 8);
            is_packed(member) ? place_packed_bit_field(member) : place_bit_field(member);
            if (!member.name.empty()) align_ = std::max(align_, align);
        } else {
            position_ = round_up(position_, std::uint64_t{align} * 8);
            member.offset = position_ / 8;
            position_ += member.type->size * 8;
            align_ = std::max(align_, align);
        }
        end_ = std::max(end_, position_);
    }

    /// A `: 0` field: what follows starts at a new storage unit.
    void close_unit(const Type& type) {
        if (!is_union_) position_ = round_up(position_, std::uint64_t{type.size} * 8);
        end_ = std::max(end_, position_);
    }

    [[nodiscard]] std::uint32_t align() const { return align_; }
    [[nodiscard]] std::uint64_t bytes() const { return (end_ + 7) / 8; }

  private:
    // A bit-field never straddles a storage unit of its type: it moves on to the next unit instead.
    void place_bit_field(Member& member) {
        const std::uint64_t unit = member.type->size * 8;
        if (position_ / unit != (position_ + member.bit_width - 1) / unit) position_ = round_up(position_, unit);
        member.offset = position_ / unit * member.type->size;
        member.bit_offset = static_cast<std::uint8_t>(position_ % unit);
        position_ += member.bit_width;
    }

    // In a packed struct it lies right behind the bits before it, whatever boundary it crosses.
    void place_packed_bit_field(Member& member) {
        member.offset = position_ / 8;
        member.bit_offset = static_cast<std::uint8_t>(position_ % 8);
        position_ += member.bit_width;
    }

    bool is_union_;
    bool is_packed_;
    std::uint32_t align_ = 1;
    std::uint64_t position_ = 0; // bits
    std::uint64_t end_ = 0;      // bits
};

} // namespace

struct TypeTable::State {
    Arena& arena;
    std::array<Type*, std::size(basic_layouts)> basics{};
    std::unordered_map<const Type*, const Type*> pointers;
    std::unordered_map<const Type*, const Type*> unknown_length_arrays;
    std::map<std::pair<const Type*, const Variable*>, const Type*> variable_length_arrays;
    std::unordered_map<std::pair<const Type*, std::uint64_t>, const Type*, PairHash> arrays;
    std::unordered_map<std::pair<const Type*, std::uint64_t>, const Type*, PairHash> of_precision;
    std::unordered_map<std::pair<const Type*, std::uint64_t>, const Type*, PairHash> aligned;
    std::unordered_map<const Type*, std::array<Type*, 4>> qualified; // by unqualified type and const + 2 * volatile
    std::unordered_multimap<std::size_t, const Type*> functions;

    [[nodiscard]] Type* make(TypeKind kind) {
        Type* type = arena.make<Type>();
        type->kind = kind;
        type->unqualified = type;
        return type;
    }
};

TypeTable::TypeTable(Arena& arena) : state_(std::make_unique<State>(State{arena, {}, {}, {}, {}, {}, {}, {}, {}, {}})) {
    for (const BasicLayout& layout : basic_layouts) {
        Type* type = state_->make(layout.kind);
        type->size = layout.size;
        type->align = std::max<std::uint32_t>(layout.size, 1);
        type->is_complete = layout.kind != TypeKind::void_type;
        state_->basics[static_cast<std::size_t>(layout.kind)] = type;
    }
}

TypeTable::~TypeTable() = default;

const Type* TypeTable::basic(TypeKind kind) const { return state_->basics[static_cast<std::size_t>(kind)]; }

const Type* TypeTable::qualified(const Type* type, bool is_const, bool is_volatile) {
    if (type->kind == TypeKind::error || type->kind == TypeKind::function) return type;
    if (type->kind == TypeKind::array) { // the qualifier belongs to the elements
        const Type* element = qualified(type->base, is_const, is_volatile);
        if (element == type->base) return type;
        if (type->is_variable_length) return variable_length_array_of(element, type->byte_size);
        return type->is_complete ? array_of(element, type->length) : unknown_length_array_of(element);
    }
    const bool wants_const = is_const || type->is_const;
    const bool wants_volatile = is_volatile || type->is_volatile;
    if (wants_const == type->is_const && wants_volatile == type->is_volatile) return type;
    const std::size_t index = std::size_t{wants_const} + 2 * std::size_t{wants_volatile};
    Type*& slot = state_->qualified[type->unqualified][index];
    if (slot == nullptr) {
        slot = state_->arena.make<Type>(*type->unqualified);
        slot->is_const = wants_const;
        slot->is_volatile = wants_volatile;
    }
    return slot;
}

const Type* TypeTable::of_precision(const Type* type, std::uint8_t bits) {
    const TypeKind kind = is_unsigned(*type) ? TypeKind::unsigned_long : TypeKind::long_type;
    const Type*& slot = state_->of_precision[{basic(kind), bits}];
    if (slot == nullptr) {
        Type* narrow = state_->make(kind);
        narrow->size = 8;
        narrow->align = 8;
        narrow->precision = bits;
        slot = narrow;
    }
    return slot;
}

const Type* TypeTable::aligned(const Type* type, std::uint32_t align) {
    if (align == type->align || !type->is_complete) return type;
    const Type*& slot = state_->aligned[{type, align}];
    if (slot == nullptr) {
        Type* variant = state_->arena.make<Type>(*type);
        variant->align = align;
        slot = variant;
    }
    return slot;
}

const Type* TypeTable::pointer_to(const Type* target) {
    const Type*& slot = state_->pointers[target];
    if (slot == nullptr) {
        Type* type = state_->make(TypeKind::pointer);
        type->size = 8;
        type->align = 8;
        type->base = target;
        type->depth = target->depth + 1;
        slot = type;
    }
    return slot;
}

const Type* TypeTable::array_of(const Type* element, std::uint64_t length) {
    const Type*& slot = state_->arrays[{element, length}];
    if (slot == nullptr) {
        Type* type = state_->make(TypeKind::array);
        type->base = element;
        type->length = length;
        type->size = element->size * length;
        type->align = element->align;
        type->depth = element->depth + 1;
        slot = type;
    }
    return slot;
}

const Type* TypeTable::unknown_length_array_of(const Type* element) {
    const Type*& slot = state_->unknown_length_arrays[element];
    if (slot == nullptr) {
        Type* type = state_->make(TypeKind::array);
        type->base = element;
        type->is_complete = false;
        type->align = element->align;
        type->depth = element->depth + 1;
        slot = type;
    }
    return slot;
}

const Type* TypeTable::variable_length_array_of(const Type* element, const Variable* byte_size) {
    const Type*& slot = state_->variable_length_arrays[{element, byte_size}];
    if (slot == nullptr) {
        Type* type = state_->make(TypeKind::array);
        type->base = element;
        type->is_variable_length = true;
        type->byte_size = byte_size;
        type->align = element->align;
        type->depth = element->depth + 1;
        slot = type;
    }
    return slot;
}

const Type* TypeTable::function(const Type* result, std::span<const Type* const> parameters, bool is_variadic,
                                bool has_prototype) {
    std::size_t hash = mix(std::hash<const Type*>()(result), std::size_t{is_variadic} + 2 * std::size_t{has_prototype});
    for (const Type* parameter : parameters) hash = mix(hash, std::hash<const Type*>()(parameter));
    const auto [first, last] = state_->functions.equal_range(hash);
    for (auto candidate = first; candidate != last; ++candidate) {
        const Type* type = candidate->second;
        if (type->base == result && type->is_variadic == is_variadic && type->has_prototype == has_prototype &&
            std::equal(type->parameters.begin(), type->parameters.end(), parameters.begin(), parameters.end())) {
            return type;
        }
    }
    Type* type = state_->make(TypeKind::function);
    type->base = result;
    type->parameters = state_->arena.copy(parameters);
    type->is_variadic = is_variadic;
    type->has_prototype = has_prototype;
    type->depth = result->depth;
    for (const Type* parameter : parameters) type->depth = std::max(type->depth, parameter->depth);
    ++type->depth;
    state_->functions.emplace(hash, type);
    return type;
}

Type* TypeTable::new_record(TypeKind kind, std::string_view tag, SourceRange range) {
    Type* type = state_->make(kind);
    type->tag = tag;
    type->range = range;
    type->is_complete = false;
    return type;
}

bool TypeTable::complete_record(Type* record, std::span<const Member> members, bool is_packed,
                                std::uint32_t minimum_align) {
    RecordLayout layout(record->kind == TypeKind::union_type, is_packed);
    std::vector<Member> placed;
    placed.reserve(members.size());
    std::uint64_t total = 0; // an upper bound that cannot wrap, since each step is checked
    for (Member member : members) {
        total += member.type->size + std::max(member.type->align, member.minimum_align);
        if (total > maximum_object_size) return false;
        record->depth = std::max(record->depth, member.type->depth + 1);
        if (member.name.empty() && is_integer(*member.type)) { // padding that the program asked for
            member.bit_width == 0 ? layout.close_unit(*member.type) : layout.place(member);
            continue;
        }
        layout.place(member);
        placed.push_back(member);
    }
    record->members = state_->arena.copy(placed);
    record->align = std::max(layout.align(), std::max<std::uint32_t>(minimum_align, 1));
    record->size = round_up(layout.bytes(), record->align);
    record->is_complete = true;
    if (const auto variants = state_->qualified.find(record); variants != state_->qualified.end()) {
        for (Type* variant : variants->second) {
            if (variant == nullptr) continue;
            const Type qualifiers = *variant;
            *variant = *record;
            variant->is_const = qualifiers.is_const;
            variant->is_volatile = qualifiers.is_volatile;
        }
    }
    return true;
}

Type* TypeTable::new_enum(std::string_view tag, SourceRange range, const Type* integer) {
    Type* type = state_->make(TypeKind::enum_type);
    type->tag = tag;
    type->range = range;
    type->base = integer;
    type->size = integer->size;
    type->align = integer->align;
    return type;
}

} // namespace heaparium::lang
