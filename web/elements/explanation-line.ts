// The sentence: what happened in the last step, in words. The addresses and lines that it names light up where they are
// when pointed at.

import { html, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { grouped } from '../draw/notation.ts'
import type { ExplanationView, Place } from '../engine/messages.ts'
import { PageElement } from './page-element.ts'
import { sentenceParts } from './sentence-parts.ts'

@customElement('explanation-line')
export class ExplanationElement extends PageElement {
  @property({ attribute: false }) explanation: ExplanationView | null = null
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
    return sentenceParts(text).map((part) => {
      if (part.kind === 'text') return part.text
      const { address, line } = part
      return html`<button
        class="named"
        @pointerenter=${() => (part.kind === 'address' ? this.point(address, 1) : this.pointAtLine(line))}
        @pointerleave=${() => this.unpoint()}
        @focus=${() => (part.kind === 'address' ? this.point(address, 1) : this.pointAtLine(line))}
        @blur=${() => this.unpoint()}
        @click=${() =>
          part.kind === 'address'
            ? this.act({ kind: 'select', address, size: 16 })
            : this.act({ kind: 'goTo', place: placeOfLine(line) })}
      >
        ${part.text}
      </button>`
    })
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
