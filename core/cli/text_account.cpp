#include "cli/account.hpp"
#include "cli/operation_story.hpp"

namespace heaparium::cli {

namespace {

class TextAccount : public Account {
  public:
    explicit TextAccount(Console& console) : console_(console) {}

    void diagnosed(const lang::Diagnostic& diagnostic, const lang::SourceManager& sources) override {
        say(lang::to_text(diagnostic, sources));
    }
    void reported(const check::Report& report, const check::Narrator& narrator) override {
        say(check::to_text(report, narrator));
    }
    void operated(const vm::AllocationEvent& event, const vm::Machine& machine) override {
        say(to_text(story_.tell(event, machine)));
    }
    void ended(const RunEnd& end) override {
        if (!end.message.empty()) say("heaparium: " + end.message + "\n");
    }

  private:
    void say(std::string_view text) { console_.write(Stream::err, text); }

    Console& console_;
    OperationStory story_;
};

} // namespace

std::unique_ptr<Account> text_account(Console& console) { return std::make_unique<TextAccount>(console); }

} // namespace heaparium::cli
