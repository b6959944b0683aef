import { expect, test } from 'vitest'
import { exampleFrom, fromFragment, toFragment } from '../../../web/state/link.ts'
import { emptyState } from '../../../web/state/state.ts'
import { restore, save, storageKey, type Store } from '../../../web/state/storage.ts'

function memory(content: Record<string, string> = {}): Store & { content: Record<string, string> } {
  return {
    content,
    getItem: (key) => content[key] ?? null,
    setItem: (key, value) => void (content[key] = value),
  }
}

const state = {
  ...emptyState,
  source: 'int main(void) { /* ü 😀 */ }',
  fileName: 'mine.c',
  breakpoints: [3, 8],
  theme: 'dark' as const,
  settings: { ...emptyState.settings, allocator: 'buddy', parameters: { buddy: { minimum: '32' } }, heapLimit: 4096 },
}

test('what was typed and chosen survives', () => {
  const store = memory()
  expect(save(store, state)).toBe(true)
  const { source, fileName, breakpoints, theme, settings, lowAtTop } = state
  expect(restore(store)).toEqual({ source, fileName, breakpoints, theme, settings, lowAtTop })
})

test('a link holds program, settings and breakpoints', () => {
  const { source, fileName, breakpoints, settings } = state
  expect(fromFragment('#' + toFragment(state))).toEqual({ source, fileName, breakpoints, settings })
})

test('a link may name an example and a step, and nothing else', () => {
  expect(exampleFrom('#example=04-recursion.c&step=20')).toEqual({ file: '04-recursion.c', step: 20 })
  expect(exampleFrom('#example=a.c&step=many')).toEqual({ file: 'a.c', step: 0 })
  expect(exampleFrom('#example=../secret')).toBeNull()
  expect(exampleFrom('#example=https://elsewhere/x.c')).toBeNull()
})

test('a store that is full is said to be', () => {
  const full: Store = {
    getItem: () => null,
    setItem: () => {
      throw new Error('QuotaExceededError')
    },
  }
  expect(save(full, state)).toBe(false)
})

test.each(['', 'null', '7', '"text"', '{}', '{"source":7}', '{"source":"x"', '[]'])(
  'rubbish is ignored: %s',
  (text) => {
    expect(restore(memory({ [storageKey]: text }))).toBeNull()
  },
)

test.each([
  { settings: { heapLimit: -1, check: 'maybe', parameters: 7, arguments: 'no', input: null } },
  { settings: null, breakpoints: ['x', -2, 1.5], theme: 'pink', lowAtTop: 'yes', fileName: 9 },
])('parts that do not fit are replaced by defaults: %j', (parts) => {
  const saved = restore(memory({ [storageKey]: JSON.stringify({ source: 'x', ...parts }) }))
  expect(saved?.settings).toEqual(emptyState.settings)
  expect(saved?.breakpoints ?? []).toEqual([])
  expect(saved?.theme).toBeUndefined()
})

test.each(['', '#', '#p1=', '#p1=%%%', '#p1=AAAA', '#other=1'])('a broken link is ignored: %s', (fragment) => {
  expect(fromFragment(fragment)).toBeNull()
})
