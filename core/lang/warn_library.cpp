// Calls of the C library: sizes taken of the wrong thing, blocks too small for their text, results thrown away.
#include "lang/constant.hpp"
#include "lang/expression_builder.hpp"
#include "lang/tree_walk.hpp"
#include "lang/warn.hpp"

#include <array>
#include <vector>

namespace heaparium::lang {

namespace {

bool is_allocation(std::string_view name) { return name == "malloc" || name == "calloc" || name == "realloc"; }

/// Those whose argument `size` counts the bytes of what their first argument points to.
std::optional<std::size_t> size_argument(std::string_view name) {
    constexpr std::array<std::pair<std::string_view, std::size_t>, 9> rows{{{"memset", 2},
                                                                            {"memcpy", 2},
                                                                            {"memmove", 2},
                                                                            {"strncpy", 2},
                                                                            {"strncat", 2},
                                                                            {"snprintf", 1},
                                                                            {"fgets", 1},
                                                                            {"strftime", 1},
                                                                            {"bzero", 1}}};
    for (const auto& [row, index] : rows) {
        if (row == name) return index;
    }
    return std::nullopt;
}

bool copies_text(std::string_view name) {
    return name == "strcpy" || name == "strcat" || name == "stpcpy" || name == "sprintf";
}

bool reads_a_character(std::string_view name) { return name == "getchar" || name == "fgetc" || name == "getc"; }

bool is_plain_character(const Type& type) { return is_integer(type) && type.size == 1; }

class LibraryWarnings {
  public:
    explicit LibraryWarnings(const WarningContext& context) : context_(context), sink_(context.sink) {}

    void look_at(const Statement* statement) {
        walk_statement(
            statement, [&](const Statement& part) { look_at_statement(part); },
            [&](const Expression& expression) { look_at(expression); });
    }

    void look_at(const Expression& expression) {
        if (expression.kind == ExpressionKind::call) look_at_call(as<Call>(expression), library_call(expression));
        if (expression.kind == ExpressionKind::assign) {
            const auto& node = as<Assign>(expression);
            look_at_assigned(*node.target->type, variable_named(*node.target), *node.value);
        }
        if (expression.kind == ExpressionKind::binary) {
            look_at_end_test(as<Binary>(expression));
            look_at_element_count(as<Binary>(expression));
        }
        for_each_operand(expression, [&](const Expression& part) { look_at(part); });
        if (expression.kind == ExpressionKind::statement_expression) {
            look_at(as<StatementExpression>(expression).body);
        }
    }

    /// Once the whole function was seen.
    void finish() {
        for (const auto& [variable, place] : short_blocks_) {
            const auto copy = copies_.find(variable);
            if (copy == copies_.end()) continue;
            auto& diagnostic = sink_.report(DiagnosticId::no_room_for_zero, place);
            diagnostic.fixes.push_back({{place.file, place.end, place.end}, " + 1"});
            diagnostic.notes.push_back({copy->second, "the text is put there with its closing zero"});
        }
        for (const auto& [variable, place] : end_tests_) {
            if (!characters_.contains(variable)) continue;
            auto& diagnostic =
                sink_.report(DiagnosticId::character_compared_with_eof, place, {to_string(*variable->type)});
            diagnostic.notes.push_back({variable->range, "`" + std::string(variable->name) + "` is declared here"});
        }
    }

  private:
    void look_at_statement(const Statement& statement) {
        if (statement.kind == StatementKind::declaration) {
            for (const Variable* variable : as<DeclarationStatement>(statement).variables) {
                if (variable->initializer == nullptr || variable->initializer->items.size() != 1) continue;
                look_at_assigned(*variable->type, variable, *variable->initializer->items[0].value);
            }
        }
        if (statement.kind != StatementKind::while_statement) return;
        const Expression& condition = *as<WhileStatement>(statement).condition;
        if (condition.kind != ExpressionKind::unary || as<Unary>(condition).op != UnaryOperator::logical_not) return;
        if (library_call(*as<Unary>(condition).operand) == "feof") {
            sink_.report(DiagnosticId::feof_as_condition, condition.range);
        }
    }

    void look_at_call(const Call& call, std::string_view name) {
        if (name.empty()) return;
        const auto argument = [&](std::size_t index) -> const Expression* {
            return index < call.arguments.size() ? call.arguments[index] : nullptr;
        };
        if (name == "gets") sink_.report(DiagnosticId::gets_is_unsafe, call.callee->range);
        if (name == "free" && argument(0) != nullptr) look_at_freed(*argument(0));
        if (const auto index = size_argument(name); index && argument(*index) != nullptr) {
            look_at_size(*argument(0), *argument(*index), name);
        }
        if (name == "memset" && argument(2) != nullptr) {
            const auto count = integer_constant(*argument(2));
            const auto value = integer_constant(*argument(1));
            if (count == 0 && value != 0) {
                sink_.report(DiagnosticId::memset_of_nothing, call.range);
            }
        }
        if (!copies_text(name) || argument(1) == nullptr) return;
        if (const Variable* target = variable_named(*argument(0))) copies_.emplace(target, call.range);
        if (name == "strcpy") look_at_copied_literal(*argument(0), *argument(1));
    }

    // The address of a variable, or an array: nothing that malloc gave.
    void look_at_freed(const Expression& freed) {
        const Expression* place = nullptr;
        const Expression* current = &freed;
        while (current->kind == ExpressionKind::cast && as<Cast>(*current).cast == CastKind::pointer) {
            current = as<Cast>(*current).operand;
        }
        if (current->kind == ExpressionKind::address_of) place = as<AddressOf>(*current).operand;
        if (current->kind == ExpressionKind::cast && as<Cast>(*current).cast == CastKind::array_to_pointer) {
            place = as<Cast>(*current).operand;
        }
        const Variable* variable = place != nullptr ? variable_below(*place) : nullptr;
        if (variable == nullptr) return;
        auto& diagnostic = sink_.report(DiagnosticId::free_of_variable, freed.range, {std::string(variable->name)});
        diagnostic.notes.push_back({variable->range, "it is declared here, and goes away by itself"});
    }

    // `memset(p, 0, sizeof p)` where `p` is a pointer.
    void look_at_size(const Expression& pointer, const Expression& size, std::string_view name) {
        const auto origin = context_.sizeofs.find(&below_casts(size));
        if (origin == context_.sizeofs.end() || origin->second.is_told || origin->second.operand == nullptr) return;
        const Variable* counted = variable_named(*origin->second.operand);
        if (counted == nullptr || counted->type->kind != TypeKind::pointer) return;
        if (variable_named(pointer) != counted) return;
        auto& diagnostic = sink_.report(DiagnosticId::sizeof_pointer, below_casts(size).range,
                                        {std::string(counted->name), to_string(*counted->type), std::string(name)});
        diagnostic.notes.push_back({counted->range, "`" + std::string(counted->name) + "` is declared here"});
    }

    // `T *p = malloc(n * sizeof …)`, and `p = malloc(strlen(s))`
    void look_at_assigned(const Type& target, const Variable* variable, const Expression& value) {
        const std::string_view name = library_call(value);
        const Expression& below = below_casts(value);
        if (variable != nullptr && reads_a_character(name) && is_plain_character(target))
            characters_.insert({variable, 0});
        if (!is_allocation(name) || target.kind != TypeKind::pointer) return;
        const auto& call = as<Call>(below);
        if (name == "realloc" && variable != nullptr && !call.arguments.empty() &&
            variable_named(*call.arguments[0]) == variable) {
            sink_.report(DiagnosticId::realloc_into_itself, call.range, {std::string(variable->name)});
        }
        for (const Expression* argument : call.arguments) look_at_block_size(target, *argument);
        if (variable != nullptr && call.arguments.size() == 1 && library_call(*call.arguments[0]) == "strlen") {
            short_blocks_.emplace_back(variable, below_casts(*call.arguments[0]).range);
        }
    }

    // Room for pointers where what they point to was meant.
    void look_at_block_size(const Type& target, const Expression& size) {
        const Expression& below = below_casts(size);
        if (below.kind == ExpressionKind::binary && as<Binary>(below).op == BinaryOperator::multiply) {
            look_at_block_size(target, *as<Binary>(below).left);
            return look_at_block_size(target, *as<Binary>(below).right);
        }
        const auto origin = context_.sizeofs.find(&below);
        if (origin == context_.sizeofs.end()) return;
        const Type& element = *target.base->unqualified;
        const Type& counted = *origin->second.type->unqualified;
        const bool is_too_small = element.is_complete && counted.is_complete && element.size > counted.size;
        const bool is_of_pointer = counted.kind == TypeKind::pointer && element.kind != TypeKind::pointer &&
                                   element.kind != TypeKind::void_type && counted.base->unqualified == &element;
        if (!is_of_pointer && !(is_too_small && is_record(element))) return;
        auto& diagnostic =
            sink_.report(DiagnosticId::block_of_wrong_size, below.range, {to_string(counted), to_string(element)});
        if (origin->second.operand != nullptr && variable_named(*origin->second.operand) != nullptr) {
            const SourceRange place = origin->second.operand->range;
            diagnostic.fixes.push_back({{place.file, place.begin, place.begin}, "*"});
        }
    }

    // `sizeof p / sizeof p[0]`
    void look_at_element_count(const Binary& node) {
        if (node.op != BinaryOperator::divide) return;
        const auto whole = context_.sizeofs.find(&below_casts(*node.left));
        const auto part = context_.sizeofs.find(&below_casts(*node.right));
        if (whole == context_.sizeofs.end() || part == context_.sizeofs.end()) return;
        if (whole->second.is_told || whole->second.operand == nullptr || whole->second.type->kind != TypeKind::pointer)
            return;
        if (part->second.type->unqualified != whole->second.type->base->unqualified) return;
        const Variable* counted = variable_named(*whole->second.operand);
        if (counted == nullptr) return;
        auto& diagnostic = sink_.report(DiagnosticId::sizeof_pointer_divided, node.range,
                                        {std::string(counted->name), to_string(*counted->type)});
        diagnostic.notes.push_back({counted->range, "`" + std::string(counted->name) + "` is declared here"});
    }

    // `c == EOF`, `(c = getchar()) != EOF` with a `c` that cannot hold it.
    void look_at_end_test(const Binary& node) {
        if (node.op != BinaryOperator::equal && node.op != BinaryOperator::not_equal) return;
        if (!is_integer(*node.right->type) || integer_constant(*node.right) != -1) return;
        const Expression& tested = below_casts(*node.left);
        const bool is_assignment = tested.kind == ExpressionKind::assign;
        const Variable* variable = variable_named(is_assignment ? *as<Assign>(tested).target : tested);
        if (variable != nullptr && is_plain_character(*variable->type)) end_tests_.emplace_back(variable, node.range);
    }

    void look_at_copied_literal(const Expression& target, const Expression& text) {
        const Expression& literal = below_casts(text);
        const Expression& place = below_casts(target);
        if (literal.kind != ExpressionKind::string_literal || place.type->kind != TypeKind::array) return;
        if (!place.type->is_complete || place.type->is_variable_length || place.type->base->size != 1) return;
        if (place.kind == ExpressionKind::member && place.type->length <= 1) return;
        const std::size_t size = as<StringLiteral>(literal).bytes.size();
        if (size <= place.type->length) return;
        sink_.report(DiagnosticId::copied_text_too_long, literal.range,
                     {std::to_string(size), std::to_string(place.type->length)});
    }

    const WarningContext& context_;
    DiagnosticSink& sink_;
    std::vector<std::pair<const Variable*, SourceRange>> short_blocks_; // made by malloc(strlen(…))
    std::unordered_map<const Variable*, SourceRange> copies_;           // where a text is put into them
    std::unordered_map<const Variable*, int> characters_;               // of type char, and set by getchar
    std::vector<std::pair<const Variable*, SourceRange>> end_tests_;    // of a char against EOF
};

} // namespace

void warn_of_library_calls(const Function& function, const WarningContext& context) {
    LibraryWarnings warnings(context);
    warnings.look_at(function.body);
    warnings.finish();
}

} // namespace heaparium::lang
