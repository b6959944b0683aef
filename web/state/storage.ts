// What survives a reload: the learner's text and choices, under one versioned key. What cannot be read is ignored, what
// cannot be written is said.

import { settingsFrom } from './settings.ts'
import type { PageState } from './state.ts'

export const storageKey = 'heaparium.page.1'

export type Store = Pick<Storage, 'getItem' | 'setItem'>

export function save(store: Store, state: PageState): boolean {
  const { source, fileName, settings, breakpoints, theme, lowAtTop } = state
  try {
    store.setItem(storageKey, JSON.stringify({ source, fileName, settings, breakpoints, theme, lowAtTop }))
    return true
  } catch {
    return false // full, or forbidden by the browser
  }
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
  if (typeof data !== 'object' || data === null) return null
  const given = data as Partial<Record<keyof PageState, unknown>>
  if (typeof given.source !== 'string') return null
  const saved: Partial<PageState> = { source: given.source, settings: settingsFrom(given.settings) }
  if (typeof given.fileName === 'string' && given.fileName) saved.fileName = given.fileName.slice(0, 100)
  if (Array.isArray(given.breakpoints))
    saved.breakpoints = given.breakpoints.filter((l) => Number.isInteger(l) && l > 0)
  if (given.theme === 'light' || given.theme === 'dark') saved.theme = given.theme
  if (typeof given.lowAtTop === 'boolean') saved.lowAtTop = given.lowAtTop
  return saved
}
