#include "vm/codegen_link.hpp"

#include <algorithm>

namespace heaparium::vm {

using check::ObjectKind;
using lang::DiagnosticId;

namespace {

constexpr std::uint64_t library_function_bytes = 16;

constexpr std::uint64_t round_up(std::uint64_t value, std::uint64_t unit) { return (value + unit - 1) / unit * unit; }

bool is_const(const lang::Type& type) {
    return type.kind == lang::TypeKind::array ? is_const(*type.base) : type.is_const;
}

template <class Named>
std::string_view link_name(const Named& named) {
    return named.linker_name.empty() ? named.name : named.linker_name;
}

// `int a[];` at file scope, never given a length, is an array of one element (C11 6.9.2).
std::uint64_t size_of(const lang::Type& type) {
    return type.kind == lang::TypeKind::array && !type.is_complete ? type.base->size : type.size;
}

} // namespace

Linker::Linker(std::span<const lang::TranslationUnit> units, LibraryLookup library, lang::DiagnosticSink& sink,
               Image& image)
    : units_(units), library_(library), sink_(sink), image_(image) {}

void Linker::place_definitions() {
    for (const lang::TranslationUnit& unit : units_) {
        for (const lang::Function* function : unit.functions) {
            if (function->body != nullptr) place_function(*function, unit.is_library);
        }
    }
    for (const lang::TranslationUnit& unit : units_) {
        for (const lang::Variable* variable : unit.globals) {
            if (variable->is_defined) place_variable(*variable, unit.is_library);
        }
    }
    for (const lang::TranslationUnit& unit : units_) place_aliases(unit);
    order_constructors();
    const auto exit = external_.find("exit");
    if (exit != external_.end() && exit->second.function != nullptr) {
        const std::uint32_t function = functions_.at(exit->second.function);
        if (image_.functions[function].is_library) image_.exit = function;
    }
    const auto catching = external_.find("__catch_signal");
    if (catching != external_.end() && catching->second.function != nullptr)
        image_.catch_signal = functions_.at(catching->second.function);
    const auto main = external_.find("main");
    if (main != external_.end() && main->second.function != nullptr) {
        image_.main = functions_.at(main->second.function);
        return;
    }
    const std::uint32_t file = units_.empty() ? 0 : units_.front().file;
    sink_.report(DiagnosticId::no_main_to_start, {file, 0, 0});
}

// Of two definitions, one that is not weak wins.
void Linker::publish(std::string_view name, Definition definition) {
    const auto [position, is_new] = external_.emplace(name, definition);
    if (is_new) return;
    if (position->second.is_weak()) {
        if (!definition.is_weak()) position->second = definition;
        return;
    }
    if (definition.is_weak()) return;
    auto& diagnostic = sink_.report(DiagnosticId::defined_twice, definition.range(), {std::string(name)});
    diagnostic.notes.push_back({position->second.range(), "`" + std::string(name) + "` is first defined here"});
}

void Linker::place_function(const lang::Function& function, bool is_library) {
    if (!functions_.emplace(&function, static_cast<std::uint32_t>(image_.functions.size())).second) return;
    if (function.linkage == lang::Linkage::external) publish(link_name(function), {nullptr, &function});
    FunctionInfo info;
    info.name = function.name;
    info.function = &function;
    info.is_library = is_library;
    info.static_index = static_cast<std::uint32_t>(image_.statics.size());
    StaticObject object;
    object.kind = ObjectKind::function;
    object.name = function.name;
    object.function = static_cast<std::uint32_t>(image_.functions.size());
    image_.functions.push_back(std::move(info));
    image_.statics.push_back(object);
}

void Linker::place_variable(const lang::Variable& variable, bool is_library) {
    if (!variables_.emplace(&variable, static_cast<std::uint32_t>(image_.statics.size())).second) return;
    if (variable.linkage == lang::Linkage::external) publish(link_name(variable), {&variable, nullptr});
    StaticObject object;
    object.kind = ObjectKind::global;
    object.name = variable.name;
    object.variable = &variable;
    object.is_library = is_library;
    object.size = size_of(*variable.type);
    if (variable.initializer != nullptr) object.size = std::max(object.size, variable.initializer->flexible_size);
    object.is_writable = !is_const(*variable.type);
    object.offset = round_up(image_.data.size(),
                             std::max<std::uint64_t>({std::min(variable.type->align, 4096U), variable.align, 1}));
    if (object.size > maximum_data_bytes || object.offset + object.size > maximum_data_bytes) {
        if (!is_data_full_) {
            sink_.report(DiagnosticId::static_data_too_large, variable.range,
                         {std::string(variable.name), std::to_string(object.size), std::to_string(maximum_data_bytes)});
        }
        is_data_full_ = true;
        object.size = 0;
    }
    image_.data.resize(static_cast<std::size_t>(object.offset + object.size));
    image_.statics.push_back(object);
}

void Linker::order_constructors() {
    for (const lang::TranslationUnit& unit : units_) {
        for (const lang::Function* function : unit.functions) {
            if (function->body == nullptr || function->name == "main") continue; // which is started anyway
            if (function->constructor_priority != 0) constructors_.push_back(function);
            if (function->destructor_priority != 0) destructors_.push_back(function);
        }
    }
    const auto order = [](std::vector<const lang::Function*>& functions, std::uint32_t lang::Function::*priority) {
        std::stable_sort(functions.begin(), functions.end(),
                         [&](const lang::Function* left, const lang::Function* right) {
                             return left->*priority < right->*priority;
                         });
    };
    order(constructors_, &lang::Function::constructor_priority);
    order(destructors_, &lang::Function::destructor_priority);
}

const lang::Function* Linker::declared(std::string_view name) const {
    for (const lang::TranslationUnit& unit : units_) {
        for (const lang::Function* function : unit.functions) {
            if (function->name == name && function->body == nullptr) return function;
        }
    }
    return nullptr;
}

namespace {

/// What the unit's symbol `name` stands for; nothing where it is not defined there.
template <class Named>
const Named* symbol_of(std::string_view name, const std::vector<Named*>& all,
                       const std::unordered_map<const Named*, std::uint32_t>& placed) {
    for (const Named* candidate : all) {
        if (link_name(*candidate) == name && placed.contains(candidate)) return candidate;
    }
    return nullptr;
}

} // namespace

// Other names of what the same unit defines.
void Linker::place_aliases(const lang::TranslationUnit& unit) {
    for (const lang::Function* function : unit.functions) {
        if (function->alias.empty()) continue;
        const lang::Function* target = symbol_of(function->alias, unit.functions, functions_);
        if (target == nullptr) {
            report_undefined(function->alias, true, function->range);
            continue;
        }
        functions_.emplace(function, functions_.at(target));
        if (function->linkage == lang::Linkage::external) publish(link_name(*function), {nullptr, target});
    }
    for (const lang::Variable* variable : unit.globals) {
        if (variable->alias.empty()) continue;
        const lang::Variable* target = symbol_of(variable->alias, unit.globals, variables_);
        if (target == nullptr) {
            report_undefined(variable->alias, false, variable->range);
            continue;
        }
        variables_.emplace(variable, variables_.at(target));
        if (variable->linkage == lang::Linkage::external) publish(link_name(*variable), {target, nullptr});
    }
}

Linker::Callee Linker::callee(const lang::Function& function, lang::SourceRange use) {
    if (const auto found = functions_.find(&function); found != functions_.end() && function.body == nullptr) {
        return {found->second, none}; // an alias
    }
    const lang::Function* definition = &function;
    const std::string_view name = link_name(function);
    if ((function.body == nullptr || function.is_weak) && function.linkage == lang::Linkage::external) {
        const auto found = external_.find(name);
        if (found != external_.end() && found->second.function != nullptr) definition = found->second.function;
    }
    if (definition->body != nullptr) {
        const auto found = functions_.find(definition);
        if (found != functions_.end()) return {found->second, none};
    }
    const bool is_own = function.linkage == lang::Linkage::internal || external_.contains(name);
    const std::uint32_t library = is_own || library_.find == nullptr ? none : library_.find(name);
    if (library == none) {
        if (!function.is_weak) report_undefined(function.name, true, use);
        return {};
    }
    if (const std::string_view refusal = library_.refusal ? library_.refusal(library) : ""; !refusal.empty()) {
        if (undefined_.insert(function.name).second)
            sink_.report(DiagnosticId::refused_function, use, {std::string(function.name), std::string(refusal)});
        return {};
    }
    (void)library_object(library, name);
    return {none, library};
}

std::uint32_t Linker::library_object(std::uint32_t library, std::string_view name) {
    const auto [position, is_new] =
        library_objects_.emplace(library, static_cast<std::uint32_t>(image_.statics.size()));
    if (is_new) {
        StaticObject object;
        object.kind = ObjectKind::function;
        object.name = name;
        object.library = library;
        object.size = library_function_bytes;
        image_.statics.push_back(object);
    }
    return position->second;
}

std::uint32_t Linker::function_object(const lang::Function& function, lang::SourceRange use) {
    const Callee target = callee(function, use);
    if (target.function != none) return image_.functions[target.function].static_index;
    return target.library == none ? none : library_object(target.library, link_name(function));
}

std::uint32_t Linker::variable_object(const lang::Variable& variable, lang::SourceRange use) {
    const bool may_be_replaced = variable.is_weak && variable.linkage == lang::Linkage::external;
    const auto own = variables_.find(&variable);
    if (own != variables_.end() && !may_be_replaced) return own->second;
    if (variable.linkage == lang::Linkage::external) {
        const auto found = external_.find(link_name(variable));
        if (found != external_.end() && found->second.variable != nullptr) {
            const std::uint32_t index = variables_.at(found->second.variable);
            variables_.insert_or_assign(&variable, index);
            return index;
        }
    }
    if (!variable.is_weak) report_undefined(variable.name, false, use);
    return none;
}

void Linker::report_undefined(std::string_view name, bool is_function, lang::SourceRange use) {
    if (!undefined_.insert(name).second) return;
    sink_.report(is_function ? DiagnosticId::undefined_function : DiagnosticId::undefined_variable, use,
                 {std::string(name)});
}

std::uint32_t Linker::literal_object(const lang::StringLiteral& literal) {
    const std::uint32_t align = std::clamp<std::uint32_t>(literal.type->align, 1, 16);
    std::string key(1, static_cast<char>(align));
    key += literal.bytes;
    const auto [position, is_new] =
        literals_.emplace(std::move(key), static_cast<std::uint32_t>(image_.statics.size()));
    if (!is_new) return position->second;
    StaticObject object;
    object.kind = ObjectKind::literal;
    object.offset = round_up(image_.rodata.size(), align);
    object.size = literal.bytes.size();
    image_.rodata.resize(static_cast<std::size_t>(object.offset));
    const auto bytes = std::as_bytes(std::span(literal.bytes));
    image_.rodata.insert(image_.rodata.end(), bytes.begin(), bytes.end());
    image_.statics.push_back(object);
    return position->second;
}

void Linker::place_functions() {
    for (const FunctionInfo& info : image_.functions) {
        StaticObject& object = image_.statics[info.static_index];
        object.offset = std::uint64_t{info.first_pc} * sizeof(Instruction);
        object.size = std::uint64_t{info.end_pc - info.first_pc} * sizeof(Instruction);
    }
    image_.code_size = image_.code.size() * sizeof(Instruction);
    for (const auto& [library, index] : library_objects_) {
        image_.statics[index].offset = image_.code_size;
        image_.code_size += library_function_bytes;
    }
}

} // namespace heaparium::vm
