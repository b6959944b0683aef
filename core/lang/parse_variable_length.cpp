// Arrays of variable length (C11 6.7.6.2).
//
// Idea        Each such type gets a local without a name, which holds its size in bytes. It is computed where the type
// is
//             written: in a declaration just before the declared variable, for a parameter when the function starts, in
//             an expression just before its value. `sizes_` collects these locals until then.
#include "lang/parser.hpp"

namespace heaparium::lang {

const Type* Parser::variable_length_array(const Type* element, const Derivation& array) {
    if (array.is_unspecified) return types_.variable_length_array_of(element, nullptr);
    const Type* count_type = types_.basic(TypeKind::long_type);
    Expression* bytes = array.variable_length != nullptr
                            ? build_.converted(array.variable_length, count_type)
                            : build_.integer(array.length.value_or(0), count_type, array.range);
    if (element->is_variable_length) {
        if (element->byte_size == nullptr) return types_.variable_length_array_of(element, nullptr);
        Expression* size = build_.converted(build_.run_time_size(*element, array.range), count_type);
        bytes = build_.binary(BinaryOperator::multiply, bytes, size, array.range);
    } else if (element->size != 1) {
        Expression* size = build_.integer(element->size, count_type, array.range);
        bytes = build_.binary(BinaryOperator::multiply, bytes, size, array.range);
    }
    const Type* type = types_.basic(TypeKind::unsigned_long);
    Variable* size = declare_local({}, type, Storage::local);
    size->range = array.range;
    const InitializerItem item{0, type, nullptr, build_.converted(bytes, type)};
    size->initializer = arena_.make<Initializer>();
    size->initializer->items = arena_.copy(std::span(&item, 1));
    size->initializer->covers_all = true;
    size->initializer->range = array.range;
    sizes_->push_back(size);
    return is_error(*bytes) ? types_.basic(TypeKind::error) : types_.variable_length_array_of(element, size);
}

void Parser::add_local(Variable* variable) {
    function_->locals.push_back(variable);
    if (block_variables_ != nullptr) block_variables_->push_back(variable);
}

// The sizes that were written since the last declared variable become variables of the declaration.
void Parser::declare_sizes(std::vector<Variable*>& locals) {
    if (function_ == nullptr || sizes_ != &function_->sizes) return;
    for (Variable* size : function_->sizes) {
        add_local(size);
        locals.push_back(size);
    }
    function_->sizes.clear();
}

// The sizes of a function's parameters are computed when it starts.
void Parser::declare_parameter_sizes(Compound& body, std::vector<Variable*>& sizes) {
    if (sizes.empty()) return;
    auto* declaration = make<DeclarationStatement>(arena_, StatementKind::declaration, function_->function->range);
    declaration->variables = arena_.copy(sizes);
    std::vector<Statement*> statements{declaration};
    statements.insert(statements.end(), body.statements.begin(), body.statements.end());
    body.statements = arena_.copy(statements);
    function_->locals.insert(function_->locals.end(), sizes.begin(), sizes.end());
    sizes.insert(sizes.end(), body.variables.begin(), body.variables.end());
    body.variables = arena_.copy(sizes);
}

/// A type name in an expression; what has to be computed before its type can be used goes into `sizes`.
const Type* Parser::parse_type_name(std::vector<Variable*>& sizes) {
    auto* const outer = std::exchange(sizes_, function_ != nullptr ? &sizes : nullptr);
    const Type* type = parse_type_name();
    sizes_ = outer;
    return type;
}

// (size = …, value)
Expression* Parser::after_sizes(const std::vector<Variable*>& sizes, Expression* value) {
    for (std::size_t i = sizes.size(); i > 0; --i) {
        Variable* size = sizes[i - 1];
        add_local(size);
        Expression* computed = size->initializer->items.front().value;
        size->initializer = nullptr;
        const SourceRange range = value->range;
        value = build_.comma(build_.assign(build_.variable(size, size->range), computed, size->range), value);
        value->range = range;
    }
    return value;
}

} // namespace heaparium::lang
