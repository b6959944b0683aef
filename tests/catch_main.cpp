// The tests' main, where Catch2 is version 2 and comes without one ready.
#define CATCH_CONFIG_MAIN
#include <catch2/catch.hpp>
