// A drawing as data: a list of shapes in CSS pixels, in the order in which they are painted.
//
// Drawing functions are pure: view data, size and metrics in, a scene out. Painting (SVG) and pointing (`hit`) both use
// the same list, and tests compare its textual form. A role says what a shape means; the style sheet says how that looks.

import type { Bytes } from '../engine/messages.ts'

/** Addresses that a shape stands for: [address, address + size). */
export interface Target {
  address: number
  size: number
}

interface Common {
  role: string // "header", "payload used": words that the style sheet knows
  key?: string // the same thing keeps its key from scene to scene, so that it can move
  target?: Target
  title?: string // what to say when it is pointed at
}

export interface RectShape extends Common {
  kind: 'rect'
  x: number
  y: number
  width: number
  height: number
  radius?: number
}

export interface TextShape extends Common {
  kind: 'text'
  x: number
  y: number // baseline
  text: string
  anchor?: 'start' | 'middle' | 'end'
}

export interface PathShape extends Common {
  kind: 'path'
  d: string
}

export type Shape = RectShape | TextShape | PathShape

export interface Scene {
  width: number
  height: number
  shapes: Shape[]
}

/** Everything about the type and spacing that a drawing function may use. */
export interface Metrics {
  charWidth: number // of the small monospaced face
  lineHeight: number
  row: number // height of a strip of memory
  gap: number // between two strips, where arrows run
  gutter: number // left of a strip, for its address
}

export const metrics: Metrics = { charWidth: 7.3, lineHeight: 16, row: 40, gap: 30, gutter: 64 }

/** The topmost shape at a point that stands for addresses. */
export function hit(scene: Scene, x: number, y: number): RectShape | null {
  for (let i = scene.shapes.length - 1; i >= 0; --i) {
    const shape = scene.shapes[i]!
    if (shape.kind !== 'rect' || !shape.target) continue
    if (x >= shape.x && x < shape.x + shape.width && y >= shape.y && y < shape.y + shape.height) return shape
  }
  return null
}

/** One line a shape, numbers rounded: what tests compare. */
export function toText(scene: Scene): string {
  const n = (value: number) => String(Math.round(value))
  return scene.shapes
    .map((shape) => {
      switch (shape.kind) {
        case 'rect':
          return `${shape.role} ${n(shape.x)},${n(shape.y)} ${n(shape.width)}x${n(shape.height)}`
        case 'text':
          return `${shape.role} ${n(shape.x)},${n(shape.y)} "${shape.text}"`
        case 'path':
          return `${shape.role} ${shape.d.replace(/-?\d+\.\d+/g, (number) => n(Number(number)))}`
      }
    })
    .join('\n')
}

/** Runs of bytes in one state within [start, end), rising. */
export function runsInState(bytes: Bytes | null, state: number, start: number, end: number): Target[] {
  if (!bytes) return []
  const runs: Target[] = []
  const last = Math.min(end, bytes.address + bytes.state.length)
  for (let at = Math.max(start, bytes.address); at < last;) {
    const from = at
    while (at < last && bytes.state[at - bytes.address] === state) ++at
    if (at > from) runs.push({ address: from, size: at - from })
    else ++at
  }
  return runs
}
