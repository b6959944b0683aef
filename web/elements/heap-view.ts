// The heap: the drawing, what to say about it, and the same as a table for those who do not see it.

import { html, nothing, svg } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { grouped, hex, plural, size as sizeText } from '../draw/notation.ts'
import { drawHeap, entries, entryTitle, type HeapScene } from '../draw/heap.ts'
import { addressToPoint } from '../draw/scale.ts'
import { metrics, type Target } from '../draw/scene.ts'
import type { Bytes, Picture } from '../engine/messages.ts'
import { DrawingElement } from './drawing-element.ts'
import { paint, patterns } from './paint.ts'

/** Above this the view is asked for more coarsely: more than anybody can see. */
const mostEntries = 700

@customElement('heap-view')
export class HeapElement extends DrawingElement {
  @property({ attribute: false }) picture: Picture | null = null
  @property({ attribute: false }) earlier: Picture | null = null
  @property({ attribute: false }) bytes: Bytes | null = null
  @property({ attribute: false }) fileNames: readonly string[] = [] // where the program has several
  @property({ attribute: false }) selected: Target | null = null
  @property({ attribute: false }) range: { start: number; end: number } = { start: 0, end: 0 }
  @property({ type: Boolean }) lowAtTop = true
  @property({ type: Number }) heapWidth = 0

  @state() private room = { width: 560, height: 320 }
  protected scene: HeapScene | null = null
  private bytesPerRow = 0

  protected override firstUpdated(): void {
    this.watchSize('.heap-scroll', (size) => {
      this.room = { width: size.width, height: size.height }
    })
  }

  /** Where a pointer to `address` ends, and where its row does, in window coordinates; null where it is not shown. */
  anchor(address: number): { x: number; y: number; side: number } | null {
    const drawing = this.querySelector('svg.heap')
    const box = this.querySelector('.heap-scroll')
    if (!drawing || !box || !this.scene) return null
    const { scale } = this.scene
    if (address < scale.start || address >= scale.start + scale.rows * scale.bytesPerRow) return null
    const point = addressToPoint(scale, address)
    const frame = drawing.getBoundingClientRect()
    const seen = box.getBoundingClientRect()
    const y = frame.top + point.y
    if (y < seen.top || y > seen.bottom) return null
    return { x: frame.left + point.x, y, side: frame.left + scale.left + scale.width }
  }

  protected override render() {
    const { picture } = this
    const heap = picture?.heap
    return html`
      <header class="panel-head">
        <h2>Heap</h2>
        ${
          heap
            ? html`<span class="range">${hex(heap.start)} – ${hex(heap.end)}</span>
                <span class="figures">
                  ${plural(heap.totalChunks, 'chunk')} · ${sizeText(heap.usedBytes)} used · ${sizeText(heap.freeBytes)}
                  free
                </span>`
            : nothing
        }
        ${
          this.range.end > this.range.start
            ? html`<button class="small" @click=${() => this.act({ kind: 'heapRange', start: 0, end: 0 })}>
                Whole heap
              </button>`
            : nothing
        }
      </header>
      <div class="heap-scroll" tabindex="0" role="group" aria-label="Heap, drawn by address">
        ${picture ? this.drawing(picture) : html`<p class="empty">The heap appears here as soon as the program compiles.</p>`}
      </div>
      ${picture ? this.table(picture) : nothing}
    `
  }

  private drawing(picture: Picture) {
    const { heap, freeLists, explanation } = picture
    if (heap.end <= heap.start) {
      this.scene = null
      return html`<p class="empty">
        The heap is empty: the program break stands at ${hex(heap.start)}. The first <code>malloc</code> moves it.
      </p>`
    }
    const scene = drawHeap(
      {
        heap,
        fileNames: this.fileNames,
        bytes: this.bytes,
        freeLists,
        explanation,
        before: this.earlier?.heap ?? null,
      },
      { ...this.room, lowAtTop: this.lowAtTop, bytesPerRow: this.bytesPerRow, metrics },
    )
    this.scene = scene
    this.bytesPerRow = scene.scale.bytesPerRow
    return html`
      <svg
        class="heap"
        width=${scene.width}
        height=${scene.height}
        aria-hidden="true"
        @pointermove=${this.onPoint}
        @pointerleave=${() => this.unpoint()}
        @click=${this.onClick}
      >
        ${patterns('heap')} ${svg`${paint(scene, 'heap', this.pointed, this.selected)}`}
      </svg>
      ${heap.broken ? html`<p class="broken" role="note">The chunks cannot be followed further: ${heap.broken}</p>` : nothing}
    `
  }

  /** What the picture shows, as a table; the drawing itself is hidden from screen readers. */
  private table({ heap }: Picture) {
    const rows = entries(heap, this.fileNames).slice(0, 200)
    return html`<table class="visually-hidden">
      <caption>
        Heap from ${hex(heap.start)} to ${hex(heap.end)}: ${plural(heap.totalChunks, 'chunk')}
      </caption>
      <thead>
        <tr>
          <th scope="col">Address</th>
          <th scope="col">What it is</th>
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          (entry) =>
            html`<tr>
              <td>${hex(entry.address)}</td>
              <td>${entryTitle(entry)}</td>
            </tr>`,
        )}
        ${heap.damage.map(
          (d) =>
            html`<tr>
              <td>${hex(d.address)}</td>
              <td>Damaged, ${grouped(d.size)} bytes: ${d.message}</td>
            </tr>`,
        )}
      </tbody>
    </table>`
  }

  protected override updated(): void {
    this.adaptWidth()
  }

  /** Asks for a finer or coarser view where the one at hand does not suit the scale at which it is drawn. */
  private adaptWidth(): void {
    const heap = this.picture?.heap
    if (!this.scene || !heap) return
    const { bytesPerRow, width } = this.scene.scale
    const wanted = Math.min(200_000, Math.ceil(((heap.end - heap.start) / bytesPerRow) * width))
    const isCoarse = heap.state.includes(4) && this.heapWidth * 1.5 < wanted
    const isFine = heap.address.length > mostEntries && this.heapWidth > wanted * 2
    if (isCoarse || isFine) this.act({ kind: 'heapWidth', width: wanted })
  }

  private onClick(event: MouseEvent): void {
    const target = this.targetAt(event)
    if (!target || !this.picture) return
    const entry = entries(this.picture.heap).find((e) => e.address === target.address)
    if (entry?.state === 'mixed') {
      this.act({ kind: 'heapRange', start: target.address, end: target.address + target.size })
    } else {
      this.act({ kind: 'select', address: target.address, size: target.size })
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'heap-view': HeapElement
  }
}
