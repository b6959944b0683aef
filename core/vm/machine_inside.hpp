// What a Machine is made of. Only the files of the machine and the bodies of the library include this.
//
// Three kinds of members: what is fixed once the machine is made; what run() changes, all of it in State; and host
// pointers worked out from these, kept so that the interpreter need not ask for them.
#pragma once

#include "check/leaks.hpp"
#include "check/wording.hpp"
#include "vm/library.hpp"
#include "vm/machine.hpp"
#include "vm/narrator.hpp"
#include "vm/register_file.hpp"
#include "vm/signal_number.hpp"
#include "vm/versioned_stack.hpp"

#include <array>

namespace heaparium::vm {

using check::ObjectId;
using memory::Access;
using memory::Address;
using memory::Size;

[[nodiscard]] inline std::string hex(std::uint64_t value) { return check::hex(Address(value)); }

/// The mapped part of a segment, as host memory. All pointers belong to its first mapped byte.
struct alignas(64) HostSegment { // a power of two, to find one by a shift
    std::uint64_t start = 0;     // address of the first mapped byte
    std::uint64_t readable = 0;  // bytes from there; 0 where reading is forbidden
    std::uint64_t writable = 0;
    std::byte* bytes = nullptr;
    std::uint8_t* written = nullptr;
    ObjectId* objects = nullptr;
    std::uint8_t* dirty = nullptr; // of the page that `start` lies in
    std::uint64_t page_offset = 0; // of `start` in that page
};
static_assert(sizeof(HostSegment) == 64);

/// What a call needs of a FunctionInfo.
struct alignas(64) Callee {
    std::uint32_t first_pc = 0;
    std::uint32_t frame_size = 0;
    std::uint32_t frame_align = 16;
    std::uint32_t scalars_offset = 0;
    std::uint32_t register_count = 0;
    std::uint32_t object_slot_count = 0; // with those of temporaries, and one for variable arguments
    std::uint32_t first_local = 0;       // in Inside::local_slots
    bool calls_alloca = false;
    std::uint32_t jump_slot = none; // of the object that stands for the frame, where setjmp is called in it
    std::uint32_t first_held = 0;   // in Inside::held_variables
    std::uint32_t held_count = 0;
    bool is_variadic = false;
    bool is_library = false;
};

/// A variable held in a register of its function's window: see LocalInfo.
struct HeldVariable {
    std::uint32_t offset = 0; // of its bytes in the frame
    std::uint16_t register_index = 0;
    std::uint8_t bytes = 0;
    bool is_pointer = false;
    bool is_signed = false;
    bool is_parameter = false;
};

/// What the processor refused, as a signal.
struct Trap {
    std::int32_t signal = 0; // 0: there is none
    std::int32_t code = 0;   // si_code
    Address address;         // si_addr
};

/// The scalars among what run() changes.
struct Progress {
    std::uint32_t pc = 0; // in a State; in a machine it is Inside::pc
    std::uint64_t step = 0;
    std::uint64_t paces = 0; // statements of the library's own C
    std::optional<StopReason> end;
    int exit_status = 0;
    std::string end_message;
    std::uint64_t error_reports = 0;
    std::uint64_t reports = 0;
    /// Kind and site of every report so far, sorted: each is given once. Shared between states until it changes.
    std::shared_ptr<const std::vector<std::uint64_t>> reported = std::make_shared<std::vector<std::uint64_t>>();
    std::uint64_t input_offset = 0;
    ObjectId break_object = 0;   // the memory that the program itself drew with sbrk
    std::int32_t end_signal = 0; // that ended it
    /// The last trap whose handler returned, to see that nothing got better by it.
    std::uint64_t trap_step = ~std::uint64_t{0};
    std::uint32_t trap_pc = 0, trap_repeats = 0;
    bool main_was_told = false;
    LibraryState library;
};

struct Machine::State {
    memory::AddressSpace::Checkpoint space;
    check::ObjectTable::Version objects;
    RegisterFile::Version registers;
    VersionedStack<StackFrame>::Version frames;
    VersionedStack<ObjectId>::Version slots;
    Progress progress;
};

struct Machine::Inside {
    Inside(Machine&, std::shared_ptr<const Program>, const MachineOptions&, Host&, memory::AddressSpace);

    // ---------------------------------------------------------------------------------------------------------- fixed

    Machine& machine;
    std::shared_ptr<const Program> program;
    const Image& image;
    MachineOptions options;
    Host& host;
    ProgramNarrator narrator;
    CheckMode check = CheckMode::stop;
    std::vector<std::uint64_t> code; // the image's, with breakpoints, host offsets and the lengths of statements put in
    std::vector<bool> is_start;      // of an instruction, by pc
    std::vector<bool> is_label;      // target of an address_label, by pc
    std::vector<Callee> callees;     // by function
    std::vector<HeldVariable> held_variables;
    std::vector<std::uint32_t> local_slots; // by Callee::first_local + local: among its frame's slots, or none
    std::vector<Address> static_addresses;
    std::vector<std::uint32_t> statics_by_address; // indices
    std::vector<ObjectId> arguments;               // objects of main's arguments, by rising address
    Address arguments_start;                       // lowest byte of main's arguments, where its frame begins
    Address data_end;                              // of the program's own data; the allocator's globals follow
    std::uint32_t errno_object = none;             // static; none where the program never looks at it

    // ---------------------------------------------------------------------------------------------- what run() changes

    memory::AddressSpace space;
    check::ObjectTable objects;
    std::unique_ptr<alloc::Allocator> allocator; // its state is in `space`
    RegisterFile registers;
    VersionedStack<StackFrame> frames;
    VersionedStack<ObjectId> slots; // objects of the frames' locals; 0: not yet
    Progress progress;

    // Frames from this one up have run since the last pause: their held variables lag behind in memory, and their
    // pages and registers are marked as changed. And what was written over some of those variables.
    std::size_t first_changed_frame = 0;
    std::uint64_t taken_start = 0, taken_end = 0; // addresses; equal: nothing

    /// Not part of a state: the step of what allocator->last_operation() tells.
    std::uint64_t explained_step = 0;

    // ------------------------------------------------------------------------------- limits of this run, and its place

    const std::uint64_t* pc = nullptr;
    std::uint64_t step_limit = 0;
    std::uint32_t depth_limit = 0;
    bool obey_breakpoints = false;
    const std::uint64_t* start_pc = nullptr; // no breakpoint there while no step has been made
    std::uint64_t start_step = 0;
    bool waits_for_input = false;
    std::uint32_t current_library = none; // the library function that runs, for its name
    std::uint32_t current_call_words = 1; // of the instruction that calls it
    bool has_jumped = false;              // it set `pc` by itself
    Trap arriving;                        // its handler runs next; nothing where the machine pauses

    // --------------------------------------------------------------------------------------------------- host pointers

    std::uint64_t* values = nullptr; // of the running window
    ObjectId* ids = nullptr;
    std::byte* frame_bytes = nullptr; // of the running frame's base
    std::uint8_t* frame_written = nullptr;
    ObjectId* frame_objects = nullptr;
    std::uint64_t frame_address = 0;
    const ObjectId* frame_slots = nullptr;
    const check::Extent* extents = nullptr;
    std::uint64_t code_address = 0;
    std::vector<HostSegment> host_segments; // by segment; those of mmap are empty until used
    std::vector<memory::SegmentIndex> loaded_mappings;
    std::uint64_t stack_start = 0; // lowest address that the stack was grown to

    /// Stack and registers that exist and are marked as changed in this run: calls whose frames lie inside need no
    /// thought. And so do returns from frames deeper than `lowest_return`.
    struct Marked {
        std::uint64_t stack_start = 0, stack_size = 0;
        std::uint64_t first_register = 0, register_count = 0;
        std::size_t lowest_return = ~std::size_t{0};
    };
    Marked marked;

    [[nodiscard]] std::uint32_t site() const { return static_cast<std::uint32_t>(pc - code.data()); }
    [[nodiscard]] const HostSegment& host_data() const { return host_segments[memory::AddressSpace::data_segment]; }
    [[nodiscard]] const HostSegment& host_stack() const { return host_segments[memory::AddressSpace::stack_segment]; }

    // ------------------------------------------------------------------------------------------------
    // machine_create.cpp

    void load_code();
    [[nodiscard]] Operation operation_of_statement(std::size_t at) const;
    void patch(std::size_t at, Operation operation) {
        code[at] = (code[at] & ~std::uint64_t{0xffff}) | static_cast<std::uint64_t>(operation);
    }
    void load_functions();
    [[nodiscard]] bool calls_any(const FunctionInfo&, bool LibraryFunctionInfo::*property) const;
    [[nodiscard]] bool load_statics();
    [[nodiscard]] bool load_arguments(Address& argv, Address& envp, ObjectId& argv_object, ObjectId& envp_object);
    [[nodiscard]] bool call_main();
    void run_to_first_statement();

    // --------------------------------------------------------------------------------- interpret.cpp, machine_host.cpp

    StopReason interpret();
    void load_segment(memory::SegmentIndex);
    /// Opens the fast way to an object in a mapping.
    void load_mapping_of(ObjectId object) {
        const memory::SegmentIndex index = extents[object].segment;
        if (index > memory::AddressSpace::stack_segment) load_segment(index);
    }
    /// After anything that may have mapped, unmapped or moved memory.
    void refresh_segments();
    void refresh_frame();
    void enter_window(const StackFrame&);
    void move_window(const StackFrame&, std::int64_t register_distance);
    void mark_window(const Callee&, const StackFrame&);
    void mark_room(std::uint64_t stack_start, std::uint64_t stack_end, std::uint64_t first_register,
                   std::uint64_t register_count);
    void forget_marks();
    void refresh_all();
    void begin_run(const RunLimits&);

    // ------------------------------------------------------------------------------------------------
    // machine_frames.cpp What returns bool returns false where that ended the program, or made it wait.

    enum class ReturnAddress : std::uint8_t { written, as_it_lies };
    [[nodiscard]] bool enter(std::uint32_t function, std::uint32_t window, std::uint32_t return_pc);
    [[nodiscard]] bool enter_quickly(const Callee&, std::uint32_t function, std::uint32_t window,
                                     std::uint32_t return_pc);
    void lay_frame(const Callee&, std::uint32_t return_pc, std::uint64_t saved_frame_address, ReturnAddress);
    [[nodiscard]] bool push_frame(std::uint32_t function, std::uint32_t register_base, std::uint32_t return_pc,
                                  std::uint64_t top, ReturnAddress);
    /// Goes back to the caller; `pc` is then where it goes on.
    [[nodiscard]] bool leave();
    [[nodiscard]] bool leave_quickly();
    [[nodiscard]] bool end_of_main(std::uint32_t function);
    [[nodiscard]] bool report_damaged_return_address(const StackFrame&, std::uint64_t stored);
    [[nodiscard]] bool go_to_damaged_return_address(std::uint64_t address, const StackFrame& popped);
    void end_frame_objects(const StackFrame&);
    [[nodiscard]] bool grow_stack(std::uint64_t lowest, std::uint64_t top, std::string_view reason);
    [[nodiscard]] std::string describe_recursion() const;
    [[nodiscard]] bool has_no_host_memory();
    [[nodiscard]] bool stack_allocate(std::uint32_t local, std::uint64_t bytes, std::uint32_t result);
    void stack_release(std::uint64_t stack_pointer);
    /// Behind the program's code lies the start-up code, which called main.
    [[nodiscard]] Address return_address(std::uint32_t return_pc) const {
        const std::uint64_t offset = return_pc == none ? image.code_size : std::uint64_t{return_pc} * 8;
        return Address(code_address + offset);
    }
    /// The call before `return_pc`.
    [[nodiscard]] std::uint32_t call_pc(std::uint32_t return_pc) const;

    // --------------------------------------------------------------------------------------------------
    // machine_calls.cpp

    [[nodiscard]] bool call_pointer(std::uint32_t window, std::uint32_t pointer_register, std::uint32_t call_site);
    [[nodiscard]] bool call_variadic(std::uint32_t function, std::uint32_t window, std::uint32_t call_site);
    /// `words` is the length of the calling instruction: the program goes on behind it, unless the function jumped.
    [[nodiscard]] bool call_library(std::uint32_t library, std::uint32_t call_site, std::uint32_t window,
                                    std::uint32_t words);
    [[nodiscard]] bool start_variable_arguments(std::uint32_t list_register);
    [[nodiscard]] bool next_variable_argument(std::uint32_t result, std::uint32_t list_register, std::uint64_t bytes);
    [[nodiscard]] bool missing_return();
    [[nodiscard]] bool is_result_used(std::uint32_t return_pc, std::uint32_t result) const;
    [[nodiscard]] bool jump_to(std::uint64_t address);
    [[nodiscard]] bool jump_wildly(std::uint64_t address, ObjectId, std::string detail);
    [[nodiscard]] std::uint32_t function_at(std::uint64_t address) const;

    // -----------------------------------------------------------------------------------------------
    // machine_held.cpp

    void load_held(const FunctionInfo&, Callee&);
    [[nodiscard]] std::span<const HeldVariable> held_by(std::uint32_t function) const;
    void write_held_of(const StackFrame&);
    void write_held_of_running(const Callee&);
    void write_held();
    void take_back_held();
    void expose_stack(Access, Address, Size);
    [[nodiscard]] bool read_unwritten_held(std::uint64_t frame_offset, std::uint32_t register_index);
    void fit_arguments(std::uint32_t function, std::uint32_t window);

    // -----------------------------------------------------------------------------------------------
    // machine_objects.cpp

    /// The object of a local of the running frame, made where there is none yet. 0 where the program was ended.
    [[nodiscard]] ObjectId local_object(std::uint32_t local);
    [[nodiscard]] std::uint32_t slot_of(std::uint32_t function, std::uint32_t local) const {
        return local_slots[callees[function].first_local + local];
    }
    [[nodiscard]] ObjectId make_local_object(std::size_t frame, std::uint32_t local, Address base, Size);
    void begin_local(std::uint32_t local);
    void end_local(std::uint32_t local);
    void zero_local(std::uint64_t frame_offset, std::uint64_t bytes);
    [[nodiscard]] ObjectId object_at(Address);
    [[nodiscard]] ObjectId static_object_at(Address) const;
    [[nodiscard]] ObjectId stack_object_at(Address);
    [[nodiscard]] std::optional<std::size_t> frame_at(Address) const;
    /// An object for a report about a local that has none, because its address was never taken.
    [[nodiscard]] std::optional<check::Object> unpointed_local(std::uint64_t frame_offset) const;
    [[nodiscard]] ObjectId create_object(const check::ObjectTable::Birth&);
    void recycle_objects();

    // -------------------------------------------------------------------------------------------------
    // machine_check.cpp

    /// Judges an access of the program's own line. False: the program stops here.
    [[nodiscard]] bool may_access(Access, Address, Size, ObjectId, bool must_be_written);
    /// The same where the interpreter's own test has already failed.
    [[nodiscard]] bool judge_access(Access, Address, Size, ObjectId, bool must_be_written);
    [[nodiscard]] bool load_slowly(std::uint64_t address, ObjectId, std::uint32_t bytes, bool must_be_written,
                                   std::uint64_t& value, ObjectId& value_object);
    [[nodiscard]] bool store_slowly(std::uint64_t address, ObjectId, std::uint32_t bytes, std::uint64_t value,
                                    ObjectId value_object);
    [[nodiscard]] bool read_unwritten(Address, Size, std::optional<check::Object>);
    [[nodiscard]] bool read_unwritten_local(std::uint64_t frame_offset, std::uint64_t bytes);
    [[nodiscard]] bool read_unwritten_static(std::uint64_t data_offset, std::uint64_t bytes);
    [[nodiscard]] bool copy_object(std::uint64_t to, ObjectId to_object, std::uint64_t from, ObjectId from_object,
                                   std::uint64_t bytes);
    [[nodiscard]] bool copy_to_frame(std::uint64_t frame_offset, std::uint64_t from, ObjectId, std::uint64_t bytes);
    [[nodiscard]] bool copy_from_frame(std::uint64_t to, ObjectId, std::uint64_t frame_offset, std::uint64_t bytes);
    [[nodiscard]] bool copy_result(std::uint64_t from, ObjectId, std::uint64_t bytes);
    [[nodiscard]] bool copy_in_stack(std::uint64_t to, std::uint64_t from, ObjectId, std::uint64_t bytes);
    [[nodiscard]] bool copy_argument(std::uint64_t to, std::uint64_t from, ObjectId from_object, std::uint64_t bytes);
    [[nodiscard]] bool zero_object(std::uint64_t at, ObjectId, std::uint64_t bytes);

    // machine_bytes.cpp

    [[nodiscard]] bool may_read(Pointer, Size, bool must_be_written);
    [[nodiscard]] bool may_write(Pointer, Size);
    /// False, with nothing done, where the slow way has to be taken.
    [[nodiscard]] bool copy_at_once(Pointer to, Pointer from, Size);
    [[nodiscard]] bool fill_at_once(Pointer, std::byte, Size);
    [[nodiscard]] std::optional<std::uint64_t> string_length(Pointer, std::uint64_t maximum);
    [[nodiscard]] Text text_at(Address, std::uint64_t length) const;

    /// Tells the host, unless it was told before. False where the program ends with it.
    [[nodiscard]] bool report(const check::Finding&);
    void tell(const check::Finding&);
    void tell_at(const check::Finding&, std::uint32_t site);
    [[nodiscard]] bool was_reported(std::uint32_t site) const;
    [[nodiscard]] std::vector<check::CallPlace> calls() const;
    /// Where the program itself stands: what the library does in C is done at the line that called it.
    [[nodiscard]] std::uint32_t program_site() const;
    /// Each returns false, for the caller to hand on.
    bool crash(const check::Finding&, std::string end_message, std::int32_t signal);
    /// The program's handler runs, where it has one; else the same as crash().
    bool trap(check::Finding, std::string end_message, const Trap&);
    bool crash_by_fault(const memory::Fault&, Size, ObjectId);
    bool divide_badly(std::uint64_t divisor, bool is_remainder);
    void end_program(StopReason, std::string message);
    void finish(int status, std::string message);
    void tell_leaks();

    // machine_signal.cpp

    [[nodiscard]] bool is_caught(std::int32_t signal) const;
    [[nodiscard]] bool call_handler();
    void tell_caught(check::Finding, std::int32_t signal);
    [[nodiscard]] std::string why_not_caught(std::int32_t signal) const;
    [[nodiscard]] std::uint64_t limit_for_alarm(std::uint64_t step) const;
    [[nodiscard]] bool take_alarm();
    [[nodiscard]] std::uint64_t time_passed() const;

    // machine_alloca.cpp

    [[nodiscard]] std::optional<Pointer> allocate_on_stack(Size);
    void end_stack_blocks();
    [[nodiscard]] ObjectId stack_block_at(Address) const;

    // machine_jump.cpp: setjmp and longjmp.

    [[nodiscard]] bool mark_place(Pointer buffer, bool keeps_signals);
    [[nodiscard]] bool jump_back(Pointer buffer, std::uint64_t value);
    [[nodiscard]] bool report_bad_jump(Pointer buffer, std::string detail);
    [[nodiscard]] std::uint32_t function_holding(std::uint64_t address) const;

    // --------------------------------------------------------------------------------------------------
    // machine_heap.cpp

    [[nodiscard]] std::optional<Pointer> allocate(std::string_view function, std::uint64_t alignment, Size request_size,
                                                  bool zeroed);
    [[nodiscard]] std::optional<Pointer> reallocate(std::string_view function, Pointer, Size request_size);
    [[nodiscard]] bool release(std::string_view function, Pointer);
    [[nodiscard]] std::optional<Size> usable_size(Pointer);
    [[nodiscard]] bool judge_release(Pointer, bool& was_found);
    [[nodiscard]] bool survive(const alloc::Failure&, bool was_reported);
    [[nodiscard]] ObjectId block_of(Pointer) const;
    [[nodiscard]] ObjectId begin_block(Address, Size request_size);
    void forget_contents(Address, Size);
    [[nodiscard]] memory::SegmentIndex segment_at(Address) const;
    void told_by_allocator();
    [[nodiscard]] Pointer move_break(std::int64_t delta);
    [[nodiscard]] Pointer map(Size, memory::Protection);
    [[nodiscard]] bool unmap(Pointer, Size);
};

} // namespace heaparium::vm
