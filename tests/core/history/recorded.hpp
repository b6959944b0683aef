// A small program and its recording.
#pragma once

#include "catch.hpp"

#include "history/recording.hpp"

#include <memory>
#include <string>
#include <utility>

inline std::unique_ptr<heaparium::history::Recording> record(const std::string& source,
                                                             const heaparium::vm::MachineOptions& options = {},
                                                             const heaparium::history::RecordingLimits& limits = {}) {
    auto built = heaparium::vm::build({{"test.c", source}});
    for (const auto& diagnostic : built.diagnostics) INFO(diagnostic.message);
    REQUIRE(built.ok());
    auto recording = heaparium::history::Recording::create(built.program, options, "", limits);
    REQUIRE(recording.has_value());
    return std::move(*recording);
}

inline void finish(heaparium::history::Recording& recording, std::uint64_t slice = 1000) {
    while (!recording.proceed(slice)) continue;
}
inline void go(heaparium::history::Recording& recording, heaparium::history::Command command) {
    recording.begin(command);
    finish(recording);
}
inline void seek(heaparium::history::Recording& recording, std::uint64_t step, std::uint64_t slice = 1000) {
    recording.begin_seek(step);
    finish(recording, slice);
}
