// Typed values in simulated memory, ready to be shown.
#pragma once

#include "view/locate.hpp"
#include "view/picture.hpp"

#include "lang/type.hpp"

namespace heaparium::view {

/// Reads the memory of one moment. Bounds: aggregates list at most `maximum_children` parts, nest at most
/// `maximum_depth` deep, and one value has at most `maximum_values` parts in all.
class ValueReader {
  public:
    static constexpr std::uint32_t maximum_depth = 6;
    static constexpr std::uint32_t maximum_values = 2000;

    ValueReader(const history::Recording& recording, std::uint32_t maximum_children)
        : recording_(recording), locator_(recording.machine()), maximum_children_(maximum_children) {}

    [[nodiscard]] Value read(std::string name, const lang::Type&, Address);

  private:
    [[nodiscard]] Value read(std::string name, const lang::Type&, Address, std::uint32_t depth);
    void add_members(Value&, const lang::Type&, std::uint32_t depth);
    void add_elements(Value&, const lang::Type&, std::uint32_t depth);
    [[nodiscard]] std::optional<std::uint64_t> bits(Address, std::uint64_t bytes) const;
    [[nodiscard]] std::string scalar_text(const lang::Type&, std::uint64_t bits) const;
    [[nodiscard]] std::string string_text(Address, std::uint64_t bytes) const;

    const history::Recording& recording_;
    Locator locator_;
    std::uint32_t maximum_children_;
    std::uint32_t values_left_ = 0;
};

} // namespace heaparium::view
