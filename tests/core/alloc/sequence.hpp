// Random programs that only allocate and free, and the smallest one that still shows a failure.
#pragma once

#include "heap.hpp"

#include <cstdint>
#include <functional>
#include <optional>
#include <random>
#include <string>
#include <vector>

namespace heaparium::alloc::testing {

enum class StepKind : std::uint8_t { allocate, allocate_aligned, release, reallocate };

/// One call. A block lives in a slot; a step that does not suit its slot's state does nothing.
struct Step {
    StepKind kind{};
    std::size_t slot = 0;
    std::uint64_t payload_size = 0;
    std::uint64_t alignment = 0;
};
using Steps = std::vector<Step>;

constexpr std::size_t slot_count = 12;

[[nodiscard]] Steps random_steps(std::mt19937_64&, std::size_t count, std::uint64_t largest_payload);
/// "b = malloc(24); free(b);"
[[nodiscard]] std::string as_program(const Steps&);

/// The shortest sequence that it finds, made from `steps` by leaving out steps and lowering sizes, that still `fails`.
[[nodiscard]] Steps shrink(Steps steps, const std::function<bool(const Steps&)>& fails);

/// Runs the steps against a model of what malloc promises. Result: the first broken promise.
[[nodiscard]] std::optional<std::string> first_broken_promise(Heap&, const Steps&);

} // namespace heaparium::alloc::testing
