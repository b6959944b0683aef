// What the checker says: one report for one mistake, told so that a beginner understands.
//
// Every kind is a row of report.def: its identifier, its title, why it matters on a real machine, and what to do.
// The particulars (which object, how far outside, allocated and freed where) come from a Finding, and the names and
// lines from a Narrator that the owner of the program hands in.
#pragma once

#include "check/object_table.hpp"
#include "memory/address_space.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace heaparium::check {

enum class ReportKind : std::uint16_t {
#define REPORT(identifier, ...) identifier,
#include "check/report.def"
#undef REPORT
};

struct ReportInfo {
    std::string_view name;   // "heap_overflow_write"
    std::string_view title;  // "Write past the end of a heap block"
    std::string_view why;    // why it matters on a real machine
    std::string_view advice; // how to mend it
    bool is_error = true;    // false: a warning, which leaves the exit status alone
};
[[nodiscard]] const ReportInfo& info(ReportKind);
[[nodiscard]] std::optional<ReportKind> find_report_kind(std::string_view name);

/// A place in the source, for people: file is its number in the SourceManager (0: none), lines and columns from 1.
struct Place {
    std::uint32_t file = 0;
    std::uint32_t line = 0, column = 0, end_line = 0, end_column = 0;
};

/// What was found, before it is put into words.
struct Finding {
    ReportKind kind{};
    memory::Access access = memory::Access::read;
    Address address{};
    Size size{};
    std::optional<Object> object{}; // the one that the pointer came from
    std::optional<Object> victim{}; // another live one that lies at the address
    std::string detail{};           // what only the finder knows: the allocator's words, a function's name
};

/// Gives names to objects and sites. Implemented by whoever owns the program.
class Narrator {
  public:
    virtual ~Narrator() = default;
    /// "array 'a' of main", "the block that p points to" (empty where nothing better is known than its size).
    [[nodiscard]] virtual std::string name(const Object&) const = 0;
    [[nodiscard]] virtual Place place(std::uint32_t site) const = 0;
    /// Name of a file of a Place, as the learner knows it; and whether the program has several, so that it is worth
    /// saying.
    [[nodiscard]] virtual std::string_view file_name(std::uint32_t file) const = 0;
    [[nodiscard]] virtual bool has_several_files() const = 0;
};

struct CallPlace {
    std::string function;
    Place place;
};
struct RelatedPlace {
    std::string text; // "the block was allocated here"
    Place place;
    std::uint64_t step = 0;
};

struct Report {
    ReportKind kind{};
    std::string title{}; // one sentence
    std::string what{};  // what the program did, and where that lies: "4 bytes after the end of the 40-byte block …"
    std::string why{};
    std::string advice{};
    std::uint64_t step = 0;
    std::uint32_t site = 0;
    Place place{};
    Address address{};
    Size size{};
    std::string object{};           // "the 40-byte block p, allocated at line 7"; empty if none
    std::vector<CallPlace> calls{}; // innermost first
    std::vector<RelatedPlace> related{};
};

/// Puts a finding into words. `step`, `site`, `place` and `calls` are the caller's to fill in.
[[nodiscard]] Report tell(const Finding&, const Narrator&);

/// What is wrong with an access, if anything: judged by the pointer's own object, or, for a pointer without one, by the
/// object `at_address` that lies there (0: none is known).
[[nodiscard]] std::optional<Finding> judge(const ObjectTable&, const memory::AddressSpace&, memory::Access, Address,
                                           Size, ObjectId provenance, ObjectId at_address);
/// What is wrong with handing this pointer to free or realloc, if anything.
[[nodiscard]] std::optional<Finding> judge_release(const ObjectTable&, const memory::AddressSpace&, Address,
                                                   ObjectId provenance, ObjectId at_address);

/// As compilers print it, several lines, ending in a line break.
[[nodiscard]] std::string to_text(const Report&, const Narrator&);
/// One JSON object.
[[nodiscard]] std::string to_json(const Report&, const Narrator&);

} // namespace heaparium::check
