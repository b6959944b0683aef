import { describe, expect, test } from 'vitest'
import {
  breakpointLines,
  fittingName,
  isSameProgram,
  mostFiles,
  nameProblem,
  nowOf,
  placeWords,
} from '../../../web/state/files.ts'
import { describe as inWords, emptyState, isStale, shownFile, type PageState } from '../../../web/state/state.ts'
import { transition, type Change } from '../../../web/state/transition.ts'
import { filesOf } from '../fixtures/files.ts'
import { heapOf, picture, position } from '../fixtures/pictures.ts'

const three: PageState = {
  ...emptyState,
  files: filesOf({ 'main.c': 'int main(void) { return length(); }', 'list.c': 'int length(void) {}', 'list.h': 'x' }),
  shown: 2,
  nextFile: 4,
}

function after(...changes: Change[]): PageState {
  return changes.reduce(transition, three)
}
const names = (state: PageState) => state.files.map(({ name }) => name).join(' ')
const place = (file: number, line = 1) => ({ file, line, column: 1, endLine: line, endColumn: 2 })

function standingIn(file: number, state = three): PageState {
  const moment = {
    picture: picture(heapOf('[top 64]'), { position: position(3, 3, { place: place(file) }) }),
    heapBytes: null,
  }
  const result = { ok: true, diagnostics: [], error: '' }
  return [
    { kind: 'loaded', files: state.files, settings: state.settings, result, moment } as Change,
    { kind: 'arrived', moment, isStep: true } as Change,
  ].reduce(transition, state)
}

describe('a name', () => {
  test.each(['list.c', 'list.h', 'my list.c', 'Übung-1.c', 'data.txt', 'a.b.c'])('may be %s', (name) => {
    expect(nameProblem(name, [{ name: 'main.c' }])).toBe('')
  })

  test.each([
    ['', /needs a name/],
    ['lib/list.c', /slash/],
    ['lib\\list.c', /slash/],
    ['a"b.c', /quotation marks/],
    ['a<b>.c', /angle brackets/],
    ['main.c', /There is a main\.c already/],
    ['list', /\.c is compiled.*\.h can be included/],
    ['.c', /ending/],
    ['list.', /ending/],
    ['x'.repeat(70) + '.c', /too long/],
  ])('%j is refused in a sentence', (name, sentence) => {
    expect(nameProblem(name, [{ name: 'main.c' }])).toMatch(sentence)
  })

  test('of a file from elsewhere is kept where it fits', () => {
    expect(fittingName('list.c', [])).toBe('list.c')
    expect(fittingName('list.c', [{ name: 'list.c' }, { name: 'list-2.c' }])).toBe('list-3.c')
    expect(fittingName('C:\\homework\\list.c', [])).toBe('list.c')
  })
})

test('breakpoints are told to the engine by the order of the files', () => {
  const state = after({ kind: 'breakpoints', file: 3, lines: [9, 2, 9] }, { kind: 'breakpoints', file: 1, lines: [1] })
  expect(breakpointLines(state.files)).toEqual([
    { file: 0, line: 1 },
    { file: 2, line: 2 },
    { file: 2, line: 9 },
  ])
  expect(inWords(state)).toBe('nothing loaded, breakpoints 0:1 2:2 2:9, 3 files, list.c shown')
})

test('a place says its file where there are several, also one that is closed by now', () => {
  const files = nowOf(three.files, after({ kind: 'closed', file: 3 }).files)
  expect(placeWords(place(1, 7), files)).toBe('list.c, line 7')
  expect(placeWords(place(2, 7), files)).toBe('line 7 of a closed file')
  expect(placeWords(place(0, 7), files.slice(0, 1))).toBe('line 7')
})

test('a place finds its file again after renames, closing of others and closing by mistake', () => {
  const renamed = after({ kind: 'renamed', file: 2, name: 'chain.c' }, { kind: 'closed', file: 1 })
  expect(nowOf(three.files, renamed.files).map((file) => file?.name)).toEqual([undefined, 'chain.c', 'list.h'])
  const retyped = after({ kind: 'closed', file: 3 }, { kind: 'added', files: [{ name: 'list.h', text: 'x' }] })
  expect(nowOf(three.files, retyped.files)[2]?.id).toBe(4)
})

describe('a tab', () => {
  test('that is added is shown', () => {
    const state = after({ kind: 'added', files: [{ name: 'new.c', text: '' }] })
    expect(names(state)).toBe('main.c list.c list.h new.c')
    expect(shownFile(state).name).toBe('new.c')
  })

  test('of the same name as an added file takes its text, and the old one can be brought back', () => {
    const state = after({ kind: 'added', files: [{ name: 'list.c', text: 'other' }] })
    expect(names(state)).toBe('main.c list.c list.h')
    expect(state.files[1]?.text).toBe('other')
    expect(state.aside).toContain('list.c')
    const back = transition(state, { kind: 'broughtBack' })
    expect(names(back)).toBe('main.c list-2.c list.c list.h')
    expect(shownFile(back).text).toBe(three.files[1]?.text)
  })

  test('is not renamed to what is refused', () => {
    expect(names(after({ kind: 'renamed', file: 2, name: 'main.c' }))).toBe(names(three))
    expect(names(after({ kind: 'renamed', file: 2, name: 'a/b.c' }))).toBe(names(three))
    expect(names(after({ kind: 'renamed', file: 2, name: 'chain.c' }))).toBe('main.c chain.c list.h')
  })

  test('that is closed comes back where it was, with its text, number and breakpoints', () => {
    const marked = after({ kind: 'breakpoints', file: 2, lines: [1] })
    const closed = transition(marked, { kind: 'closed', file: 2 })
    expect(names(closed)).toBe('main.c list.h')
    expect(shownFile(closed).name).toBe('list.h')
    expect(closed.aside).toContain('list.c')
    const back = transition(closed, { kind: 'broughtBack' })
    expect(back.files).toEqual(marked.files)
    expect(shownFile(back).name).toBe('list.c')
    expect(back.aside).toBe('')
  })

  test('that is closed while another one is shown leaves that one shown', () => {
    expect(shownFile(after({ kind: 'closed', file: 1 })).name).toBe('list.c')
    expect(shownFile(after({ kind: 'closed', file: 3 })).name).toBe('list.c')
  })

  test('is never the last one to be closed', () => {
    const one = after({ kind: 'closed', file: 1 }, { kind: 'closed', file: 2 }, { kind: 'closed', file: 3 })
    expect(names(one)).toBe('list.h')
  })

  test('beyond the most that there can be is said to be left out', () => {
    const files = Array.from({ length: mostFiles + 5 }, (_, i) => ({ name: `f${i}.c`, text: '' }))
    for (const change of [
      { kind: 'added', files } as const,
      { kind: 'opened', files, isOwn: true, options: {} } as const,
    ]) {
      const state = after(change)
      expect(state.files).toHaveLength(mostFiles)
      expect(state.notice).toContain(`${mostFiles} files`)
    }
  })
})

describe('another program', () => {
  const other = { kind: 'opened', files: [{ name: 'leak.c', text: 'y' }], isOwn: false, options: {} } as const

  test('puts the learner’s own aside, and the way back is an exchange', () => {
    const edited = after(other, { kind: 'edited', file: 4, text: 'mine' })
    expect(names(edited)).toBe('leak.c')
    const back = transition(edited, { kind: 'broughtBack' })
    expect(back.files).toEqual(three.files)
    expect(transition(back, { kind: 'broughtBack' }).files[0]?.text).toBe('mine')
  })

  test('takes the place of one that was only looked at without a word', () => {
    const state = after(other, { ...other, files: [{ name: 'next.c', text: '' }] })
    expect(state.putAside).toHaveLength(1)
    expect(state.aside).toBe('')
  })

  test('shows the file with main first', () => {
    const files = [
      { name: 'list.c', text: 'int length;' },
      { name: 'program.c', text: 'int main(void) {}' },
    ]
    expect(shownFile(after({ ...other, files })).name).toBe('program.c')
  })
})

test('another order, name or text makes the run on show one of the older program', () => {
  const ran = standingIn(1)
  expect(isStale(ran)).toBe(false)
  expect(isStale(transition(ran, { kind: 'renamed', file: 3, name: 'chain.h' }))).toBe(true)
  expect(isStale(transition(ran, { kind: 'closed', file: 3 }))).toBe(true)
  expect(isStale(transition(transition(ran, { kind: 'closed', file: 3 }), { kind: 'broughtBack' }))).toBe(false)
  expect(isSameProgram(three.files, [...three.files].reverse())).toBe(false)
})

describe('the program', () => {
  test('takes the editor along to the file that it enters, and says so', () => {
    const state = standingIn(0)
    expect(shownFile(state).name).toBe('main.c')
    expect(state.followed).toBe(true)
  })

  test('that stays in its file moves nothing', () => {
    expect(standingIn(1)).toMatchObject({ shown: 2, followed: false })
  })

  test('leaves the editor where it is while the learner types and it is only compiled', () => {
    const ran = standingIn(0)
    const looking = transition(ran, { kind: 'show', file: 3 })
    const result = { ok: true, diagnostics: [], error: '' }
    const loaded = {
      kind: 'loaded',
      files: looking.files,
      settings: looking.settings,
      result,
      moment: ran.moment,
    } as const
    expect(transition(looking, loaded)).toMatchObject({ shown: 3, followed: false })
  })

  test('whose file is closed by now leaves the editor where it is', () => {
    const closed = transition(standingIn(0), { kind: 'closed', file: 1 })
    const again = transition(closed, { kind: 'arrived', moment: closed.moment!, isStep: true })
    expect(shownFile(again).name).toBe('list.c')
  })
})
