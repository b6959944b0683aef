#include "check/wording.hpp"

#include <array>
#include <charconv>

namespace heaparium::check {

std::string bytes(Size size) { return std::to_string(size.bytes()) + (size.bytes() == 1 ? " byte" : " bytes"); }

std::string hex(Address address) {
    std::array<char, 16> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), address.value(), 16).ptr;
    return "0x" + std::string(digits.data(), end);
}

std::string line(const Place& place, const Narrator& narrator) {
    if (place.file == 0 || place.line == 0) return {};
    const std::string number = "line " + std::to_string(place.line);
    if (!narrator.has_several_files()) return number;
    return std::string(narrator.file_name(place.file)) + ", " + number;
}

namespace {

std::string describe_block(const Object& object, const Narrator& narrator) {
    const std::string name = narrator.name(object);
    const std::string where = line(narrator.place(object.born_site), narrator);
    const std::string origin = where.empty() ? std::string() : "allocated at " + where;
    if (name.empty()) {
        const std::string block = "the " + std::to_string(object.size.bytes()) + "-byte block";
        return origin.empty() ? block : block + " " + origin;
    }
    return name + " (" + bytes(object.size) + (origin.empty() ? "" : ", " + origin) + ")";
}

} // namespace

std::string describe(const Object& object, const Narrator& narrator) {
    if (object.kind == ObjectKind::heap_block || object.kind == ObjectKind::mapping)
        return describe_block(object, narrator);
    const std::string name = narrator.name(object);
    if (object.kind == ObjectKind::function) return name.empty() ? "a function" : name;
    return (name.empty() ? "an object" : name) + " (" + bytes(object.size) + ")";
}

std::string position(const Object& object, Address address) {
    if (address < object.base) return bytes(object.base - address) + " before the start of";
    const Size offset = address - object.base;
    if (offset < object.size) return offset == Size(0) ? "at the start of" : bytes(offset) + " into";
    return offset == object.size ? "right after the end of" : bytes(offset - object.size) + " after the end of";
}

} // namespace heaparium::check
