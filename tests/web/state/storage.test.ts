import { expect, test } from 'vitest'
import { exampleFrom, fromFragment, isLink, toFragment } from '../../../web/state/link.ts'
import { emptyState, type PageState } from '../../../web/state/state.ts'
import { openedOver, restore, save, storageKey, type Store } from '../../../web/state/storage.ts'
import { filesOf } from '../fixtures/files.ts'

function memory(content: Record<string, string> = {}): Store & { content: Record<string, string> } {
  return {
    content,
    getItem: (key) => content[key] ?? null,
    setItem: (key, value) => void (content[key] = value),
  }
}

const files = filesOf({ 'main.c': 'int main(void) { /* ü 😀 */ }', 'list.c': '', 'list.h': 'int length(void);' }).map(
  (file, index) => ({ ...file, breakpoints: index === 1 ? [3, 8] : [] }),
)
const closed = { files: [{ ...files[0]!, id: 4, name: 'old.c' }], index: 1, isProgram: false }
const state: PageState = {
  ...emptyState,
  files,
  shown: 2,
  nextFile: 5,
  putAside: [closed],
  theme: 'dark',
  settings: { ...emptyState.settings, allocator: 'buddy', parameters: { buddy: { minimum: '32' } }, heapLimit: 4096 },
}

test('what was typed and chosen survives, in all files and in those that were closed', () => {
  const store = memory()
  expect(save(store, state)).toBe(true)
  const { shown, nextFile, putAside, theme, settings, lowAtTop } = state
  expect(restore(store)).toEqual({ files, shown, nextFile, putAside, theme, settings, lowAtTop })
})

test('a link holds all files with their breakpoints, and the settings', () => {
  const { shown, settings } = state
  const linked = files.map((file) => ({ ...file, isOwn: false })) // it can be had from the link again
  expect(fromFragment('#' + toFragment(state))).toEqual({ files: linked, shown, nextFile: 4, putAside: [], settings })
})

test('a link from before there were tabs still opens', () => {
  // What the page of that time made of a program called mine.c with breakpoints at lines 1 and 2.
  const old =
    'p1=HY7RCsIwDEV_ZeRJoYiKCOoviD_gfIhd1GCbli4Vx9i_m5nHe88Jd4Q-1eIJjsCiTUSWxSdxt2zGVhq7QlqLNLvtqZWpFXDw4EAXjLMSWWjlLetJleXZw3EEDCF51FQMuNeuG6zPWMxQKjMxOQg4pKoGBJb6NeBFmM8c2bLd-rB34F_k3wb0mrL1WJ41kqj515uzrfmvg_26F8J3TjZ_Ljdue5t-'
  expect(fromFragment('#' + old)).toMatchObject({
    files: [{ id: 1, name: 'mine.c', text: 'int main(void) {\n    return 42;\n}\n', breakpoints: [1, 2] }],
    settings: { allocator: 'buddy', heapLimit: 4096 },
  })
})

test('a page kept from before there were tabs still opens', () => {
  const kept = { source: 'int x;', fileName: 'mine.c', settings: state.settings, breakpoints: [3], theme: 'dark' }
  expect(restore(memory({ [storageKey]: JSON.stringify(kept) }))).toMatchObject({
    files: [{ id: 1, name: 'mine.c', text: 'int x;', breakpoints: [3], isOwn: true }],
    theme: 'dark',
    settings: state.settings,
  })
})

test('a link puts aside what was open, and nothing is opened under the same number twice', () => {
  const linked = fromFragment('#' + toFragment({ ...emptyState, files: filesOf({ 'their.c': 'int x;' }) }))!
  const both = openedOver(state, linked)
  expect(both.files?.map(({ name }) => name)).toEqual(['their.c'])
  expect(both.putAside?.map((entry) => entry.files.map(({ name }) => name))).toEqual([
    ['old.c'],
    ['main.c', 'list.c', 'list.h'],
  ])
  const all = [...both.files!, ...both.putAside!.flatMap((entry) => entry.files)].map(({ id }) => id)
  expect(new Set(all).size).toBe(all.length)
  expect(both.nextFile).toBeGreaterThan(Math.max(...all))
  expect(both.theme).toBe('dark')
})

test('what does not fit into the store is first what was closed, never what is open', () => {
  const store = memory()
  const small: Store = {
    ...store,
    setItem: (key, value) => {
      if (value.includes('too much')) throw new Error('QuotaExceededError')
      store.setItem(key, value)
    },
  }
  const large = { ...closed, files: [{ ...closed.files[0]!, text: 'too much' }] }
  expect(save(small, { ...state, putAside: [large, closed] })).toBe(true)
  expect(restore(store)?.putAside).toHaveLength(1)
  expect(save(small, { ...state, putAside: [closed, large] })).toBe(true)
  expect(restore(store)).toMatchObject({ files, putAside: [] })
})

test('names of files from elsewhere are made to fit', () => {
  const given = [
    { name: '../../etc/passwd', text: '' },
    { name: 'a"b<c>.h', text: '' },
    { name: 'same.c', text: '' },
    { name: 'same.c', text: '' },
    { name: '', text: '' },
    { name: 7, text: '' },
    { name: 'long'.repeat(100) + '.c', text: '' },
  ]
  const saved = restore(memory({ [storageKey]: JSON.stringify({ files: given }) }))
  const names = saved!.files!.map(({ name }) => name)
  expect(names.slice(0, 6)).toEqual(['passwd', 'a_b_c_.h', 'same.c', 'same-2.c', 'main.c', 'main-2.c'])
  expect(names[6]).toHaveLength(60)
  expect(names[6]).toMatch(/\.c$/)
})

test.each([
  { files: [] },
  { files: 'x' },
  { files: [null] },
  { files: [{ name: 'a.c' }] },
  { files: Array.from({ length: 1000 }, () => ({ name: 'a.c', text: '' })) },
])('a list of files that no page made is ignored: %#', (data) => {
  expect(restore(memory({ [storageKey]: JSON.stringify(data) }))).toBeNull()
})

test.each([{ putAside: 7 }, { putAside: [null, { files: 3 }] }, { shown: -1 }, { shown: 'x' }, { shown: 99 }])(
  'of the rest what does not fit is left out: %j',
  (parts) => {
    const saved = restore(memory({ [storageKey]: JSON.stringify({ files: [{ name: 'a.c', text: '' }], ...parts }) }))
    expect(saved).toMatchObject({ shown: 1, putAside: [], nextFile: 2 })
  },
)

test('a link may name an example and a step, and nothing else', () => {
  expect(exampleFrom('#example=04-recursion.c&step=20')).toEqual({ file: '04-recursion.c', step: 20 })
  expect(exampleFrom('#example=a.c&step=many')).toEqual({ file: 'a.c', step: 0 })
  expect(exampleFrom('#example=../secret')).toBeNull()
  expect(exampleFrom('#example=https://elsewhere/x.c')).toBeNull()
})

test('the page knows its own links from the fragments of a page around it', () => {
  expect(isLink('#' + toFragment(state))).toBe(true)
  expect(isLink('#example=04-recursion.c')).toBe(true)
  expect(isLink('#chapter-3')).toBe(false)
  expect(isLink('')).toBe(false)
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
  expect(saved?.files?.[0]?.breakpoints).toEqual([])
  expect(saved?.theme).toBeUndefined()
})

test.each(['', '#', '#p1=', '#p1=%%%', '#p1=AAAA', '#other=1'])('a broken link is ignored: %s', (fragment) => {
  expect(fromFragment(fragment)).toBeNull()
})
