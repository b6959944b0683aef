#include "to_js.hpp"

#include "shape.hpp"

namespace heaparium::wasm {

namespace {

val js(const view::Place& place) {
    return Shape()
        .set("file", place.file)
        .set("line", place.line)
        .set("column", place.column)
        .set("endLine", place.end_line)
        .set("endColumn", place.end_column);
}

val js(const std::optional<view::Place>& place) {
    return js_or_null(place, [](const view::Place& known) { return js(known); });
}

val js(const view::DiagnosticView& diagnostic) {
    return Shape()
        .set("id", diagnostic.id)
        .set("severity", diagnostic.severity)
        .set("message", diagnostic.message)
        .set("explanation", diagnostic.explanation)
        .set("place", js(diagnostic.place))
        .set("notes", js_array(diagnostic.notes,
                               [](const view::NoteView& note) -> val {
                                   return Shape().set("message", note.message).set("place", js(note.place));
                               }))
        .set("fixes", js_array(diagnostic.fixes, [](const view::FixView& fix) -> val {
                 return Shape().set("place", js(fix.place)).set("replacement", fix.replacement);
             }));
}

val js(const view::SegmentView& segment) {
    return Shape()
        .set("kind", segment.kind)
        .set("start", segment.start)
        .set("end", segment.end)
        .set("limit", segment.limit)
        .set("growth", segment.growth)
        .set("protection", segment.protection);
}

val js(const view::AddressSpaceView& space) {
    return Shape()
        .set("layout", space.layout)
        .set("segments", js_array(space.segments, [](const view::SegmentView& segment) { return js(segment); }))
        .set("programBreak", space.program_break)
        .set("stackPointer", space.stack_pointer);
}

val js(const alloc::Damage& damage) {
    return Shape().set("address", damage.at).set("size", damage.size).set("message", damage.message);
}

/// One property of all entries as a typed array.
template <class Element, class Get>
val column(const std::vector<view::HeapEntry>& entries, Get get) {
    std::vector<Element> values;
    values.reserve(entries.size());
    for (const view::HeapEntry& entry : entries) values.push_back(static_cast<Element>(get(entry)));
    return typed_array(values);
}

val js(const view::HeapView& heap) {
    const auto& entries = heap.entries;
    return Shape()
        .set("start", heap.start)
        .set("end", heap.end)
        .set("totalChunks", heap.total_chunks)
        .set("usedBytes", heap.used_bytes)
        .set("freeBytes", heap.free_bytes)
        .set("address", column<double>(entries, [](const auto& entry) { return entry.start.value(); }))
        .set("size", column<double>(entries, [](const auto& entry) { return entry.size.bytes(); }))
        .set("payload", column<double>(entries, [](const auto& entry) { return entry.payload.value(); }))
        .set("payloadSize", column<double>(entries, [](const auto& entry) { return entry.payload_size.bytes(); }))
        .set("state", column<std::uint8_t>(entries, [](const auto& entry) { return entry.state; }))
        .set("count", column<std::uint32_t>(entries, [](const auto& entry) { return entry.count; }))
        .set("names", js_array(heap.names,
                               [](const view::BlockName& name) -> val {
                                   return Shape().set("entry", name.entry).set("text", name.text);
                               }))
        .set("allocatedAt", column<std::int32_t>(entries, [](const auto& entry) { return entry.allocated_at; }))
        .set("allocatedIn", column<std::int32_t>(entries, [](const auto& entry) { return entry.allocated_in; }))
        .set("objectSize", column<double>(entries, [](const auto& entry) { return entry.object_size.bytes(); }))
        .set("broken", heap.broken)
        .set("damage", js_array(heap.damage, [](const alloc::Damage& damage) { return js(damage); }));
}

val js(const alloc::FreeList& list) {
    return Shape()
        .set("name", list.name)
        .set("headAt", list.head_at)
        .set("nodes",
             js_array(list.nodes,
                      [](const alloc::FreeListNode& node) -> val {
                          return Shape().set("address", node.chunk).set("size", node.chunk_size).set("next", node.next);
                      }))
        .set("truncated", list.is_truncated)
        .set("broken", list.broken.value_or(""));
}

std::string_view word(view::WrittenState state) {
    switch (state) {
    case view::WrittenState::set: return "set";
    case view::WrittenState::unset: return "unset";
    case view::WrittenState::partly: return "partly";
    }
    return "unset";
}

val js(const view::Value& value) {
    return Shape()
        .set("name", value.name)
        .set("type", value.type)
        .set("address", value.address)
        .set("size", value.size)
        .set("text", value.text)
        .set("state", word(value.state))
        .set("pointer",
             js_or_null(
                 value.pointer,
                 [](const view::PointerState& pointer) -> val {
                     return Shape().set("target", pointer.target).set("kind", pointer.kind).set("label", pointer.label);
                 }))
        .set("children", js_array(value.children, [](const view::Value& child) { return js(child); }))
        .set("omitted", value.omitted)
        .set("changed", value.is_changed);
}

val js(const view::FrameView& frame) {
    return Shape()
        .set("function", frame.function)
        .set("low", frame.low)
        .set("high", frame.high)
        .set("returnAddress", frame.return_address)
        .set("savedFramePointer", frame.saved_frame_pointer)
        .set("place", js(frame.place))
        .set("variables", js_array(frame.variables, [](const view::Value& value) { return js(value); }));
}

val js(const view::StackView& stack) {
    return Shape()
        .set("depth", stack.depth)
        .set("frames", js_array(stack.frames, [](const view::FrameView& frame) { return js(frame); }))
        .set("omittedAfter", stack.omitted_after);
}

std::string_view word(alloc::OperationKind kind) {
    switch (kind) {
    case alloc::OperationKind::none: return "none";
    case alloc::OperationKind::allocate: return "allocate";
    case alloc::OperationKind::release: return "release";
    case alloc::OperationKind::reallocate: return "reallocate";
    }
    return "none";
}

std::string_view word(alloc::Verdict verdict) {
    switch (verdict) {
    case alloc::Verdict::too_small: return "too_small";
    case alloc::Verdict::fits_but_not_best: return "fits_but_not_best";
    case alloc::Verdict::best_so_far: return "best_so_far";
    case alloc::Verdict::chosen: return "chosen";
    }
    return "too_small";
}

std::string_view word(alloc::ActionKind kind) {
    switch (kind) {
    case alloc::ActionKind::round_request: return "round_request";
    case alloc::ActionKind::choose: return "choose";
    case alloc::ActionKind::split: return "split";
    case alloc::ActionKind::coalesce: return "coalesce";
    case alloc::ActionKind::insert: return "insert";
    case alloc::ActionKind::remove: return "remove";
    case alloc::ActionKind::grow: return "grow";
    case alloc::ActionKind::shrink: return "shrink";
    case alloc::ActionKind::extend_in_place: return "extend_in_place";
    case alloc::ActionKind::move: return "move";
    case alloc::ActionKind::zero: return "zero";
    case alloc::ActionKind::give_up: return "give_up";
    }
    return "give_up";
}

val js(const alloc::Action& action) {
    return Shape()
        .set("kind", word(action.kind))
        .set("at", action.at)
        .set("other", action.other)
        .set("size", action.size)
        .set("otherSize", action.other_size);
}

val js(const alloc::Cost& cost) {
    return Shape()
        .set("nodesVisited", cost.nodes_visited)
        .set("wordsTouched", cost.words_touched)
        .set("splits", cost.splits)
        .set("merges", cost.merges)
        .set("systemCalls", cost.system_calls);
}

val js(const view::ExplanationView& explanation) {
    const alloc::Explanation& operation = explanation.operation;
    return Shape()
        .set("sentence", explanation.sentence)
        .set("operation", word(operation.kind))
        .set("result", operation.result)
        .set("visits", js_array(operation.visits,
                                [](const alloc::SearchVisit& visit) -> val {
                                    return Shape()
                                        .set("address", visit.chunk)
                                        .set("size", visit.chunk_size)
                                        .set("verdict", word(visit.verdict));
                                }))
        .set("actions", js_array(operation.actions, [](const alloc::Action& action) { return js(action); }))
        .set("cost", js(operation.cost));
}

val js(const view::ReportView& view) {
    const check::Report& report = *view.report;
    return Shape()
        .set("kind", info(report.kind).name)
        .set("title", report.title)
        .set("what", report.what)
        .set("why", report.why)
        .set("advice", report.advice)
        .set("step", report.step)
        .set("place", js(view.place))
        .set("address", report.address)
        .set("size", report.size)
        .set("object", report.object)
        .set("calls", js_array(view.calls,
                               [](const view::CallView& call) -> val {
                                   return Shape().set("function", call.function).set("place", js(call.place));
                               }))
        .set("related", js_array(view.related, [](const view::RelatedView& related) -> val {
                 return Shape().set("text", related.text).set("place", js(related.place)).set("step", related.step);
             }));
}

} // namespace

val to_js(const view::Position& position) {
    return Shape()
        .set("step", position.step)
        .set("known", position.known)
        .set("complete", position.is_complete)
        .set("status", position.status)
        .set("exitStatus", js_or_null(position.exit_status, [](int status) { return val(status); }))
        .set("place", js(position.place))
        .set("message", position.message);
}

val to_js(const view::LoadResult& result) {
    return Shape()
        .set("ok", result.ok)
        .set("diagnostics", js_array(result.diagnostics, [](const auto& diagnostic) { return js(diagnostic); }))
        .set("error", result.error);
}

val to_js(const view::RunResult& result) {
    return Shape().set("position", to_js(result.position)).set("reached", result.reached);
}

val to_js(const view::Picture& picture) {
    return Shape()
        .set("position", to_js(picture.position))
        .set("space", js(picture.space))
        .set("heap", js(picture.heap))
        .set("freeLists", js_array(picture.free_lists, [](const alloc::FreeList& list) { return js(list); }))
        .set("stack", js(picture.stack))
        .set("globals", js_array(picture.globals, [](const view::Value& value) { return js(value); }))
        .set("functions", js_array(picture.functions,
                                   [](const view::FunctionView& function) -> val {
                                       return Shape()
                                           .set("name", function.name)
                                           .set("address", function.address)
                                           .set("size", function.size);
                                   }))
        .set("explanation", js(picture.explanation))
        .set("reports", js_array(picture.reports, [](const view::ReportView& report) { return js(report); }))
        .set("output", js_array(picture.output,
                                [](const history::OutputPiece* piece) -> val {
                                    return Shape()
                                        .set("step", piece->step)
                                        .set("stream", piece->stream == vm::OutputStream::out ? "out" : "err")
                                        .set("text", piece->text);
                                }))
        .set("outputOmitted", picture.output_omitted);
}

val to_js(const view::EventsView& events) {
    return Shape()
        .set("total", events.total)
        .set("events", js_array(events.events, [](const view::EventView& event) -> val {
                 return Shape().set("step", event.step).set("kind", event.kind).set("text", event.text);
             }));
}

val to_js(const view::BytesView& bytes) {
    return Shape()
        .set("address", bytes.address)
        .set("bytes", typed_array(bytes.bytes))
        .set("state", typed_array(bytes.state));
}

} // namespace heaparium::wasm
