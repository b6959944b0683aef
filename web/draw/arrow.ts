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

/**
 * From beside the picture into it, along free ways only: level to `trunk` (between the two), up or down it, along the gap
 * above the row at the height `lane`, and down into the row.
 */
export function wire(role: string, from: Point, trunk: number, lane: number, to: Point): PathShape[] {
  const corners = [from, { x: trunk, y: from.y }, { x: trunk, y: lane }, { x: to.x, y: lane }, to]
  const dot: PathShape = { kind: 'path', role: role + ' head', d: circle(from, 3) }
  return [...route(role, corners), dot]
}

/** An arrow along level and upright lines through `corners`. */
export function route(role: string, corners: readonly Point[], key?: string): PathShape[] {
  const to = corners[corners.length - 1]!
  const line: PathShape = { kind: 'path', role, d: rounded(corners, 5), ...(key ? { key } : {}) }
  return [line, arrowHead(role + ' head', corners[corners.length - 2]!, to)]
}

/** A line through `corners`, each but the first and last cut off in a curve. */
function rounded(corners: readonly Point[], radius: number): string {
  const towards = (a: Point, b: Point): Point => {
    const length = Math.hypot(b.x - a.x, b.y - a.y) || 1
    const share = Math.min(radius, length / 2) / length
    return { x: a.x + (b.x - a.x) * share, y: a.y + (b.y - a.y) * share }
  }
  const parts = corners.slice(1, -1).map((corner, i) => {
    const before = towards(corner, corners[i]!)
    const after = towards(corner, corners[i + 2]!)
    return `L${p(before)} Q${p(corner)} ${p(after)}`
  })
  return `M${p(corners[0]!)} ${parts.join(' ')} L${p(corners[corners.length - 1]!)}`
}

function circle({ x, y }: Point, r: number): string {
  return `M${p({ x: x - r, y })} a${r},${r} 0 1 0 ${2 * r},0 a${r},${r} 0 1 0 ${-2 * r},0`
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
