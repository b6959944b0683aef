// A finding put into words: what the program did, to which object, how far outside, and what became of that object.
//
// Convention  `what` is one to three plain sentences. The first says what was done and where that lies; the others say
//             what the object's life was and what lies there today. Why it matters and what to do come from the table.
#include "check/wording.hpp"

#include <utility>

namespace heaparium::check {

namespace {

std::string deed(const Finding& finding) {
    const std::string verb = finding.access == memory::Access::write ? "wrote " : "read ";
    return "The program " + verb + bytes(finding.size) + " at " + hex(finding.address);
}

std::string born_and_died(const Object& object, const Narrator& narrator) {
    const std::string died = line(narrator.place(object.died_site), narrator);
    if (object.state == ObjectState::freed) return died.empty() ? "It was freed." : "It was freed at " + died + ".";
    if (object.state == ObjectState::returned)
        return died.empty() ? "Its function has returned." : "Its function returned at " + died + ".";
    if (object.state == ObjectState::left)
        return died.empty() ? "Its block has ended." : "Its block ended at " + died + ".";
    return {};
}

void append_sentence(std::string& text, const std::string& sentence) {
    if (sentence.empty()) return;
    if (!text.empty()) text += ' ';
    text += sentence;
}

// An access that begins inside and runs over the end is told by how much of it lies outside.
std::string where_outside(const Finding& finding, const Object& object, const Narrator& narrator) {
    const Size offset = finding.address - object.base;
    if (finding.address >= object.base && offset < object.size) {
        const Size beyond = finding.size - (object.size - offset);
        return ": the last " + bytes(beyond) + " of them lie after the end of " + describe(object, narrator) + ".";
    }
    return ", " + position(object, finding.address) + " " + describe(object, narrator) + ".";
}

std::string what_lies_there(const Finding& finding, const Narrator& narrator) {
    if (finding.victim) return "What lies there is " + describe(*finding.victim, narrator) + ".";
    if (finding.object && finding.object->kind == ObjectKind::heap_block && finding.object->state == ObjectState::live)
        return "What lies there belongs to the allocator: the header of a chunk, or free memory.";
    return {};
}

std::string access_story(const Finding& finding, const Narrator& narrator) {
    std::string text = deed(finding);
    if (!finding.object) {
        text += finding.address.value() < 4096 ? ": a NULL pointer" : ": no variable and no block lies there";
        if (finding.address.value() < 4096 && !finding.address.is_null())
            text += ", plus " + bytes(Size(finding.address.value())) + " for a member or an element";
        text += '.';
        return text;
    }
    const Object& object = *finding.object;
    const Size offset = finding.address - object.base;
    const bool inside = finding.address >= object.base && offset <= object.size && finding.size <= object.size - offset;
    text += inside ? ", " + position(object, finding.address) + " " + describe(object, narrator) + "."
                   : where_outside(finding, object, narrator);
    append_sentence(text, born_and_died(object, narrator));
    append_sentence(text, what_lies_there(finding, narrator));
    return text;
}

std::string unset_story(const Finding& finding, const Narrator& narrator) {
    if (!finding.object) return deed(finding) + ", where nothing was ever stored.";
    const Object& object = *finding.object;
    const std::string owner = describe(object, narrator);
    if (finding.address == object.base && finding.size == object.size)
        return "The program used the value of " + owner + " before anything was stored there.";
    return deed(finding) + ", " + position(object, finding.address) + " " + owner +
           ", before anything was stored there.";
}

std::string release_story(const Finding& finding, const Narrator& narrator) {
    std::string text = "The program freed " + hex(finding.address);
    if (!finding.object) return text + ", where no block begins.";
    const Object& object = *finding.object;
    if (finding.kind == ReportKind::double_free) {
        text = "The program freed " + describe(object, narrator) + " again.";
        append_sentence(text, born_and_died(object, narrator));
        return text;
    }
    return text + ", " + position(object, finding.address) + " " + describe(object, narrator) + ".";
}

bool is_release(ReportKind kind) {
    using enum ReportKind;
    return kind == double_free || kind == free_of_stack || kind == free_of_global || kind == free_of_literal ||
           kind == free_of_interior || kind == free_of_wild;
}

bool is_access(ReportKind kind) { return kind <= ReportKind::wild_write; }

std::string story(const Finding& finding, const Narrator& narrator) {
    if (is_access(finding.kind)) return access_story(finding, narrator);
    if (finding.kind == ReportKind::uninitialized_read) return unset_story(finding, narrator);
    if (is_release(finding.kind)) return release_story(finding, narrator);
    return {};
}

std::vector<RelatedPlace> life(const Object& object, const Narrator& narrator) {
    std::vector<RelatedPlace> places;
    const auto add = [&](std::string text, std::uint32_t site, std::uint64_t step) {
        const Place place = narrator.place(site);
        if (place.file != 0) places.push_back({std::move(text), place, step});
    };
    if (object.kind == ObjectKind::heap_block) add("the block was allocated here", object.born_site, object.born_step);
    if (object.state == ObjectState::freed) add("it was freed here", object.died_site, object.died_step);
    if (object.state == ObjectState::returned) add("its function returned here", object.died_site, object.died_step);
    if (object.state == ObjectState::left) add("its block ended here", object.died_site, object.died_step);
    return places;
}

} // namespace

Report tell(const Finding& finding, const Narrator& narrator) {
    const ReportInfo& row = info(finding.kind);
    Report report{.kind = finding.kind,
                  .title = std::string(row.title),
                  .what = story(finding, narrator),
                  .why = std::string(row.why),
                  .advice = std::string(row.advice),
                  .address = finding.address,
                  .size = finding.size};
    append_sentence(report.what, finding.detail);
    if (finding.object) {
        report.object = describe(*finding.object, narrator);
        report.related = life(*finding.object, narrator);
    }
    if (finding.victim && finding.victim->kind == ObjectKind::heap_block) {
        const Place place = narrator.place(finding.victim->born_site);
        if (place.file != 0)
            report.related.push_back({"the block that was hit was allocated here", place, finding.victim->born_step});
    }
    return report;
}

} // namespace heaparium::check
