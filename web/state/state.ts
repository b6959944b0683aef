// What the page shows, as one immutable value. No DOM here, and no rule of memory: pictures come from the engine.

import type { Bytes, Catalogue, Diagnostic, Event, Moment, Picture, Place, Report } from '../engine/messages.ts'
import { breakpointLines, isSameProgram, nowOf, type PageFile, type PutAside } from './files.ts'
import { defaultSettings, type Settings } from './settings.ts'

/** A half-open range of addresses that the pointer or the keyboard points at. */
export interface AddressRange {
  address: number
  size: number
}

export interface PointedLine {
  file: number
  line: number
}

export type Panel = 'console' | 'problems' | 'reports' | 'bytes'

/** On a narrow page: which picture lies under the sentence. */
export type Sheet = 'heap' | 'stack' | 'space' | Panel

export type Theme = 'system' | 'light' | 'dark'

export interface Work {
  what: 'loading' | 'running' | 'seeking'
  step: number // how far it is, for the learner to see that it lives
  stopping: boolean
}

/** The files and settings that the run on show was made from. */
export interface Loaded {
  files: readonly PageFile[]
  settings: Settings
}

export interface PageState {
  files: readonly PageFile[] // at least one
  shown: number // the file in the editor
  followed: boolean // it is shown because the program went there
  nextFile: number // for the next file that is made
  putAside: readonly PutAside[] // the latest last
  aside: string // what was just put aside, in a sentence; empty: nothing, or seen
  settings: Settings

  catalogue: Catalogue | null
  loaded: Loaded | null
  runFiles: readonly PageFile[] // as the places in `moment` count them
  diagnostics: readonly Diagnostic[] // of the files as last compiled
  problemFiles: readonly PageFile[] // as the places in `diagnostics` count them
  refusal: string // options that cannot be used, a program that does not fit; empty: none
  moment: Moment | null
  previous: Picture | null // the moment one step away, to mark what changed; null after a jump
  events: readonly Event[]
  totalEvents: number
  work: Work | null
  notice: string // something that the learner must know: the engine failed, nothing could be saved

  theme: Theme
  lowAtTop: boolean
  panel: Panel
  sheet: Sheet
  pointed: AddressRange | null
  pointedLine: PointedLine | null
  selected: AddressRange | null
  selectedBytes: Bytes | null
}

export const emptyState: PageState = {
  files: [{ id: 1, name: 'main.c', text: '', breakpoints: [], isOwn: false }],
  shown: 1,
  followed: false,
  nextFile: 2,
  putAside: [],
  aside: '',
  settings: defaultSettings,
  catalogue: null,
  loaded: null,
  runFiles: [],
  diagnostics: [],
  problemFiles: [],
  refusal: '',
  moment: null,
  previous: null,
  events: [],
  totalEvents: 0,
  work: null,
  notice: '',
  theme: 'system',
  lowAtTop: true,
  panel: 'console',
  sheet: 'heap',
  pointed: null,
  pointedLine: null,
  selected: null,
  selectedBytes: null,
}

// ------------------------------------------------------------------------------------------------ what follows from it

/** The run on show was made from other files or texts than the editor's. */
export function isStale(state: PageState): boolean {
  return state.loaded !== null && !isSameProgram(state.loaded.files, state.files)
}

export function shownFile(state: PageState): PageFile {
  const file = state.files.find(({ id }) => id === state.shown) ?? state.files[0]
  if (!file) throw new Error('a program without files')
  return file
}

/** Where the next statement of the run lies now; null where its file has been closed. */
export function nextPlace(state: PageState): { file: PageFile; place: Place } | null {
  const place = state.moment?.picture.position.place
  const file = place && nowOf(state.runFiles, state.files)[place.file]
  return place && file ? { file, place } : null
}

/** The learner has something here that could be lost. */
export function hasOwn(state: PageState): boolean {
  return state.files.some((file) => file.isOwn)
}

export function hasErrors(state: PageState): boolean {
  return state.refusal !== '' || state.diagnostics.some((d) => d.severity === 'error')
}

export function hasBegun(state: PageState): boolean {
  return (state.moment?.picture.position.known ?? 0) > 0
}

/** The process stands where no command can take it further. */
export function hasEnded(state: PageState): boolean {
  const status = state.moment?.picture.position.status
  return (
    status === 'exited' || status === 'crashed' || (status === 'report' && state.loaded?.settings.check !== 'continue')
  )
}

export function canGoBack(state: PageState): boolean {
  return state.work === null && state.loaded !== null && (state.moment?.picture.position.step ?? 0) > 0
}

/** Forward by one statement; a stale or missing run is made anew first. */
export function canStep(state: PageState): boolean {
  return state.work === null && state.catalogue !== null && (isStale(state) || !hasEnded(state))
}

export function canRun(state: PageState): boolean {
  return state.work === null && state.catalogue !== null
}

/** The report that stopped the program here, or the one that this very step made. */
export function currentReport(state: PageState): Report | null {
  const picture = state.moment?.picture
  const last = picture?.reports[picture.reports.length - 1]
  return last && last.step >= (picture?.position.step ?? 0) ? last : null
}

/** The state in one line, for tests and their messages. */
export function describe(state: PageState): string {
  const position = state.moment?.picture.position
  const breakpoints = breakpointLines(state.files)
  const parts = [
    position
      ? `${position.status} ${position.step}/${position.known}${position.complete ? '' : '+'}`
      : 'nothing loaded',
    state.work && `${state.work.what}${state.work.stopping ? ' (stopping)' : ''} at ${state.work.step}`,
    isStale(state) && 'stale',
    hasErrors(state) && 'errors',
    breakpoints.length > 0 && `breakpoints ${breakpoints.map(({ file, line }) => `${file}:${line}`).join(' ')}`,
    state.files.length > 1 && `${state.files.length} files, ${shownFile(state).name} shown`,
    state.notice && `notice: ${state.notice}`,
  ]
  return parts.filter(Boolean).join(', ')
}
