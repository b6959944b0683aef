// <regex.h>: a regex_t holds the number of groups, the pattern in a block of the heap, and how it was compiled.
#include "vm/library.hpp"
#include "vm/regular_expression.hpp"

#include <array>

namespace heaparium::vm {

namespace {

using memory::Size;

constexpr std::uint64_t extended = 1, ignores_case = 2, has_lines = 4, wants_no_groups = 8; // cflags
constexpr std::uint64_t is_no_line_start = 1, is_no_line_end = 2, has_range = 4;            // eflags

RegexOptions options_of(std::uint64_t flags) {
    return {.is_extended = (flags & extended) != 0,
            .ignores_case = (flags & ignores_case) != 0,
            .has_lines = (flags & has_lines) != 0};
}

Pointer behind(Pointer pointer, std::uint64_t bytes) { return {pointer.address + Size(bytes), pointer.object}; }

void return_code(LibraryCall& call, RegexError error) { call.return_integer(static_cast<std::uint64_t>(error)); }

template <class T>
[[nodiscard]] std::optional<T> read_value(LibraryCall& call, Pointer from) {
    T value{};
    if (!call.read(from, std::as_writable_bytes(std::span(&value, 1)))) return std::nullopt;
    return value;
}

} // namespace

void call_regcomp(LibraryCall& call) {
    const Pointer into = call.pointer(0);
    const auto pattern = call.string(call.pointer(1));
    if (!pattern) return;
    const std::uint64_t flags = call.integer(2);
    RegularExpression expression;
    const RegexError error = expression.compile(*pattern, options_of(flags));
    if (error != RegexError::success) return return_code(call, error);
    const auto block = call.allocate(Size(pattern->size() + 1), false);
    if (!block) return;
    if (block->address.is_null()) return return_code(call, RegexError::no_memory);
    const std::string text = *pattern + '\0';
    const std::uint64_t groups = expression.group_count();
    if (call.write(*block, std::as_bytes(std::span(text))) && call.write(into, std::as_bytes(std::span(&groups, 1))) &&
        call.write_pointer(behind(into, 8), *block) &&
        call.write(behind(into, 16), std::as_bytes(std::span(&flags, 1))))
        return_code(call, RegexError::success);
}

void call_regexec(LibraryCall& call) {
    const Pointer from = call.pointer(0), text_at = call.pointer(1), into = call.pointer(3);
    const auto pattern_at = read_value<std::uint64_t>(call, behind(from, 8));
    if (!pattern_at) return;
    const auto pattern = call.string({memory::Address(*pattern_at), call.space().object_at(behind(from, 8).address)});
    if (!pattern) return;
    const auto flags = read_value<std::uint64_t>(call, behind(from, 16));
    if (!flags) return;
    std::uint64_t skipped = 0;
    std::optional<std::string> text;
    if ((call.integer(4) & has_range) != 0) { // REG_STARTEND: pmatch[0] says which part
        const auto range = read_value<std::array<std::int32_t, 2>>(call, into);
        if (!range) return;
        skipped = static_cast<std::uint64_t>(std::max((*range)[0], 0));
        const std::int64_t length = std::max<std::int64_t>(std::int64_t{(*range)[1]} - (*range)[0], 0);
        const auto bytes = call.bytes(behind(text_at, skipped), static_cast<std::uint64_t>(length));
        if (!bytes) return;
        text = std::string(bytes->view());
    } else {
        text = call.string(text_at);
        if (!text) return;
    }
    RegularExpression expression;
    const RegexError error = expression.compile(*pattern, options_of(*flags));
    if (error != RegexError::success) return return_code(call, error);
    RegularExpression::Match found;
    const RegexError result = expression.match(*text,
                                               {.is_line_start = (call.integer(4) & is_no_line_start) == 0,
                                                .is_line_end = (call.integer(4) & is_no_line_end) == 0},
                                               found);
    const std::uint64_t wanted = (*flags & wants_no_groups) != 0 ? 0 : call.integer(2);
    for (std::uint64_t index = 0; result == RegexError::success && index < wanted; ++index) {
        std::array<std::int32_t, 2> pair{-1, -1};
        if (index < found.size() && found[static_cast<std::size_t>(index)].first != std::string_view::npos) {
            const auto& [begin, end] = found[static_cast<std::size_t>(index)];
            pair = {static_cast<std::int32_t>(begin + skipped), static_cast<std::int32_t>(end + skipped)};
        }
        if (!call.write(behind(into, index * sizeof pair), std::as_bytes(std::span(pair)))) return;
    }
    return_code(call, result);
}

void call_regfree(LibraryCall& call) {
    const Pointer at = behind(call.pointer(0), 8);
    const auto block = read_value<std::uint64_t>(call, at);
    if (!block || *block == 0) return;
    if (call.release({memory::Address(*block), call.space().object_at(at.address)}))
        static_cast<void>(call.write_pointer(at, {}));
}

void call_regerror(LibraryCall& call) {
    std::string text(regex_error_text(call.integer(0)));
    const std::uint64_t size = call.integer(3), needed = text.size() + 1;
    if (size != 0) {
        text.resize(std::min(text.size(), static_cast<std::size_t>(size - 1)));
        text += '\0';
        if (!call.write(call.pointer(2), std::as_bytes(std::span(text)))) return;
    }
    call.return_integer(needed);
}

} // namespace heaparium::vm
