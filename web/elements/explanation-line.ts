// The sentence: what happened in the last step, in words. The addresses and lines that it names light up where they are
// when pointed at.

import { html, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { grouped } from '../draw/notation.ts'
import type { ExplanationView, Place } from '../engine/messages.ts'
import type { PageFile } from '../state/files.ts'
import { PageElement } from './page-element.ts'
import { sentenceParts } from './sentence-parts.ts'

@customElement('explanation-line')
export class ExplanationElement extends PageElement {
  @property({ attribute: false }) explanation: ExplanationView | null = null
  @property({ attribute: false }) namedFiles: readonly PageFile[] = [] // as the sentence names them
  @property({ attribute: false }) files: readonly (PageFile | null)[] = [] // the same, as they are now
  @property() tone: 'plain' | 'report' | 'ended' | 'work' | 'invitation' = 'plain'
  @property() heading = ''
  @property() sentence = ''
  @property() hint = ''

  protected override render() {
    const cost = this.tone === 'plain' || this.tone === 'ended' ? this.costs() : []
    return html`<div class="sentence ${this.tone}">
      ${this.heading ? html`<strong class="heading">${this.heading}</strong>` : nothing}
      <p role="status" aria-live="polite" aria-atomic="true">${this.parts(this.sentence)}</p>
      ${this.hint ? html`<p class="hint">${this.hint}</p>` : nothing}
      ${
        cost.length > 0
          ? html`<ul class="costs">
              ${cost.map((text) => html`<li>${text}</li>`)}
            </ul>`
          : nothing
      }
    </div>`
  }

  private parts(text: string) {
    const names = this.namedFiles.map(({ name }) => name)
    return sentenceParts(text, names).map((part) => {
      if (part.kind === 'address') {
        const { address } = part
        const point = () => this.point(address, 1)
        return this.named(part.text, point, () => this.act({ kind: 'select', address, size: 16 }))
      }
      if (part.kind === 'text') return part.text
      // A program of one file does not name it.
      const file = this.files[part.file || names.length !== 1 ? names.indexOf(part.file) : 0]
      if (!file) return part.text
      const point = () => this.pointAtLine(file.id, part.line)
      return this.named(part.text, point, () =>
        this.act({ kind: 'goTo', file: file.id, place: placeOfLine(part.line) }),
      )
    })
  }

  private named(text: string, point: () => void, press: () => void) {
    return html`<button
      class="named"
      @pointerenter=${point}
      @pointerleave=${() => this.unpoint()}
      @focus=${point}
      @blur=${() => this.unpoint()}
      @click=${press}
    >
      ${text}
    </button>`
  }

  private costs(): string[] {
    if (!this.explanation || this.explanation.operation === 'none') return []
    const { nodesVisited, wordsTouched, splits, merges, systemCalls } = this.explanation.cost
    const count = (value: number, one: string, many: string) =>
      value > 0 ? [`${grouped(value)} ${value === 1 ? one : many}`] : []
    return [
      ...count(nodesVisited, 'free chunk looked at', 'free chunks looked at'),
      ...count(wordsTouched, 'word touched', 'words touched'),
      ...count(splits, 'split', 'splits'),
      ...count(merges, 'merge', 'merges'),
      ...count(systemCalls, 'system call', 'system calls'),
    ]
  }
}

export function placeOfLine(line: number): Place {
  return { file: 0, line, column: 1, endLine: line, endColumn: 1 }
}
