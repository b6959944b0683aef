// A value, or the reason why there is none. Nothing in the engine throws.
#pragma once

#include <utility>
#include <variant>

namespace heaparium::memory {

template <class T, class E>
class [[nodiscard]] Result {
  public:
    Result(T value) : content_(std::in_place_index<0>, std::move(value)) {}
    Result(E error) : content_(std::in_place_index<1>, std::move(error)) {}

    [[nodiscard]] bool has_value() const { return content_.index() == 0; }
    explicit operator bool() const { return has_value(); }

    /// Only where has_value().
    [[nodiscard]] T& value() { return *std::get_if<0>(&content_); }
    [[nodiscard]] const T& value() const { return *std::get_if<0>(&content_); }
    [[nodiscard]] T& operator*() { return value(); }
    [[nodiscard]] const T& operator*() const { return value(); }
    [[nodiscard]] T* operator->() { return &value(); }
    [[nodiscard]] const T* operator->() const { return &value(); }
    /// Only where not has_value().
    [[nodiscard]] const E& error() const { return *std::get_if<1>(&content_); }

  private:
    std::variant<T, E> content_;
};

} // namespace heaparium::memory
