// Arrows: a curve and its head, as paths.

import type { PathShape } from './scene.ts'

export interface Point {
  x: number
  y: number
}

/** A cubic curve from `from` to `to` by two control points, ending in a head that points along the curve. */
export function arrow(role: string, from: Point, c1: Point, c2: Point, to: Point, key?: string): PathShape[] {
  const head = arrowHead(role + ' head', c2, to)
  const d = `M${p(from)} C${p(c1)} ${p(c2)} ${p(to)}`
  return [{ kind: 'path', role, d, ...(key ? { key } : {}) }, head]
}

/** From below one thing to below another, through the gap under them: how list links run within a row. */
export function arcBelow(role: string, from: Point, to: Point, depth: number, key?: string): PathShape[] {
  return arrow(role, from, { x: from.x, y: from.y + depth }, { x: to.x, y: to.y + depth }, to, key)
}

/** From something beside the picture into it, leaving level and arriving from above. */
export function swoop(role: string, from: Point, to: Point, key?: string): PathShape[] {
  const reach = Math.max(40, Math.abs(from.x - to.x) * 0.45)
  const direction = to.x < from.x ? -1 : 1
  return arrow(role, from, { x: from.x + direction * reach, y: from.y }, { x: to.x, y: to.y - 36 }, to, key)
}

function arrowHead(role: string, before: Point, tip: Point): PathShape {
  const angle = Math.atan2(tip.y - before.y, tip.x - before.x)
  const corner = (turn: number): Point => ({
    x: tip.x - 7 * Math.cos(angle + turn),
    y: tip.y - 7 * Math.sin(angle + turn),
  })
  return { kind: 'path', role, d: `M${p(tip)} L${p(corner(0.45))} L${p(corner(-0.45))} Z` }
}

/** A zigzag along a level line: damage, and breaks in a scale. */
export function zigzag(role: string, x: number, y: number, width: number, tooth = 3): PathShape {
  const steps = Math.max(2, Math.round(width / (2 * tooth)))
  const points = Array.from({ length: steps + 1 }, (_, i) =>
    p({ x: x + (width * i) / steps, y: y + (i % 2 === 0 ? -tooth : tooth) }),
  )
  return { kind: 'path', role, d: `M${points.join(' L')}` }
}

function p({ x, y }: Point): string {
  return `${x.toFixed(1)},${y.toFixed(1)}`
}
