#include "lang/ast.hpp"

#include "lang/arena.hpp"
#include "lang/type_table.hpp"

namespace heaparium::lang {

TranslationUnit::TranslationUnit() = default;
TranslationUnit::TranslationUnit(TranslationUnit&&) noexcept = default;
TranslationUnit& TranslationUnit::operator=(TranslationUnit&&) noexcept = default;
TranslationUnit::~TranslationUnit() = default;

} // namespace heaparium::lang
