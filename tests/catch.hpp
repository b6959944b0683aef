// Catch2 in whichever major version the system has: 2 on Debian 12, 3 elsewhere.
#pragma once

#if HEAPARIUM_CATCH2_VERSION >= 3
#include <catch2/catch_all.hpp>
#else
#include <catch2/catch.hpp>
#endif
