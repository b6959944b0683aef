// The bridge: one call, one line. Shapes and their names are in to_js.cpp, what a call does in view/session.hpp.
#include "to_js.hpp"

#include <emscripten/bind.h>

namespace {

using namespace heaparium;
using emscripten::val;
using heaparium::wasm::to_js;

class Session {
  public:
    val load(val files, val options) {
        return to_js(session_.load(wasm::source_files(files), wasm::session_options(options)));
    }
    val position() const { return to_js(session_.position()); }
    void set_breakpoints(val lines) { session_.set_breakpoints(wasm::source_lines(lines)); }
    void begin(const std::string& command) { session_.begin(wasm::command(command)); }
    void begin_seek(double step) { session_.begin_seek(wasm::whole_number(step)); }
    void begin_run_to_line(val line) { session_.begin_run_to_line(wasm::source_line(line)); }
    val proceed(double statements) { return to_js(session_.proceed(wasm::whole_number(statements))); }
    val stop() { return to_js(session_.stop()); }
    val picture(val request) const { return to_js(session_.picture(wasm::picture_request(request))); }
    val events(double first, double count) const {
        return to_js(session_.events(wasm::whole_number(first), wasm::whole_number(count)));
    }
    val bytes(double address, double count) const {
        return to_js(session_.bytes(memory::Address(wasm::whole_number(address)), wasm::whole_number(count)));
    }

  private:
    view::Session session_;
};

} // namespace

EMSCRIPTEN_BINDINGS(heaparium) {
    emscripten::function("catalogue", &heaparium::wasm::catalogue);
    emscripten::class_<Session>("Session")
        .constructor<>()
        .function("load", &Session::load)
        .function("position", &Session::position)
        .function("setBreakpoints", &Session::set_breakpoints)
        .function("begin", &Session::begin)
        .function("beginSeek", &Session::begin_seek)
        .function("beginRunToLine", &Session::begin_run_to_line)
        .function("proceed", &Session::proceed)
        .function("stop", &Session::stop)
        .function("picture", &Session::picture)
        .function("events", &Session::events)
        .function("bytes", &Session::bytes);
}
