// Arrows from the variables on the stack into the heap, over everything else. They are drawn from where things are on the
// page, so they are measured after the page has been laid out, and again when anything scrolls.

import { html, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { wire } from '../draw/arrow.ts'
import type { PathShape } from '../draw/scene.ts'
import type { Picture } from '../engine/messages.ts'
import type { AddressRange } from '../state/state.ts'
import { PageElement } from './page-element.ts'
import { paint } from './paint.ts'
import type { HeapElement } from './heap-view.ts'

/** More arrows than this hide what they point at; those left out are still drawn while pointed at. */
const mostArrows = 12

/** Ways that run beside one another before they must share. */
const lanes = 4

@customElement('pointer-arrows')
export class PointerArrows extends PageElement {
  @property({ attribute: false }) picture: Picture | null = null
  @property({ attribute: false }) pointed: AddressRange | null = null
  @state() private shapes: PathShape[] = []
  private frame = 0

  override connectedCallback(): void {
    super.connectedCallback()
    this.getRootNode().addEventListener('scroll', this.measureSoon, true)
    window.addEventListener('resize', this.measureSoon)
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    this.getRootNode().removeEventListener('scroll', this.measureSoon, true)
    window.removeEventListener('resize', this.measureSoon)
    cancelAnimationFrame(this.frame)
  }

  /** After everything else of this update has been laid out. */
  readonly measureSoon = (): void => {
    cancelAnimationFrame(this.frame)
    this.frame = requestAnimationFrame(() => this.measure())
  }

  protected override updated(changed: Map<PropertyKey, unknown>): void {
    if (changed.has('picture') || changed.has('pointed')) this.measureSoon()
  }

  protected override render() {
    if (this.shapes.length === 0) return nothing
    return html`<svg class="arrows" aria-hidden="true">
      ${paint({ width: 0, height: 0, shapes: this.shapes }, 'arrows')}
    </svg>`
  }

  private measure(): void {
    const root = this.getRootNode() as ShadowRoot
    const heap = root.querySelector<HeapElement>('heap-view')
    const stack = root.querySelector<HTMLElement>('.stack-scroll')
    const shapes: PathShape[] = []
    let count = 0
    if (heap?.offsetParent && stack?.offsetParent) {
      const seen = stack.getBoundingClientRect()
      const own = this.getBoundingClientRect()
      for (const pointer of stack.querySelectorAll<HTMLElement>('.pointer[data-target]')) {
        const target = Number(pointer.dataset.target)
        const row = pointer.getBoundingClientRect()
        const end = heap.anchor(target)
        if (!end || row.top < seen.top || row.bottom > seen.bottom) continue
        if (row.left < end.side) continue // the stack is not beside the heap
        const isLit = this.isPointed(target)
        if (count >= mostArrows && !isLit) continue
        const card = pointer.closest('.frame')?.getBoundingClientRect() ?? row
        const from = { x: card.left - own.left, y: row.top - own.top + row.height / 2 }
        const trunk = end.side - own.left + 8 + 4 * (count % lanes)
        const lane = end.y - own.top - 7 - 4 * (count % lanes)
        ++count
        const role = `pointer-arrow ${pointer.dataset.kind ?? ''}${isLit ? ' lit' : ''}`
        shapes.push(...wire(role, from, trunk, lane, { x: end.x - own.left, y: end.y - own.top }))
      }
    }
    if (shapes.length > 0 || this.shapes.length > 0) this.shapes = shapes
  }

  private isPointed(target: number): boolean {
    const range = this.pointed
    return range !== null && target >= range.address && target < range.address + Math.max(1, range.size)
  }
}
