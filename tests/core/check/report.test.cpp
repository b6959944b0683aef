#include "catch.hpp"
#include "narrator.hpp"
#include "space.hpp"

#include "check/report.hpp"

#include <string>

using namespace heaparium;
using check::ObjectId;
using check::ObjectKind;
using check::ObjectState;
using memory::Access;
using memory::Address;
using memory::Size;

namespace {

struct Scene {
    check::ObjectTable objects;
    memory::AddressSpace space = empty_space();
    Address heap = space.program_break();

    ObjectId block(std::uint64_t offset, std::uint64_t size, std::uint32_t line = 7) {
        return objects.create(
            {.kind = ObjectKind::heap_block, .base = heap + Size(offset), .size = Size(size), .site = line});
    }
    ObjectId object(ObjectKind kind, std::uint64_t base, std::uint64_t size, bool is_writable = true) {
        return objects.create({.kind = kind, .base = Address(base), .size = Size(size), .is_writable = is_writable});
    }
    std::string kind(Access access, Address address, std::uint64_t size, ObjectId own, ObjectId there = 0) const {
        const auto finding = judge(objects, space, access, address, Size(size), own, there);
        return finding ? std::string(info(finding->kind).name) : "fine";
    }
    std::string release_kind(Address address, ObjectId own, ObjectId there = 0) const {
        const auto finding = judge_release(objects, space, address, own, there);
        return finding ? std::string(info(finding->kind).name) : "fine";
    }
    std::string what(Access access, Address address, std::uint64_t size, ObjectId own, ObjectId there = 0) const {
        const auto finding = judge(objects, space, access, address, Size(size), own, there);
        return finding ? tell(*finding, LineNarrator()).what : "";
    }
    Address at(std::uint64_t offset) const { return heap + Size(offset); }
};

} // namespace

TEST_CASE("every kind of report has a title, a reason and advice, and is found by its name") {
    for (std::uint16_t index = 0; index <= static_cast<std::uint16_t>(check::ReportKind::too_many_reports); ++index) {
        const auto kind = static_cast<check::ReportKind>(index);
        const check::ReportInfo& row = info(kind);
        INFO(row.name);
        CHECK_FALSE(row.title.empty());
        CHECK(row.title.back() != '.');
        CHECK(row.why.ends_with('.'));
        CHECK(row.advice.size() > 10);
        CHECK(check::find_report_kind(row.name) == kind);
    }
    CHECK_FALSE(check::find_report_kind("no_such_kind"));
}

TEST_CASE("an access is right exactly where it lies inside its own living object") {
    Scene scene;
    const ObjectId own = scene.block(64, 40);
    const ObjectId neighbour = scene.block(112, 40);
    for (std::int64_t offset = -50; offset <= 90; ++offset)
        for (const std::uint64_t size : {1U, 2U, 4U, 8U, 40U}) {
            const Address address(scene.at(64).value() + static_cast<std::uint64_t>(offset));
            const bool inside = offset >= 0 && static_cast<std::uint64_t>(offset) + size <= 40;
            const std::string expected = inside ? "fine" : offset < 0 ? "heap_underflow_write" : "heap_overflow_write";
            REQUIRE(scene.kind(Access::write, address, size, own, neighbour) == expected);
        }
}

TEST_CASE("an access that wraps around the end of all addresses is judged, not computed into an object") {
    Scene scene;
    const ObjectId own = scene.block(64, 40);
    CHECK(scene.kind(Access::read, Address(~std::uint64_t{0}), 8, own) == "heap_overflow_read");
    CHECK(scene.kind(Access::read, scene.at(64), ~std::uint64_t{0}, own) == "heap_overflow_read");
    CHECK(scene.kind(Access::read, scene.at(64), 0, own) == "fine");
}

TEST_CASE("the kind of an overflow follows the kind of the object") {
    Scene scene;
    const ObjectId local = scene.object(ObjectKind::local, 0x7ffffff000, 16);
    const ObjectId global = scene.object(ObjectKind::global, 0x600000, 16);
    const ObjectId literal = scene.object(ObjectKind::literal, 0x500000, 4, false);
    const ObjectId constant = scene.object(ObjectKind::global, 0x610000, 4, false);
    const ObjectId function = scene.object(ObjectKind::function, 0x400000, 32, false);
    CHECK(scene.kind(Access::write, Address(0x7ffffff010), 4, local) == "stack_overflow_write");
    CHECK(scene.kind(Access::read, Address(0x7fffffeffc), 4, local) == "stack_underflow_read");
    CHECK(scene.kind(Access::read, Address(0x600010), 1, global) == "global_overflow_read");
    CHECK(scene.kind(Access::read, Address(0x500004), 1, literal) == "literal_overflow_read");
    CHECK(scene.kind(Access::write, Address(0x500000), 1, literal) == "write_to_literal");
    CHECK(scene.kind(Access::write, Address(0x610000), 4, constant) == "write_to_constant");
    CHECK(scene.kind(Access::write, Address(0x400000), 4, function) == "write_to_code");
}

TEST_CASE("a pointer that outlived its object is recognised whatever lies there today") {
    Scene scene;
    const ObjectId old = scene.block(64, 40);
    scene.objects.end(old, ObjectState::freed, 9, 3);
    const ObjectId today = scene.block(64, 40, 12);
    CHECK(scene.kind(Access::read, scene.at(64), 4, old, today) == "use_after_free_read");
    CHECK(scene.what(Access::read, scene.at(72), 4, old, today) ==
          "The program read 4 bytes at " +
              [&] {
                  char text[32];
                  std::snprintf(text, sizeof text, "0x%llx", static_cast<unsigned long long>(scene.at(72).value()));
                  return std::string(text);
              }() +
              ", 8 bytes into the 40-byte block allocated at line 7. It was freed at line 9. What lies there is the "
              "40-byte block allocated at line 12.");
    const ObjectId local = scene.object(ObjectKind::local, 0x7ffffff000, 16);
    scene.objects.end(local, ObjectState::returned, 5, 8);
    CHECK(scene.kind(Access::write, Address(0x7ffffff000), 4, local) == "use_after_return_write");
    const ObjectId inner = scene.object(ObjectKind::local, 0x7ffffff020, 16);
    scene.objects.end(inner, ObjectState::left, 5, 8);
    CHECK(scene.kind(Access::read, Address(0x7ffffff020), 4, inner) == "use_after_scope_read");
}

TEST_CASE("a pointer without an object is judged by what lies at its address") {
    Scene scene;
    const ObjectId there = scene.block(64, 40);
    CHECK(scene.kind(Access::read, scene.at(64), 4, 0, there) == "fine");
    CHECK(scene.kind(Access::read, scene.at(100), 8, 0, there) == "heap_overflow_read");
    CHECK(scene.kind(Access::read, Address(0), 4, 0) == "null_read");
    CHECK(scene.kind(Access::write, Address(24), 4, 0) == "null_write");
    CHECK(scene.kind(Access::write, Address(0x41414141), 4, 0) == "wild_write");
    scene.objects.end(there, ObjectState::freed, 9, 3);
    CHECK(scene.kind(Access::write, scene.at(70), 4, 0) == "use_after_free_write");
}

TEST_CASE("free accepts the start of a living block and nothing else") {
    Scene scene;
    const ObjectId block = scene.block(64, 40);
    const ObjectId empty = scene.block(128, 0);
    CHECK(scene.release_kind(scene.at(64), block) == "fine");
    CHECK(scene.release_kind(scene.at(64), 0, block) == "fine");
    CHECK(scene.release_kind(scene.at(128), empty) == "fine");
    CHECK(scene.release_kind(scene.at(128), 0) == "fine");
    CHECK(scene.release_kind(scene.at(68), block) == "free_of_interior");
    CHECK(scene.release_kind(scene.at(104), block) == "free_of_interior");
    CHECK(scene.release_kind(Address(0x41414141), 0) == "free_of_wild");
    CHECK(scene.release_kind(Address(0x7ffffff000), scene.object(ObjectKind::local, 0x7ffffff000, 4)) ==
          "free_of_stack");
    CHECK(scene.release_kind(Address(0x600000), scene.object(ObjectKind::global, 0x600000, 4)) == "free_of_global");
    CHECK(scene.release_kind(Address(0x500000), scene.object(ObjectKind::literal, 0x500000, 4, false)) ==
          "free_of_literal");
    scene.objects.end(block, ObjectState::freed, 9, 3);
    CHECK(scene.release_kind(scene.at(64), block) == "double_free");
    CHECK(scene.release_kind(scene.at(64), 0) == "double_free");
}

TEST_CASE("a report says how far outside, of which object, and what was hit") {
    Scene scene;
    const ObjectId own = scene.block(64, 40);
    const std::string after = scene.what(Access::write, scene.at(104), 4, own);
    CHECK(after.find("right after the end of the 40-byte block allocated at line 7") != std::string::npos);
    CHECK(after.find("belongs to the allocator") != std::string::npos);
    CHECK(scene.what(Access::write, scene.at(108), 4, own).find(", 4 bytes after the end of") != std::string::npos);
    CHECK(scene.what(Access::write, scene.at(60), 4, own).find(", 4 bytes before the start of") != std::string::npos);
    CHECK(scene.what(Access::read, scene.at(100), 8, own).find("the last 4 bytes of them lie after the end of") !=
          std::string::npos);
    const ObjectId hit = scene.block(112, 8, 11);
    CHECK(scene.what(Access::write, scene.at(112), 4, own, hit)
              .find("What lies there is the 8-byte block allocated at "
                    "line 11.") != std::string::npos);
}

TEST_CASE("a report in text begins like a compiler's message, and in JSON escapes what it quotes") {
    Scene scene;
    const ObjectId literal = scene.object(ObjectKind::literal, 0x500000, 4, false);
    auto finding = judge(scene.objects, scene.space, Access::write, Address(0x500001), Size(1), literal, 0);
    REQUIRE(finding);
    check::Report report = tell(*finding, LineNarrator());
    report.place = {.file = 1, .line = 4, .column = 3, .end_line = 4, .end_column = 12};
    const check::CallPlace again{"fill", {.file = 1, .line = 5, .column = 1}};
    report.calls = {{"fill", report.place}, again, again, again, {"main", {.file = 1, .line = 9, .column = 1}}};
    const std::string text = to_text(report, LineNarrator());
    CHECK(text.starts_with("a.c:4:3: memory error: Write to a string literal [write_to_literal]\n"));
    CHECK(text.find("called from fill, line 5\n    … and 2 more times\n    called from main, line 9\n") !=
          std::string::npos);
    CHECK(text.ends_with("\n"));
    const std::string json = to_json(report, LineNarrator());
    CHECK(json.starts_with("{\"kind\":\"write_to_literal\",\"severity\":\"error\""));
    CHECK(json.find("the literal \\\"abc\\\" (4 bytes)") != std::string::npos);
}
