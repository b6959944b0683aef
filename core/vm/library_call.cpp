// How a library body sees the machine: its arguments, judged memory, the heap and the world.
#include "vm/arithmetic.hpp"
#include "vm/interpret_access.hpp"

#include <algorithm>

namespace heaparium::vm {

namespace {

memory::Protection protection_of(std::uint64_t bits) {
    return {.read = (bits & 1) != 0, .write = (bits & 2) != 0, .execute = (bits & 4) != 0};
}

bool is_float(const lang::Type& type) { return type.kind == lang::TypeKind::float_type; }

} // namespace

std::size_t LibraryCall::argument_count() const {
    return machine_.inside_->image.call_sites[call_site_].argument_types.size();
}
const lang::Type& LibraryCall::argument_type(std::size_t index) const {
    return *machine_.inside_->image.call_sites[call_site_].argument_types[index];
}
std::uint64_t LibraryCall::integer(std::size_t index) const {
    return index < argument_count() ? machine_.inside_->registers.values()[window_ + index] : 0;
}
double LibraryCall::floating(std::size_t index) const {
    if (index >= argument_count()) return 0;
    if (is_float(argument_type(index))) return arithmetic::to_floating<float>(integer(index));
    return arithmetic::to_floating<double>(integer(index));
}
Pointer LibraryCall::pointer(std::size_t index) const {
    if (index >= argument_count()) return {};
    const bool is_pointer = argument_type(index).kind == lang::TypeKind::pointer;
    return {Address(integer(index)), is_pointer ? machine_.inside_->registers.ids()[window_ + index] : 0};
}

void LibraryCall::return_integer(std::uint64_t value) { machine_.inside_->registers.values()[window_] = value; }
void LibraryCall::return_floating(double value) {
    const lang::Type* type = machine_.inside_->image.call_sites[call_site_].function_type;
    const bool as_float = type && type->base && is_float(*type->base);
    return_integer(as_float ? arithmetic::to_bits<float>(static_cast<float>(value))
                            : arithmetic::to_bits<double>(value));
}
void LibraryCall::return_pointer(Pointer pointer) {
    return_integer(pointer.address.value());
    machine_.inside_->registers.ids()[window_] = pointer.object;
}

bool LibraryCall::check_read(Pointer at, Size length, bool must_be_written) {
    return machine_.inside_->may_read(at, length, must_be_written);
}
bool LibraryCall::check_write(Pointer at, Size length) { return machine_.inside_->may_write(at, length); }
bool LibraryCall::read(Pointer from, std::span<std::byte> into, bool must_be_written) {
    if (!check_read(from, Size(into.size()), must_be_written)) return false;
    return !machine_.inside_->space.read(from.address, into);
}
bool LibraryCall::write(Pointer to, std::span<const std::byte> bytes) {
    if (!check_write(to, Size(bytes.size()))) return false;
    return !machine_.inside_->space.write(to.address, bytes);
}
bool LibraryCall::write_pointer(Pointer to, Pointer value) {
    const std::uint64_t word = value.address.value();
    if (!write(to, std::as_bytes(std::span(&word, 1)))) return false;
    machine_.inside_->space.set_object_at(to.address, value.object);
    return true;
}
bool LibraryCall::copy(Pointer to, Pointer from, Size length) {
    if (machine_.inside_->copy_at_once(to, from, length)) return true;
    if (!check_read(from, length, false) || !check_write(to, length)) return false;
    return !machine_.inside_->space.copy(to.address, from.address, length);
}
bool LibraryCall::fill(Pointer to, std::byte value, Size length) {
    if (machine_.inside_->fill_at_once(to, value, length)) return true;
    if (!check_write(to, length)) return false;
    return !machine_.inside_->space.fill(to.address, value, length);
}

std::optional<std::uint64_t> LibraryCall::string_length(Pointer text) {
    return machine_.inside_->string_length(text, ~std::uint64_t{0});
}
std::optional<std::string> LibraryCall::string(Pointer text) { return string(text, ~std::uint64_t{0}); }
std::optional<std::string> LibraryCall::string(Pointer at, std::uint64_t maximum) {
    const auto found = text(at, maximum);
    if (!found) return std::nullopt;
    return std::string(found->view());
}
std::optional<Text> LibraryCall::text(Pointer at, std::uint64_t maximum) {
    const auto length = machine_.inside_->string_length(at, maximum);
    if (!length) return std::nullopt;
    return machine_.inside_->text_at(at.address, *length);
}
std::optional<Text> LibraryCall::bytes(Pointer from, std::uint64_t count) {
    if (!check_read(from, Size(count), true)) return std::nullopt;
    if (!machine_.inside_->space.find(from.address, count)) return Text(std::string_view());
    return machine_.inside_->text_at(from.address, count);
}

std::optional<Pointer> LibraryCall::allocate(Size request_size, bool zeroed) {
    return machine_.inside_->allocate(name(), 0, request_size, zeroed);
}
std::optional<Pointer> LibraryCall::allocate_aligned(std::uint64_t alignment, Size request_size) {
    return machine_.inside_->allocate(name(), alignment, request_size, false);
}
std::optional<Pointer> LibraryCall::reallocate(Pointer block, Size request_size) {
    return machine_.inside_->reallocate(name(), block, request_size);
}
bool LibraryCall::release(Pointer block) { return machine_.inside_->release(name(), block); }
std::optional<Size> LibraryCall::usable_size(Pointer block) { return machine_.inside_->usable_size(block); }
std::optional<Pointer> LibraryCall::allocate_on_stack(Size size) { return machine_.inside_->allocate_on_stack(size); }
Pointer LibraryCall::move_break(std::int64_t delta) { return machine_.inside_->move_break(delta); }
Pointer LibraryCall::map(Size length, std::uint64_t protection) {
    return machine_.inside_->map(length, protection_of(protection));
}
ErrorNumber LibraryCall::protect(Pointer at, Size length, std::uint64_t protection) {
    Machine::Inside& m = *machine_.inside_;
    const auto refused = m.space.mprotect(at.address, length, protection_of(protection));
    m.refresh_segments();
    if (!refused) return 0;
    return *refused == memory::Errno::invalid ? error_number::EINVAL_ : error_number::ENOMEM_;
}
bool LibraryCall::unmap(Pointer at, Size length) { return machine_.inside_->unmap(at, length); }
LibraryState& LibraryCall::state() { return machine_.inside_->progress.library; }

void LibraryCall::set_error(ErrorNumber number) {
    Machine::Inside& m = *machine_.inside_;
    if (m.errno_object == none) return;
    const Address at = m.static_addresses[m.errno_object];
    static_cast<void>(m.space.write(at, std::as_bytes(std::span(&number, 1))));
}

ErrorNumber LibraryCall::error() const {
    const Machine::Inside& m = *machine_.inside_;
    ErrorNumber number = 0;
    if (m.errno_object == none) return number;
    const Address at = m.static_addresses[m.errno_object];
    static_cast<void>(m.space.read(at, std::as_writable_bytes(std::span(&number, 1))));
    return number;
}

std::uint64_t LibraryCall::processor_time() const { return time_passed() - machine_.inside_->progress.library.slept; }
std::uint64_t LibraryCall::time_passed() const { return machine_.inside_->time_passed(); }

void LibraryCall::set_alarm(std::uint64_t at, std::uint64_t interval) {
    Machine::Inside& m = *machine_.inside_;
    m.progress.library.alarm_at = at;
    m.progress.library.alarm_interval = interval;
    m.step_limit = std::min(m.step_limit, m.limit_for_alarm(m.step_limit));
}

void LibraryCall::handler_returned() { machine_.inside_->progress.trap_step = machine_.inside_->progress.step; }

bool LibraryCall::mark_place(Pointer buffer, bool keeps_signals) {
    return machine_.inside_->mark_place(buffer, keeps_signals);
}
void LibraryCall::jump_back(Pointer buffer, std::uint64_t value) {
    static_cast<void>(machine_.inside_->jump_back(buffer, value));
}

void LibraryCall::output(OutputStream stream, std::string_view text) { machine_.inside_->host.wrote(stream, text); }

std::optional<std::size_t> LibraryCall::input(std::span<std::byte> into) {
    Machine::Inside& m = *machine_.inside_;
    const auto count = m.host.read_input(m.progress.input_offset, into);
    m.waits_for_input = !count;
    if (count) m.progress.input_offset += *count;
    return count;
}

void LibraryCall::exit(int status) {
    Machine::Inside& m = *machine_.inside_;
    const std::string number = std::to_string(status);
    m.finish(status, m.progress.library.has_main_returned
                         ? "main returned " + number + "."
                         : "The program called " + std::string(name()) + "(" + number + ").");
}

void LibraryCall::abort(std::string_view why) {
    machine_.inside_->crash({.kind = check::ReportKind::aborted, .detail = std::string(why)},
                            "Aborted: " + std::string(why), signal_number::SIGABRT_);
}

void LibraryCall::end_by_signal(std::int32_t signal, std::string_view why) {
    machine_.inside_->crash({.kind = check::ReportKind::ended_by_signal, .detail = std::string(why)}, std::string(why),
                            signal);
}

bool LibraryCall::report(check::ReportKind kind, Pointer at, Size size, std::string detail) {
    Machine::Inside& m = *machine_.inside_;
    check::Finding finding{.kind = kind, .address = at.address, .size = size, .detail = std::move(detail)};
    if (m.check == CheckMode::off) return true;
    if (at.object != 0 && at.object < m.objects.size()) finding.object = m.objects[at.object];
    return m.report(finding);
}

memory::AddressSpace& LibraryCall::space() { return machine_.inside_->space; }

std::string_view LibraryCall::name() const {
    const Machine::Inside& m = *machine_.inside_;
    const std::uint32_t function = m.frames.empty() ? none : m.frames.back().function;
    if (function != none && m.callees[function].is_library) return m.image.functions[function].name;
    return row().name;
}

std::string_view LibraryCall::program_name() const { return machine_.inside_->options.program_name; }

const LibraryFunctionInfo& LibraryCall::row() const { return library()[machine_.inside_->current_library]; }

} // namespace heaparium::vm
