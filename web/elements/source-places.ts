// From the engine's places (lines, columns in bytes) to positions in the editor's text (UTF-16 units), and back to none:
// a place may come from a text that has been edited since, so everything is clamped.

import type { Text } from '@codemirror/state'
import type { Place } from '../engine/messages.ts'

/** The UTF-16 offset in `line` of the character that starts at byte `column` (from 1). */
export function byteColumnToOffset(line: string, column: number): number {
  let bytes = 1
  let offset = 0
  for (const character of line) {
    if (bytes >= column) break
    bytes += utf8Length(character.codePointAt(0) ?? 0)
    offset += character.length
  }
  return offset
}

function utf8Length(codePoint: number): number {
  return codePoint < 0x80 ? 1 : codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4
}

export function placeToRange(text: Text, place: Place): { from: number; to: number } | null {
  if (place.line < 1 || place.line > text.lines) return null
  const position = (lineNumber: number, column: number) => {
    const line = text.line(Math.min(Math.max(1, lineNumber), text.lines))
    return line.from + byteColumnToOffset(line.text, column)
  }
  const from = position(place.line, place.column)
  return { from, to: Math.max(from, position(place.endLine, place.endColumn)) }
}
