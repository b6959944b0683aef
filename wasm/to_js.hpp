// The engine's plain values as JavaScript values, in the shapes of engine.d.ts.
//
// One function a shape, found by overloading; the names of the properties stand here and in engine.d.ts, and a test
// compares the two.
#pragma once

#include "view/session.hpp"

#include <emscripten/val.h>

namespace heaparium::wasm {

using emscripten::val;

[[nodiscard]] val to_js(const view::Position&);
[[nodiscard]] val to_js(const view::LoadResult&);
[[nodiscard]] val to_js(const view::RunResult&);
[[nodiscard]] val to_js(const view::Picture&);
[[nodiscard]] val to_js(const view::EventsView&);
[[nodiscard]] val to_js(const view::BytesView&);
/// Allocators with their parameters, and layouts.
[[nodiscard]] val catalogue();

[[nodiscard]] view::SessionOptions session_options(const val&);
[[nodiscard]] view::PictureRequest picture_request(const val&);
[[nodiscard]] std::vector<vm::SourceFile> source_files(const val&);
[[nodiscard]] view::SourceLine source_line(const val&);
[[nodiscard]] std::vector<view::SourceLine> source_lines(const val&);
[[nodiscard]] history::Command command(std::string_view word); // "forward" where the word is unknown
/// A count or an address; what is no such number is 0.
[[nodiscard]] std::uint64_t whole_number(double);

} // namespace heaparium::wasm
