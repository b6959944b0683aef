// <heap-playground>: the whole page as one element, usable in any page.
//
// One shadow root holds everything, so that neither side's styles reach the other. Here the parts are placed and fed from
// the one state, actions are handed to the controller, and keys are heard.

import { html, LitElement, nothing, unsafeCSS } from 'lit'
import { customElement, query, state } from 'lit/decorators.js'
import { EngineClient, startWorker } from '../engine/client.ts'
import { headline } from './headline.ts'
import { exampleFrom, fromFragment } from '../state/link.ts'
import {
  canGoBack,
  canRun,
  canStep,
  emptyState,
  isStale,
  type PageState,
  type Panel,
  type Sheet,
} from '../state/state.ts'
import { restore } from '../state/storage.ts'
import tokens from '../styles/tokens.css?inline'
import layout from '../styles/layout.css?inline'
import base from '../styles/base.css?inline'
import dialogs from '../styles/dialogs.css?inline'
import editor from '../styles/editor.css?inline'
import panelStyles from '../styles/panels.css?inline'
import stack from '../styles/stack.css?inline'
import transport from '../styles/transport.css?inline'
import drawing from '../styles/drawing.css?inline'
import './address-space-view.ts'
import './bytes-view.ts'
import './examples-menu.ts'
import './explanation-line.ts'
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
import type { ExamplesMenu } from './examples-menu.ts'
import { icon } from './icons.ts'
import { keyAction } from './keys.ts'
import { PageController } from './page-controller.ts'
import type { Action, Dialog } from './page-element.ts'
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
  static override styles = [tokens, layout, base, panelStyles, stack, transport, dialogs, editor, drawing].map((text) =>
    unsafeCSS(text),
  )

  @state() private page: PageState = emptyState
  @state() private dialog: Dialog | null = null
  @query('source-editor') private editor!: SourceEditor
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
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    window.removeEventListener('keydown', this.onKey)
    window.removeEventListener('pagehide', this.onLeave)
    window.removeEventListener('hashchange', this.onHash)
  }

  protected override firstUpdated(): void {
    this.shadowRoot?.addEventListener('page-action', this.onAction as EventListener)
    const saved = fromFragment(location.hash) ?? restore(localStore())
    this.controller.start(saved ?? {})
    if (!saved || exampleFrom(location.hash)) this.openLinked()
  }

  private readonly openLinked = (): void => {
    const linked = exampleFrom(location.hash)
    void this.examples.openFile(linked?.file ?? firstExample, linked?.step ?? 0)
  }

  private readonly onHash = (): void => {
    if (exampleFrom(location.hash)) this.openLinked()
  }

  protected override updated(): void {
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
    const { catalogue, settings, fileName } = this.page
    return html`<header class="top">
      <h1>Heaparium</h1>
      <button class="menu" @click=${() => this.show('examples')} title="Programs">
        ${icon('examples')}<span>${fileName}</span>
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
    const picture = page.moment?.picture
    return html`<source-editor
      .source=${page.source}
      .breakpoints=${page.breakpoints}
      .diagnostics=${page.diagnostics}
      .next=${page.loaded ? (picture?.position.place ?? null) : null}
      .report=${picture?.position.status === 'report' || picture?.position.status === 'crashed'}
      .pointedLine=${page.pointedLine}
    ></source-editor>`
  }

  private sentence() {
    const { tone, heading, sentence, hint } = headline(this.page)
    return html`<explanation-line
      .explanation=${this.page.moment?.picture.explanation ?? null}
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
            ? html`<report-list .reports=${picture?.reports ?? []} .step=${picture?.position.step ?? 0}></report-list>`
            : nothing
        }
        ${
          page.panel === 'problems'
            ? html`<problem-list .diagnostics=${page.diagnostics} .refusal=${page.refusal}></problem-list>`
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
        <examples-menu ?hidden=${dialog !== 'examples'} .current=${this.page.fileName}></examples-menu>
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
      case 'runToLine':
        return controller.runToLine(action.line)
      case 'restart':
        return controller.restart()
      case 'stop':
        return controller.stop()
      case 'edit':
        return controller.edit(action.source)
      case 'settings':
        return controller.applySettings(action.settings)
      case 'open':
        this.dialog = null
        return controller.open(action.name, action.text, action.options, action.step)
      case 'goTo':
        return this.editor.goTo(action.place)
      case 'fix': {
        const fix = this.page.diagnostics[action.diagnostic]?.fixes[action.fix]
        if (fix) this.editor.applyFix(fix)
        return
      }
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
        if (action.change.kind === 'breakpoints') return controller.setBreakpoints(action.change.lines)
        controller.change(action.change)
        if (action.change.kind === 'direction') controller.saveSoon()
    }
  }

  private readonly onKey = (event: KeyboardEvent): void => {
    if (this.dialog) return
    const wanted = keyAction(event, isTyping(event))
    if (!wanted) return
    event.preventDefault()
    if (wanted === 'breakpoint') return this.editor.toggleBreakpoint()
    if (wanted === 'toCursor') {
      if (canStep(this.page)) this.controller.runToLine(this.editor.cursorLine())
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
