// What becomes of the page's files when tabs are opened, added, renamed and closed. Pure functions of the state.

import { fittingName, mostFiles, nameProblem, withPutAside, type PageFile, type PutAside } from './files.ts'
import type { Settings } from './settings.ts'
import { nextPlace, type PageState } from './state.ts'

export interface NewFile {
  name: string
  text: string
}

export type FileChange =
  | { kind: 'edited'; file: number; text: string }
  | { kind: 'breakpoints'; file: number; lines: readonly number[] }
  | { kind: 'opened'; files: readonly NewFile[]; isOwn: boolean; options: Partial<Settings> } // in place of all others
  | { kind: 'added'; files: readonly NewFile[] } // beside the others
  | { kind: 'renamed'; file: number; name: string }
  | { kind: 'closed'; file: number }
  | { kind: 'broughtBack' } // what was put aside last
  | { kind: 'asideSeen' }
  | { kind: 'show'; file: number }
  | { kind: 'followed' } // to where the program stands

export function filesChanged(state: PageState, change: FileChange): PageState {
  switch (change.kind) {
    case 'edited':
      return withFile(state, change.file, { text: change.text, isOwn: true })
    case 'breakpoints':
      return withFile(state, change.file, { breakpoints: sortedOnce(change.lines) })
    case 'opened':
      return opened(state, change)
    case 'added':
      return change.files.reduce(added, state)
    case 'renamed':
      return renamed(state, change.file, change.name)
    case 'closed':
      return closed(state, change.file)
    case 'broughtBack':
      return broughtBack(state)
    case 'asideSeen':
      return { ...state, aside: '' }
    case 'show':
      return { ...state, shown: change.file, followed: false }
    case 'followed':
      return followed(state)
  }
}

/** Shows the file of the statement that runs next, and remembers that it was not the learner who asked for it. */
export function followed(state: PageState): PageState {
  const file = nextPlace(state)?.file
  return file && file.id !== state.shown ? { ...state, shown: file.id, followed: true } : state
}

function withFile(state: PageState, id: number, change: Partial<PageFile>): PageState {
  return { ...state, files: state.files.map((file) => (file.id === id ? { ...file, ...change } : file)) }
}

function opened(state: PageState, { files, isOwn, options }: Extract<FileChange, { kind: 'opened' }>): PageState {
  const settings = { ...state.settings, heapLimit: 0, input: '', arguments: [], ...options }
  const putAside = withPutAside(state.putAside, { files: state.files, index: 0, isProgram: true })
  const made: PageFile[] = []
  for (const { name, text } of files.slice(0, mostFiles)) {
    made.push({ id: state.nextFile + made.length, name: fittingName(name, made), text, breakpoints: [], isOwn })
  }
  const shown = (made.find((file) => /\bmain\s*\(/.test(file.text)) ?? made[0])?.id ?? state.shown
  return {
    ...state,
    settings,
    files: made.length > 0 ? made : state.files,
    shown,
    followed: false,
    nextFile: state.nextFile + made.length,
    putAside,
    aside: putAside !== state.putAside ? 'Your program was replaced.' : '',
    diagnostics: [],
    problemFiles: [],
    refusal: '',
    notice: tooMany(files.length),
  }
}

/** One of the same name takes the new text; its old one is put aside. */
function added(state: PageState, { name, text }: NewFile): PageState {
  const fit = fittingName(name, [])
  const old = state.files.findIndex((file) => file.name === fit)
  if (old < 0 && state.files.length >= mostFiles) return { ...state, notice: tooMany(state.files.length + 1) }
  const made: PageFile = { id: state.nextFile, name: fit, text, breakpoints: [], isOwn: true }
  const replaced = state.files[old]
  const putAside = replaced
    ? withPutAside(state.putAside, { files: [replaced], index: old, isProgram: false })
    : state.putAside
  return {
    ...state,
    files: replaced ? state.files.map((file) => (file === replaced ? made : file)) : [...state.files, made],
    shown: made.id,
    followed: false,
    nextFile: state.nextFile + 1,
    putAside,
    aside: putAside !== state.putAside ? `${fit} was replaced by the new one.` : state.aside,
  }
}

function renamed(state: PageState, id: number, name: string): PageState {
  const others = state.files.filter((file) => file.id !== id)
  return nameProblem(name, others) ? state : withFile(state, id, { name, isOwn: true })
}

function closed(state: PageState, id: number): PageState {
  const index = state.files.findIndex((file) => file.id === id)
  const file = state.files[index]
  if (!file || state.files.length === 1) return state
  const files = state.files.filter((other) => other !== file)
  const neighbour = files[Math.min(index, files.length - 1)]?.id ?? 0
  // Closed by the learner, so kept whoever wrote it: the way back is what the notice promises.
  const putAside = withPutAside(state.putAside, { files: [{ ...file, isOwn: true }], index, isProgram: false })
  return {
    ...state,
    files,
    shown: state.shown === id ? neighbour : state.shown,
    followed: false,
    putAside,
    aside: putAside !== state.putAside ? `${file.name} is closed.` : '',
  }
}

function broughtBack(state: PageState): PageState {
  const last = state.putAside.at(-1)
  if (!last) return state
  const rest: PageState = { ...state, putAside: state.putAside.slice(0, -1), aside: '', followed: false }
  return last.isProgram ? exchanged(rest, last) : returned(rest, last)
}

/** The program that now stands there is put aside in its turn. */
function exchanged(state: PageState, { files }: PutAside): PageState {
  const putAside = withPutAside(state.putAside, { files: state.files, index: 0, isProgram: true })
  return { ...state, files, shown: files[0]?.id ?? 0, putAside, diagnostics: [], problemFiles: [], refusal: '' }
}

function returned(state: PageState, { files, index }: PutAside): PageState {
  const back: PageFile[] = []
  for (const file of files) back.push({ ...file, name: fittingName(file.name, [...state.files, ...back]) })
  return {
    ...state,
    files: [...state.files.slice(0, index), ...back, ...state.files.slice(index)],
    shown: back[0]?.id ?? state.shown,
  }
}

function tooMany(count: number): string {
  return count > mostFiles ? `A program has at most ${mostFiles} files here; the others were left out.` : ''
}

function sortedOnce(lines: readonly number[]): number[] {
  return [...new Set(lines)].sort((a, b) => a - b)
}
