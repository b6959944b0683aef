import { describe, expect, test } from 'vitest'
import type { LoadResult, Moment } from '../../../web/engine/messages.ts'
import { canGoBack, canStep, describe as inWords, emptyState, type PageState } from '../../../web/state/state.ts'
import { transition, type Change } from '../../../web/state/transition.ts'
import { filesOf } from '../fixtures/files.ts'
import { heapOf, picture, position, report } from '../fixtures/pictures.ts'

const fine: LoadResult = { ok: true, diagnostics: [], error: '' }
const place = { file: 0, line: 2, column: 1, endLine: 2, endColumn: 4 }
const wrong: LoadResult = {
  ok: false,
  error: '',
  diagnostics: [
    { id: 'undeclared_name', severity: 'error', message: 'x?', explanation: '', place, notes: [], fixes: [] },
  ],
}

function momentAt(step: number, known: number, extra: Parameters<typeof picture>[1] = {}): Moment {
  const status = step === 0 ? 'ready' : 'paused'
  return {
    picture: picture(heapOf('[top 4096]'), { position: position(step, known, { status }), ...extra }),
    heapBytes: null,
  }
}

function after(...changes: Change[]): PageState {
  return changes.reduce(transition, emptyState)
}

const text = 'int main(void) { return 0; }'
const edited = { kind: 'edited', file: 1, text } as const
const files = filesOf({ 'main.c': text })
function loadedAt(step: number, result = fine): Change[] {
  const moment = result.ok ? momentAt(step, step) : null
  return [edited, { kind: 'loaded', files, settings: emptyState.settings, result, moment }]
}

describe('a program', () => {
  test('stands before its first step after loading', () => {
    expect(inWords(after(...loadedAt(0)))).toBe('ready 0/0+')
  })

  test('that does not compile keeps the last picture and opens the problems', () => {
    const state = after(
      ...loadedAt(0),
      { kind: 'arrived', moment: momentAt(3, 3), isStep: true },
      { kind: 'loaded', files, settings: emptyState.settings, result: wrong, moment: null },
    )
    expect(inWords(state)).toBe('paused 3/3+, errors')
    expect(state.panel).toBe('problems')
    expect(state.loaded).toBeNull()
  })

  test('edited after it ran is stale, and no longer when the text is as it was', () => {
    const ran = after(...loadedAt(0), { kind: 'arrived', moment: momentAt(3, 3), isStep: true })
    const stale = transition(ran, { ...edited, text: 'int x;' })
    expect(inWords(stale)).toBe('paused 3/3+, stale')
    expect(inWords(transition(stale, edited))).toBe('paused 3/3+')
  })

  test('opened anew loses breakpoints and its own input, but not the allocator', () => {
    const settings = { ...emptyState.settings, allocator: 'buddy', input: '7', heapLimit: 64 }
    const state = after(
      { kind: 'settings', settings },
      { kind: 'breakpoints', file: 1, lines: [4, 2, 4] },
      { kind: 'opened', files: [{ name: 'leak.c', text: 'x' }], isOwn: false, options: { heapLimit: 4096 } },
    )
    expect(state.settings).toMatchObject({ allocator: 'buddy', input: '', heapLimit: 4096 })
    expect(state.files.map(({ name, breakpoints }) => [name, breakpoints])).toEqual([['leak.c', []]])
  })
})

describe('a result that comes late', () => {
  test('of a check is dropped when the text has changed since', () => {
    const state = after(edited, { kind: 'checked', files: filesOf({ 'main.c': 'older' }), result: wrong })
    expect(state.diagnostics).toEqual([])
  })

  test('of progress is dropped when nothing runs any more', () => {
    expect(after({ kind: 'progress', position: position(5, 5) }).work).toBeNull()
  })
})

describe('moving through a run', () => {
  test('keeps the moment before, to show what changed', () => {
    const state = after(
      ...loadedAt(0),
      { kind: 'arrived', moment: momentAt(1, 1), isStep: true },
      { kind: 'arrived', moment: momentAt(2, 2), isStep: true },
    )
    expect(state.previous?.position.step).toBe(1)
  })

  test('marks nothing as changed after a jump', () => {
    const state = after(
      ...loadedAt(0),
      { kind: 'arrived', moment: momentAt(1, 9), isStep: true },
      { kind: 'arrived', moment: momentAt(9, 9), isStep: false },
    )
    expect(state.previous).toBeNull()
  })

  test('can go back only from a later step, and not while something runs', () => {
    const ran = after(...loadedAt(0), { kind: 'arrived', moment: momentAt(1, 1), isStep: true })
    expect(canGoBack(after(...loadedAt(0)))).toBe(false)
    expect(canGoBack(ran)).toBe(true)
    expect(canGoBack(transition(ran, { kind: 'began', what: 'running' }))).toBe(false)
  })

  test('shows a new report, once', () => {
    const reported = momentAt(4, 4, { reports: [report(4)] })
    const state = after(...loadedAt(0), { kind: 'arrived', moment: reported, isStep: false })
    expect(state.panel).toBe('reports')
    const looking = transition(state, { kind: 'panel', panel: 'console' })
    expect(transition(looking, { kind: 'arrived', moment: reported, isStep: false }).panel).toBe('console')
  })

  test('ends where the program ended, unless the text is a new one', () => {
    const exited = momentAt(9, 9, { position: position(9, 9, { status: 'exited', complete: true }) })
    const ended = transition(
      after({ kind: 'catalogue', catalogue: { version: '', allocators: [], layouts: [] } }),
      edited,
    )
    const state = [...loadedAt(0), { kind: 'arrived', moment: exited, isStep: false } as Change].reduce(
      transition,
      ended,
    )
    expect(canStep(state)).toBe(false)
    expect(canStep(transition(state, { ...edited, text: 'other' }))).toBe(true)
  })
})

test('a lost engine leaves text and picture, and says why', () => {
  const state = after(...loadedAt(0), { kind: 'began', what: 'running' }, { kind: 'lost', reason: 'It failed.' })
  expect(inWords(state)).toBe('ready 0/0+, notice: It failed.')
  expect(state.files[0]?.text).toBe(text)
})
