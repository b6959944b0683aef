// <heap-playground>: the whole page as one element, usable in any page.
//
// One shadow root holds everything, so that neither side's styles reach the other. Here the parts are placed and fed from
// the one state, actions are handed to the controller, and keys are heard.

import { html, LitElement, nothing, unsafeCSS } from 'lit'
import { customElement, query, state } from 'lit/decorators.js'
import { EngineClient, startWorker } from '../engine/client.ts'
import { headline } from './headline.ts'
import { exampleFrom, fromFragment, isLink } from '../state/link.ts'
import { nowOf } from '../state/files.ts'
import {
  canGoBack,
  canRun,
  canStep,
  emptyState,
  hasErrors,
  hasOwn,
  isStale,
  nextPlace,
  shownFile,
  type PageState,
  type Panel,
  type Sheet,
} from '../state/state.ts'
import { openedOver, restore } from '../state/storage.ts'
import tokens from '../styles/tokens.css?inline'
import layout from '../styles/layout.css?inline'
import base from '../styles/base.css?inline'
import dialogs from '../styles/dialogs.css?inline'
import editor from '../styles/editor.css?inline'
import panelStyles from '../styles/panels.css?inline'
import stack from '../styles/stack.css?inline'
import transport from '../styles/transport.css?inline'
import drawing from '../styles/drawing.css?inline'
import files from '../styles/files.css?inline'
import './address-space-view.ts'
import './bytes-view.ts'
import './examples-menu.ts'
import './explanation-line.ts'
import './file-tabs.ts'
import './free-list-view.ts'
import './heap-view.ts'
import './help-sheet.ts'
import './output-console.ts'
import './pointer-arrows.ts'
import './problem-list.ts'
import './report-list.ts'
import './settings-form.ts'
import './share-sheet.ts'
import './source-editor.ts'
import './stack-view.ts'
import './transport-bar.ts'
import { sourcePanelId, tabId, type FileTabs, type ProblemCount } from './file-tabs.ts'
import type { ExamplesMenu } from './examples-menu.ts'
import { icon } from './icons.ts'
import { keyAction } from './keys.ts'
import { PageController } from './page-controller.ts'
import type { Action, Dialog } from './page-element.ts'
import type { Change } from '../state/transition.ts'
import type { PointerArrows } from './pointer-arrows.ts'
import type { SourceEditor } from './source-editor.ts'

const firstExample = '01-first-program.c'

const panels: { panel: Panel; label: string }[] = [
  { panel: 'console', label: 'Output' },
  { panel: 'reports', label: 'Reports' },
  { panel: 'problems', label: 'Problems' },
  { panel: 'bytes', label: 'Bytes' },
]

const sheets: { sheet: Sheet; label: string }[] = [
  { sheet: 'heap', label: 'Heap' },
  { sheet: 'stack', label: 'Stack' },
  { sheet: 'space', label: 'Map' },
]

@customElement('heap-playground')
export class HeapPlayground extends LitElement {
  static override styles = [tokens, layout, base, panelStyles, stack, transport, dialogs, editor, files, drawing].map(
    (text) => unsafeCSS(text),
  )

  @state() private page: PageState = emptyState
  @state() private dialog: Dialog | null = null
  @query('source-editor') private editor!: SourceEditor
  @query('file-tabs') private fileTabs!: FileTabs
  @query('dialog') private sheet!: HTMLDialogElement
  @query('examples-menu') private examples!: ExamplesMenu

  private controller = new PageController(new EngineClient(startWorker), localStore(), (page) => {
    this.page = page
    this.dataset.theme = page.theme
  })

  override connectedCallback(): void {
    super.connectedCallback()
    window.addEventListener('keydown', this.onKey)
    window.addEventListener('pagehide', this.onLeave)
    window.addEventListener('hashchange', this.onHash)
    this.addEventListener('dragover', this.onDragOver, { capture: true })
    this.addEventListener('drop', this.onDrop, { capture: true })
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    window.removeEventListener('keydown', this.onKey)
    window.removeEventListener('pagehide', this.onLeave)
    window.removeEventListener('hashchange', this.onHash)
    this.removeEventListener('dragover', this.onDragOver, { capture: true })
    this.removeEventListener('drop', this.onDrop, { capture: true })
  }

  protected override firstUpdated(): void {
    this.shadowRoot?.addEventListener('page-action', this.onAction as EventListener)
    const kept = restore(localStore())
    const example = exampleFrom(location.hash)
    const linked = fromFragment(location.hash) ?? (example ? {} : null)
    this.controller.start(linked ? openedOver(kept, linked) : (kept ?? {}))
    if (example || (!linked && !kept)) this.openLinked()
  }

  private readonly openLinked = (): void => {
    const linked = exampleFrom(location.hash)
    void this.examples.openFile(linked?.file ?? firstExample, linked?.step ?? 0)
  }

  private readonly onHash = (): void => {
    const linked = fromFragment(location.hash)
    if (linked) this.controller.start(openedOver(this.page, linked))
    else if (exampleFrom(location.hash)) this.openLinked()
  }

  protected override updated(): void {
    // The address names what is open until the learner changes it: a reload must not bring the link back over it.
    if (hasOwn(this.page) && isLink(location.hash)) history.replaceState(null, '', location.pathname + location.search)
    this.renderRoot.querySelector<PointerArrows>('pointer-arrows')?.measureSoon()
    if (this.dialog && !this.sheet.open) this.sheet.showModal()
    if (!this.dialog && this.sheet.open) this.sheet.close()
  }

  // -------------------------------------------------------------------------------------------------------- what is seen

  protected override render() {
    const { page } = this
    return html`
      <div class="page" data-sheet=${page.sheet}>
        ${this.top()}
        <main>
          <section class="source" aria-label="Source">${this.source()}</section>
          <section class="sentence-box" aria-label="What just happened">${this.sentence()}</section>
          ${this.tabs()}
          <section class="heap-box sheet-heap" aria-label="Heap">${this.heap()}</section>
          <section class="list-box sheet-heap" aria-label="Free list">
            <free-list-view .lists=${page.moment?.picture.freeLists ?? null} .pointed=${page.pointed}></free-list-view>
          </section>
          <section class="stack-box sheet-stack" aria-label="Stack">
            <stack-view
              .picture=${page.moment?.picture ?? null}
              .files=${nowOf(page.runFiles, page.files)}
              .pointed=${page.pointed}
              .lowAtTop=${page.lowAtTop}
            ></stack-view>
          </section>
          <section class="space-box sheet-space" aria-label="Address space">
            <address-space-view
              .picture=${page.moment?.picture ?? null}
              .pointed=${page.pointed}
              .lowAtTop=${page.lowAtTop}
            ></address-space-view>
          </section>
          ${this.panelBox()}
        </main>
        <footer>
          <transport-bar
            .position=${page.moment?.picture.position ?? null}
            .work=${page.work}
            .events=${page.events}
            .canBack=${canGoBack(page)}
            .canStep=${canStep(page)}
            .canRun=${canRun(page)}
            .canSeek=${page.loaded !== null}
            .stale=${isStale(page)}
          ></transport-bar>
        </footer>
        <pointer-arrows .picture=${page.moment?.picture ?? null} .pointed=${page.pointed}></pointer-arrows>
        ${this.dialogs()}
      </div>
    `
  }

  private top() {
    const { catalogue, settings, files } = this.page
    return html`<header class="top">
      <h1>Heaparium</h1>
      <button class="menu" @click=${() => this.show('examples')} title="Programs">
        ${icon('examples')}<span>${files[0]?.name}</span>
      </button>
      <label class="allocator">
        <span class="visually-hidden">Allocator</span>
        <select
          ?disabled=${!catalogue}
          @change=${(event: Event) => {
            const allocator = (event.target as HTMLSelectElement).value
            this.controller.applySettings({ ...this.page.settings, allocator })
          }}
        >
          ${catalogue?.allocators.map(
            (a) => html`<option value=${a.name} ?selected=${a.name === settings.allocator}>${a.label}</option>`,
          )}
        </select>
      </label>
      <span class="parameters">${this.parameterWords()}</span>
      <span class="space"></span>
      ${this.tool('settings', 'Settings', 'settings')} ${this.tool('share', 'Share', 'share')}
      <button class="tool" title="Light or dark" @click=${() => this.turnTheme()}>
        ${icon('theme')}<span class="text">${themeNames[this.page.theme]}</span>
      </button>
      ${this.tool('help', 'Help (?)', 'help')}
    </header>`
  }

  private tool(name: 'settings' | 'share' | 'help', label: string, dialog: Dialog) {
    return html`<button class="tool" title=${label} @click=${() => this.show(dialog)}>
      ${icon(name)}<span class="text">${label.replace(/ \(.*/, '')}</span>
    </button>`
  }

  private parameterWords(): string {
    const { catalogue, settings } = this.page
    const allocator = catalogue?.allocators.find((a) => a.name === settings.allocator)
    const chosen = settings.parameters[settings.allocator] ?? {}
    return (allocator?.parameters ?? [])
      .filter((parameter) => parameter.kind === 'choice' || chosen[parameter.name] !== undefined)
      .map((parameter) => `${parameter.label.toLowerCase()}: ${chosen[parameter.name] ?? parameter.defaultValue}`)
      .join(' · ')
  }

  private source() {
    const { page } = this
    const file = shownFile(page)
    const status = page.moment?.picture.position.status
    const next = page.loaded ? nextPlace(page) : null
    const isOneOfMany = page.files.length > 1
    return html`<file-tabs
        .files=${page.files}
        .shown=${page.shown}
        .runsIn=${next?.file.id ?? 0}
        .followed=${page.followed}
        .pointed=${page.pointedLine?.file ?? 0}
        .problems=${this.problemCounts()}
      ></file-tabs>
      <source-editor
        id=${sourcePanelId}
        role=${isOneOfMany ? 'tabpanel' : nothing}
        aria-labelledby=${isOneOfMany ? tabId(file.id) : nothing}
        .file=${file}
        .diagnostics=${page.diagnostics}
        .problemFiles=${nowOf(page.problemFiles, page.files)}
        .next=${next?.file.id === file.id ? next.place : null}
        .report=${status === 'report' || status === 'crashed'}
        .pointedLine=${page.pointedLine?.file === file.id ? page.pointedLine.line : 0}
      ></source-editor>
      ${this.asideNotice()}`
  }

  private problemCounts(): Map<number, ProblemCount> {
    const counts = new Map<number, ProblemCount>()
    const files = nowOf(this.page.problemFiles, this.page.files)
    for (const { severity, place } of this.page.diagnostics) {
      const file = place && files[place.file]
      if (!file || severity === 'note') continue
      const count = counts.get(file.id) ?? { errors: 0, warnings: 0 }
      counts.set(file.id, count)
      if (severity === 'error') ++count.errors
      else ++count.warnings
    }
    return counts
  }

  /** Says what was closed or replaced, with the way back. */
  private asideNotice() {
    const { aside, putAside } = this.page
    if (!aside || putAside.length === 0) return nothing
    return html`<div class="aside-notice">
      <p role="status">${aside}</p>
      <button class="small" @click=${() => this.controller.changeFiles({ kind: 'broughtBack' })}>Bring it back</button>
      <button class="tool" title="Dismiss" @click=${() => this.controller.changeFiles({ kind: 'asideSeen' })}>
        ${icon('close')}<span class="visually-hidden">Dismiss</span>
      </button>
    </div>`
  }

  private sentence() {
    const { tone, heading, sentence, hint } = headline(this.page)
    const files = hasErrors(this.page) ? this.page.problemFiles : this.page.runFiles // that the sentence names
    return html`<explanation-line
      .explanation=${this.page.moment?.picture.explanation ?? null}
      .namedFiles=${files}
      .files=${nowOf(files, this.page.files)}
      .tone=${tone}
      .heading=${heading}
      .sentence=${sentence}
      .hint=${hint}
    ></explanation-line>`
  }

  private heap() {
    const { page } = this
    return html`<heap-view
      .picture=${page.moment?.picture ?? null}
      .earlier=${page.previous}
      .fileNames=${page.runFiles.length > 1 ? page.runFiles.map(({ name }) => name) : []}
      .bytes=${page.moment?.heapBytes ?? null}
      .pointed=${page.pointed}
      .selected=${page.selected}
      .range=${this.controller.heapRange}
      .heapWidth=${this.controller.heapWidth}
      .lowAtTop=${page.lowAtTop}
    ></heap-view>`
  }

  /** On a narrow page these choose what lies under the sentence; on a wide one they are not there. */
  private tabs() {
    const { sheet } = this.page
    return html`<nav class="sheets" aria-label="Pictures">
      ${[...sheets, ...panels.map(({ panel, label }) => ({ sheet: panel as Sheet, label }))].map(
        (tab) =>
          html`<button
            aria-pressed=${tab.sheet === sheet}
            @click=${() => this.controller.change({ kind: 'sheet', sheet: tab.sheet })}
          >
            ${tab.label}${this.badge(tab.sheet)}
          </button>`,
      )}
    </nav>`
  }

  private badge(sheet: Sheet) {
    const { page } = this
    const count =
      sheet === 'reports'
        ? (page.moment?.picture.reports.length ?? 0)
        : sheet === 'problems'
          ? page.diagnostics.filter((d) => d.severity !== 'note').length
          : 0
    return count > 0 ? html`<span class="badge">${count}</span>` : nothing
  }

  private panelBox() {
    const { page } = this
    const picture = page.moment?.picture
    return html`<section class="panel-box sheet-panel" aria-label="Output, reports, problems and bytes">
      <div class="panel-tabs" role="group" aria-label="Panels">
        ${panels.map(
          ({ panel, label }) =>
            html`<button
              aria-pressed=${panel === page.panel}
              @click=${() => this.controller.change({ kind: 'panel', panel })}
            >
              ${label}${this.badge(panel)}
            </button>`,
        )}
      </div>
      <div class="panel-body" tabindex="-1">
        ${
          page.panel === 'console'
            ? html`<output-console
                .output=${picture?.output ?? []}
                .omitted=${picture?.outputOmitted ?? 0}
                .end=${
                  picture?.position.status === 'exited' || picture?.position.status === 'crashed'
                    ? picture.position.message
                    : ''
                }
              ></output-console>`
            : nothing
        }
        ${
          page.panel === 'reports'
            ? html`<report-list
                .reports=${picture?.reports ?? []}
                .files=${nowOf(page.runFiles, page.files)}
                .step=${picture?.position.step ?? 0}
              ></report-list>`
            : nothing
        }
        ${
          page.panel === 'problems'
            ? html`<problem-list
                .diagnostics=${page.diagnostics}
                .files=${nowOf(page.problemFiles, page.files)}
                .refusal=${page.refusal}
              ></problem-list>`
            : nothing
        }
        ${
          page.panel === 'bytes'
            ? html`<bytes-view .selected=${page.selected} .bytes=${page.selectedBytes}></bytes-view>`
            : nothing
        }
      </div>
    </section>`
  }

  // ------------------------------------------------------------------------------------------------------------- dialogs

  private dialogs() {
    const { dialog } = this
    const titles: Record<Dialog, string> = { examples: 'Programs', settings: 'Settings', help: 'Help', share: 'Share' }
    return html`<dialog
      class=${dialog ?? ''}
      aria-labelledby="dialog-title"
      @close=${() => (this.dialog = null)}
      @click=${(event: MouseEvent) => event.target === this.sheet && this.sheet.close()}
    >
      <div class="dialog-body">
        <div class="dialog-head">
          <h2 id="dialog-title">${dialog ? titles[dialog] : 'Dialog'}</h2>
          <button class="tool" title="Close" @click=${() => this.sheet.close()}>
            ${icon('close')}<span class="visually-hidden">Close</span>
          </button>
        </div>
        <examples-menu
          ?hidden=${dialog !== 'examples'}
          .current=${this.page.files.length === 1 ? (this.page.files[0]?.name ?? '') : ''}
          .putAside=${this.page.putAside}
        ></examples-menu>
        ${
          dialog === 'settings'
            ? html`<settings-form .catalogue=${this.page.catalogue} .settings=${this.page.settings}></settings-form>`
            : nothing
        }
        ${dialog === 'help' ? html`<help-sheet></help-sheet>` : nothing}
        ${dialog === 'share' ? html`<share-sheet .page=${this.page}></share-sheet>` : nothing}
      </div>
    </dialog>`
  }

  private show(dialog: Dialog): void {
    this.dialog = dialog
  }

  private turnTheme(): void {
    const next = { system: 'light', light: 'dark', dark: 'system' } as const
    this.controller.change({ kind: 'theme', theme: next[this.page.theme] })
    this.controller.saveSoon()
  }

  // -------------------------------------------------------------------------------------------------------- what is asked

  private readonly onAction = (event: CustomEvent<Action>): void => {
    event.stopPropagation()
    this.perform(event.detail)
  }

  private perform(action: Action): void {
    const { controller } = this
    switch (action.kind) {
      case 'command':
        return controller.command(action.command)
      case 'seek':
        return controller.seek(action.step)
      case 'restart':
        return controller.restart()
      case 'stop':
        return controller.stop()
      case 'settings':
        return controller.applySettings(action.settings)
      case 'open':
        this.dialog = null
        return controller.open(action.files, action.isOwn, action.options, action.step)
      case 'add':
        this.dialog = null
        return controller.changeFiles({ kind: 'added', files: action.files })
      case 'goTo':
        return this.inFile(action.file, () => this.editor.goTo(action.place))
      case 'fix': {
        const file = nowOf(this.page.problemFiles, this.page.files)[action.fix.place.file]
        if (file) this.inFile(file.id, () => this.editor.applyFix(action.fix))
        return
      }
      case 'focusSource':
        return this.inFile(this.page.shown, () => this.editor.focus())
      case 'select':
        controller.select({ address: action.address, size: action.size })
        return controller.change({ kind: 'panel', panel: 'bytes' })
      case 'heapRange':
        return controller.showHeapRange(action.start, action.end)
      case 'heapWidth':
        return controller.setHeapWidth(action.width)
      case 'dialog':
        return this.show(action.dialog)
      case 'change':
        return this.performChange(action.change)
    }
  }

  private performChange(change: Change): void {
    const { controller } = this
    switch (change.kind) {
      case 'breakpoints':
        return controller.setBreakpoints(change.file, change.lines)
      case 'broughtBack':
        this.dialog = null
        return controller.changeFiles(change)
      case 'edited':
      case 'renamed':
      case 'closed':
        return controller.changeFiles(change)
      default:
        controller.change(change)
        if (change.kind === 'direction' || change.kind === 'show') controller.saveSoon()
    }
  }

  /** Does something in the editor once it shows a file. */
  private inFile(file: number, act: () => void): void {
    if (file !== this.page.shown) this.performChange({ kind: 'show', file })
    void this.updateComplete.then(() => this.editor.updateComplete).then(act)
  }

  private readonly onKey = (event: KeyboardEvent): void => {
    if (this.dialog) return
    const wanted = keyAction(event, isTyping(event))
    if (!wanted) return
    event.preventDefault()
    if (wanted === 'breakpoint') return this.editor.toggleBreakpoint()
    if (wanted === 'rename') return this.fileTabs.rename()
    if (wanted === 'toCursor') {
      if (canStep(this.page)) this.controller.runToLine(this.page.shown, this.editor.cursorLine())
      return
    }
    if (wanted.kind === 'command' && !this.mayRun(wanted.command)) return
    if (wanted.kind === 'stop' && !this.page.work) return
    this.perform(wanted)
  }

  private mayRun(command: string): boolean {
    if (command === 'back' || command === 'runBack') return canGoBack(this.page)
    return command === 'run' ? canRun(this.page) : canStep(this.page)
  }

  private readonly onDragOver = (event: DragEvent): void => {
    if (!event.dataTransfer?.types.includes('Files')) return
    event.preventDefault()
    event.dataTransfer.dropEffect = 'copy'
  }

  /** Files join the learner's own program; an example that was only looked at makes way for them. */
  private readonly onDrop = (event: DragEvent): void => {
    const files = [...(event.dataTransfer?.files ?? [])]
    if (files.length === 0) return
    event.preventDefault()
    event.stopPropagation()
    void this.examples.take(files, hasOwn(this.page) ? 'add' : 'open').then(() => {
      if (this.examples.failure) this.controller.change({ kind: 'notice', text: this.examples.failure })
    })
  }

  private readonly onLeave = (): void => this.controller.saveNow()
}

const themeNames = { system: 'Auto', light: 'Light', dark: 'Dark' } as const

function isTyping(event: KeyboardEvent): boolean {
  const target = event.composedPath()[0]
  return target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
}

/** Where the browser forbids storage, the page works all the same and forgets. */
function localStore(): Pick<Storage, 'getItem' | 'setItem'> {
  try {
    return window.localStorage
  } catch {
    return { getItem: () => null, setItem: () => {} }
  }
}
