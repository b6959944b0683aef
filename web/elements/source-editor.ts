// The C source: CodeMirror, with the line that runs next, breakpoints in the gutter and the compiler's words in place.
//
// What belongs to lines (breakpoints, the next line) is kept as CodeMirror state, so it moves with the text when the
// text above it is edited. Each file has a state of its own, so that cursor, scrolling and undo are found again when its
// tab is.

import { defaultKeymap, history, historyKeymap, indentWithTab } from '@codemirror/commands'
import {
  bracketMatching,
  HighlightStyle,
  indentOnInput,
  indentUnit,
  StreamLanguage,
  syntaxHighlighting,
} from '@codemirror/language'
import { c } from '@codemirror/legacy-modes/mode/clike'
import { lintKeymap, setDiagnostics, type Diagnostic as EditorDiagnostic } from '@codemirror/lint'
import { highlightSelectionMatches, searchKeymap } from '@codemirror/search'
import { EditorState, RangeSet, StateEffect, StateField, Transaction, type Text } from '@codemirror/state'
import {
  Decoration,
  drawSelection,
  EditorView,
  gutter,
  GutterMarker,
  highlightActiveLine,
  keymap,
  lineNumbers,
  type DecorationSet,
} from '@codemirror/view'
import { tags } from '@lezer/highlight'
import { customElement, property } from 'lit/decorators.js'
import type { PropertyValues } from 'lit'
import type { Diagnostic, Place } from '../engine/messages.ts'
import { emptyState, shownFile } from '../state/state.ts'
import type { PageFile } from '../state/files.ts'
import { PageElement } from './page-element.ts'
import { placeToRange } from './source-places.ts'

// ----------------------------------------------------------------------------------------------- what lies over the text

const setNext = StateEffect.define<{ place: Place | null; report: boolean }>()
const setPointed = StateEffect.define<number>()
const setBreakpoints = StateEffect.define<readonly number[]>()

class Mark extends GutterMarker {
  constructor(
    private readonly text: string,
    override readonly elementClass: string,
  ) {
    super()
  }
  override eq(other: Mark): boolean {
    return other.text === this.text && other.elementClass === this.elementClass
  }
  override toDOM(): Node {
    return document.createTextNode(this.text)
  }
}

const breakpointMark = new Mark('●', 'breakpoint')
const spacer = new Mark('●', '')
const nextMark = new Mark('▶', 'next')

function lineStart(text: Text, line: number): number | null {
  return line >= 1 && line <= text.lines ? text.line(line).from : null
}

const nextLine = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(marks, transaction) {
    let result = marks.map(transaction.changes)
    for (const effect of transaction.effects) {
      if (effect.is(setNext)) result = nextDecorations(transaction.state.doc, effect.value.place, effect.value.report)
    }
    return result
  },
  provide: (field) => EditorView.decorations.from(field),
})

function nextDecorations(text: Text, place: Place | null, report: boolean): DecorationSet {
  const range = place && placeToRange(text, place)
  if (!range) return Decoration.none
  const className = report ? 'cm-next-line cm-report-line' : 'cm-next-line'
  const line = Decoration.line({ class: className }).range(text.lineAt(range.from).from)
  const end = Math.min(range.to, text.lineAt(range.from).to)
  const statement = end > range.from ? [Decoration.mark({ class: 'cm-next-statement' }).range(range.from, end)] : []
  return Decoration.set([line, ...statement])
}

const pointedLine = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(marks, transaction) {
    let result = marks.map(transaction.changes)
    for (const effect of transaction.effects) {
      if (!effect.is(setPointed)) continue
      const at = lineStart(transaction.state.doc, effect.value)
      result = at === null ? Decoration.none : Decoration.set(Decoration.line({ class: 'cm-pointed-line' }).range(at))
    }
    return result
  },
  provide: (field) => EditorView.decorations.from(field),
})

const breakpoints = StateField.define<RangeSet<GutterMarker>>({
  create: () => RangeSet.empty,
  update(set, transaction) {
    let result = set.map(transaction.changes)
    for (const effect of transaction.effects) {
      if (!effect.is(setBreakpoints)) continue
      const starts = effect.value.map((line) => lineStart(transaction.state.doc, line)).filter((at) => at !== null)
      result = RangeSet.of(
        starts.map((at) => breakpointMark.range(at)),
        true,
      )
    }
    return result
  },
})

export function breakpointLines(state: EditorState): number[] {
  const lines = new Set<number>()
  state.field(breakpoints).between(0, state.doc.length, (from) => void lines.add(state.doc.lineAt(from).number))
  return [...lines]
}

function withToggled(state: EditorState, line: number): number[] {
  const lines = breakpointLines(state)
  return lines.includes(line) ? lines.filter((l) => l !== line) : [...lines, line]
}

const markGutter = gutter({
  class: 'cm-mark-gutter',
  renderEmptyElements: true,
  lineMarker(view, block) {
    let isNext = false
    view.state.field(nextLine).between(block.from, block.from, () => void (isNext = true))
    if (isNext) return nextMark
    let isBreakpoint = false
    view.state.field(breakpoints).between(block.from, block.from, () => void (isBreakpoint = true))
    return isBreakpoint ? breakpointMark : null
  },
  lineMarkerChange: (update) => update.transactions.some((t) => t.effects.length > 0),
  initialSpacer: () => spacer,
  domEventHandlers: { mousedown: toggleAtMouse },
})

function toggleAtMouse(view: EditorView, block: { from: number }): boolean {
  const line = view.state.doc.lineAt(block.from).number
  view.dispatch({ effects: setBreakpoints.of(withToggled(view.state, line)) })
  return true
}

const highlight = HighlightStyle.define([
  { tag: [tags.keyword, tags.controlKeyword, tags.modifier], class: 'tok-keyword' },
  { tag: [tags.typeName, tags.standard(tags.typeName)], class: 'tok-type' },
  { tag: [tags.string, tags.character], class: 'tok-string' },
  { tag: [tags.number, tags.bool, tags.atom], class: 'tok-number' },
  { tag: tags.comment, class: 'tok-comment' },
  { tag: tags.meta, class: 'tok-meta' },
])

// ------------------------------------------------------------------------------------------------------------ the element

/** How a file is found again: its text with the ways back, and what of it was on screen. */
interface Resting {
  state: EditorState
  scroll: StateEffect<unknown>
}
const mostResting = 100

/** Texts longer than this are shown without colours, which would be worked out line by line. */
const longestColoured = 200_000

@customElement('source-editor')
export class SourceEditor extends PageElement {
  @property({ attribute: false }) file: PageFile = shownFile(emptyState)
  @property({ attribute: false }) diagnostics: readonly Diagnostic[] = [] // of any file; `problemFiles` says which
  @property({ attribute: false }) problemFiles: readonly (PageFile | null)[] = []
  @property({ attribute: false }) next: Place | null = null
  @property({ type: Boolean }) report = false
  @property({ type: Number }) pointedLine = 0

  private view: EditorView | null = null
  private scrolledTo: Place | null = null
  /** Of the files that are not shown now. */
  private readonly resting = new Map<number, Resting>()

  protected override firstUpdated(): void {
    this.view = new EditorView({ parent: this, root: this.getRootNode() as ShadowRoot, state: this.makeState() })
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    this.view?.destroy()
    this.view = null
  }

  protected override updated(changed: PropertyValues<this>): void {
    const { view } = this
    if (!view) return
    const isReplaced = changed.has('file') && this.showFile(view, changed.get('file'))
    if (this.file.breakpoints.join() !== breakpointLines(view.state).join()) {
      view.dispatch({ effects: setBreakpoints.of(this.file.breakpoints) })
    }
    if (changed.has('next') || changed.has('report') || isReplaced) this.showNext(view, changed)
    if (changed.has('pointedLine') || isReplaced) view.dispatch({ effects: setPointed.of(this.pointedLine) })
    if (changed.has('diagnostics') || isReplaced) this.showDiagnostics(view)
  }

  /** Whether another text is now in the editor. */
  private showFile(view: EditorView, before: PageFile | undefined): boolean {
    const { file } = this
    if (before?.id === file.id && file.text === view.state.doc.toString()) return false
    if (before && before.id !== file.id) this.rest(before.id, view)
    const kept = this.resting.get(file.id)
    this.resting.delete(file.id)
    if (kept && kept.state.doc.toString() === file.text) {
      view.setState(kept.state)
      view.dispatch({ effects: kept.scroll })
    } else {
      view.setState(this.makeState())
    }
    return true
  }

  private rest(id: number, view: EditorView): void {
    this.resting.set(id, { state: view.state, scroll: view.scrollSnapshot() })
    const [oldest] = this.resting.keys()
    if (this.resting.size > mostResting && oldest !== undefined) this.resting.delete(oldest)
  }

  /** Puts the cursor at a place and shows it. */
  goTo(place: Place): void {
    const { view } = this
    const range = view && placeToRange(view.state.doc, place)
    if (!view || !range) return
    view.dispatch({
      selection: { anchor: range.from },
      effects: EditorView.scrollIntoView(range.from, { y: 'center' }),
    })
    view.focus()
  }

  override focus(): void {
    this.view?.focus()
  }

  applyFix(fix: { place: Place; replacement: string }): void {
    const { view } = this
    const range = view && placeToRange(view.state.doc, fix.place)
    if (view && range) view.dispatch({ changes: { ...range, insert: fix.replacement }, userEvent: 'input.fix' })
  }

  cursorLine(): number {
    const state = this.view?.state
    return state ? state.doc.lineAt(state.selection.main.head).number : 1
  }

  toggleBreakpoint(): void {
    const { view } = this
    if (view) view.dispatch({ effects: setBreakpoints.of(withToggled(view.state, this.cursorLine())) })
  }

  private makeState(): EditorState {
    return EditorState.create({
      doc: this.file.text,
      extensions: [
        nextLine,
        pointedLine,
        breakpoints,
        markGutter,
        lineNumbers({ domEventHandlers: { mousedown: toggleAtMouse } }),
        history(),
        drawSelection(),
        indentUnit.of('    '),
        EditorState.tabSize.of(4),
        indentOnInput(),
        bracketMatching(),
        highlightActiveLine(),
        highlightSelectionMatches(),
        this.file.text.length < longestColoured ? [StreamLanguage.define(c), syntaxHighlighting(highlight)] : [],
        keymap.of([...defaultKeymap, ...historyKeymap, ...lintKeymap, ...searchKeymap, indentWithTab]),
        EditorView.contentAttributes.of({ 'aria-label': 'C source', tabindex: '0' }),
        EditorView.updateListener.of(({ docChanged, state, transactions }) => {
          const file = this.file.id
          if (docChanged) this.act({ kind: 'change', change: { kind: 'edited', file, text: state.doc.toString() } })
          if (docChanged || transactions.some((t) => t.effects.some((e) => e.is(setBreakpoints)))) {
            this.act({ kind: 'change', change: { kind: 'breakpoints', file, lines: breakpointLines(state) } })
          }
        }),
      ],
    })
  }

  private showNext(view: EditorView, changed: PropertyValues<this>): void {
    const effects: StateEffect<unknown>[] = [setNext.of({ place: this.next, report: this.report })]
    const range = this.next && placeToRange(view.state.doc, this.next)
    // Coming back to a file is no reason to scroll; a step of the program is.
    if (range && changed.has('next') && this.next !== this.scrolledTo)
      effects.push(EditorView.scrollIntoView(range.from, { y: 'nearest', yMargin: 40 }))
    this.scrolledTo = this.next ?? this.scrolledTo
    view.dispatch({ effects, annotations: Transaction.addToHistory.of(false) })
  }

  private showDiagnostics(view: EditorView): void {
    const shown = this.diagnostics.flatMap((diagnostic): EditorDiagnostic[] => {
      const isHere = diagnostic.place && this.problemFiles[diagnostic.place.file]?.id === this.file.id
      const range = isHere && diagnostic.place && placeToRange(view.state.doc, diagnostic.place)
      if (!range) return []
      return [
        {
          ...range,
          severity: diagnostic.severity === 'note' ? 'info' : diagnostic.severity,
          message: diagnostic.message,
          renderMessage: () => messageDom(diagnostic),
          actions: diagnostic.fixes.map((fix) => ({
            name: fix.replacement ? `Write ${fix.replacement.trim()}` : 'Remove it',
            apply: () => this.act({ kind: 'fix', fix }),
          })),
        },
      ]
    })
    view.dispatch(setDiagnostics(view.state, shown))
  }
}

function messageDom(diagnostic: Diagnostic): Node {
  const box = document.createElement('div')
  const message = document.createElement('strong')
  message.textContent = diagnostic.message
  box.append(message)
  for (const text of [diagnostic.explanation, ...diagnostic.notes.map((note) => note.message)]) {
    if (!text) continue
    const line = document.createElement('p')
    line.textContent = text
    box.append(line)
  }
  return box
}

declare global {
  interface HTMLElementTagNameMap {
    'source-editor': SourceEditor
  }
}
