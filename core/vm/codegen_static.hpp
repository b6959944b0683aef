// The contents of static objects before the program runs.
#pragma once

#include "lang/constant.hpp"
#include "vm/codegen_link.hpp"

#include <functional>

namespace heaparium::vm {

class StaticInitializer {
  public:
    /// A label's code position, in its function; `none` if it has none.
    using LabelPlace = std::function<std::uint32_t(const lang::LabelStatement&)>;

    StaticInitializer(Linker& linker, LabelPlace label_place) : linker_(linker), label_place_(std::move(label_place)) {}

    /// Writes the bytes and relocations of a variable that the image has a place for.
    void initialize(const lang::Variable&);

  private:
    void put(const lang::Initializer&, const StaticObject& object, std::uint64_t offset);
    void put_item(const lang::InitializerItem&, const StaticObject& object, std::uint64_t offset);
    [[nodiscard]] bool put_address(const lang::InitializerItem&, const lang::AddressConstant&, std::uint64_t offset);
    [[nodiscard]] bool put_label_difference(const lang::LabelDifference&, const lang::Type&, std::uint64_t offset);
    void put_bits(const lang::Member& field, std::uint64_t value, std::uint64_t offset);
    void put_bytes(std::uint64_t value, std::uint64_t bytes, std::uint64_t offset);
    [[nodiscard]] std::uint64_t get_bytes(std::uint64_t bytes, std::uint64_t offset) const;

    Linker& linker_;
    LabelPlace label_place_;
};

} // namespace heaparium::vm
