// The free list below the heap: the same bytes, in the order of their links.

import { html, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { drawFreeLists, freeListText } from '../draw/free-list.ts'
import { metrics, type Scene } from '../draw/scene.ts'
import type { FreeListView } from '../engine/messages.ts'
import { DrawingElement } from './drawing-element.ts'
import { paint, patterns } from './paint.ts'

@customElement('free-list-view')
export class FreeListElement extends DrawingElement {
  @property({ attribute: false }) lists: readonly FreeListView[] | null = null

  @state() private width = 520
  protected scene: Scene | null = null

  protected override firstUpdated(): void {
    this.watchSize('.list-scroll', (size) => {
      this.width = size.width
    })
  }

  protected override render() {
    this.scene = this.lists && drawFreeLists(this.lists, this.width, metrics)
    return html`
      <header class="panel-head"><h2>Free list</h2></header>
      <div class="list-scroll" tabindex="0" role="group" aria-label="Free lists">
        ${
          this.scene
            ? html`<svg
                width=${this.scene.width}
                height=${this.scene.height}
                aria-hidden="true"
                @pointermove=${this.onPoint}
                @pointerleave=${() => this.unpoint()}
                @click=${this.onClick}
              >
                ${patterns('list')} ${paint(this.scene, 'list', this.pointed)}
              </svg>`
            : nothing
        }
        <ul class="visually-hidden">
          ${(this.lists ?? []).filter((l) => l.nodes.length > 0).map((list) => html`<li>${freeListText(list)}</li>`)}
        </ul>
      </div>
    `
  }

  private onClick(event: MouseEvent): void {
    const target = this.targetAt(event)
    if (target) this.act({ kind: 'select', address: target.address, size: target.size })
  }
}
