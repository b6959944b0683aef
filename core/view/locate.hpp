// What lies at an address, asked without changing anything: the machine itself would give a local an identity.
#pragma once

#include "view/picture.hpp"

namespace heaparium::view {

class Locator {
  public:
    explicit Locator(const vm::Machine& machine) : machine_(machine) {}

    /// Where a pointer value leads: by the object that it came from, else by what lies there.
    [[nodiscard]] PointerState locate(Address target, check::ObjectId provenance) const;

  private:
    [[nodiscard]] PointerState describe(Address target, const check::Object&) const;
    [[nodiscard]] std::optional<PointerState> locate_in_heap(Address) const;
    [[nodiscard]] std::optional<PointerState> locate_on_stack(Address) const;
    [[nodiscard]] std::optional<PointerState> locate_static(Address) const;
    [[nodiscard]] std::string block_label(const check::Object&) const;

    const vm::Machine& machine_;
};

} // namespace heaparium::view
