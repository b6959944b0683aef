// #include.
#include "lang/preprocessor_state.hpp"

#include "lang/spelling.hpp"

#include <algorithm>
#include <array>
#include <iterator>

namespace heaparium::lang {

namespace {

constexpr std::array<std::string_view, 40> common_headers = {
    "assert.h",    "complex.h",  "ctype.h",    "errno.h",    "fenv.h",     "float.h",       "inttypes.h", "iso646.h",
    "limits.h",    "locale.h",   "math.h",     "setjmp.h",   "signal.h",   "stdalign.h",    "stdarg.h",   "stdatomic.h",
    "stdbool.h",   "stddef.h",   "stdint.h",   "stdio.h",    "stdlib.h",   "stdnoreturn.h", "string.h",   "strings.h",
    "tgmath.h",    "time.h",     "uchar.h",    "wchar.h",    "wctype.h",   "unistd.h",      "malloc.h",   "memory.h",
    "sys/types.h", "sys/mman.h", "sys/time.h", "sys/stat.h", "sys/wait.h", "fcntl.h",       "getopt.h",   "alloca.h",
};

// Headers that exist elsewhere, but belong to things that a simulated process does not have.
constexpr std::array<std::string_view, 31> headers_elsewhere = {
    "arpa/inet.h",   "conio.h",        "curses.h",     "dirent.h",
    "dlfcn.h",       "dos.h",          "graphics.h",   "linux/unistd.h",
    "ncurses.h",     "netdb.h",        "netinet/in.h", "poll.h",
    "process.h",     "pthread.h",      "pwd.h",        "readline/readline.h",
    "regex.h",       "sched.h",        "semaphore.h",  "sys/ioctl.h",
    "sys/ipc.h",     "sys/sem.h",      "sys/shm.h",    "sys/socket.h",
    "sys/syscall.h", "sys/resource.h", "sys/select.h", "termios.h",
    "threads.h",     "windows.h",      "cs50.h",
};

constexpr std::array<std::string_view, 23> cplusplus_headers = {
    "algorithm", "array",   "bits/stdc++.h", "cassert", "climits",    "cmath",   "cstdint",  "cstdio",
    "cstdlib",   "cstring", "deque",         "fstream", "functional", "iomanip", "iostream", "list",
    "map",       "memory",  "queue",         "set",     "sstream",    "string",  "vector",
};

template <class Names>
bool contains(const Names& names, std::string_view name) {
    return std::find(std::begin(names), std::end(names), name) != std::end(names);
}

} // namespace

void Preprocessor::include_directive(const Token& directive_name) {
    const std::optional<HeaderName> wanted = header_name(directive_name);
    if (!wanted) return;
    if (collecting_ > 0) {
        sink_.report(DiagnosticId::include_in_macro_call, directive_name.range);
        return;
    }
    if (files_.size() > options_.maximum_include_depth) {
        sink_.report(DiagnosticId::include_too_deep, wanted->range, {std::to_string(options_.maximum_include_depth)});
        is_stopped_ = true;
        return;
    }
    if (++include_count_ > maximum_include_count) {
        sink_.report(DiagnosticId::too_many_includes, wanted->range, {std::to_string(maximum_include_count)});
        is_stopped_ = true;
        return;
    }
    std::optional<HeaderSource::Header> header = find_header(*wanted);
    if (!header) {
        report_missing_header(*wanted);
        return;
    }
    enter_header(std::move(*header), wanted->range);
}

// The headers of CompileOptions::includes: entered last to first, so that the first is read first.
void Preprocessor::enter_forced_includes(std::uint32_t main_file) {
    for (auto name = options_.includes.rbegin(); name != options_.includes.rend(); ++name) {
        const SourceRange start{main_file, 0, 0};
        if (auto header = headers_.find(*name, true, sources_.name(main_file))) {
            enter_header(std::move(*header), start);
        } else {
            sink_.report(DiagnosticId::header_not_found, start, {*name});
        }
    }
}

void Preprocessor::enter_header(HeaderSource::Header header, SourceRange from) {
    std::uint32_t file = 0;
    const auto known = included_.find(header.name);
    if (known != included_.end() && sources_.text(known->second) == header.text) {
        file = known->second;
    } else {
        file = sources_.find(header.name, header.text);
        if (file == 0) file = sources_.add(std::move(header.name), std::move(header.text), header.is_system);
        included_[sources_.name(file)] = file;
    }
    if (!included_once_.contains(file)) enter_file(file, from);
}

std::optional<HeaderSource::Header> Preprocessor::find_header(const HeaderName& wanted) {
    return headers_.find(wanted.name, wanted.is_angled, sources_.name(files_.back().lexer.file()));
}

// header-name: `<…>` or `"…"` in the text, or tokens that macros expand to one.
std::optional<Preprocessor::HeaderName> Preprocessor::header_name(const Token& directive_name) {
    const std::optional<Token> written = files_.back().lexer.header_name();
    if (!written) {
        const std::vector<MacroToken> line = rest_of_line();
        const SourceRange range = line.empty() ? directive_name.range : join(line.front().range, line.back().range);
        std::optional<HeaderName> name = header_name_from(expand_line(line), range);
        if (!name) {
            Diagnostic& diagnostic = sink_.report(DiagnosticId::header_name_expected, range);
            const std::string_view text = sources_.text(range.file).substr(range.begin, range.end - range.begin);
            if (!line.empty() && line.front().kind == TokenKind::identifier) {
                diagnostic.fixes.push_back({range, "<" + std::string(text) + ">"});
            }
        }
        return name;
    }
    const char opening = written->text.front();
    const char closing = opening == '<' ? '>' : '"';
    std::string_view name = written->text.substr(1);
    if (name.ends_with(closing)) {
        name.remove_suffix(1);
    } else {
        while (name.ends_with(' ') || name.ends_with('\t')) name.remove_suffix(1);
        const std::uint32_t end = written->range.begin + 1 + static_cast<std::uint32_t>(name.size());
        Diagnostic& diagnostic = sink_.report(DiagnosticId::header_name_expected, written->range);
        diagnostic.fixes.push_back({{written->range.file, end, end}, std::string(1, closing)});
    }
    expect_line_end(directive_name.text);
    if (name.empty()) {
        sink_.report(DiagnosticId::header_name_expected, written->range);
        return std::nullopt;
    }
    return HeaderName{name, opening == '<', written->range};
}

std::optional<Preprocessor::HeaderName> Preprocessor::header_name_from(std::span<const MacroToken> tokens,
                                                                       SourceRange range) {
    if (tokens.empty()) return std::nullopt;
    const std::string_view first = tokens.front().text;
    if (tokens.size() == 1 && tokens.front().kind == TokenKind::string && first.size() > 2 && first.front() == '"') {
        return HeaderName{first.substr(1, first.size() - 2), false, range};
    }
    if (tokens.front().kind != TokenKind::less || tokens.back().kind != TokenKind::greater || tokens.size() < 3) {
        return std::nullopt;
    }
    std::string name;
    for (const MacroToken& token : tokens.subspan(1, tokens.size() - 2)) {
        if (token.follows_space && !name.empty()) name += ' ';
        name += token.text;
    }
    return HeaderName{arena_.copy(std::string_view(name)), true, range};
}

void Preprocessor::report_missing_header(const HeaderName& wanted) {
    const std::string shown =
        (wanted.is_angled ? "<" : "\"") + std::string(wanted.name) + (wanted.is_angled ? ">" : "\"");
    if (contains(cplusplus_headers, wanted.name)) {
        sink_.report(DiagnosticId::header_is_cplusplus, wanted.range, {shown});
        return;
    }
    if (contains(headers_elsewhere, wanted.name) || contains(common_headers, wanted.name)) {
        sink_.report(DiagnosticId::header_not_provided, wanted.range, {shown});
        return;
    }
    Diagnostic& diagnostic = sink_.report(DiagnosticId::header_not_found, wanted.range, {shown});
    const std::string_view from = sources_.name(files_.back().lexer.file());
    const auto suggest = [&](std::string_view name) {
        diagnostic.notes.push_back({wanted.range, "did you mean <" + std::string(name) + ">?"});
        diagnostic.fixes.push_back({wanted.range, "<" + std::string(name) + ">"});
    };
    std::vector<std::string_view> provided;
    for (const std::string_view name : common_headers) {
        if (headers_.find(name, true, from)) provided.push_back(name);
    }
    if (!wanted.is_angled && headers_.find(wanted.name, true, from)) {
        suggest(wanted.name);
    } else if (const std::optional<std::string_view> near = nearest_spelling(wanted.name, provided)) {
        suggest(*near);
    }
}

} // namespace heaparium::lang
