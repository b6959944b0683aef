// The address space as a map: every segment in address order, the gaps between them drawn as breaks, because at scale a
// program would be thinner than a hair in its 128 TiB.

import type { AddressSpaceView, Segment } from '../engine/messages.ts'
import { zigzag } from './arrow.ts'
import { grouped, hex, size as sizeText } from './notation.ts'
import type { Metrics, Scene, Shape } from './scene.ts'

const segmentHeight = 24
const gapHeight = 18

export const segmentNames: Record<Segment['kind'], string> = {
  code: 'code',
  rodata: 'constants',
  data: 'globals',
  heap: 'heap',
  mmap: 'mapped',
  stack: 'stack',
}

/** What one may do with a segment, in words: "r-x" is "read, run". */
export function protectionText(protection: string): string {
  const words = [
    protection.includes('r') && 'read',
    protection.includes('w') && 'write',
    protection.includes('x') && 'run',
  ].filter(Boolean)
  return words.length > 0 ? words.join(', ') : 'no access'
}

export function drawAddressSpace(
  view: AddressSpaceView,
  width: number,
  lowAtTop: boolean,
  marked: number | null,
  metrics: Metrics,
): Scene {
  const shapes: Shape[] = []
  const pieces = withGaps(view.segments)
  let y = 16
  for (const piece of lowAtTop ? pieces : [...pieces].reverse()) {
    if ('gap' in piece) {
      drawGap(piece.gap, y, width, shapes)
      y += gapHeight
    } else {
      drawSegment(piece, view, y, width, lowAtTop, marked, metrics, shapes)
      y += segmentHeight
    }
  }
  const [first, last] = lowAtTop ? ['low addresses', 'high addresses'] : ['high addresses', 'low addresses']
  shapes.push({ kind: 'text', role: 'note', x: 4, y: 11, text: first! })
  shapes.push({ kind: 'text', role: 'note', x: 4, y: y + 13, text: last! })
  return { width, height: y + 18, shapes }
}

/** Segments and the unmapped room between them. An empty segment is a place all the same. */
function withGaps(segments: readonly Segment[]): (Segment | { gap: number })[] {
  return segments.flatMap((segment, index) => {
    const before = segments[index - 1]
    const gap = before ? segment.start - before.end : 0
    return gap > 0 ? [{ gap }, segment] : [segment]
  })
}

function drawGap(bytes: number, y: number, width: number, shapes: Shape[]): void {
  const text = `${sizeText(bytes)} not mapped`
  shapes.push(zigzag('break', 4, y + gapHeight / 2, width - 8, 2))
  shapes.push({
    kind: 'rect',
    role: 'gap-plate',
    x: width / 2 - text.length * 3.4 - 6,
    y: y + 1,
    width: text.length * 6.8 + 12,
    height: 16,
    radius: 4,
  })
  shapes.push({ kind: 'text', role: 'note', x: width / 2, y: y + 13, text, anchor: 'middle' })
}

function drawSegment(
  segment: Segment,
  view: AddressSpaceView,
  y: number,
  width: number,
  lowAtTop: boolean,
  marked: number | null,
  metrics: Metrics,
  shapes: Shape[],
): void {
  const bytes = segment.end - segment.start
  const title = segmentTitle(segment, view)
  shapes.push({
    kind: 'rect',
    role: `segment ${segment.kind}`,
    x: 4,
    y,
    width: width - 8,
    height: segmentHeight,
    target: { address: segment.start, size: bytes },
    title,
  })
  const arrowUp = lowAtTop ? '▼' : '▲'
  const arrowDown = lowAtTop ? '▲' : '▼'
  const growth = segment.growth === 'up' ? ` ${arrowUp}` : segment.growth === 'down' ? ` ${arrowDown}` : ''
  const base = y + 16
  const start = hex(segment.start)
  const addressX = 12 + 11 * metrics.charWidth
  shapes.push({ kind: 'text', role: 'segment-name', x: 12, y: base, text: segmentNames[segment.kind] + growth })
  shapes.push({ kind: 'text', role: 'segment-address', x: addressX, y: base, text: start })
  shapes.push({ kind: 'text', role: 'segment-size', x: width - 12, y: base, text: sizeText(bytes), anchor: 'end' })
  if (marked !== null && marked >= segment.start && marked < segment.end) {
    const share = (marked - segment.start) / bytes
    const at = y + (lowAtTop ? share : 1 - share) * segmentHeight
    shapes.push({
      kind: 'path',
      role: 'marker',
      d: `M0,${(at - 5).toFixed(1)} L8,${at.toFixed(1)} L0,${(at + 5).toFixed(1)} Z`,
    })
  }
}

function segmentTitle(segment: Segment, view: AddressSpaceView): string {
  const { kind, start, end, protection } = segment
  const edge =
    kind === 'heap'
      ? `, program break at ${hex(view.programBreak)}`
      : kind === 'stack'
        ? `, stack pointer at ${hex(view.stackPointer)}`
        : ''
  return `${segmentNames[kind]}: ${hex(start)} to ${hex(end)}, ${protectionText(protection)}${edge}`
}

/** The map as rows of a table. */
export function segmentRows(view: AddressSpaceView): string[][] {
  return view.segments.map((segment) => [
    segmentNames[segment.kind],
    hex(segment.start),
    hex(segment.end),
    `${grouped(segment.end - segment.start)} bytes`,
    protectionText(segment.protection),
  ])
}
