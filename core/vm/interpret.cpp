// The interpreter: one short body an operation, in the order of operation.def.
//
// Dispatch    Direct threading where the compiler can take the address of a label, one dense switch in WebAssembly,
// which
//             has no computed jumps. Both are made from operation.def, so a missing body does not compile.
// Registers   `r` and `id` are the running window: values, and the objects of pointers. `at` is the instruction itself.
// Slow ways   Whatever may report, call, or move memory is a member function of Inside, called through AWAY: it finds
//             the place in `pc`, and all host pointers are taken anew when it comes back.
// Source      Ertl and Gregg, "The Structure and Performance of Efficient Interpreters" (2003).
#include "vm/arithmetic.hpp"
#include "vm/floating_exception.hpp"
#include "vm/interpret_calls.hpp"

#include <algorithm>

#if defined(__GNUC__) && !defined(__EMSCRIPTEN__)
#define THREADED 1
#pragma GCC diagnostic ignored "-Wpedantic" // labels as values
#else
#define THREADED 0
#pragma GCC diagnostic ignored "-Wunused-label" // of every body; only those that statements begin with are gone to
#endif

namespace heaparium::vm {

using namespace arithmetic;

namespace {

/// So many statements of the library's own C count as one step of the program: enough that nobody meets one in an
/// ordinary call, and few enough that no call runs for long without a look at the limits of the run.
constexpr std::uint64_t paces_a_step = 1 << 16;

/// 16 bits at a time, from the lowest.
template <class T>
[[nodiscard]] inline T field(const std::uint64_t* instruction, std::size_t number) {
    T value;
    std::memcpy(&value, reinterpret_cast<const std::byte*>(instruction) + number * 2, sizeof value);
    return value;
}

const std::uint64_t* switch_target(const SwitchTable& table, std::int64_t value, const std::uint64_t* code) {
    const auto behind = std::upper_bound(table.ranges.begin(), table.ranges.end(), value,
                                         [](std::int64_t v, const SwitchTable::Range& range) { return v < range.low; });
    if (behind == table.ranges.begin() || value > std::prev(behind)->high) return code + table.otherwise;
    return code + std::prev(behind)->target;
}

} // namespace

// Operands are read from the instruction where it lies: a load each, in place of shifts and masks.
#define FIELD(number, T) field<T>(at, number)
#define A                                                                                                              \
    std::uint64_t { FIELD(1, std::uint16_t) }
#define B                                                                                                              \
    std::uint64_t { FIELD(2, std::uint16_t) }
#define C                                                                                                              \
    std::uint64_t { FIELD(3, std::uint16_t) }
#define SMALL                                                                                                          \
    std::int64_t { FIELD(3, std::int16_t) }
#define SMALL_B                                                                                                        \
    std::int64_t { FIELD(2, std::int16_t) }
#define IMMEDIATE                                                                                                      \
    std::int64_t { FIELD(2, std::int32_t) }
#define INDEX FIELD(2, std::uint32_t)
#define OFFSET                                                                                                         \
    std::uint64_t { FIELD(2, std::uint32_t) }
#define SECOND (at[1])

#if THREADED
#define BODY(name) op_##name
#define GO(place)                                                                                                      \
    do {                                                                                                               \
        at = (place);                                                                                                  \
        goto* labels[FIELD(0, std::uint16_t)];                                                                         \
    } while (false)
#else
#define BODY(name)                                                                                                     \
    case Operation::name:                                                                                              \
        op_##name
#define GO(place)                                                                                                      \
    do {                                                                                                               \
        at = (place);                                                                                                  \
        goto dispatch;                                                                                                 \
    } while (false)
#endif
#define NEXT(words) GO(at + (words))

// Host pointers at hand. What every body keeps in locals, WebAssembly's compilers move between stack slots after every
// body that may have changed it; so there only the registers are.
#if THREADED
#define AT_HAND(T, name, member) T name = member
#define TAKE_FRAME() bytes = frame_bytes, written = frame_written, objects_of_frame = frame_objects
#define TAKE_TABLES() extent_table = extents, segments = host_segments.data()
#define SEGMENTS segments
#else
#define AT_HAND(T, name, member) T const& name = member
#define TAKE_FRAME() static_cast<void>(0)
#define TAKE_TABLES() static_cast<void>(0)
#define SEGMENTS host_segments.data()
#endif
#define TAKE_WINDOW()                                                                                                  \
    do {                                                                                                               \
        r = values;                                                                                                    \
        id = ids;                                                                                                      \
        TAKE_FRAME();                                                                                                  \
    } while (false)
#define TAKE_HOST_POINTERS()                                                                                           \
    do {                                                                                                               \
        TAKE_WINDOW();                                                                                                 \
        TAKE_TABLES();                                                                                                 \
    } while (false)
#define AWAY(call)                                                                                                     \
    do {                                                                                                               \
        pc = at;                                                                                                       \
        const bool goes_on = (call);                                                                                   \
        TAKE_HOST_POINTERS();                                                                                          \
        if (!goes_on) goto stopped;                                                                                    \
    } while (false)

#define VALUE(name, expression)                                                                                        \
    BODY(name) : {                                                                                                     \
        r[A] = (expression);                                                                                           \
        NEXT(1);                                                                                                       \
    }
#define LOAD(name, T, wanted, address_expression)                                                                      \
    BODY(name) : {                                                                                                     \
        const std::uint64_t address = (address_expression);                                                            \
        const ObjectId object = id[B];                                                                                 \
        const Spot spot = readable_spot<wanted, sizeof(T)>(extent_table, SEGMENTS, address, object);                   \
        std::uint64_t value = 0;                                                                                       \
        if (spot.segment) [[likely]] {                                                                                 \
            value = fetch<T>(spot.segment->bytes + spot.offset);                                                       \
        } else {                                                                                                       \
            ObjectId ignored = 0;                                                                                      \
            AWAY(load_slowly(address, object, sizeof(T), wanted == Wanted::written_bytes, value, ignored));            \
            value = extend<T>(value);                                                                                  \
        }                                                                                                              \
        r[A] = value;                                                                                                  \
        NEXT(1);                                                                                                       \
    }
#define LOAD_POINTER(name, address_expression)                                                                         \
    BODY(name) : {                                                                                                     \
        const std::uint64_t address = (address_expression);                                                            \
        const ObjectId object = id[B];                                                                                 \
        const Spot spot = readable_spot<Wanted::written_bytes, 8>(extent_table, SEGMENTS, address, object);            \
        std::uint64_t value = 0;                                                                                       \
        ObjectId value_object = 0;                                                                                     \
        if (spot.segment) [[likely]] {                                                                                 \
            value = fetch<std::uint64_t>(spot.segment->bytes + spot.offset);                                           \
            value_object = object_word(*spot.segment, spot.offset);                                                    \
        } else {                                                                                                       \
            AWAY(load_slowly(address, object, 8, true, value, value_object));                                          \
        }                                                                                                              \
        r[A] = value;                                                                                                  \
        id[A] = value_object;                                                                                          \
        NEXT(1);                                                                                                       \
    }
#define STORE(name, T, address_expression, source, source_object)                                                      \
    BODY(name) : {                                                                                                     \
        const std::uint64_t address = (address_expression);                                                            \
        const ObjectId object = id[A];                                                                                 \
        const Spot spot = writable_spot<sizeof(T)>(extent_table, SEGMENTS, address, object);                           \
        if (spot.segment) [[likely]] {                                                                                 \
            put<T>(*spot.segment, spot.offset, r[source], source_object);                                              \
        } else {                                                                                                       \
            AWAY(store_slowly(address, object, sizeof(T), r[source], source_object));                                  \
        }                                                                                                              \
        NEXT(1);                                                                                                       \
    }
#define LOAD_LOCAL(name, T)                                                                                            \
    BODY(name) : {                                                                                                     \
        const std::uint64_t offset = OFFSET;                                                                           \
        if (!is_scalar_written<T>(written, offset)) [[unlikely]] {                                                     \
            AWAY(read_unwritten_local(offset, sizeof(T)));                                                             \
        }                                                                                                              \
        r[A] = fetch<T>(bytes + offset);                                                                               \
        NEXT(1);                                                                                                       \
    }
#define STORE_LOCAL(name, T, object)                                                                                   \
    BODY(name) : {                                                                                                     \
        put_scalar<T>(bytes, written, objects_of_frame, OFFSET, r[A], object);                                         \
        NEXT(1);                                                                                                       \
    }
#define LOAD_STATIC(name, T)                                                                                           \
    BODY(name) : {                                                                                                     \
        const HostSegment& data = SEGMENTS[memory::AddressSpace::data_segment];                                        \
        const std::uint64_t offset = OFFSET;                                                                           \
        if (!is_scalar_written<T>(data.written, offset)) [[unlikely]] {                                                \
            AWAY(read_unwritten_static(offset, sizeof(T)));                                                            \
        }                                                                                                              \
        r[A] = fetch<T>(SEGMENTS[memory::AddressSpace::data_segment].bytes + offset);                                  \
        NEXT(1);                                                                                                       \
    }
#define STORE_STATIC(name, T, object)                                                                                  \
    BODY(name) : {                                                                                                     \
        const HostSegment& data = SEGMENTS[memory::AddressSpace::data_segment];                                        \
        const std::uint64_t offset = OFFSET;                                                                           \
        put_scalar<T>(data.bytes, data.written, data.objects, offset, r[A], object);                                   \
        data.dirty[(offset + data.page_offset) >> 12] = 1;                                                             \
        NEXT(1);                                                                                                       \
    }
#define DIVIDE(name, T, function, is_remainder)                                                                        \
    BODY(name) : {                                                                                                     \
        if (!divides<T>(r[B], r[C])) [[unlikely]] {                                                                    \
            AWAY(divide_badly(static_cast<std::uint64_t>(static_cast<T>(r[C])), is_remainder));                        \
        }                                                                                                              \
        r[A] = function<T>(r[B], r[C]);                                                                                \
        NEXT(1);                                                                                                       \
    }
#define JUMP_IF(name, condition)                                                                                       \
    BODY(name) : {                                                                                                     \
        if (condition) NEXT(1 + SMALL);                                                                                \
        NEXT(1);                                                                                                       \
    }
#define FLOATING(name, F, operator_) VALUE(name, to_bits<F>(to_floating<F>(r[B]) operator_ to_floating<F>(r[C])))
#define DIVIDE_FLOATING(name, F)                                                                                       \
    BODY(name) : {                                                                                                     \
        const F dividend = to_floating<F>(r[B]), divisor = to_floating<F>(r[C]);                                       \
        if (divisor == 0) [[unlikely]]                                                                                 \
            progress.library.floating_exceptions |= floating_exception::of_division(dividend);                         \
        r[A] = to_bits<F>(dividend / divisor);                                                                         \
        NEXT(1);                                                                                                       \
    }
#define COMPARE_FLOATING(name, F, operator_)                                                                           \
    VALUE(name, std::uint64_t{to_floating<F>(r[B]) operator_ to_floating<F>(r[C])})

StopReason Machine::Inside::interpret() {
    std::uint64_t* r = values;
    ObjectId* id = ids;
    AT_HAND(std::byte*, bytes, frame_bytes);
    AT_HAND(std::uint8_t*, written, frame_written);
    AT_HAND(ObjectId*, objects_of_frame, frame_objects);
    AT_HAND(const check::Extent*, extent_table, extents);
#if THREADED
    const HostSegment* segments = host_segments.data();
#endif
    const std::uint64_t* at = pc;

#if THREADED
    static const void* const labels[] = {
#define OPERATION(name, ...) &&op_##name,
#include "vm/operation.def"
#undef OPERATION
#define BEGINS_STATEMENT(name) &&op_statement_##name,
#include "vm/statement_beginning.def"
#undef BEGINS_STATEMENT
    };
    NEXT(0);
#else
dispatch:
    switch (static_cast<Operation>(FIELD(0, std::uint16_t))) {
#endif

    BODY(statement_break) : {
        if (obey_breakpoints && (at != start_pc || progress.step != start_step)) {
            pc = at;
            return StopReason::breakpoint;
        }
    }
#define COUNT_STEP()                                                                                                   \
    do {                                                                                                               \
        if (progress.step == step_limit) [[unlikely]] {                                                                \
            pc = at;                                                                                                   \
            return StopReason::step;                                                                                   \
        }                                                                                                              \
        ++progress.step;                                                                                               \
    } while (false)
    BODY(statement) : {
        COUNT_STEP();
        NEXT(1);
    }
#define BEGINS_STATEMENT(name)                                                                                         \
    BODY(statement_##name) : {                                                                                         \
        COUNT_STEP();                                                                                                  \
        ++at;                                                                                                          \
        goto op_##name;                                                                                                \
    }
#include "vm/statement_beginning.def"
#undef BEGINS_STATEMENT
#undef COUNT_STEP

    BODY(pace) : {
        if (++progress.paces % paces_a_step == 0) [[unlikely]] {
            if (progress.step >= step_limit) {
                --progress.paces;
                pc = at;
                return StopReason::step;
            }
            ++progress.step;
        }
        NEXT(1);
    }

    VALUE(constant, static_cast<std::uint64_t>(IMMEDIATE))
    BODY(constant_wide) : {
        r[A] = SECOND;
        NEXT(2);
    }
    BODY(constant_pointer) : {
        r[A] = static_cast<std::uint64_t>(IMMEDIATE);
        id[A] = 0;
        NEXT(1);
    }
    VALUE(move, r[B])
    BODY(move_pointer) : {
        r[A] = r[B];
        id[A] = id[B];
        NEXT(1);
    }
    BODY(pointer_from_integer) : {
        const std::uint64_t value = r[B];
        ObjectId object = 0;
        AWAY((object = object_at(Address(value)), !progress.end));
        r[A] = value;
        id[A] = object;
        NEXT(1);
    }

    BODY(address_temporary) : BODY(address_local) : {
        const std::uint64_t place = SECOND; // offset | slot << 32
        ObjectId object = frame_slots[place >> 32];
        if (object == 0) [[unlikely]] {
            AWAY((object = local_object(INDEX), !progress.end));
        }
        r[A] = frame_address + static_cast<std::uint32_t>(place);
        id[A] = object;
        NEXT(2);
    }
    BODY(address_static) : {
        r[A] = static_addresses[INDEX].value();
        id[A] = INDEX + 1;
        NEXT(1);
    }
    BODY(frame_pointer) : {
        r[A] = frame_address + OFFSET;
        id[A] = 0;
        NEXT(1);
    }

#define BYTES_AT Wanted::written_bytes
    LOAD(load_i8, std::int8_t, BYTES_AT, r[B] + static_cast<std::uint64_t>(SMALL))
    LOAD(load_u8, std::uint8_t, BYTES_AT, r[B] + static_cast<std::uint64_t>(SMALL))
    LOAD(load_i16, std::int16_t, BYTES_AT, r[B] + static_cast<std::uint64_t>(SMALL))
    LOAD(load_u16, std::uint16_t, BYTES_AT, r[B] + static_cast<std::uint64_t>(SMALL))
    LOAD(load_i32, std::int32_t, BYTES_AT, r[B] + static_cast<std::uint64_t>(SMALL))
    LOAD(load_u32, std::uint32_t, BYTES_AT, r[B] + static_cast<std::uint64_t>(SMALL))
    LOAD(load_i64, std::uint64_t, BYTES_AT, r[B] + static_cast<std::uint64_t>(SMALL))
    LOAD_POINTER(load_pointer, r[B] + static_cast<std::uint64_t>(SMALL))
    STORE(store_8, std::uint8_t, r[A] + static_cast<std::uint64_t>(SMALL), B, 0)
    STORE(store_16, std::uint16_t, r[A] + static_cast<std::uint64_t>(SMALL), B, 0)
    STORE(store_32, std::uint32_t, r[A] + static_cast<std::uint64_t>(SMALL), B, 0)
    STORE(store_64, std::uint64_t, r[A] + static_cast<std::uint64_t>(SMALL), B, 0)
    STORE(store_pointer, std::uint64_t, r[A] + static_cast<std::uint64_t>(SMALL), B, id[B])

    LOAD(load_index_i8, std::int8_t, BYTES_AT, r[B] + r[C])
    LOAD(load_index_u8, std::uint8_t, BYTES_AT, r[B] + r[C])
    LOAD(load_index_i16, std::int16_t, BYTES_AT, r[B] + r[C] * 2)
    LOAD(load_index_u16, std::uint16_t, BYTES_AT, r[B] + r[C] * 2)
    LOAD(load_index_i32, std::int32_t, BYTES_AT, r[B] + r[C] * 4)
    LOAD(load_index_u32, std::uint32_t, BYTES_AT, r[B] + r[C] * 4)
    LOAD(load_index_i64, std::uint64_t, BYTES_AT, r[B] + r[C] * 8)
    LOAD_POINTER(load_index_pointer, r[B] + r[C] * 8)
    STORE(store_index_8, std::uint8_t, r[A] + r[B], C, 0)
    STORE(store_index_16, std::uint16_t, r[A] + r[B] * 2, C, 0)
    STORE(store_index_32, std::uint32_t, r[A] + r[B] * 4, C, 0)
    STORE(store_index_64, std::uint64_t, r[A] + r[B] * 8, C, 0)
    STORE(store_index_pointer, std::uint64_t, r[A] + r[B] * 8, C, id[C])
#undef BYTES_AT

    LOAD_LOCAL(load_local_i8, std::int8_t)
    LOAD_LOCAL(load_local_u8, std::uint8_t)
    LOAD_LOCAL(load_local_i16, std::int16_t)
    LOAD_LOCAL(load_local_u16, std::uint16_t)
    LOAD_LOCAL(load_local_i32, std::int32_t)
    LOAD_LOCAL(load_local_u32, std::uint32_t)
    LOAD_LOCAL(load_local_i64, std::uint64_t)
    BODY(load_local_pointer) : {
        const std::uint64_t offset = OFFSET;
        if (!is_scalar_written<std::uint64_t>(written, offset)) [[unlikely]] {
            AWAY(read_unwritten_local(offset, 8));
        }
        r[A] = fetch<std::uint64_t>(bytes + offset);
        id[A] = objects_of_frame[offset >> 3];
        NEXT(1);
    }
    STORE_LOCAL(store_local_8, std::uint8_t, 0)
    STORE_LOCAL(store_local_16, std::uint16_t, 0)
    STORE_LOCAL(store_local_32, std::uint32_t, 0)
    STORE_LOCAL(store_local_64, std::uint64_t, 0)
    STORE_LOCAL(store_local_pointer, std::uint64_t, id[A])
    BODY(check_held) : {
        const std::uint64_t offset = OFFSET;
        if ((written[offset >> 3] >> (offset & 7) & 1) == 0) [[unlikely]] {
            AWAY(read_unwritten_held(offset, static_cast<std::uint32_t>(A)));
        }
        NEXT(1);
    }
    BODY(forget_held) : {
        const std::uint64_t offset = OFFSET;
        const std::uint32_t mask = written_mask(A) << (offset & 7);
        written[offset >> 3] = static_cast<std::uint8_t>(written[offset >> 3] & ~mask);
        NEXT(1);
    }

    LOAD_STATIC(load_static_i8, std::int8_t)
    LOAD_STATIC(load_static_u8, std::uint8_t)
    LOAD_STATIC(load_static_i16, std::int16_t)
    LOAD_STATIC(load_static_u16, std::uint16_t)
    LOAD_STATIC(load_static_i32, std::int32_t)
    LOAD_STATIC(load_static_u32, std::uint32_t)
    LOAD_STATIC(load_static_i64, std::uint64_t)
    BODY(load_static_pointer) : {
        const std::uint64_t offset = OFFSET;
        if (!is_scalar_written<std::uint64_t>(host_data().written, offset)) [[unlikely]] {
            AWAY(read_unwritten_static(offset, 8));
        }
        const HostSegment& data = SEGMENTS[memory::AddressSpace::data_segment];
        r[A] = fetch<std::uint64_t>(data.bytes + offset);
        id[A] = data.objects[offset >> 3];
        NEXT(1);
    }
    STORE_STATIC(store_static_8, std::uint8_t, 0)
    STORE_STATIC(store_static_16, std::uint16_t, 0)
    STORE_STATIC(store_static_32, std::uint32_t, 0)
    STORE_STATIC(store_static_64, std::uint64_t, 0)
    STORE_STATIC(store_static_pointer, std::uint64_t, id[A])

    LOAD(load_unit_8, std::uint8_t, Wanted::bytes, r[B] + static_cast<std::uint64_t>(SMALL))
    LOAD(load_unit_16, std::uint16_t, Wanted::bytes, r[B] + static_cast<std::uint64_t>(SMALL))
    LOAD(load_unit_32, std::uint32_t, Wanted::bytes, r[B] + static_cast<std::uint64_t>(SMALL))
    LOAD(load_unit_64, std::uint64_t, Wanted::bytes, r[B] + static_cast<std::uint64_t>(SMALL))
    BODY(extract_signed) : {
        r[A] = arithmetic::extract_signed(r[B], SECOND);
        NEXT(2);
    }
    BODY(extract_unsigned) : {
        r[A] = arithmetic::extract_unsigned(r[B], SECOND);
        NEXT(2);
    }
    BODY(insert_bits) : {
        r[A] = arithmetic::insert(r[B], r[C], SECOND);
        NEXT(2);
    }

    BODY(copy_object) : {
        AWAY(copy_object(r[A], id[A], r[B], id[B], SECOND));
        NEXT(2);
    }
    BODY(copy_to_frame) : {
        AWAY(copy_to_frame(OFFSET, r[A], id[A], SECOND));
        NEXT(2);
    }
    BODY(copy_from_frame) : {
        AWAY(copy_from_frame(r[A], id[A], OFFSET, SECOND));
        NEXT(2);
    }
    BODY(receive_object) : {
        AWAY(copy_in_stack(frame_address + OFFSET, r[A], id[A], SECOND));
        NEXT(2);
    }
    BODY(copy_result) : {
        AWAY(copy_result(r[A], id[A], SECOND));
        NEXT(2);
    }
    BODY(copy_result_from_frame) : {
        AWAY(copy_in_stack(r[0], frame_address + OFFSET, 0, SECOND));
        NEXT(2);
    }
    BODY(zero_object) : {
        AWAY(zero_object(r[A], id[A], SECOND));
        NEXT(2);
    }
    BODY(zero_local) : {
        zero_local(OFFSET, SECOND);
        NEXT(2);
    }
    BODY(begin_local) : {
        AWAY((begin_local(INDEX), true));
        NEXT(1);
    }
    BODY(end_local) : {
        AWAY((end_local(INDEX), true));
        NEXT(1);
    }

    VALUE(add_i32, extend<std::int32_t>(r[B] + r[C]))
    VALUE(add_u32, extend<std::uint32_t>(r[B] + r[C]))
    VALUE(add_i64, r[B] + r[C])
    VALUE(subtract_i32, extend<std::int32_t>(r[B] - r[C]))
    VALUE(subtract_u32, extend<std::uint32_t>(r[B] - r[C]))
    VALUE(subtract_i64, r[B] - r[C])
    VALUE(multiply_i32, extend<std::int32_t>(r[B] * r[C]))
    VALUE(multiply_u32, extend<std::uint32_t>(r[B] * r[C]))
    VALUE(multiply_i64, r[B] * r[C])
    DIVIDE(divide_i32, std::int32_t, quotient, false)
    DIVIDE(divide_i64, std::int64_t, quotient, false)
    DIVIDE(divide_u64, std::uint64_t, quotient, false)
    DIVIDE(remainder_i32, std::int32_t, arithmetic::remainder, true)
    DIVIDE(remainder_i64, std::int64_t, arithmetic::remainder, true)
    DIVIDE(remainder_u64, std::uint64_t, arithmetic::remainder, true)
    VALUE(bit_and, r[B] & r[C])
    VALUE(bit_or, r[B] | r[C])
    VALUE(bit_xor, r[B] ^ r[C])
    VALUE(shift_left_i32, extend<std::int32_t>(r[B] << (r[C] & 31)))
    VALUE(shift_left_u32, extend<std::uint32_t>(r[B] << (r[C] & 31)))
    VALUE(shift_left_i64, r[B] << (r[C] & 63))
    VALUE(shift_right_i32, static_cast<std::uint64_t>(to_signed(extend<std::int32_t>(r[B])) >> (r[C] & 31)))
    VALUE(shift_right_u32, extend<std::uint32_t>(r[B]) >> (r[C] & 31))
    VALUE(shift_right_i64, static_cast<std::uint64_t>(to_signed(r[B]) >> (r[C] & 63)))
    VALUE(shift_right_u64, r[B] >> (r[C] & 63))
    VALUE(negate_i32, extend<std::int32_t>(0 - r[B]))
    VALUE(negate_u32, extend<std::uint32_t>(0 - r[B]))
    VALUE(negate_i64, 0 - r[B])
    VALUE(bit_not, ~r[B])
    VALUE(bit_not_u32, extend<std::uint32_t>(~r[B]))
    VALUE(logical_not, std::uint64_t{r[B] == 0})
    VALUE(add_immediate_i32, extend<std::int32_t>(r[B] + static_cast<std::uint64_t>(SMALL)))
    VALUE(add_immediate_u32, extend<std::uint32_t>(r[B] + static_cast<std::uint64_t>(SMALL)))
    VALUE(add_immediate_i64, r[B] + static_cast<std::uint64_t>(SMALL))
    VALUE(multiply_immediate_i32, extend<std::int32_t>(r[B] * static_cast<std::uint64_t>(SMALL)))
    VALUE(multiply_immediate_u32, extend<std::uint32_t>(r[B] * static_cast<std::uint64_t>(SMALL)))
    VALUE(multiply_immediate_i64, r[B] * static_cast<std::uint64_t>(SMALL))
    VALUE(divide_immediate_i64, static_cast<std::uint64_t>(to_signed(r[B]) / SMALL))
    VALUE(divide_immediate_u64, r[B] / C)
    VALUE(remainder_immediate_i64, static_cast<std::uint64_t>(to_signed(r[B]) % SMALL))
    VALUE(remainder_immediate_u64, r[B] % C)
    VALUE(bit_and_immediate, r[B] & static_cast<std::uint64_t>(SMALL))
    VALUE(shift_left_immediate_i32, extend<std::int32_t>(r[B] << (C & 31)))
    VALUE(shift_left_immediate_u32, extend<std::uint32_t>(r[B] << (C & 31)))
    VALUE(shift_left_immediate_i64, r[B] << (C & 63))
    VALUE(shift_right_immediate_i64, static_cast<std::uint64_t>(to_signed(r[B]) >> (C & 63)))
    VALUE(shift_right_immediate_u64, r[B] >> (C & 63))

    VALUE(equal, std::uint64_t{r[B] == r[C]})
    VALUE(not_equal, std::uint64_t{r[B] != r[C]})
    VALUE(less_i64, std::uint64_t{to_signed(r[B]) < to_signed(r[C])})
    VALUE(less_equal_i64, std::uint64_t{to_signed(r[B]) <= to_signed(r[C])})
    VALUE(less_u64, std::uint64_t{r[B] < r[C]})
    VALUE(less_equal_u64, std::uint64_t{r[B] <= r[C]})

    FLOATING(add_f32, float, +)
    FLOATING(add_f64, double, +)
    FLOATING(subtract_f32, float, -)
    FLOATING(subtract_f64, double, -)
    FLOATING(multiply_f32, float, *)
    FLOATING(multiply_f64, double, *)
    DIVIDE_FLOATING(divide_f32, float)
    DIVIDE_FLOATING(divide_f64, double)
    COMPARE_FLOATING(equal_f32, float, ==)
    COMPARE_FLOATING(equal_f64, double, ==)
    COMPARE_FLOATING(not_equal_f32, float, !=)
    COMPARE_FLOATING(not_equal_f64, double, !=)
    COMPARE_FLOATING(less_f32, float, <)
    COMPARE_FLOATING(less_f64, double, <)
    COMPARE_FLOATING(less_equal_f32, float, <=)
    COMPARE_FLOATING(less_equal_f64, double, <=)
    VALUE(negate_f32, to_bits<float>(-to_floating<float>(r[B])))
    VALUE(negate_f64, to_bits<double>(-to_floating<double>(r[B])))

    VALUE(narrow_i8, extend<std::int8_t>(r[B]))
    VALUE(narrow_u8, extend<std::uint8_t>(r[B]))
    VALUE(narrow_i16, extend<std::int16_t>(r[B]))
    VALUE(narrow_u16, extend<std::uint16_t>(r[B]))
    VALUE(narrow_i32, extend<std::int32_t>(r[B]))
    VALUE(narrow_u32, extend<std::uint32_t>(r[B]))
    VALUE(to_bool, std::uint64_t{r[B] != 0})
    VALUE(f32_to_bool, std::uint64_t{to_floating<float>(r[B]) != 0})
    VALUE(f64_to_bool, std::uint64_t{to_floating<double>(r[B]) != 0})
    VALUE(i64_to_f32, to_bits<float>(static_cast<float>(to_signed(r[B]))))
    VALUE(i64_to_f64, to_bits<double>(static_cast<double>(to_signed(r[B]))))
    VALUE(u64_to_f32, to_bits<float>(static_cast<float>(r[B])))
    VALUE(u64_to_f64, to_bits<double>(static_cast<double>(r[B])))
    VALUE(f32_to_i64, truncate_signed(to_floating<float>(r[B])))
    VALUE(f32_to_u64, truncate_unsigned(to_floating<float>(r[B])))
    VALUE(f64_to_i64, truncate_signed(to_floating<double>(r[B])))
    VALUE(f64_to_u64, truncate_unsigned(to_floating<double>(r[B])))
    VALUE(f32_to_f64, to_bits<double>(static_cast<double>(to_floating<float>(r[B]))))
    VALUE(f64_to_f32, to_bits<float>(static_cast<float>(to_floating<double>(r[B]))))

    BODY(pointer_add) : {
        r[A] = r[B] + r[C] * SECOND;
        id[A] = id[B];
        NEXT(2);
    }
    BODY(pointer_add_immediate) : {
        r[A] = r[B] + SECOND;
        id[A] = id[B];
        NEXT(2);
    }
    BODY(pointer_add_small) : {
        r[A] = r[B] + static_cast<std::uint64_t>(SMALL);
        id[A] = id[B];
        NEXT(1);
    }
    BODY(pointer_difference) : {
        r[A] = static_cast<std::uint64_t>(to_signed(r[B] - r[C]) / to_signed(SECOND));
        NEXT(2);
    }

    BODY(jump) : GO(code.data() + INDEX);
    BODY(jump_if_zero) : {
        if (r[A] == 0) GO(code.data() + INDEX);
        NEXT(1);
    }
    BODY(jump_if_not_zero) : {
        if (r[A] != 0) GO(code.data() + INDEX);
        NEXT(1);
    }
    JUMP_IF(jump_equal, r[A] == r[B])
    JUMP_IF(jump_not_equal, r[A] != r[B])
    JUMP_IF(jump_less_i64, to_signed(r[A]) < to_signed(r[B]))
    JUMP_IF(jump_less_equal_i64, to_signed(r[A]) <= to_signed(r[B]))
    JUMP_IF(jump_less_u64, r[A] < r[B])
    JUMP_IF(jump_less_equal_u64, r[A] <= r[B])
    JUMP_IF(jump_equal_immediate, to_signed(r[A]) == SMALL_B)
    JUMP_IF(jump_not_equal_immediate, to_signed(r[A]) != SMALL_B)
    JUMP_IF(jump_less_immediate, to_signed(r[A]) < SMALL_B)
    JUMP_IF(jump_less_equal_immediate, to_signed(r[A]) <= SMALL_B)
    JUMP_IF(jump_greater_immediate, to_signed(r[A]) > SMALL_B)
    JUMP_IF(jump_greater_equal_immediate, to_signed(r[A]) >= SMALL_B)
    BODY(switch_jump) : GO(switch_target(image.switches[INDEX], to_signed(r[A]), code.data()));
    VALUE(address_label, return_address(INDEX).value())
    BODY(jump_indirect) : {
        AWAY(jump_to(r[A]));
        GO(pc);
    }

    BODY(call) : {
        pc = at;
        if (enter_quickly(callees[INDEX], INDEX, static_cast<std::uint32_t>(A), site() + 1)) [[likely]] {
            TAKE_WINDOW();
            GO(pc);
        }
        AWAY(enter(INDEX, static_cast<std::uint32_t>(A), site() + 1));
        GO(pc);
    }
    BODY(call_pointer) : {
        AWAY(call_pointer(static_cast<std::uint32_t>(A), static_cast<std::uint32_t>(B),
                          static_cast<std::uint32_t>(SECOND)));
        GO(pc);
    }
    BODY(call_library) : {
        AWAY(call_library(image.call_sites[INDEX].library, INDEX, static_cast<std::uint32_t>(A), 1));
        GO(pc);
    }
#define RETURN()                                                                                                       \
    do {                                                                                                               \
        pc = at;                                                                                                       \
        if (leave_quickly()) [[likely]] {                                                                              \
            TAKE_WINDOW();                                                                                             \
            GO(pc);                                                                                                    \
        }                                                                                                              \
        AWAY(leave());                                                                                                 \
        GO(pc);                                                                                                        \
    } while (false)
    BODY(return_void) : RETURN();
    BODY(return_value) : {
        r[0] = r[A];
        RETURN();
    }
    BODY(return_pointer) : {
        r[0] = r[A];
        id[0] = id[A];
        RETURN();
    }
#undef RETURN
    BODY(missing_return) : {
        AWAY(missing_return() && leave());
        GO(pc);
    }

    BODY(variable_arguments_start) : {
        AWAY(start_variable_arguments(static_cast<std::uint32_t>(A)));
        NEXT(1);
    }
    BODY(variable_argument) : {
        AWAY(next_variable_argument(static_cast<std::uint32_t>(A), static_cast<std::uint32_t>(B), SECOND));
        NEXT(2);
    }
    BODY(stack_allocate) : {
        AWAY(stack_allocate(static_cast<std::uint32_t>(SECOND), r[B], static_cast<std::uint32_t>(A)));
        NEXT(2);
    }
    VALUE(stack_mark, frames.back().stack_pointer.value())
    BODY(stack_release) : {
        stack_release(r[A]);
        NEXT(1);
    }

#if !THREADED
}
return StopReason::crashed; // no such operation: the image was verified
#endif
stopped : if (!progress.end && arriving.signal != 0) {
    if (!call_handler()) return *progress.end;
    TAKE_HOST_POINTERS();
    GO(pc);
}
return progress.end ? *progress.end : StopReason::input;
}

} // namespace heaparium::vm
