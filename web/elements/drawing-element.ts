// An element with a drawing whose parts can be pointed at: what lies under the pointer lights up on the whole page.

import { property } from 'lit/decorators.js'
import { hit, type Scene, type Target } from '../draw/scene.ts'
import { PageElement } from './page-element.ts'

export abstract class DrawingElement extends PageElement {
  @property({ attribute: false }) pointed: Target | null = null

  protected abstract scene: Scene | null

  /** What of the scene lies under an event of the drawing that shows it. */
  protected targetAt(event: MouseEvent): Target | null {
    if (!this.scene || !(event.currentTarget instanceof SVGElement)) return null
    const drawing = event.currentTarget.getBoundingClientRect()
    return hit(this.scene, event.clientX - drawing.left, event.clientY - drawing.top)?.target ?? null
  }

  protected onPoint(event: PointerEvent): void {
    const target = this.targetAt(event)
    if (target?.address === this.pointed?.address) return
    if (target) this.point(target.address, target.size)
    else this.unpoint()
  }
}
