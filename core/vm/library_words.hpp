// What the library remembers between calls: which of LibraryCall's words holds what. All are zero at the start.
#pragma once

#include <cstddef>

namespace heaparium::vm::library_word {

inline constexpr std::size_t random_state = 0; // of rand; 0: not seeded yet
inline constexpr std::size_t next_token = 1;   // address where strtok goes on; 0: there is no more
inline constexpr std::size_t put_back = 2;     // 1 + the byte that is read again before all others; 0: none
inline constexpr std::size_t input_ended = 3;  // 1: the end of input was met

} // namespace heaparium::vm::library_word
