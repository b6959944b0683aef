// What the compiler says, as a list beside the words that are already in the text.

import { html, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { Diagnostic } from '../engine/messages.ts'
import { PageElement } from './page-element.ts'

const most = 100

@customElement('problem-list')
export class ProblemList extends PageElement {
  @property({ attribute: false }) diagnostics: readonly Diagnostic[] = []
  @property() refusal = ''

  protected override render() {
    if (this.diagnostics.length === 0 && !this.refusal) {
      return html`<p class="empty">The compiler has nothing to say against this program.</p>`
    }
    return html`<ol class="problems">
      ${
        this.refusal
          ? html`<li class="problem error">
              <h3>The program cannot be loaded</h3>
              <p>${this.refusal}</p>
            </li>`
          : nothing
      }
      ${this.diagnostics.slice(0, most).map((diagnostic, index) => this.problem(diagnostic, index))}
      ${
        this.diagnostics.length > most
          ? html`<li class="note">… and ${this.diagnostics.length - most} more; correct the first ones first.</li>`
          : nothing
      }
    </ol>`
  }

  private problem(diagnostic: Diagnostic, index: number) {
    const { severity, place, message, explanation, notes, fixes } = diagnostic
    return html`<li class="problem ${severity}">
      <h3>
        <span class="severity">${severity}</span>
        ${
          place?.file === 0
            ? html`<button class="link" @click=${() => this.act({ kind: 'goTo', place })}>line ${place.line}</button>`
            : nothing
        }
        ${message}
      </h3>
      ${explanation ? html`<p>${explanation}</p>` : nothing}
      ${notes.map(
        (note) =>
          html`<p class="note">
            ${note.message}
            ${
              note.place?.file === 0
                ? html`<button class="link" @click=${() => note.place && this.act({ kind: 'goTo', place: note.place })}>
                    line ${note.place.line}
                  </button>`
                : nothing
            }
          </p>`,
      )}
      ${fixes.map(
        (fix, fixIndex) =>
          html`<button class="small" @click=${() => this.act({ kind: 'fix', diagnostic: index, fix: fixIndex })}>
            Fix: ${fix.replacement.trim() ? html`write <code>${fix.replacement.trim()}</code>` : 'remove it'}
          </button>`,
      )}
    </li>`
  }
}
