#include "alloc/explain.hpp"

#include "alloc/wording.hpp"

#include <algorithm>

namespace heaparium::alloc {
namespace {

/// Reads one explanation; each function makes one sentence, or nothing where there is nothing to say.
class Story {
  public:
    Story(const Explanation& explanation, const ExplanationTerms& terms) : explanation_(explanation), terms_(terms) {}

    [[nodiscard]] std::string allocation() const {
        const std::string call = explanation_.alignment == 0
                                     ? "malloc(" + number(explanation_.request_size) + ")"
                                     : "aligned_alloc(" + std::to_string(explanation_.alignment) + ", " +
                                           number(explanation_.request_size) + ")";
        if (gave_up()) return refusal(call);
        return call + ": " + rounding() + finding() + leftovers();
    }

    [[nodiscard]] std::string release() const {
        const std::string call = "free(" + hex(explanation_.argument) + "): ";
        return call + homecoming();
    }

    [[nodiscard]] std::string resizing() const {
        const std::string call =
            "realloc(" + hex(explanation_.argument) + ", " + number(explanation_.request_size) + ")";
        if (gave_up()) return refusal(call) + " The old block stays as it was.";
        if (const Action* move = find(ActionKind::move)) {
            return call + ": there is no room behind the block, so it moves to " + hex(move->other) + ": " +
                   in_bytes(move->size) + " are copied, and the old chunk is free again." + heap_growth(" ");
        }
        if (const Action* extension = find(ActionKind::extend_in_place)) {
            const std::string room =
                find(ActionKind::grow) != nullptr
                    ? "the heap grew by " + in_bytes(find(ActionKind::grow)->size) + " right behind it"
                    : "the chunk behind it is free";
            return call + ": " + room + ", so the block grows in place: its chunk has " +
                   in_bytes(final_size(*extension)) + " instead of " + number(extension->other_size) + "." +
                   leftovers();
        }
        if (const Action* cut = find(ActionKind::split)) {
            return call + ": the block shrinks in place, and " + in_bytes(cut->other_size) + " behind it become free.";
        }
        return call + ": the chunk has room for that already, so nothing moves.";
    }

  private:
    static std::string number(Size size) { return std::to_string(size.bytes()); }

    [[nodiscard]] const Action* find(ActionKind kind) const {
        for (const Action& action : explanation_.actions) {
            if (action.kind == kind) return &action;
        }
        return nullptr;
    }
    [[nodiscard]] bool gave_up() const { return find(ActionKind::give_up) != nullptr; }

    /// "24 bytes + 16 of header make 40."
    [[nodiscard]] std::string rounding() const {
        const Action* round = find(ActionKind::round_request);
        if (round == nullptr) return "";
        const Size sum = round->size + terms_.header_size;
        std::string text =
            in_bytes(round->size) + " + " + number(terms_.header_size) + " of header make " + number(sum);
        if (round->size == Size(0)) text = "0 bytes need an address too, so the chunk has";
        if (sum != round->other_size) {
            text += (round->size == Size(0) ? " " : ", rounded up to ") + number(round->other_size);
        }
        return text + ".";
    }

    /// "Looked at 2 free chunks: 32 at 0x20 was too small, 200 at 0x80 fits."
    [[nodiscard]] std::string finding() const {
        const Action* chosen = find(ActionKind::choose);
        if (chosen == nullptr) return "";
        const std::uint64_t looked_at = chosen->other_size.bytes();
        if (const Action* grown = find(ActionKind::grow)) {
            const std::string why = looked_at == 0 ? " The free list is empty"
                                    : looked_at == 1
                                        ? " The only free chunk is too small"
                                        : " None of the " + count(looked_at, "free chunk") + " is big enough";
            return why + ", so the heap grew by " + in_bytes(grown->size) + " (sbrk)" + growth_merge() + ".";
        }
        const auto& visits = explanation_.visits;
        const std::string looked = " Looked at " + count(looked_at, "free chunk");
        std::string details;
        for (std::size_t i = 0; i < visits.size() && i < most_told; ++i) {
            details +=
                (i > 0 ? ", " : "") + (looked_at <= most_told ? judged(visits[i]) : number(visits[i].chunk_size));
        }
        if (looked_at <= most_told) return looked + ": " + details + ".";
        return looked + " (" + details + ", …): " + number(chosen->size) + " at " + hex(chosen->at) + " " +
               std::string(terms_.chosen_because) + ".";
    }

    [[nodiscard]] std::string judged(const SearchVisit& visit) const {
        const std::string chunk = number(visit.chunk_size) + " at " + hex(visit.chunk);
        switch (visit.verdict) {
        case Verdict::too_small: return chunk + " was too small";
        case Verdict::fits_but_not_best: return chunk + " fits no better";
        case Verdict::best_so_far: return chunk + " fits";
        case Verdict::chosen: return chunk + " " + std::string(terms_.chosen_because);
        }
        return chunk;
    }

    [[nodiscard]] std::string growth_merge() const {
        const Action* merge = find(ActionKind::coalesce);
        return merge == nullptr ? "" : " and the free chunk at its end became " + number(merge->size);
    }

    [[nodiscard]] std::string heap_growth(std::string_view before) const {
        const Action* grown = find(ActionKind::grow);
        return grown == nullptr ? "" : std::string(before) + "The heap grew by " + in_bytes(grown->size) + ".";
    }

    /// "Split it: 160 bytes stay free."
    [[nodiscard]] std::string leftovers() const {
        Size free_size;
        std::uint64_t cuts = 0;
        for (const Action& action : explanation_.actions) {
            if (action.kind != ActionKind::split) continue;
            ++cuts;
            // A cut at the aligned place leaves its front part free, any other its back part.
            free_size += is_front_cut(action) ? action.size : action.other_size;
        }
        if (cuts == 1) return " Split it: " + in_bytes(free_size) + " stay free.";
        if (cuts > 1) return " Split it in three: " + in_bytes(free_size) + " in front and behind stay free.";
        const Action* chosen = find(ActionKind::choose);
        const Action* round = find(ActionKind::round_request);
        if (chosen == nullptr || round == nullptr || chosen->size == round->other_size) return "";
        return " It is handed out whole, with " + in_bytes(chosen->size - round->other_size) + " to spare.";
    }

    [[nodiscard]] bool is_front_cut(const Action& cut) const {
        return !explanation_.result.is_null() && cut.other + terms_.header_size == explanation_.result;
    }

    /// "the 40-byte chunk goes back to the front of the free list and merges with its right neighbour: …"
    [[nodiscard]] std::string homecoming() const {
        const Action* insert = find(ActionKind::insert);
        const Action* shrink = find(ActionKind::shrink);
        const Action* last = insert != nullptr ? insert : shrink;
        if (last == nullptr) return "the chunk is free again.";
        const std::string chunk = "the " + number(released_size(*last)) + "-byte chunk ";
        if (shrink != nullptr) {
            return chunk + "leaves the end of the heap free, and " + in_bytes(shrink->size) + " go back to the system.";
        }
        const std::string place = insert->other_size == Size(0) ? "the front of the free list"
                                                                : "its place on the free list, behind " +
                                                                      count(insert->other_size.bytes(), "other");
        const std::string merge = merging();
        if (merge.empty()) return chunk + "goes back to " + place + ".";
        const std::string_view comma = insert->other_size == Size(0) ? "" : ",";
        return chunk + "goes back to " + place + std::string(comma) + " and merges with " + merge +
               ": one free chunk of " + in_bytes(last->size) + ".";
    }

    /// The chunk that was passed to free, before it merged.
    [[nodiscard]] Size released_size(const Action& last) const {
        const Action* merge = find(ActionKind::coalesce);
        const Address chunk = explanation_.argument - terms_.header_size;
        Size before_it = chunk - last.at, behind_it;
        if (merge == nullptr) before_it = Size();
        for (const Action& action : explanation_.actions) {
            if (action.kind == ActionKind::coalesce && action.other > chunk) {
                behind_it = last.at + last.size - action.other;
            }
        }
        return last.size - before_it - behind_it;
    }

    [[nodiscard]] std::string merging() const {
        bool merged_left = false, merged_right = false;
        for (const Action& action : explanation_.actions) {
            if (action.kind != ActionKind::coalesce) continue;
            (action.other < action.at ? merged_left : merged_right) = true;
        }
        if (merged_left && merged_right) return "both its neighbours";
        if (merged_left) return "its left neighbour";
        return merged_right ? "its right neighbour" : "";
    }

    [[nodiscard]] Size final_size(const Action& extension) const {
        const Action* cut = find(ActionKind::split);
        return cut != nullptr ? cut->size : extension.size;
    }

    [[nodiscard]] std::string refusal(const std::string& call) const {
        const Action* refused = find(ActionKind::give_up);
        const std::string answer = call.substr(0, call.find('(')) + " returns NULL.";
        if (refused->other_size == Size(0)) return call + ": no memory could hold that many bytes: " + answer;
        return call + ": no free chunk is big enough, and the heap may not grow (limit " +
               in_round_units(refused->other_size) + "): " + answer;
    }

    static constexpr std::size_t most_told = 3;

    const Explanation& explanation_;
    const ExplanationTerms& terms_;
};

} // namespace

std::string explain(const Explanation& explanation, const ExplanationTerms& terms) {
    const Story story(explanation, terms);
    switch (explanation.kind) {
    case OperationKind::none: return "";
    case OperationKind::allocate: return story.allocation();
    case OperationKind::release: return story.release();
    case OperationKind::reallocate: return story.resizing();
    }
    return "";
}

} // namespace heaparium::alloc
