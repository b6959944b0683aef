// The checker's reports, each with what, why and what to do, and the way to every place that it names.

import { html, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { grouped, hex } from '../draw/notation.ts'
import type { Report } from '../engine/messages.ts'
import type { PageFile } from '../state/files.ts'
import { PageElement } from './page-element.ts'

@customElement('report-list')
export class ReportList extends PageElement {
  @property({ attribute: false }) reports: readonly Report[] = []
  @property({ attribute: false }) files: readonly (PageFile | null)[] = []
  @property({ type: Number }) step = 0

  protected override render() {
    if (this.reports.length === 0) {
      return html`<p class="empty">No memory error so far. A report says what went wrong, where, and what to do.</p>`
    }
    return html`<ol class="reports">
      ${this.reports.map((report) => this.report(report))}
    </ol>`
  }

  private report(report: Report) {
    return html`<li
      class="report ${report.step === this.step ? 'here' : ''}"
      @pointerenter=${() => report.size > 0 && this.point(report.address, report.size)}
      @pointerleave=${() => this.unpoint()}
    >
      <h3>${report.title}</h3>
      <p>${report.what}</p>
      ${report.why ? html`<p><b>Why it matters.</b> ${report.why}</p>` : nothing}
      ${report.advice ? html`<p><b>What to do.</b> ${report.advice}</p>` : nothing}
      <ul class="places">
        ${report.calls.map(
          (call, index) =>
            html`<li>
              ${index === 0 ? 'in' : 'called from'} ${call.function}() ${this.placeLink(call.place, this.files)}
            </li>`,
        )}
        ${report.related.map((related) => html`<li>${related.text} ${this.placeLink(related.place, this.files)} ${this.stepLink(related.step)}</li>`)}
      </ul>
      <p class="facts">
        ${this.stepLink(report.step)}
        ${
          report.address > 0 || report.size > 0
            ? html`<button
                class="link"
                @click=${() => this.act({ kind: 'select', address: report.address, size: Math.max(16, report.size) })}
              >
                bytes at ${hex(report.address)}
              </button>`
            : nothing
        }
        ${report.object ? html`<span>${report.object}</span>` : nothing}
      </p>
    </li>`
  }

  private stepLink(step: number) {
    if (step <= 0) return nothing
    if (step === this.step) return html`<span>at this step</span>`
    return html`<button class="link" @click=${() => this.act({ kind: 'seek', step })}>
      go to step ${grouped(step)}
    </button>`
  }
}
