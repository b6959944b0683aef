// What the compiler says, as a list beside the words that are already in the text.

import { html, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { Diagnostic } from '../engine/messages.ts'
import type { PageFile } from '../state/files.ts'
import { PageElement } from './page-element.ts'

const most = 100

@customElement('problem-list')
export class ProblemList extends PageElement {
  @property({ attribute: false }) diagnostics: readonly Diagnostic[] = []
  @property({ attribute: false }) files: readonly (PageFile | null)[] = []
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
      ${this.diagnostics.slice(0, most).map((diagnostic) => this.problem(diagnostic))}
      ${
        this.diagnostics.length > most
          ? html`<li class="note">… and ${this.diagnostics.length - most} more; correct the first ones first.</li>`
          : nothing
      }
    </ol>`
  }

  private problem({ severity, place, message, explanation, notes, fixes }: Diagnostic) {
    return html`<li class="problem ${severity}">
      <h3>
        <span class="severity">${severity}</span>
        ${this.placeLink(place, this.files)} ${message}
      </h3>
      ${explanation ? html`<p>${explanation}</p>` : nothing}
      ${notes.map((note) => html`<p class="note">${note.message} ${this.placeLink(note.place, this.files)}</p>`)}
      ${fixes.map(
        (fix) =>
          html`<button class="small" @click=${() => this.act({ kind: 'fix', fix })}>
            Fix: ${fix.replacement.trim() ? html`write <code>${fix.replacement.trim()}</code>` : 'remove it'}
          </button>`,
      )}
    </li>`
  }
}
