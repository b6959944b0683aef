import { Text } from '@codemirror/state'
import { expect, test } from 'vitest'
import { headline } from '../../../web/elements/headline.ts'
import { keyAction } from '../../../web/elements/keys.ts'
import { sentenceParts } from '../../../web/elements/sentence-parts.ts'
import { byteColumnToOffset, placeToRange } from '../../../web/elements/source-places.ts'
import { emptyState, type PageState } from '../../../web/state/state.ts'
import { explanation, heapOf, picture, position, report } from '../fixtures/pictures.ts'

function showing(extra: Parameters<typeof picture>[1], state: Partial<PageState> = {}): PageState {
  return { ...emptyState, ...state, moment: { picture: picture(heapOf('[top 64]'), extra), heapBytes: null } }
}

test('the sentence names addresses and lines, and each can be pointed at', () => {
  const parts = sentenceParts('free(0x55a0) gave back the block from line 12.')
  expect(parts.map(({ kind, text }) => `${kind}: ${text}`)).toEqual([
    'text: free(',
    'address: 0x55a0',
    'text: ) gave back the block from ',
    'line: line 12',
    'text: .',
  ])
  expect(parts[1]).toMatchObject({ address: 0x55a0 })
})

test('a line is named with its file where the program has several', () => {
  const parts = sentenceParts('the block from my list (2).c, line 7, not (2).c, line 8', ['main.c', 'my list (2).c'])
  expect(parts).toEqual([
    { kind: 'text', text: 'the block from ' },
    { kind: 'line', text: 'my list (2).c, line 7', file: 'my list (2).c', line: 7 },
    { kind: 'text', text: ', not (2).c, ' },
    { kind: 'line', text: 'line 8', file: '', line: 8 },
  ])
})

test('a sentence with nothing to point at stays one piece', () => {
  expect(sentenceParts('Underline 7 things: 0xyz.').map((p) => p.kind)).toEqual(['text'])
})

test('before the first step the page says what to press', () => {
  const state = showing({ position: position(0, 0, { status: 'ready' }), explanation: explanation('Loaded.') })
  expect(headline(state)).toMatchObject({ tone: 'invitation', sentence: 'Loaded.' })
  expect(headline(state).hint).toContain('F11')
})

test('what is wrong is said before what just happened', () => {
  expect(headline(showing({ position: position(4, 4), reports: [report(4)] })).tone).toBe('report')
  expect(headline(showing({}, { refusal: 'The heap does not fit.' })).sentence).toBe('The heap does not fit.')
  expect(headline(showing({}, { notice: 'The engine failed.' })).sentence).toBe('The engine failed.')
})

test('an edited text is said to be newer than the run on show', () => {
  const [file] = emptyState.files
  const loaded = { files: [{ ...file!, text: 'old' }], settings: emptyState.settings }
  expect(headline(showing({}, { files: [{ ...file!, text: 'new' }], loaded })).hint).toContain('changed the text')
})

test('a problem is said with its file where there are several', () => {
  const [main] = emptyState.files
  const files = [main!, { ...main!, id: 2, name: 'list.h' }]
  const place = { file: 1, line: 3, column: 1, endLine: 3, endColumn: 2 }
  const problem = { id: '', severity: 'error' as const, message: 'x?', explanation: '', place, notes: [], fixes: [] }
  expect(headline(showing({}, { files, problemFiles: files, diagnostics: [problem] })).sentence).toBe(
    'list.h, line 3: x?',
  )
})

test('columns of bytes become positions of characters', () => {
  expect(byteColumnToOffset('ab', 2)).toBe(1)
  expect(byteColumnToOffset('"ü" x', 6)).toBe(4)
  expect(byteColumnToOffset('😀x', 5)).toBe(2)
  expect(byteColumnToOffset('ab', 99)).toBe(2)
})

test('a place in a text that has become shorter is nowhere, or at its end', () => {
  const text = Text.of(['int x;', 'y'])
  const place = { file: 0, line: 2, column: 1, endLine: 2, endColumn: 40 }
  expect(placeToRange(text, place)).toEqual({ from: 7, to: 8 })
  expect(placeToRange(text, { ...place, line: 9, endLine: 9 })).toBeNull()
})

test('keys ask for what the help says', () => {
  const key = (key: string, more = {}) => ({
    key,
    shiftKey: false,
    ctrlKey: false,
    metaKey: false,
    altKey: false,
    ...more,
  })
  expect(keyAction(key('F5'), true)).toEqual({ kind: 'command', command: 'run' })
  expect(keyAction(key('Enter', { ctrlKey: true }), true)).toEqual({ kind: 'command', command: 'run' })
  expect(keyAction(key('F11', { shiftKey: true }), true)).toEqual({ kind: 'command', command: 'out' })
  expect(keyAction(key('F9'), true)).toBe('breakpoint')
  expect(keyAction(key('F2'), true)).toBe('rename')
  expect(keyAction(key('?', { shiftKey: true }), false)).toEqual({ kind: 'dialog', dialog: 'help' })
  expect(keyAction(key('l'), true)).toBeNull()
})
