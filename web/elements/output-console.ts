// What the program printed up to this step.

import { html, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { grouped } from '../draw/notation.ts'
import type { OutputPiece } from '../engine/messages.ts'
import { PageElement } from './page-element.ts'

@customElement('output-console')
export class OutputConsole extends PageElement {
  @property({ attribute: false }) output: readonly OutputPiece[] = []
  @property({ type: Number }) omitted = 0
  @property() end = '' // how the program ended, in one sentence

  protected override render() {
    return html`<div class="console" tabindex="0" role="log" aria-label="Output of the program">
      ${this.omitted > 0 ? html`<p class="note">${grouped(this.omitted)} bytes of earlier output are not shown.</p>` : nothing}
      ${this.output.length === 0 && !this.end ? html`<p class="empty">What the program prints appears here.</p>` : nothing}
      <pre>${this.output.map((piece) => html`<span class=${piece.stream}>${piece.text}</span>`)}</pre>
      ${this.end ? html`<p class="end">${this.end}</p>` : nothing}
    </div>`
  }

  protected override updated(): void {
    const box = this.querySelector('.console')
    if (box) box.scrollTop = box.scrollHeight
  }
}
