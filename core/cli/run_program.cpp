// `heaparium run`: sources in, the machine at full speed until it ends, runs out of steps or is interrupted.
#include "cli/account.hpp"
#include "cli/command.hpp"
#include "cli/quantity.hpp"
#include "cli/run_host.hpp"
#include "cli/run_request.hpp"
#include "cli/source_files.hpp"

#include <algorithm>

namespace heaparium::cli {

namespace {

/// So many steps between two looks at whether the user wants it to stop.
constexpr std::uint64_t slice_steps = 1 << 18;

RunEnd failed(ExitStatus status, std::string message) { return {status, std::nullopt, std::move(message), 0}; }

vm::BuildResult compile(const RunRequest& request, std::vector<vm::SourceFile> sources, Account& account) {
    vm::BuildOptions options;
    options.compile.defines = request.definitions;
    options.read_file = [](void* context, std::string_view name, std::string_view from) {
        return find_included(*static_cast<const std::vector<std::string>*>(context), name, from);
    };
    std::vector<std::string> folders = request.include_folders;
    options.read_file_context = &folders;
    vm::BuildResult built = vm::build(std::move(sources), options);
    for (const lang::Diagnostic& diagnostic : built.diagnostics) account.diagnosed(diagnostic, built.program->sources);
    return built;
}

std::string where(const vm::Machine& machine) {
    const check::Place place = machine.narrator().place(machine.pc());
    if (place.file == 0) return "";
    return " It stood at " + std::string(machine.narrator().file_name(place.file)) + ", line " +
           std::to_string(place.line) + ".";
}

RunEnd end_of(const vm::Machine& machine, const RunRequest& request, const Console& console) {
    RunEnd end;
    end.steps = machine.step();
    const auto reason = machine.end();
    if (!reason) {
        if (console.is_interrupted()) {
            end.status = ExitStatus::interrupted;
            end.message = "Interrupted after " + grouped(end.steps) + " steps." + where(machine);
        } else {
            end.status = ExitStatus::budget_spent;
            end.message = "The program was stopped after " + grouped(request.maximum_steps) + " steps, the limit." +
                          where(machine) + " If it is not in an endless loop, allow more with --max-steps N.";
        }
        return end;
    }
    if (*reason == vm::StopReason::exited)
        end.program_status = machine.exit_status();
    else
        end.message = std::string(machine.end_message());
    if (*reason == vm::StopReason::report)
        end.message += " To go on after it, as a real machine would, use --check continue.";
    if (*reason != vm::StopReason::exited || machine.error_reports() > 0) end.status = ExitStatus::memory_error;
    if (*reason == vm::StopReason::crashed) end.signal = machine.end_signal();
    return end;
}

RunEnd run_to_end(vm::Machine& machine, const RunRequest& request, const Console& console) {
    while (!machine.end() && !console.is_interrupted() && machine.step() < request.maximum_steps) {
        machine.run({.step = std::min(machine.step() + slice_steps, request.maximum_steps)});
    }
    return end_of(machine, request, console);
}

RunEnd run(const RunRequest& request, Console& console, Account& account) {
    auto sources = load_sources(console, request.files);
    if (!sources) return failed(ExitStatus::no_input, sources.error());
    File input;
    if (request.input_file) {
        auto opened = open_file(*request.input_file);
        if (!opened) return failed(ExitStatus::no_input, opened.error());
        input = std::move(*opened);
    }
    vm::MachineOptions options = request.machine;
    options.files = vm::files_to_open(*sources);
    for (const std::string& path : request.data_files) {
        auto loaded = load_file(path);
        if (!loaded) return failed(ExitStatus::no_input, loaded.error());
        options.files.push_back({std::move(loaded->name), std::move(loaded->text)});
    }
    const vm::BuildResult built = compile(request, std::move(*sources), account);
    if (!built.ok()) return failed(ExitStatus::does_not_compile, "");

    RunHost host(console, account, [&](std::span<std::byte> into) -> std::optional<std::size_t> {
        return input ? std::fread(into.data(), 1, into.size(), input.get()) : console.read(into);
    });
    auto machine = vm::Machine::create(built.program, options, host);
    if (!machine) return failed(ExitStatus::does_not_compile, machine.error());
    host.watch(**machine, request.explain);
    return run_to_end(**machine, request, console);
}

} // namespace

CommandResult run_program(Console& console, const Arguments& arguments) {
    const auto request = make_run_request(arguments);
    if (!request) return request.error();
    const auto account = request->json ? json_account(console) : text_account(console);
    const RunEnd end = run(*request, console, *account);
    account->ended(end);
    console.flush();
    return exit_code(end);
}

} // namespace heaparium::cli
