#include "cli/terminal.hpp"

#include <cerrno>
#include <csignal>
#include <unistd.h>

namespace heaparium::cli {

namespace {

constexpr std::size_t piece_size = 1 << 16;

// A signal handler has no other way to speak.
volatile std::sig_atomic_t was_interrupted = 0;

extern "C" void note_interruption(int) { was_interrupted = 1; }

} // namespace

Terminal::Terminal() : is_line_wise_(isatty(STDOUT_FILENO) == 1) {
    held_.reserve(piece_size);
    struct sigaction action {};
    action.sa_handler = note_interruption;
    action.sa_flags = static_cast<int>(SA_RESETHAND); // and no SA_RESTART: a read that waits comes back
    sigemptyset(&action.sa_mask);
    sigaction(SIGINT, &action, nullptr);
}

Terminal::~Terminal() { flush(); }

void Terminal::write(Stream stream, std::string_view bytes) {
    if (stream == Stream::err) {
        flush();
        send(STDERR_FILENO, bytes);
        return;
    }
    if (held_.size() + bytes.size() > piece_size) flush();
    if (bytes.size() > piece_size) {
        send(STDOUT_FILENO, bytes);
        return;
    }
    held_.append(bytes);
    if (is_line_wise_ && bytes.find('\n') != std::string_view::npos) flush();
}

void Terminal::flush() {
    send(STDOUT_FILENO, held_);
    held_.clear();
}

std::optional<std::size_t> Terminal::read(std::span<std::byte> into) {
    flush();
    for (;;) {
        if (is_interrupted()) return std::nullopt;
        const ssize_t count = ::read(STDIN_FILENO, into.data(), into.size());
        if (count >= 0) return static_cast<std::size_t>(count);
        if (errno != EINTR) return 0; // a closed or broken input has ended
    }
}

bool Terminal::is_interrupted() const { return was_interrupted != 0 || is_broken_; }

void Terminal::send(int descriptor, std::string_view bytes) {
    while (!bytes.empty()) {
        const ssize_t count = ::write(descriptor, bytes.data(), bytes.size());
        if (count >= 0) {
            bytes.remove_prefix(static_cast<std::size_t>(count));
        } else if (errno != EINTR && errno != EAGAIN) {
            is_broken_ |= descriptor == STDOUT_FILENO;
            return;
        }
    }
}

} // namespace heaparium::cli
