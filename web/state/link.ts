// A program in a link, with all its files: everything after the `#` is JSON, deflated, in the URL-safe base 64 alphabet.
// Nothing leaves the learner's machine until the link is sent to somebody.

import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate'
import { savedFrom } from './storage.ts'
import { emptyState, type PageState } from './state.ts'

const marker = 'p1='

/** Links longer than this are cut off by some programs that people send them with. */
export const comfortableLength = 8000

/** A link that unpacks to more than this is refused: a few bytes can unpack to gigabytes. */
const largest = 4 << 20

export function toFragment(state: PageState): string {
  const files = state.files.map(({ name, text, breakpoints }) => ({ name, text, breakpoints }))
  const shown = state.files.findIndex((file) => file.id === state.shown)
  const packed = deflateSync(strToU8(JSON.stringify({ files, shown, settings: state.settings })), { level: 9 })
  let binary = ''
  for (const byte of packed) binary += String.fromCharCode(byte)
  return marker + btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
}

/** `#example=04-recursion.c&step=20`: one of the programs that come with the page, at a step. */
export function exampleFrom(fragment: string): { file: string; step: number } | null {
  const parameters = new URLSearchParams(fragment.replace(/^#/, ''))
  const file = parameters.get('example') ?? ''
  const step = Number(parameters.get('step') ?? 0)
  if (!/^[\w-]+\.c$/.test(file)) return null
  return { file, step: Number.isSafeInteger(step) && step > 0 ? step : 0 }
}

/** Whether a fragment is the page's own, not one of a page in which it is embedded. */
export function isLink(fragment: string): boolean {
  return fragment.startsWith('#' + marker) || exampleFrom(fragment) !== null
}

export function fromFragment(fragment: string): Partial<PageState> | null {
  const text = fragment.replace(/^#/, '')
  if (!text.startsWith(marker)) return null
  try {
    const binary = atob(text.slice(marker.length).replaceAll('-', '+').replaceAll('_', '/'))
    const packed = Uint8Array.from(binary, (c) => c.charCodeAt(0))
    const saved = savedFrom(JSON.parse(strFromU8(inflateSync(packed, { out: new Uint8Array(largest) }))))
    const files = saved?.files?.map((file) => ({ ...file, isOwn: false })) ?? []
    return saved && { ...saved, files, putAside: [], nextFile: emptyState.shown + files.length }
  } catch {
    return null
  }
}
