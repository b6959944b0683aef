// A program with one file and no names of its own: site n lies at line n.
#pragma once

#include "check/report.hpp"

#include <string>

class LineNarrator final : public heaparium::check::Narrator {
  public:
    std::string name(const heaparium::check::Object& object) const override {
        using heaparium::check::ObjectKind;
        switch (object.kind) {
        case ObjectKind::local: return "array 'a' of main";
        case ObjectKind::global: return "global 'g'";
        case ObjectKind::literal: return "the literal \"abc\"";
        case ObjectKind::function: return "function 'main'";
        default: return {};
        }
    }
    heaparium::check::Place place(std::uint32_t site) const override {
        return {.file = site == 0 ? 0U : 1U, .line = site, .column = 3, .end_line = site, .end_column = 9};
    }
    std::string_view file_name(std::uint32_t) const override { return "a.c"; }
    bool has_several_files() const override { return false; }
};
