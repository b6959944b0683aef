// The files of the program, one a tab above the source. With a single file there is only the plus.
//
// A tab list may hold nothing but tabs, so the field for a name and the buttons that do by mouse what keys do are beside
// it. Arrow keys move between tabs and show them, F2 renames, Delete closes.

import { html, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { PropertyValues } from 'lit'
import { nameProblem, mostFiles, type PageFile } from '../state/files.ts'
import { icon } from './icons.ts'
import { PageElement } from './page-element.ts'

/** Of a file, as its tab shows them. */
export interface ProblemCount {
  errors: number
  warnings: number
}

export const sourcePanelId = 'source-panel'
export const tabId = (file: number) => `file-tab-${file}`

@customElement('file-tabs')
export class FileTabs extends PageElement {
  @property({ attribute: false }) files: readonly PageFile[] = []
  @property({ type: Number }) shown = 0
  @property({ type: Number }) runsIn = 0 // the file whose statement runs next; 0: none
  @property({ type: Boolean }) followed = false
  @property({ type: Number }) pointed = 0 // the file of the line that is pointed at; 0: none
  @property({ attribute: false }) problems: ReadonlyMap<number, ProblemCount> = new Map()
  /** What is being named: a file, or one that is to be made. */
  @state() private naming: number | 'new' | null = null
  @state() private nameError = ''
  /** Whoever worked in the tabs goes on there once they have changed. */
  private wantsFocus = false

  /** Asks for a new name of the shown file. */
  rename(): void {
    this.startNaming(this.shown)
  }

  protected override render() {
    const hasTabs = this.files.length > 1 || this.naming !== null
    return html`<div class="file-tabs ${hasTabs ? 'many' : 'one'}">
      ${hasTabs ? this.tabs() : nothing} ${this.naming ? this.field() : nothing}
      ${this.naming === 'new' ? nothing : this.plus()} ${hasTabs && !this.naming ? this.commands() : nothing}
      <p class="visually-hidden" role="status">${this.followed ? `Now in ${this.nameOf(this.shown)}` : ''}</p>
    </div>`
  }

  private tabs() {
    return html`<div class="tab-strip" role="tablist" aria-label="Files of the program" @keydown=${this.onKey}>
      ${this.files.map((file) => this.tab(file))}
    </div>`
  }

  private tab(file: PageFile) {
    const isShown = file.id === this.shown
    const isNamed = this.naming === file.id
    const runsHere = file.id === this.runsIn
    const isPointed = file.id === this.pointed
    return html`<button
      role="tab"
      id=${tabId(file.id)}
      class="file-tab ${isShown && this.followed ? 'followed' : ''} ${isNamed ? 'named' : ''} ${isPointed ? 'pointed' : ''}"
      aria-selected=${isShown}
      aria-controls=${sourcePanelId}
      tabindex=${isShown ? 0 : -1}
      title=${this.hint(file)}
      @click=${() => this.show(file)}
      @dblclick=${() => this.startNaming(file.id)}
    >
      <span class="runs" aria-hidden="true">${runsHere ? '▶' : ''}</span>
      <span class="name">${file.name}</span>
      ${runsHere ? html`<span class="visually-hidden">, runs next</span>` : nothing} ${this.badge(file)}
      <span
        class="close"
        aria-hidden="true"
        @click=${(event: Event) => this.close(file, event)}
        @dblclick=${(event: Event) => event.stopPropagation()}
        >${this.files.length > 1 ? icon('close') : nothing}</span
      >
    </button>`
  }

  private hint({ name }: PageFile): string {
    const part = name.endsWith('.c') ? 'compiled with the others' : 'can be included'
    return `${name}: ${part}. Double click or F2 renames, Delete closes.`
  }

  private badge(file: PageFile) {
    const { errors, warnings } = this.problems.get(file.id) ?? { errors: 0, warnings: 0 }
    const words = [count(errors, 'error'), count(warnings, 'warning')].filter(Boolean).join(', ')
    if (!words) return nothing
    return html`<span class="badge ${errors > 0 ? '' : 'mild'}" title=${words} aria-hidden="true"
        >${errors > 0 ? errors : warnings}</span
      ><span class="visually-hidden">, ${words}</span>`
  }

  private plus() {
    const isFull = this.files.length >= mostFiles
    return html`<button
      class="plus"
      title=${isFull ? `A program has at most ${mostFiles} files here.` : 'Add a file'}
      ?disabled=${isFull}
      @click=${() => this.startNaming('new')}
    >
      ${icon('add')}<span class="visually-hidden">Add a file</span>
    </button>`
  }

  /** For those who have neither a mouse nor the keys; they appear when reached. */
  private commands() {
    const file = this.files.find(({ id }) => id === this.shown)
    if (!file) return nothing
    return html`<button class="tab-command" @click=${() => this.startNaming(file.id)}>Rename ${file.name}</button> ${
        this.files.length > 1
          ? html`<button class="tab-command" @click=${(event: Event) => this.close(file, event)}>
              Close ${file.name}
            </button>`
          : nothing
      }`
  }

  private field() {
    const isNew = this.naming === 'new'
    const label = isNew ? 'Name of the new file' : 'New name of the file'
    return html`<div class="naming ${isNew ? 'new' : ''}">
        <input
          type="text"
          aria-label=${label}
          placeholder="list.c"
          spellcheck="false"
          autocapitalize="none"
          autocomplete="off"
          aria-invalid=${this.nameError !== ''}
          aria-describedby="name-error"
          @input=${() => (this.nameError = '')}
          @keydown=${this.onFieldKey}
          @blur=${() => this.finishNaming(true)}
        />
      </div>
      <p id="name-error" class="name-error" role="alert">${this.nameError}</p>`
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has('naming') && this.naming) this.placeField()
    if (this.wantsFocus && !this.naming) this.focusShown()
    if (changed.has('shown') || changed.has('files')) {
      this.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
    }
  }

  /** A new file is named at the end of the strip, one that has a tab in its tab's place. */
  private placeField(): void {
    const field = this.querySelector<HTMLElement>('.naming')
    const input = field?.querySelector('input')
    if (!field || !input) return
    const tab = this.querySelector<HTMLElement>('.file-tab.named')
    field.style.left = tab ? `${Math.max(0, tab.offsetLeft - (tab.parentElement?.scrollLeft ?? 0))}px` : ''
    field.style.width = tab ? `${tab.offsetWidth}px` : ''
    input.value = this.nameOf(this.naming)
    input.focus()
    input.setSelectionRange(0, Math.max(0, input.value.lastIndexOf('.')))
  }

  // -------------------------------------------------------------------------------------------------------- what is asked

  private startNaming(what: number | 'new'): void {
    if (this.naming === what) return
    this.nameError = ''
    this.naming = what
  }

  /** Leaving the field takes a name that will do, and forgets one that will not. */
  private finishNaming(isLeaving: boolean): void {
    const { naming } = this
    if (!naming) return
    const name = this.querySelector<HTMLInputElement>('.naming input')?.value.trim() ?? ''
    const problem = nameProblem(
      name,
      this.files.filter((file) => file.id !== naming),
    )
    if (problem && !isLeaving) {
      this.nameError = problem
      return
    }
    this.naming = null
    if (problem || this.nameOf(naming) === name) return
    if (naming === 'new') this.act({ kind: 'add', files: [{ name, text: '' }] })
    else this.act({ kind: 'change', change: { kind: 'renamed', file: naming, name } })
  }

  private readonly onFieldKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' && event.key !== 'Escape') return
    event.preventDefault()
    event.stopPropagation()
    const wasNew = this.naming === 'new'
    if (event.key === 'Escape') this.naming = null
    else this.finishNaming(false)
    if (this.naming) return
    if (wasNew && event.key === 'Enter') this.act({ kind: 'focusSource' })
    else this.wantsFocus = true
  }

  private readonly onKey = (event: KeyboardEvent): void => {
    const at = this.files.findIndex((file) => file.id === this.shown)
    const last = this.files.length - 1
    const to: Record<string, number> = {
      ArrowLeft: at > 0 ? at - 1 : last,
      ArrowRight: at < last ? at + 1 : 0,
      Home: 0,
      End: last,
    }
    const file = this.files[to[event.key] ?? -1]
    const closes = event.key === 'Delete' ? this.files[at] : undefined
    if ((!file && !closes) || event.altKey || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    this.wantsFocus = this.files.length > 1 && file !== this.files[at]
    if (file) this.show(file)
    else if (closes) this.close(closes, event)
  }

  private focusShown(): void {
    this.wantsFocus = false
    const tab = this.querySelector<HTMLElement>('[aria-selected="true"]')
    if (tab) tab.focus()
    else this.act({ kind: 'focusSource' })
  }

  private show(file: PageFile): void {
    if (file.id !== this.shown) this.act({ kind: 'change', change: { kind: 'show', file: file.id } })
  }

  private close(file: PageFile, event: Event): void {
    event.stopPropagation()
    this.act({ kind: 'change', change: { kind: 'closed', file: file.id } })
  }

  private nameOf(file: number | 'new' | null): string {
    return this.files.find(({ id }) => id === file)?.name ?? ''
  }
}

function count(number: number, word: string): string {
  return number === 0 ? '' : `${number} ${word}${number === 1 ? '' : 's'}`
}

declare global {
  interface HTMLElementTagNameMap {
    'file-tabs': FileTabs
  }
}
