// Reports on their way to the host, each mistake once; and the end of a program, with what it leaves behind.
#include "vm/machine_inside.hpp"

#include <algorithm>
#include <map>

namespace heaparium::vm {

namespace {

/// More callers than this are not listed.
constexpr std::size_t maximum_calls = 64;

std::uint64_t key_of(check::ReportKind kind, std::uint32_t site) {
    return std::uint64_t{site} << 16 | static_cast<std::uint64_t>(kind);
}

std::string_view words_for(check::LeakKind kind) {
    switch (kind) {
    case check::LeakKind::definitely_lost: return "No pointer to it is left.";
    case check::LeakKind::indirectly_lost: return "Only blocks that are lost themselves still point to it.";
    case check::LeakKind::possibly_lost: return "Only pointers into its middle are left.";
    case check::LeakKind::still_reachable: return "";
    }
    return "";
}

} // namespace

bool Machine::Inside::was_reported(std::uint32_t at) const {
    const auto& reported = *progress.reported;
    const auto first = std::lower_bound(reported.begin(), reported.end(), key_of(check::ReportKind{}, at));
    return first != reported.end() && *first >> 16 == at;
}

bool Machine::Inside::report(const check::Finding& finding) {
    tell(finding);
    if (check != CheckMode::stop || !check::info(finding.kind).is_error) return true;
    end_program(StopReason::report,
                "Stopped at the first memory error: " + std::string(check::info(finding.kind).title) + ".");
    return false;
}

std::uint32_t Machine::Inside::program_site() const {
    std::uint32_t at = site();
    for (std::size_t index = frames.size(); index-- > 0 && callees[frames[index].function].is_library;)
        at = call_pc(frames[index].return_pc);
    return at;
}

void Machine::Inside::tell(const check::Finding& finding) { tell_at(finding, program_site()); }

void Machine::Inside::tell_at(const check::Finding& finding, std::uint32_t at) {
    write_held(); // whoever tells of pointers looks for them in memory
    const std::uint64_t key = key_of(finding.kind, at);
    const auto& reported = *progress.reported;
    const auto place = std::lower_bound(reported.begin(), reported.end(), key);
    if (place != reported.end() && *place == key) return;
    auto longer = std::make_shared<std::vector<std::uint64_t>>(reported);
    longer->insert(longer->begin() + (place - reported.begin()), key);
    progress.reported = std::move(longer);

    if (check::info(finding.kind).is_error) ++progress.error_reports;
    if (progress.reports > options.maximum_reports) return;
    ++progress.reports;
    check::Finding told = finding;
    if (progress.reports > options.maximum_reports) {
        told = {.kind = check::ReportKind::too_many_reports,
                .detail = "The limit is " + std::to_string(options.maximum_reports) + " reports."};
    }
    check::Report words = check::tell(told, narrator);
    words.step = progress.step;
    words.site = at;
    words.place = narrator.place(at);
    if (at == program_site()) words.calls = calls();
    host.reported(words);
}

/// Innermost first.
std::vector<check::CallPlace> Machine::Inside::calls() const {
    std::vector<check::CallPlace> places;
    for (std::size_t index = frames.size(); index-- > 0 && places.size() < maximum_calls;) {
        if (callees[frames[index].function].is_library) continue;
        const std::uint32_t at = index + 1 == frames.size() ? site() : call_pc(frames[index + 1].return_pc);
        places.push_back({narrator.function_name(frames[index].function), narrator.place(at)});
    }
    return places;
}

void Machine::Inside::finish(int status, std::string message) {
    if (progress.end) return;
    progress.exit_status = status & 0xff; // all that a shell gets to see
    end_program(StopReason::exited, std::move(message));
    if (check != CheckMode::off) tell_leaks();
}

/// Roots are the program's own globals, the arguments of main, memory that it drew by itself, and, where exit was
/// called on the way, the live stack with its registers. Blocks that are still reachable are none of its mistakes.
void Machine::Inside::tell_leaks() {
    write_held();
    const Address data = space.placement().data;
    std::vector<check::MemoryRange> roots{{data, data_end - data}};
    const Address stack_top = space.layout().stack_top;
    const Address live_stack = frames.empty() ? arguments_start : frames.back().stack_pointer;
    roots.push_back({live_stack, stack_top - live_stack});
    objects.each_block([&](ObjectId id) {
        if (objects[id].kind == check::ObjectKind::mapping) roots.push_back({objects[id].base, objects[id].size});
        return true;
    });
    std::vector<check::RegisterRoot> held;
    if (!frames.empty()) {
        const StackFrame& frame = frames.back();
        const std::size_t end = std::size_t{frame.register_base} + callees[frame.function].register_count;
        for (std::size_t index = 0; index < end; ++index) {
            const ObjectId id = registers.ids()[index];
            if (id != 0 && id < objects.size()) held.push_back({registers.values()[index], id});
        }
    }

    struct Lost {
        ObjectId first = 0;
        std::uint64_t blocks = 0, bytes = 0;
        check::LeakKind kind{};
    };
    std::map<std::uint32_t, Lost> lost_at; // by the site of allocation
    for (const check::Leak& leak : check::find_leaks(objects, space, roots, held)) {
        if (leak.kind == check::LeakKind::still_reachable) continue;
        Lost& lost = lost_at[objects[leak.block].born_site];
        if (lost.blocks++ == 0 || leak.kind < lost.kind) {
            lost.first = leak.block;
            lost.kind = leak.kind;
        }
        lost.bytes += objects[leak.block].size.bytes();
    }
    for (const auto& [at, lost] : lost_at) {
        const check::Object& block = objects[lost.first];
        std::string detail = "The block of " + std::to_string(block.size.bytes()) + " bytes at " +
                             hex(block.base.value()) + " was allocated here and never freed. ";
        if (lost.blocks > 1) {
            detail = std::to_string(lost.blocks) + " blocks, " + std::to_string(lost.bytes) +
                     " bytes in all, were allocated here and never freed. The first is at " + hex(block.base.value()) +
                     ". ";
        }
        tell_at({.kind = check::ReportKind::leak,
                 .address = block.base,
                 .size = Size(lost.bytes),
                 .object = block,
                 .detail = detail + std::string(words_for(lost.kind))},
                at);
    }
}

} // namespace heaparium::vm
