// The map of the address space.

import { html, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { drawAddressSpace, segmentRows } from '../draw/address-space.ts'
import { metrics, type Scene, type Target } from '../draw/scene.ts'
import type { Picture } from '../engine/messages.ts'
import { PageElement } from './page-element.ts'
import { paint } from './paint.ts'

@customElement('address-space-view')
export class AddressSpaceElement extends PageElement {
  @property({ attribute: false }) picture: Picture | null = null
  @property({ attribute: false }) pointed: Target | null = null
  @property({ type: Boolean }) lowAtTop = true

  @state() private width = 280
  private scene: Scene | null = null

  protected override firstUpdated(): void {
    this.watchSize('.space-scroll', (size) => {
      this.width = size.width
    })
  }

  protected override render() {
    const space = this.picture?.space
    this.scene = space
      ? drawAddressSpace(space, this.width, this.lowAtTop, this.pointed?.address ?? null, metrics)
      : null
    return html`
      <header class="panel-head">
        <h2>Address space</h2>
        <span class="figures">${space?.layout ?? ''}</span>
        <button
          class="small"
          aria-pressed=${!this.lowAtTop}
          title="Turn the direction of rising addresses round"
          @click=${() => this.act({ kind: 'change', change: { kind: 'direction', lowAtTop: !this.lowAtTop } })}
        >
          ⇅<span class="visually-hidden">High addresses at the top</span>
        </button>
      </header>
      <div class="space-scroll" tabindex="0" role="group" aria-label="Map of the address space">
        ${
          this.scene && space
            ? html`<svg
                  width=${this.scene.width}
                  height=${this.scene.height}
                  aria-hidden="true"
                  @pointerleave=${() => this.unpoint()}
                >
                  ${paint(this.scene, 'space')}
                </svg>
                <table class="visually-hidden">
                  <caption>
                    Segments by rising address
                  </caption>
                  <thead>
                    <tr>
                      ${['Segment', 'Start', 'End', 'Size', 'Access'].map((h) => html`<th scope="col">${h}</th>`)}
                    </tr>
                  </thead>
                  <tbody>
                    ${segmentRows(space).map(
                      (row) =>
                        html`<tr>
                          ${row.map((cell) => html`<td>${cell}</td>`)}
                        </tr>`,
                    )}
                  </tbody>
                </table>`
            : nothing
        }
      </div>
    `
  }
}
