// The files of the learner's program, as data: one a tab, in the order in which the tabs stand and the engine gets them.
//
// A file keeps its number through edits and renames and while it is closed, so that what belongs to it (its undo
// history, the places of a run that was made from it) finds it again.

import type { Place, SourceFile, SourceLine } from '../engine/messages.ts'

export interface PageFile {
  id: number
  name: string
  text: string
  breakpoints: readonly number[]
  isOwn: boolean // typed, or from the learner's device; what comes with the page or a link can be had again
}

/** What was closed or replaced, kept so that nothing typed is lost. */
export interface PutAside {
  files: readonly PageFile[]
  index: number // of the tab
  isProgram: boolean // all files of a program, which another one replaced
}

export const mostFiles = 50
export const longestName = 60
const mostPutAside = 20

/** What is wrong with a name for a file beside `others`, in a sentence; empty: nothing. */
export function nameProblem(name: string, others: readonly Pick<PageFile, 'name'>[]): string {
  if (name === '') return 'A file needs a name, such as list.c.'
  if (/[/\\]/.test(name)) return 'Leave out the slash: all files lie in one folder, beside each other.'
  if (isUnfit(name)) return 'Leave out quotation marks and angle brackets: #include could not name such a file.'
  if (name.length > longestName) return `That is too long: a name has at most ${longestName} characters.`
  if (others.some((other) => other.name === name)) {
    return `There is a ${name} already. Choose another name, or rename that file first.`
  }
  if (!/[^.]\.[^.\s]+$/.test(name)) {
    return 'Say what it is by its ending: .c is compiled with the others, .h can be included.'
  }
  return ''
}

/** A name that fits beside `others` for a file from elsewhere, as near as can be to the one it had. */
export function fittingName(wanted: string, others: readonly Pick<PageFile, 'name'>[]): string {
  const fit = [...wanted.replace(/^.*[/\\]/, '')].map((c) => (isUnfit(c) ? '_' : c)).join('')
  const whole = fit.trim() || 'main.c'
  const dot = whole.lastIndexOf('.')
  const [stem, ending] = dot > 0 ? [whole.slice(0, dot), whole.slice(dot).slice(0, 10)] : [whole, '']
  for (let copy = 1; ; ++copy) {
    const end = (copy === 1 ? '' : `-${copy}`) + ending
    const name = stem.slice(0, longestName - end.length) + end
    if (!others.some((other) => other.name === name)) return name
  }
}

function isUnfit(text: string): boolean {
  return /["<>\u0000-\u001f\u007f]/.test(text)
}

export function sourceFiles(files: readonly PageFile[]): SourceFile[] {
  return files.map(({ name, text }) => ({ name, text }))
}

export function breakpointLines(files: readonly PageFile[]): SourceLine[] {
  return files.flatMap(({ breakpoints }, file) => breakpoints.map((line) => ({ file, line })))
}

/** The same names with the same texts in the same order: the engine would make the same program of both. */
export function isSameProgram(a: readonly PageFile[], b: readonly PageFile[]): boolean {
  return a.length === b.length && a.every((file, index) => file.name === b[index]?.name && file.text === b[index]?.text)
}

/** The files as they are now that were `then` when the engine got them; null where one has been closed since. */
export function nowOf(then: readonly PageFile[], files: readonly PageFile[]): (PageFile | null)[] {
  return then.map(
    (old) => files.find((file) => file.id === old.id) ?? files.find((file) => file.name === old.name) ?? null,
  )
}

/** A place in words. With one file its line says it all. */
export function placeWords(place: Place, files: readonly (PageFile | null)[]): string {
  if (files.length <= 1) return `line ${place.line}`
  const file = files[place.file]
  return file ? `${file.name}, line ${place.line}` : `line ${place.line} of a closed file`
}

/** `aside` itself where there is nothing to lose. */
export function withPutAside(aside: readonly PutAside[], more: PutAside): readonly PutAside[] {
  const isWorthIt = more.files.some((file) => file.isOwn && file.text.trim() !== '')
  return isWorthIt ? [...aside, more].slice(-mostPutAside) : aside
}
