# Finds Emscripten's own toolchain file wherever Emscripten is installed (a distribution's package, the emsdk, Homebrew)
# and hands over to it.
find_program(em_config_program em-config HINTS "$ENV{EMSDK}/upstream/emscripten" NO_CMAKE_FIND_ROOT_PATH)
find_program(emcc_program emcc HINTS "$ENV{EMSDK}/upstream/emscripten" NO_CMAKE_FIND_ROOT_PATH)
mark_as_advanced(em_config_program emcc_program)

set(emscripten_roots)
if(em_config_program)
  execute_process(
    COMMAND ${em_config_program} EMSCRIPTEN_ROOT
    OUTPUT_VARIABLE emscripten_root
    OUTPUT_STRIP_TRAILING_WHITESPACE ERROR_QUIET)
  list(APPEND emscripten_roots ${emscripten_root})
endif()
if(emcc_program)
  file(REAL_PATH ${emcc_program} emcc_file)
  cmake_path(GET emcc_file PARENT_PATH emscripten_root)
  list(APPEND emscripten_roots ${emscripten_root})
endif()

foreach(root ${emscripten_roots})
  set(emscripten_toolchain_file ${root}/cmake/Modules/Platform/Emscripten.cmake)
  if(EXISTS ${emscripten_toolchain_file})
    include(${emscripten_toolchain_file})
    return()
  endif()
endforeach()

message(FATAL_ERROR "Emscripten was not found. On Debian and Ubuntu: apt install emscripten. Elsewhere: "
                    "https://emscripten.org/docs/getting_started, then put emcc on the PATH.")
