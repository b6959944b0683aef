// One macro's body with its arguments put in.
#pragma once

#include "lang/preprocessor_state.hpp"

#include <optional>
#include <vector>

namespace heaparium::lang {

class Preprocessor::Substitution {
  public:
    /// `use` is where the learner wrote the call: the place of every token that the body gives.
    Substitution(Preprocessor& preprocessor, const Macro& macro, const Arguments& arguments, const MacroToken& name,
                 SourceRange use)
        : preprocessor_(preprocessor), macro_(macro), arguments_(arguments), name_(name), use_(use),
          expanded_(arguments.lists.size()) {}

    [[nodiscard]] std::vector<MacroToken> run();

  private:
    [[nodiscard]] bool is_operand_of_paste(std::size_t index) const;
    [[nodiscard]] bool is_comma_before_variadic(std::size_t index) const;
    [[nodiscard]] bool is_variadic_part_empty();
    void put(std::size_t index);
    void put_after_comma(const BodyToken&);
    void append(std::span<const MacroToken> piece, const BodyToken&, bool is_pasted);
    void paste_onto_last(MacroToken right);
    [[nodiscard]] std::span<const MacroToken> expanded_argument(std::uint32_t parameter);
    [[nodiscard]] MacroToken placed(Token) const;

    Preprocessor& preprocessor_;
    const Macro& macro_;
    const Arguments& arguments_;
    const MacroToken& name_;
    SourceRange use_;
    std::vector<std::optional<std::vector<MacroToken>>> expanded_;
    std::vector<MacroToken> result_;
};

} // namespace heaparium::lang
