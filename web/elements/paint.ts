// A scene as SVG. Nothing is decided here: roles become classes, and what is pointed at gets one more.

import { svg, nothing, type SVGTemplateResult } from 'lit'
import { repeat } from 'lit/directives/repeat.js'
import type { Scene, Shape, Target } from '../draw/scene.ts'

export interface Pointed {
  address: number
  size: number
}

/** Fills that are patterns, by role; the pattern elements are in `patterns`. */
const patternOf: Record<string, string> = {
  header: 'hatch',
  footer: 'hatch',
  unwritten: 'dots',
  slack: 'stripes',
  'chunk internal': 'hatch',
  'chunk mixed': 'weave',
}

/** `id` keeps the patterns of several drawings in one page apart. */
export function patterns(id: string): SVGTemplateResult {
  return svg`<defs>
    <pattern id="${id}-hatch" class="pattern-hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect width="6" height="6" class="ground"></rect><rect width="2" height="6" class="ink"></rect>
    </pattern>
    <pattern id="${id}-dots" class="pattern-dots" width="5" height="5" patternUnits="userSpaceOnUse">
      <rect width="5" height="5" class="ground"></rect><circle cx="2.5" cy="2.5" r="1" class="ink"></circle>
    </pattern>
    <pattern id="${id}-stripes" class="pattern-stripes" width="5" height="5" patternUnits="userSpaceOnUse">
      <rect width="5" height="5" class="ground"></rect><rect width="5" height="1" class="ink"></rect>
    </pattern>
    <pattern id="${id}-weave" class="pattern-weave" width="8" height="8" patternUnits="userSpaceOnUse">
      <rect width="8" height="8" class="ground"></rect><rect width="3" height="8" class="ink"></rect>
    </pattern>
  </defs>`
}

export function paint(scene: Scene, id: string, pointed: Pointed | null = null, selected: Pointed | null = null) {
  return svg`${repeat(
    scene.shapes,
    (shape, index) => shape.key ?? index,
    (shape) => paintShape(shape, id, pointed, selected),
  )}`
}

function paintShape(shape: Shape, id: string, pointed: Pointed | null, selected: Pointed | null) {
  const lit = overlaps(shape.target, pointed) ? ' lit' : ''
  const chosen = shape.role.startsWith('outline') && overlaps(shape.target, selected) ? ' chosen' : ''
  const className = shape.role + lit + chosen
  switch (shape.kind) {
    case 'rect': {
      const pattern = patternOf[shape.role]
      return svg`<rect class=${className} x=${px(shape.x)} y=${px(shape.y)} width=${px(Math.max(0.5, shape.width))}
        height=${px(shape.height)} rx=${shape.radius ?? nothing} fill=${pattern ? `url(#${id}-${pattern})` : nothing}
        >${shape.title ? svg`<title>${shape.title}</title>` : nothing}</rect>`
    }
    case 'text':
      return svg`<text class=${className} x=${px(shape.x)} y=${px(shape.y)}
        text-anchor=${shape.anchor ?? nothing}>${shape.text}</text>`
    case 'path':
      return svg`<path class=${className} d=${shape.d}></path>`
  }
}

function overlaps(target: Target | undefined, range: Pointed | null): boolean {
  if (!target || !range) return false
  const end = range.address + Math.max(1, range.size)
  return target.address < end && target.address + target.size > range.address
}

function px(value: number): string {
  return value.toFixed(1)
}
