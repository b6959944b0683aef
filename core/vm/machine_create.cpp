// From a program and options to a machine that stands before the first statement of main.
#include "vm/machine_inside.hpp"
#include "vm/verify.hpp"

#include <algorithm>
#include <limits>
#include <numeric>

namespace heaparium::vm {

namespace {

using Problem = std::optional<std::string>;

/// Of the code that called main, behind the program's own: so that its return address is a place in the code.
constexpr std::uint64_t start_up_bytes = 16;
constexpr std::uint64_t data_alignment = 16;

/// Edits that turn one word into the other. Source: Levenshtein (1966).
std::size_t distance(std::string_view a, std::string_view b) {
    std::vector<std::size_t> row(b.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t{0});
    for (std::size_t i = 1; i <= a.size(); ++i) {
        std::size_t diagonal = std::exchange(row[0], i);
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t replaced = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
            diagonal = row[j];
            row[j] = std::min({row[j] + 1, row[j - 1] + 1, replaced});
        }
    }
    return row.back();
}

template <class Names>
std::string unknown(std::string_view what, std::string_view name, const Names& names) {
    std::string sentence = "There is no " + std::string(what) + " named \"" + std::string(name) + "\".";
    std::string_view closest;
    std::string all;
    for (const std::string_view known : names) {
        if (closest.empty() || distance(known, name) < distance(closest, name)) closest = known;
        all += (all.empty() ? "" : ", ") + std::string(known);
    }
    if (!closest.empty() && name.size() < 64 && distance(closest, name) <= 3) {
        return sentence + " Did you mean \"" + std::string(closest) + "\"?";
    }
    return sentence + " There are: " + all + ".";
}

struct Setting {
    const alloc::RegistryEntry* allocator = nullptr;
    alloc::ParameterValues parameters;
    memory::Layout layout;
    memory::ImageSizes sizes;
};

Problem choose(const MachineOptions& options, const Image& image, Setting& setting) {
    setting.allocator = alloc::find_allocator(options.allocator);
    if (!setting.allocator) {
        std::vector<std::string_view> names;
        for (const alloc::RegistryEntry& entry : alloc::registry()) names.push_back(entry.info().name);
        return unknown("allocator", options.allocator, names);
    }
    setting.parameters = alloc::default_values(setting.allocator->info());
    for (const auto& [name, value] : options.parameters) {
        if (auto problem = alloc::set_parameter(setting.allocator->info(), setting.parameters, name, value)) {
            return problem;
        }
    }
    const memory::Layout* layout = memory::find_layout(options.layout);
    if (!layout) {
        std::vector<std::string_view> names;
        for (const memory::Layout& known : memory::layouts()) names.push_back(known.name);
        return unknown("layout", options.layout, names);
    }
    setting.layout = *layout;
    if (options.heap_limit != 0) setting.layout.heap_limit = Size(options.heap_limit);
    const Size data = memory::align_up(Size(image.data.size()), data_alignment);
    setting.sizes = {.code = Size(std::max<std::uint64_t>(image.code_size, image.code.size() * 8) + start_up_bytes),
                     .rodata = Size(image.rodata.size()),
                     .data = data + setting.allocator->globals_size};
    return std::nullopt;
}

} // namespace

Machine::Inside::Inside(Machine& owner, std::shared_ptr<const Program> of_program, const MachineOptions& of_options,
                        Host& of_host, memory::AddressSpace of_space)
    : machine(owner), program(std::move(of_program)), image(*program->image), options(of_options), host(of_host),
      narrator(*program, owner), check(of_options.check), space(std::move(of_space)) {
    is_start = instruction_starts(image);
    is_label.resize(image.code.size());
    code_address = space.placement().code.value();
    data_end = space.placement().data + memory::align_up(Size(image.data.size()), data_alignment);
}

/// As the machine runs it; `at` is that of a `statement`.
Operation Machine::Inside::operation_of_statement(std::size_t at) const {
    return at + 1 < image.code.size() ? statement_beginning_with(image.code[at + 1].operation()) : Operation::statement;
}

/// The machine's own copy of the code.
void Machine::Inside::load_code() {
    code.reserve(image.code.size() + 1);
    for (const Instruction instruction : image.code) code.push_back(instruction.bits);
    code.push_back(Instruction::abc(Operation::return_void).bits); // nothing runs off the end
    for (std::size_t at = 0; at < image.code.size(); ++at) {
        if (!is_start[at]) continue;
        const Operation operation = image.code[at].operation();
        if (operation == Operation::address_label) is_label[image.code[at].index()] = true;
        if (operation == Operation::statement) patch(at, operation_of_statement(at));
    }
    for (const Relocation& relocation : image.relocations) {
        const StaticObject& target = image.statics[relocation.target];
        if (target.kind != check::ObjectKind::function || target.function == none || relocation.addend <= 0) continue;
        const auto label = static_cast<std::size_t>(image.functions[target.function].first_pc +
                                                    static_cast<std::uint64_t>(relocation.addend) / 8);
        if (label < is_label.size() && is_start[label]) is_label[label] = true;
    }
    for (const std::uint32_t label : image.labels) is_label[label] = true;
}

bool Machine::Inside::calls_any(const FunctionInfo& function, bool LibraryFunctionInfo::*property) const {
    for (std::uint32_t at = function.first_pc; at < function.end_pc; ++at) {
        if (!is_start[at] || image.code[at].operation() != Operation::call_library) continue;
        if (library()[image.call_sites[image.code[at].index()].library].*property) return true;
    }
    return false;
}

void Machine::Inside::load_functions() {
    for (std::uint32_t index = 0; index < image.functions.size(); ++index) {
        const FunctionInfo& info_of = image.functions[index];
        Callee callee{.first_pc = info_of.first_pc,
                      .frame_size = info_of.frame_size,
                      .frame_align = info_of.frame_align,
                      .scalars_offset = info_of.scalars_offset,
                      .register_count = std::max(info_of.register_count, 1U), // the result has a place always
                      .object_slot_count = info_of.object_slot_count,
                      .first_local = static_cast<std::uint32_t>(local_slots.size()),
                      .is_variadic = info_of.is_variadic,
                      .is_library = info_of.is_library};
        for (const LocalInfo& local : info_of.locals) {
            const bool is_temporary = !local.variable && local.object_slot == none;
            local_slots.push_back(is_temporary ? callee.object_slot_count++ : local.object_slot);
        }
        callee.calls_alloca = calls_any(info_of, &LibraryFunctionInfo::grows_frame);
        if (callee.calls_alloca) ++callee.object_slot_count; // so that its end is looked at
        if (calls_any(info_of, &LibraryFunctionInfo::returns_twice)) callee.jump_slot = callee.object_slot_count++;
        if (callee.is_variadic) ++callee.object_slot_count;
        // Below the scalars the code generator has hidden places, which are stored to without marks just as well.
        for (std::uint32_t at = info_of.first_pc; at < info_of.end_pc; ++at) {
            const Operation operation = image.code[at].operation();
            const bool stores = operation >= Operation::store_local_8 && operation <= Operation::store_local_pointer;
            const bool takes_address =
                operation == Operation::address_local || operation == Operation::address_temporary;
            if (is_start[at] && takes_address) {
                const std::uint32_t local = image.code[at].index();
                const std::uint64_t slot = local_slots[callee.first_local + local];
                code[at + 1] = info_of.locals[local].offset | slot << 32;
            }
            if (is_start[at] && stores) callee.scalars_offset = std::min(callee.scalars_offset, image.code[at].index());
        }
        load_held(info_of, callee);
        callees.push_back(callee);
    }
}

/// Bytes, objects, and the pointers between them. False where the segments do not hold what the image says.
bool Machine::Inside::load_statics() {
    const memory::Placement& place = space.placement();
    const bool is_loaded = space.load_image(place.code, std::as_bytes(std::span(image.code))) &&
                           space.load_image(place.rodata, image.rodata) && space.load_image(place.data, image.data);
    if (!is_loaded) return false;
    const Address rest = place.data + Size(image.data.size());
    const memory::Segment& data = space.segment(memory::AddressSpace::data_segment);
    space.set_written(rest, data.end() - rest, true);

    for (std::uint32_t index = 0; index < image.statics.size(); ++index) {
        const StaticObject& object = image.statics[index];
        if (object.is_library && object.name == "errno") errno_object = index;
        const bool is_code = object.kind == check::ObjectKind::function;
        const bool is_literal = object.kind == check::ObjectKind::literal;
        const Address base = (is_code ? place.code : is_literal ? place.rodata : place.data) + Size(object.offset);
        static_addresses.push_back(base);
        const ObjectId id = objects.create({.kind = object.kind,
                                            .base = base,
                                            .size = Size(object.size),
                                            .segment = is_code      ? memory::AddressSpace::code_segment
                                                       : is_literal ? memory::AddressSpace::rodata_segment
                                                                    : memory::AddressSpace::data_segment,
                                            .is_writable = object.is_writable,
                                            .declaration = index,
                                            .site = none,
                                            .step = 0});
        if (id != index + 1) return false;
    }
    statics_by_address.resize(image.statics.size());
    std::iota(statics_by_address.begin(), statics_by_address.end(), 0U);
    std::stable_sort(statics_by_address.begin(), statics_by_address.end(),
                     [&](std::uint32_t a, std::uint32_t b) { return static_addresses[a] < static_addresses[b]; });
    for (const Relocation& relocation : image.relocations) {
        const Address at = (relocation.is_in_rodata ? place.rodata : place.data) + Size(relocation.offset);
        const std::uint64_t value =
            static_addresses[relocation.target].value() + static_cast<std::uint64_t>(relocation.addend);
        if (!space.load_image(at, std::as_bytes(std::span(&value, 1)))) return false;
        space.set_object_at(at, relocation.target + 1);
    }
    return true;
}

/// From the top of the stack downwards: the strings, envp (empty), argv. Source: System V ABI, AMD64, 3.4.1.
bool Machine::Inside::load_arguments(Address& argv, Address& envp, ObjectId& argv_object, ObjectId& envp_object) {
    std::vector<std::string_view> words{options.program_name};
    words.insert(words.end(), options.arguments.begin(), options.arguments.end());
    Size needed(8 + (words.size() + 1) * 8 + data_alignment);
    for (const std::string_view word : words) needed += Size(word.size() + 1);
    const Address top = space.layout().stack_top;
    if (needed > space.layout().stack_limit || !space.grow_stack(memory::align_down(top - needed, data_alignment))) {
        return false;
    }
    load_segment(memory::AddressSpace::stack_segment);
    const auto make = [&](Address base, Size size, std::uint32_t declaration) {
        const ObjectId id = objects.create({.kind = check::ObjectKind::argument,
                                            .base = base,
                                            .size = size,
                                            .segment = memory::AddressSpace::stack_segment,
                                            .declaration = declaration,
                                            .site = none});
        arguments.insert(arguments.begin(), id);
        return id;
    };
    std::vector<std::pair<Address, ObjectId>> strings(words.size());
    Address at = top;
    for (std::size_t index = words.size(); index-- > 0;) {
        const std::string text(words[index]);
        at -= Size(text.size() + 1);
        static_cast<void>(space.write(at, std::as_bytes(std::span(text.c_str(), text.size() + 1))));
        strings[index] = {at, make(at, Size(text.size() + 1), static_cast<std::uint32_t>(index))};
    }
    const auto put_pointer = [&](Address to, Address value, ObjectId id) {
        const std::uint64_t bits = value.value();
        static_cast<void>(space.write(to, std::as_bytes(std::span(&bits, 1))));
        space.set_object_at(to, id);
    };
    envp = memory::align_down(at, 8) - Size(8);
    envp_object = make(envp, Size(8), envp_array);
    put_pointer(envp, Address(), 0);
    argv = memory::align_down(envp - Size((words.size() + 1) * 8), data_alignment);
    argv_object = make(argv, Size((words.size() + 1) * 8), argv_array);
    for (std::size_t index = 0; index < words.size(); ++index) {
        put_pointer(argv + Size(index * 8), strings[index].first, strings[index].second);
    }
    put_pointer(argv + Size(words.size() * 8), Address(), 0);
    arguments_start = argv;
    return true;
}

std::vector<MachineOptions::DataFile> files_to_open(const std::vector<SourceFile>& sources) {
    constexpr std::size_t longest = 1 << 20; // a source as long as that is for no program to read
    std::vector<MachineOptions::DataFile> files;
    for (const SourceFile& source : sources) {
        const bool has_name = !source.name.empty() && source.name.front() != '<';
        const bool is_code = source.name.ends_with(".c") || source.name.ends_with(".h") || sources.size() == 1;
        if (has_name && (!is_code || source.text.size() <= longest)) files.push_back({source.name, source.text});
    }
    return files;
}

/// As the start-up code calls main: with argc, argv and envp, as far as it takes them.
bool Machine::Inside::call_main() {
    Address argv, envp;
    ObjectId argv_object = 0, envp_object = 0;
    if (!load_arguments(argv, envp, argv_object, envp_object)) return false;
    refresh_all();
    pc = code.data();
    const bool tells = std::exchange(options.tell_calls, false); // the host hears of main when it first runs
    const bool is_called = push_frame(image.main, 0, none, arguments_start.value(), ReturnAddress::written);
    options.tell_calls = tells;
    if (!is_called) return false;
    const std::uint32_t taken = image.functions[image.main].parameter_count;
    if (taken > 0) values[0] = options.arguments.size() + 1;
    if (taken > 1) {
        values[1] = argv.value();
        ids[1] = argv_object;
    }
    if (taken > 2) {
        values[2] = envp.value();
        ids[2] = envp_object;
    }
    return true;
}

/// Up to the first statement: main's parameters are put into its frame.
void Machine::Inside::run_to_first_statement() {
    step_limit = 0;
    static_cast<void>(interpret());
    write_held();
}

memory::Result<std::unique_ptr<Machine>, std::string> Machine::create(std::shared_ptr<const Program> program,
                                                                      const MachineOptions& options, Host& host) {
    if (!program || !program->image) return std::string("There is no program to run: it did not compile.");
    const Image& image = *program->image;
    if (auto problem = verify(image, library().size())) return std::move(*problem);
    Setting setting;
    if (auto problem = choose(options, image, setting)) return std::move(*problem);
    auto space = memory::AddressSpace::create(setting.layout, setting.sizes);
    if (!space) return space.error();

    std::unique_ptr<Machine> machine(new Machine(nullptr));
    machine->inside_ = std::make_unique<Inside>(*machine, program, options, host, std::move(*space));
    Inside& m = *machine->inside_;
    m.load_code();
    m.load_functions();
    if (!m.load_statics()) return std::string("The program's static data does not fit its segments.");
    m.allocator = setting.allocator->create({m.space, m.data_end}, setting.parameters);
    m.allocator->set_explaining(options.explain);
    if (const auto started = m.allocator->start(); !started) {
        return "The allocator \"" + options.allocator + "\" could not start: " + started.error().message;
    }
    if (!m.call_main()) {
        return "The arguments and the frame of main do not fit into the stack of " +
               std::to_string(setting.layout.stack_limit.bytes()) + " bytes of the layout \"" + options.layout +
               "\". Pass fewer or shorter arguments, or choose the layout \"linux\".";
    }
    for (const MachineOptions::DataFile& file : options.files) {
        if (auto problem = m.progress.library.files.edit().add(file.name, file.text)) return std::move(*problem);
    }
    m.run_to_first_statement();
    return machine;
}

} // namespace heaparium::vm
