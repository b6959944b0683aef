// The free list below the heap: the same bytes, in the order of their links.

import { html, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { drawFreeLists, freeListText } from '../draw/free-list.ts'
import { hit, metrics, type Scene, type Target } from '../draw/scene.ts'
import type { FreeListView } from '../engine/messages.ts'
import { PageElement } from './page-element.ts'
import { paint, patterns } from './paint.ts'

@customElement('free-list-view')
export class FreeListElement extends PageElement {
  @property({ attribute: false }) lists: readonly FreeListView[] | null = null
  @property({ attribute: false }) pointed: Target | null = null

  @state() private width = 520
  private scene: Scene | null = null
  private observer: ResizeObserver | null = null

  protected override firstUpdated(): void {
    const box = this.querySelector('.list-scroll')
    this.observer = new ResizeObserver(([entry]) => {
      if (entry) this.width = entry.contentRect.width
    })
    if (box) this.observer.observe(box)
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    this.observer?.disconnect()
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

  private targetAt(event: MouseEvent): Target | null {
    const drawing = this.querySelector('svg')?.getBoundingClientRect()
    if (!drawing || !this.scene) return null
    return hit(this.scene, event.clientX - drawing.left, event.clientY - drawing.top)?.target ?? null
  }

  private onPoint(event: PointerEvent): void {
    const target = this.targetAt(event)
    if (target?.address === this.pointed?.address) return
    if (target) this.point(target.address, target.size)
    else this.unpoint()
  }

  private onClick(event: MouseEvent): void {
    const target = this.targetAt(event)
    if (target) this.act({ kind: 'select', address: target.address, size: target.size })
  }
}
