// What the page's forms are made from: the allocators' own tables, and the layouts.
#include "shape.hpp"
#include "to_js.hpp"

namespace heaparium::wasm {

namespace {

std::string_view word(alloc::ParameterKind kind) {
    switch (kind) {
    case alloc::ParameterKind::choice: return "choice";
    case alloc::ParameterKind::number: return "number";
    case alloc::ParameterKind::toggle: return "toggle";
    }
    return "number";
}

std::string default_text(const alloc::Parameter& parameter) {
    switch (parameter.kind) {
    case alloc::ParameterKind::choice:
        return std::string(parameter.choices[static_cast<std::size_t>(parameter.default_value)].name);
    case alloc::ParameterKind::toggle: return parameter.default_value != 0 ? "on" : "off";
    case alloc::ParameterKind::number: break;
    }
    return std::to_string(parameter.default_value);
}

val parameter_to_js(const alloc::Parameter& parameter) {
    return Shape()
        .set("name", parameter.name)
        .set("label", parameter.label)
        .set("summary", parameter.summary)
        .set("kind", word(parameter.kind))
        .set("choices", js_array(parameter.choices,
                                 [](const alloc::ParameterChoice& choice) -> val {
                                     return Shape().set("name", choice.name).set("summary", choice.summary);
                                 }))
        .set("minimum", parameter.minimum)
        .set("maximum", parameter.maximum)
        .set("isPowerOfTwo", parameter.is_power_of_two)
        .set("defaultValue", default_text(parameter));
}

val allocator_to_js(const alloc::AllocatorInfo& allocator) {
    return Shape()
        .set("name", allocator.name)
        .set("label", allocator.label)
        .set("summary", allocator.summary)
        .set("source", allocator.source)
        .set("parameters", js_array(allocator.parameters, parameter_to_js));
}

} // namespace

val catalogue() {
    return Shape()
        .set("version", HEAPARIUM_VERSION)
        .set("allocators", js_array(alloc::registry(), [](const auto& entry) { return allocator_to_js(entry.info()); }))
        .set("layouts", js_array(memory::layouts(), [](const memory::Layout& layout) -> val {
                 return Shape().set("name", layout.name).set("summary", layout.summary);
             }));
}

} // namespace heaparium::wasm
