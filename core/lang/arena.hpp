// Bump storage for a translation unit: syntax nodes, lists, types and names, freed all at once.
//
// Everything made here is trivially destructible, so nothing is ever destroyed one by one.
#pragma once

#include <algorithm>
#include <cstddef>
#include <memory>
#include <new>
#include <span>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

namespace heaparium::lang {

class Arena {
  public:
    template <class T, class... Arguments>
    [[nodiscard]] T* make(Arguments&&... arguments) {
        static_assert(std::is_trivially_destructible_v<T>);
        return ::new (take(sizeof(T), alignof(T))) T{std::forward<Arguments>(arguments)...};
    }

    template <class T>
    [[nodiscard]] std::span<T> copy(std::span<const T> values) {
        static_assert(std::is_trivially_destructible_v<T>);
        if (values.empty()) return {};
        T* first = static_cast<T*>(take(values.size_bytes(), alignof(T)));
        std::uninitialized_copy(values.begin(), values.end(), first);
        return {first, values.size()};
    }
    template <class T>
    [[nodiscard]] std::span<T> copy(const std::vector<T>& values) {
        return copy(std::span<const T>(values));
    }

    [[nodiscard]] std::string_view copy(std::string_view text) {
        if (text.empty()) return {};
        char* first = static_cast<char*>(take(text.size(), 1));
        std::copy(text.begin(), text.end(), first);
        return {first, text.size()};
    }

  private:
    [[nodiscard]] void* take(std::size_t bytes, std::size_t alignment) {
        std::size_t offset = (used_ + alignment - 1) & ~(alignment - 1);
        if (blocks_.empty() || offset + bytes > capacity_) {
            capacity_ = std::max(block_bytes, bytes);
            blocks_.emplace_back(new std::byte[capacity_]); // not zeroed; libc++ 14 has no make_unique_for_overwrite
            offset = 0;
        }
        used_ = offset + bytes;
        return blocks_.back().get() + offset;
    }

    static constexpr std::size_t block_bytes = 64 * 1024;
    std::vector<std::unique_ptr<std::byte[]>> blocks_;
    std::size_t used_ = 0;
    std::size_t capacity_ = 0;
};

} // namespace heaparium::lang
