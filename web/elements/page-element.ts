// The ground of all elements inside the playground: they render into the one shadow root of <heap-playground>, so that one
// style sheet serves all and arrows can run from one to another. Properties come in, one kind of event goes out.

import { html, LitElement, nothing } from 'lit'
import type { Command, Diagnostic, Place } from '../engine/messages.ts'
import type { NewFile } from '../state/file-changes.ts'
import { placeWords, type PageFile } from '../state/files.ts'
import type { Change } from '../state/transition.ts'
import type { Settings } from '../state/settings.ts'

export type Dialog = 'examples' | 'settings' | 'help' | 'share'

export interface Example {
  file: string
  title: string
  summary: string
  topic: string
  options?: Partial<Settings>
}

export type Fix = Diagnostic['fixes'][number]

/** What a learner asks for, whatever was clicked or pressed for it. */
export type Action =
  | { kind: 'command'; command: Command }
  | { kind: 'seek'; step: number }
  | { kind: 'restart' }
  | { kind: 'stop' }
  | { kind: 'settings'; settings: Settings }
  | { kind: 'open'; files: readonly NewFile[]; isOwn: boolean; options: Partial<Settings>; step: number }
  | { kind: 'add'; files: readonly NewFile[] }
  | { kind: 'goTo'; file: number; place: Place }
  | { kind: 'fix'; fix: Fix }
  | { kind: 'focusSource' }
  | { kind: 'select'; address: number; size: number }
  | { kind: 'heapRange'; start: number; end: number }
  | { kind: 'heapWidth'; width: number }
  | { kind: 'dialog'; dialog: Dialog }
  | { kind: 'change'; change: Change }

export class PageElement extends LitElement {
  private sizes: ResizeObserver | null = null

  protected override createRenderRoot(): HTMLElement {
    return this
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    this.sizes?.disconnect()
  }

  /** Tells how much room the part `selector` has, once and whenever that changes. For use once it is rendered. */
  protected watchSize(selector: string, changed: (size: DOMRectReadOnly) => void): void {
    const box = this.querySelector(selector)
    this.sizes = new ResizeObserver(([entry]) => {
      if (entry) changed(entry.contentRect)
    })
    if (box) this.sizes.observe(box)
  }

  protected act(action: Action): void {
    this.dispatchEvent(new CustomEvent<Action>('page-action', { detail: action, bubbles: true }))
  }

  protected point(address: number, size: number): void {
    this.act({ kind: 'change', change: { kind: 'pointed', range: { address, size }, line: null } })
  }

  protected pointAtLine(file: number, line: number): void {
    this.act({ kind: 'change', change: { kind: 'pointed', range: null, line: { file, line } } })
  }

  protected unpoint(): void {
    this.act({ kind: 'change', change: { kind: 'pointed', range: null, line: null } })
  }

  /** The way to a place; `files` are the open ones, as the place counts them. */
  protected placeLink(place: Place | null, files: readonly (PageFile | null)[]) {
    if (!place) return nothing
    const file = files[place.file]
    const words = placeWords(place, files)
    if (!file) return html`<span>${words}</span>`
    return html`<button class="link" @click=${() => this.act({ kind: 'goTo', file: file.id, place })}>${words}</button>`
  }
}
