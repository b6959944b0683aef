// Every way in which the page's state changes. A change is data; `transition` is a pure function of it.

import type { Bytes, Catalogue, Event, LoadResult, Moment, Position } from '../engine/messages.ts'
import { filesChanged, followed, type FileChange } from './file-changes.ts'
import { isSameProgram, type PageFile } from './files.ts'
import { mendSettings, type Settings } from './settings.ts'
import type { AddressRange, PageState, Panel, PointedLine, Sheet, Theme, Work } from './state.ts'

export type Change =
  | FileChange
  | { kind: 'restored'; saved: Partial<PageState> }
  | { kind: 'catalogue'; catalogue: Catalogue }
  | { kind: 'settings'; settings: Settings }
  | { kind: 'began'; what: Work['what'] }
  | { kind: 'progress'; position: Position }
  | { kind: 'stopping' }
  | { kind: 'rested' }
  | { kind: 'checked'; files: readonly PageFile[]; result: LoadResult }
  | { kind: 'loaded'; files: readonly PageFile[]; settings: Settings; result: LoadResult; moment: Moment | null }
  | { kind: 'arrived'; moment: Moment; isStep: boolean } // a step away from the moment before, or anywhere
  | { kind: 'redrawn'; moment: Moment }
  | { kind: 'events'; events: readonly Event[]; total: number }
  | { kind: 'lost'; reason: string }
  | { kind: 'notice'; text: string }
  | { kind: 'theme'; theme: Theme }
  | { kind: 'direction'; lowAtTop: boolean }
  | { kind: 'panel'; panel: Panel }
  | { kind: 'sheet'; sheet: Sheet }
  | { kind: 'pointed'; range: AddressRange | null; line: PointedLine | null }
  | { kind: 'selected'; range: AddressRange | null }
  | { kind: 'selectedBytes'; bytes: Bytes | null }

export function transition(state: PageState, change: Change): PageState {
  switch (change.kind) {
    case 'restored':
      return { ...state, ...change.saved }
    case 'catalogue':
      return { ...state, catalogue: change.catalogue, settings: mendSettings(state.settings, change.catalogue) }
    case 'settings':
      return { ...state, settings: change.settings }
    case 'began':
      return { ...state, work: { what: change.what, step: stepOf(state), stopping: false }, notice: '' }
    case 'progress':
      return state.work ? { ...state, work: { ...state.work, step: change.position.step } } : state
    case 'stopping':
      return state.work ? { ...state, work: { ...state.work, stopping: true } } : state
    case 'rested':
      return { ...state, work: null }
    case 'checked':
      return isSameProgram(change.files, state.files)
        ? { ...state, ...diagnosed(change.result), problemFiles: change.files }
        : state
    case 'loaded':
      return loaded(state, change)
    case 'arrived':
      return arrived(state, change.moment, change.isStep)
    case 'redrawn':
      return { ...state, moment: change.moment }
    case 'events':
      return { ...state, events: change.events, totalEvents: change.total }
    case 'lost':
      return { ...state, work: null, loaded: null, notice: change.reason }
    case 'notice':
      return { ...state, notice: change.text }
    case 'theme':
      return { ...state, theme: change.theme }
    case 'direction':
      return { ...state, lowAtTop: change.lowAtTop }
    case 'panel':
      return { ...state, panel: change.panel, sheet: change.panel }
    case 'sheet':
      return { ...state, sheet: change.sheet, panel: isPanel(change.sheet) ? change.sheet : state.panel }
    case 'pointed':
      return { ...state, pointed: change.range, pointedLine: change.line }
    case 'selected':
      return { ...state, selected: change.range, selectedBytes: null }
    case 'selectedBytes':
      return { ...state, selectedBytes: change.bytes }
    default:
      return filesChanged(state, change)
  }
}

function diagnosed(result: LoadResult): Pick<PageState, 'diagnostics' | 'refusal'> {
  return { diagnostics: result.diagnostics, refusal: result.ok ? '' : result.error }
}

function loaded(state: PageState, change: Extract<Change, { kind: 'loaded' }>): PageState {
  const { files, settings, result, moment } = change
  const next: PageState = { ...state, ...diagnosed(result), problemFiles: files, work: null }
  // A program that does not compile leaves the engine without a run; the last picture stays to be looked at.
  if (!moment) return { ...next, loaded: null, ...(showsErrors(result) ? { panel: 'problems' as const } : {}) }
  const panel = next.panel === 'problems' || next.panel === 'reports' ? 'console' : next.panel
  return {
    ...next,
    loaded: { files, settings },
    runFiles: files,
    moment,
    previous: null,
    events: [],
    totalEvents: 0,
    selected: null,
    selectedBytes: null,
    panel,
  }
}

function arrived(state: PageState, moment: Moment, isStep: boolean): PageState {
  const known = state.moment?.picture.reports.length ?? 0
  const reported = moment.picture.reports.length > known
  const previous = isStep ? (state.moment?.picture ?? null) : null
  const next = followed({ ...state, moment, previous, work: null })
  return reported ? { ...next, panel: 'reports' } : next
}

function showsErrors(result: LoadResult): boolean {
  return result.diagnostics.some((d) => d.severity === 'error')
}

function stepOf(state: PageState): number {
  return state.moment?.picture.position.step ?? 0
}

function isPanel(sheet: Sheet): sheet is Panel {
  return sheet === 'console' || sheet === 'problems' || sheet === 'reports' || sheet === 'bytes'
}
