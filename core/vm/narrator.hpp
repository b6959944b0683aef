// Names for the objects and places of a running program, as its author knows them.
#pragma once

#include "check/report.hpp"
#include "vm/machine.hpp"

namespace heaparium::vm {

/// `declaration` of the objects that main's arguments lie in: argv[i] is i, the arrays themselves are these.
inline constexpr std::uint32_t argv_array = 0xfffffffe;
inline constexpr std::uint32_t envp_array = 0xffffffff;
/// `declaration` of the object made of a call's variable arguments: this local of the function.
inline constexpr std::uint32_t variable_arguments = 0xffff;
/// The same of the object that stands for a frame to which longjmp may go back.
inline constexpr std::uint32_t whole_frame = 0xfffe;
/// The same of memory from alloca.
inline constexpr std::uint32_t stack_block = 0xfffd;

[[nodiscard]] constexpr std::uint32_t local_declaration(std::uint32_t function, std::uint32_t local) {
    return function << 16 | (local & 0xffff);
}

class ProgramNarrator : public check::Narrator {
  public:
    ProgramNarrator(const Program& program, const Machine& machine) : program_(program), machine_(machine) {}

    [[nodiscard]] std::string name(const check::Object&) const override;
    [[nodiscard]] check::Place place(std::uint32_t site) const override;
    [[nodiscard]] std::string_view file_name(std::uint32_t file) const override;
    [[nodiscard]] bool has_several_files() const override;
    /// "f", or "a function" where there is none.
    [[nodiscard]] std::string function_name(std::uint32_t function) const;

  private:
    [[nodiscard]] std::string local_name(std::uint32_t function, std::uint32_t local) const;
    [[nodiscard]] std::string static_name(const StaticObject&) const;
    [[nodiscard]] std::string block_name(const check::Object&) const;
    [[nodiscard]] bool holds(memory::Address at, memory::Address value) const;

    const Program& program_;
    const Machine& machine_;
};

} // namespace heaparium::vm
