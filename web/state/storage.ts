// What survives a reload: the learner's files and choices, under one versioned key. What cannot be read is ignored, what
// cannot be written is said.

import { fittingName, mostFiles, withPutAside, type PageFile, type PutAside } from './files.ts'
import { settingsFrom } from './settings.ts'
import { emptyState, type PageState } from './state.ts'

export const storageKey = 'heaparium.page.1'

export type Store = Pick<Storage, 'getItem' | 'setItem'>

export function save(store: Store, state: PageState): boolean {
  const { files, settings, putAside, theme, lowAtTop } = state
  const shown = files.findIndex((file) => file.id === state.shown)
  const kept = { files: files.map(withoutId), shown, settings, theme, lowAtTop }
  const aside = putAside.map((entry) => ({ ...entry, files: entry.files.map(withoutId) }))
  // What is open matters most, then what was put aside last.
  return [aside, aside.slice(-1), []].some((asideThatFits) => write(store, { ...kept, putAside: asideThatFits }))
}

function write(store: Store, data: object): boolean {
  try {
    store.setItem(storageKey, JSON.stringify(data))
    return true
  } catch {
    return false // full, or forbidden by the browser
  }
}

function withoutId({ name, text, breakpoints, isOwn }: PageFile): Omit<PageFile, 'id'> {
  return { name, text, breakpoints, isOwn }
}

export function restore(store: Store): Partial<PageState> | null {
  try {
    const text = store.getItem(storageKey)
    return text === null ? null : savedFrom(JSON.parse(text))
  } catch {
    return null
  }
}

/** The parts of a state that data of unknown origin holds, each checked. */
export function savedFrom(data: unknown): Partial<PageState> | null {
  if (!isRecord(data)) return null
  // Pages before there were tabs kept one file, whose name was called fileName and whose text source.
  const isOld = typeof data.source === 'string'
  const old = { name: data.fileName, text: data.source, breakpoints: data.breakpoints, isOwn: true }
  const files = filesFrom(isOld ? [old] : data.files, emptyState.shown)
  if (!files) return null
  const shown = (typeof data.shown === 'number' ? files[data.shown] : undefined) ?? files[0]
  const putAside = asideFrom(data.putAside, emptyState.shown + files.length)
  const saved: Partial<PageState> = {
    files,
    shown: shown?.id ?? emptyState.shown,
    nextFile: emptyState.shown + files.length + putAside.reduce((sum, entry) => sum + entry.files.length, 0),
    putAside,
    settings: settingsFrom(data.settings),
  }
  if (data.theme === 'light' || data.theme === 'dark') saved.theme = data.theme
  if (typeof data.lowAtTop === 'boolean') saved.lowAtTop = data.lowAtTop
  return saved
}

/** What a link opens, beside what was open before: that is put aside, and choices that the link does not make stay. */
export function openedOver(before: Partial<PageState> | null, linked: Partial<PageState>): Partial<PageState> {
  if (!before) return linked
  const { files = emptyState.files, shown = emptyState.shown } = linked
  const first = before.nextFile ?? emptyState.nextFile
  const earlier = before.putAside ?? []
  const putAside = withPutAside(earlier, { files: before.files ?? [], index: 0, isProgram: true })
  return {
    ...before,
    ...linked,
    files: files.map((file, index) => ({ ...file, id: first + index })),
    shown:
      first +
      Math.max(
        0,
        files.findIndex((file) => file.id === shown),
      ),
    nextFile: first + files.length,
    putAside,
    aside: putAside === earlier ? '' : 'Your program was replaced.',
  }
}

/** Null where it is no list of files, or one that no page can have made. */
function filesFrom(data: unknown, firstId: number): PageFile[] | null {
  if (!Array.isArray(data) || data.length === 0 || data.length > mostFiles) return null
  const files: PageFile[] = []
  for (const given of data as unknown[]) {
    if (!isRecord(given) || typeof given.text !== 'string') return null
    const name = fittingName(typeof given.name === 'string' ? given.name : '', files)
    const breakpoints = Array.isArray(given.breakpoints) ? given.breakpoints.filter(isLine) : []
    files.push({ id: firstId + files.length, name, text: given.text, breakpoints, isOwn: given.isOwn === true })
  }
  return files
}

function asideFrom(data: unknown, firstId: number): PutAside[] {
  const result: PutAside[] = []
  let id = firstId
  for (const given of Array.isArray(data) ? (data as unknown[]) : []) {
    const files = isRecord(given) ? filesFrom(given.files, id) : null
    if (!isRecord(given) || !files) continue
    id += files.length
    const index = isLine(given.index) ? given.index : 0
    result.push({ files, index, isProgram: given.isProgram === true })
  }
  return result
}

function isRecord(data: unknown): data is Record<string, unknown> {
  return typeof data === 'object' && data !== null
}

function isLine(data: unknown): data is number {
  return typeof data === 'number' && Number.isInteger(data) && data > 0
}
