// Scripts: sources without `main` whose statements stand outside of any function, as in books and first lessons.
//
// The statements, in order, become the body of a `main`, and so do the variables declared among them, unless a function
// of the source uses their name: those stay global. Functions, types and tags stay at file scope in any case.
#include "lang/constant.hpp"
#include "lang/parser.hpp"
#include "lang/spelling.hpp"

#include <algorithm>

namespace heaparium::lang {

namespace {

constexpr std::size_t no_token = static_cast<std::size_t>(-1);

/// A walk over the tokens outside of all brackets.
class TopLevel {
  public:
    explicit TopLevel(std::span<const Token> tokens) : tokens_(tokens) {}

    /// The index of the first token of the next thing at the top level, moving on by one; the parts of a pair of
    /// brackets are passed over. `no_token` at the end.
    [[nodiscard]] std::size_t next() {
        while (at_ < tokens_.size()) {
            const std::size_t index = at_++;
            switch (tokens_[index].kind) {
            case TokenKind::left_brace:
            case TokenKind::left_parenthesis:
            case TokenKind::left_bracket:
                if (depth_++ == 0) return index;
                break;
            case TokenKind::right_brace:
            case TokenKind::right_parenthesis:
            case TokenKind::right_bracket:
                if (depth_ > 0) --depth_;
                break;
            default:
                if (depth_ == 0) return index;
                break;
            }
        }
        return no_token;
    }

  private:
    std::span<const Token> tokens_;
    std::size_t at_ = 0;
    std::size_t depth_ = 0;
};

bool is_type_keyword(TokenKind kind) {
    switch (kind) {
    case TokenKind::keyword_bool:
    case TokenKind::keyword_char:
    case TokenKind::keyword_double:
    case TokenKind::keyword_float:
    case TokenKind::keyword_int:
    case TokenKind::keyword_long:
    case TokenKind::keyword_short:
    case TokenKind::keyword_signed:
    case TokenKind::keyword_unsigned:
    case TokenKind::keyword_void: return true;
    default: return false;
    }
}

// `int *x`, `struct node *x`: a name of the function's own. What looks unclear counts as no declaration.
bool is_declared_at(std::span<const Token> tokens, std::size_t index) {
    std::size_t before = index;
    while (before > 0 && tokens[before - 1].kind == TokenKind::star) --before;
    if (before == 0) return false;
    if (is_type_keyword(tokens[before - 1].kind)) return true;
    return before > 1 && tokens[before - 1].kind == TokenKind::identifier &&
           (tokens[before - 2].kind == TokenKind::keyword_struct ||
            tokens[before - 2].kind == TokenKind::keyword_union);
}

// `f(a, b)`, then declarations and a body, in the tokens from the `(` on: a definition as K&R wrote it.
bool is_old_style_head(std::span<const Token> tokens) {
    std::size_t at = 1;
    for (; at + 1 < tokens.size() && tokens[at].kind == TokenKind::identifier; at += 2) {
        if (tokens[at + 1].kind != TokenKind::comma) break;
    }
    if (at + 2 >= tokens.size() || tokens[at].kind != TokenKind::identifier ||
        tokens[at + 1].kind != TokenKind::right_parenthesis)
        return false;
    constexpr std::size_t longest_head = 1000;
    const std::span<const Token> behind = tokens.subspan(at + 2);
    if (behind.front().kind == TokenKind::semicolon) return false;
    for (std::size_t i = 0; i < std::min(behind.size(), longest_head); ++i) {
        const TokenKind kind = behind[i].kind;
        if (kind == TokenKind::left_brace) return i > 1 && behind[i - 1].kind == TokenKind::semicolon;
        if (kind == TokenKind::right_brace || kind == TokenKind::equal) return false;
    }
    return false;
}

} // namespace

bool Parser::has_main_definition() const {
    TopLevel walk(tokens_);
    for (std::size_t index = walk.next(); index != no_token; index = walk.next()) {
        if (tokens_[index].kind == TokenKind::identifier && tokens_[index].text == "main" &&
            index + 1 < tokens_.size() && tokens_[index + 1].kind == TokenKind::left_parenthesis) {
            return true;
        }
    }
    return false;
}

// The head of a function without a type: `main() {`, `f(a) int a; {`.
bool Parser::at_untyped_function() const {
    std::size_t name = 0;
    while (token(name).kind == TokenKind::star) ++name;
    if (token(name).kind != TokenKind::identifier || token(name + 1).kind != TokenKind::left_parenthesis) return false;
    const std::size_t open = position_ + name + 1;
    if (is_old_style_head(std::span(tokens_).subspan(open))) return true;
    std::size_t depth = 0;
    for (std::size_t index = open; index + 1 < tokens_.size(); ++index) {
        const TokenKind kind = tokens_[index].kind;
        if (kind == TokenKind::left_parenthesis) ++depth;
        if (kind == TokenKind::semicolon || kind == TokenKind::left_brace) return false;
        if (kind != TokenKind::right_parenthesis || --depth > 0) continue;
        const Token& next = tokens_[index + 1];
        return next.kind == TokenKind::left_brace || (is_type_keyword(next.kind) && !next.starts_line);
    }
    return false;
}

// Objects without a type: `counter;`, `*p, a[3];`. What has a value is taken for a statement.
bool Parser::at_untyped_objects() const {
    for (std::size_t ahead = 0;;) {
        while (token(ahead).kind == TokenKind::star) ++ahead;
        if (token(ahead++).kind != TokenKind::identifier) return false;
        while (token(ahead).kind == TokenKind::left_bracket) {
            while (token(ahead).kind != TokenKind::right_bracket) {
                if (token(ahead).kind == TokenKind::semicolon || token(ahead).kind == TokenKind::end_of_file) {
                    return false;
                }
                ++ahead;
            }
            ++ahead;
        }
        if (token(ahead).kind == TokenKind::semicolon) return true;
        if (token(ahead++).kind != TokenKind::comma) return false;
    }
}

// A statement outside of functions: says so, or makes the source a script.
bool Parser::parse_bare_statement() {
    if (at_untyped_function() || (!is_script_candidate_ && at_untyped_objects())) return false;
    if (at(TokenKind::left_brace) && position_ > 1 && previous().kind == TokenKind::semicolon &&
        tokens_[position_ - 2].kind == TokenKind::right_parenthesis) { // `int f(int x); { … }`
        report(DiagnosticId::semicolon_before_body, previous().range).fixes.push_back({previous().range, ""});
        skip_balanced();
        return true;
    }
    if (is_script_candidate_) {
        outcome_.wants_script = true;
        return true;
    }
    if (at(TokenKind::identifier) && token(1).kind == TokenKind::equal && scope_->find(token().text) == nullptr) {
        const Token name = take();
        auto& diagnostic = report(DiagnosticId::variable_without_type, name.range, {std::string(name.text)});
        diagnostic.fixes.push_back({{name.range.file, name.range.begin, name.range.begin}, "int "});
        declare(SymbolKind::variable, name, types_.basic(TypeKind::error));
        skip_to_recovery();
        return true;
    }
    const Token behind = previous();
    auto& diagnostic = report(DiagnosticId::statement_outside_function, token().range);
    if (position_ > 0 && behind.kind == TokenKind::right_brace) {
        diagnostic.notes.push_back({behind.range, "what stands above ended with this `}`"});
    }
    if (skip_orphaned_body()) return true;
    const std::size_t before = position_;
    skip_to_recovery();
    if (position_ == before) skip_balanced();
    return true;
}

void Parser::open_script() {
    find_names_used_by_functions();
    Function* main = arena_.make<Function>();
    main->name = "main";
    main->type = types_.function(types_.basic(TypeKind::int_type), {}, false, true);
    main->is_used = true;
    script_.function = main;
    script_scope_ = std::make_unique<Scope>(&file_scope_);
    script_.scope = script_scope_.get();
    scope_ = script_scope_.get();
    function_ = &script_;
    sizes_ = &script_.sizes;
    block_variables_ = &script_variables_;
}

void Parser::find_names_used_by_functions() {
    TopLevel walk(tokens_);
    std::size_t last_parenthesis = no_token;
    for (std::size_t index = walk.next(); index != no_token; index = walk.next()) {
        const TokenKind kind = tokens_[index].kind;
        if (kind == TokenKind::left_parenthesis) last_parenthesis = index;
        const bool is_body = kind == TokenKind::left_brace && index > 0 &&
                             tokens_[index - 1].kind == TokenKind::right_parenthesis && last_parenthesis != no_token &&
                             last_parenthesis > 0 && tokens_[last_parenthesis - 1].kind == TokenKind::identifier;
        if (!is_body) continue;
        std::unordered_set<std::string_view> used;
        std::unordered_set<std::string_view> own;
        std::size_t depth = 0;
        for (std::size_t inner = last_parenthesis; inner < tokens_.size(); ++inner) {
            const Token& part = tokens_[inner];
            if (part.kind == TokenKind::identifier) {
                (is_declared_at(tokens_, inner) ? own : used).insert(part.text);
            } else if (part.kind == TokenKind::left_brace) {
                ++depth;
            } else if (part.kind == TokenKind::right_brace && --depth == 0) {
                break;
            }
        }
        for (const std::string_view name : used) {
            if (!own.contains(name)) names_used_by_functions_.insert(name);
        }
    }
}

bool Parser::is_script_level() const { return is_script_ && scope_ == script_scope_.get(); }

void Parser::parse_script_item() {
    if (at(TokenKind::right_brace) || at(TokenKind::keyword_static_assert) || at(TokenKind::semicolon)) {
        return parse_external_declaration();
    }
    falls_through_ = true;
    const bool is_system = sources_.is_system(token().range.file);
    if (!is_system && !has_script_start_) {
        script_start_ = token().range;
        has_script_start_ = true;
    }
    Statement* statement = nullptr;
    if (starts_declaration() || at_untyped_function()) {
        statement = parse_declaration();
    } else {
        if (!has_bare_statement_) bare_statement_ = token().range;
        has_bare_statement_ = true;
        statement = parse_statement();
    }
    if (statement != nullptr) script_statements_.push_back(statement);
}

// A variable of a script that its functions use. What is not constant is assigned when the script comes to that line.
void Parser::parse_script_global_initializer(Variable* variable) {
    const bool is_list = at(TokenKind::left_brace) || variable->type->kind == TypeKind::array;
    if (is_list || variable->type->is_const) return parse_variable_initializer(variable, true);
    const Token first = token();
    Expression* value = parse_assignment_expression();
    if (is_error(*value)) return;
    const bool is_constant =
        constant_value(*value).has_value() || address_constant(*build_.value_of(value)).has_value();
    if (is_constant && is_scalar(*variable->type)) {
        InitializerSink sink;
        sink.is_static = true;
        add_item(variable->type, 0, nullptr, value, sink);
        variable->initializer = arena_.make<Initializer>();
        variable->initializer->items = arena_.copy(sink.items);
        variable->initializer->covers_all = true;
        variable->initializer->range = since(first);
        return;
    }
    Expression* target = build_.variable(variable, variable->range);
    auto* statement = make<ExpressionStatement>(arena_, StatementKind::expression, join(variable->range, since(first)));
    statement->expression = build_.assign(target, value, first.range);
    script_statements_.push_back(statement);
}

void Parser::close_script() {
    const SourceRange end = after_previous();
    Function* main = script_.function;
    const SourceRange start{script_start_.file, script_start_.begin, script_start_.begin};
    auto* body = make<Compound>(arena_, StatementKind::compound, join(start, end));
    body->close = end;
    body->statements = arena_.copy(script_statements_);
    body->variables = arena_.copy(script_variables_);
    for (Variable* variable : script_variables_) {
        if (variable->scope.file == end.file) variable->scope.end = end.end;
    }
    main->range = start;
    finish_function(script_, body);
    unit_.functions.push_back(main);
    unit_.is_script = true;
    function_ = nullptr;
    sizes_ = nullptr;
    scope_ = &file_scope_;
    if (has_bare_statement_) report(DiagnosticId::script_wrapped, bare_statement_);
}

// A source that is one function without parameters, as books show them: `main` calls it.
void Parser::call_only_function() {
    std::vector<Function*> defined;
    std::vector<Function*> callable;
    for (Function* function : unit_.functions) {
        if (function->body == nullptr || sources_.is_system(function->range.file)) continue;
        defined.push_back(function);
        if (function->parameters.empty()) callable.push_back(function);
    }
    if (callable.size() != 1) return report_missing_main(defined);
    Function* called = callable.front();
    called->is_used = true;
    Function* main = arena_.make<Function>();
    main->name = "main";
    main->type = types_.function(types_.basic(TypeKind::int_type), {}, false, true);
    main->range = called->range;
    main->body_range = called->range;
    main->is_used = true;
    auto* statement = make<ExpressionStatement>(arena_, StatementKind::expression, called->range);
    statement->expression = build_.call(build_.function(called, called->range), {}, called->range);
    Statement* const statements[] = {statement};
    auto* body = make<Compound>(arena_, StatementKind::compound, called->range);
    body->close = {called->range.file, called->range.end, called->range.end};
    body->statements = arena_.copy(std::span<Statement* const>(statements));
    main->body = body;
    unit_.functions.push_back(main);
    unit_.is_script = true;
    auto& diagnostic = report(DiagnosticId::only_function_called, called->range, {std::string(called->name)});
    constexpr std::string_view start[] = {"main"};
    if (nearest_spelling(called->name, start)) {
        diagnostic.message += "; did you mean `main`?";
        diagnostic.fixes.push_back({called->range, "main"});
    }
}

void Parser::report_missing_main(std::span<Function* const> defined) {
    const SourceRange place{unit_.file, 0, 0};
    if (defined.empty()) {
        report(DiagnosticId::nothing_to_run, place);
        return;
    }
    std::string names;
    for (const Function* function : defined) {
        if (!names.empty()) names += ", ";
        names += "`" + std::string(function->name) + "`";
    }
    auto& diagnostic = report(DiagnosticId::missing_main, place, {names});
    for (const Function* function : defined) {
        diagnostic.notes.push_back({function->range, "`" + std::string(function->name) + "` could be called from it"});
    }
}

} // namespace heaparium::lang
