// Which variables held in registers have a value for certain at a place in the code: a set that only shrinks where
// ways meet. Source: definite assignment, as in the Java Language Specification, chapter 16.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace heaparium::vm {

class AssignedVariables {
  public:
    [[nodiscard]] bool contains(std::uint32_t variable) const {
        const std::size_t word = variable / bits;
        return word < words_.size() && (words_[word] >> variable % bits & 1) != 0;
    }
    void insert(std::uint32_t variable) {
        const std::size_t word = variable / bits;
        if (word >= words_.size()) words_.resize(word + 1);
        words_[word] |= std::uint64_t{1} << variable % bits;
    }
    void erase(std::uint32_t variable) {
        const std::size_t word = variable / bits;
        if (word < words_.size()) words_[word] &= ~(std::uint64_t{1} << variable % bits);
    }
    void clear() { words_.clear(); }
    /// Where two ways meet, only what holds on both.
    void meet(const AssignedVariables& other) {
        if (words_.size() > other.words_.size()) words_.resize(other.words_.size());
        for (std::size_t word = 0; word < words_.size(); ++word) words_[word] &= other.words_[word];
    }

  private:
    static constexpr std::uint32_t bits = 64;
    std::vector<std::uint64_t> words_;
};

} // namespace heaparium::vm
