// The program as a link.

import { html, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { grouped } from '../draw/notation.ts'
import { comfortableLength, toFragment } from '../state/link.ts'
import type { PageState } from '../state/state.ts'
import { PageElement } from './page-element.ts'

@customElement('share-sheet')
export class ShareSheet extends PageElement {
  @property({ attribute: false }) page!: PageState
  @state() private outcome = ''

  protected override render() {
    const link = new URL('#' + toFragment(this.page), location.href).href
    return html`<p>This link holds the program, its settings and its breakpoints. Nothing is stored anywhere else.</p>
      <textarea class="link-text" readonly rows="4" aria-label="Link to this program" .value=${link}></textarea>
      ${
        link.length > comfortableLength
          ? html`<p class="note">The link has ${grouped(link.length)} characters; some programs cut such links off.</p>`
          : nothing
      }
      <button class="small" @click=${() => this.copy(link)}>Copy the link</button>
      <span role="status">${this.outcome}</span>`
  }

  private async copy(link: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(link)
      this.outcome = 'Copied.'
    } catch {
      this.outcome = 'The browser did not allow it; select the text and copy it yourself.'
    }
  }
}
