// The heap as rows of chunks.
//
// Idea        Memory is written like text, low addresses first. Each chunk is its header (hatched), its payload (solid
//             when in use, outlined when free) and what follows the payload; bytes never written are dotted, room beyond
//             what was asked for is striped, damage has a zigzag edge.
// Not to scale  only the free room at the end: it stops after a row with a break, and its size in words.

import type { Bytes, ExplanationView, FreeListView, HeapView } from '../engine/messages.ts'
import { arcBelow, route, zigzag, type Point } from './arrow.ts'
import { fit, grouped, plural, shortener, size as sizeText } from './notation.ts'
import { addressToPoint, chooseBytesPerRow, rowTop, spans, type RowScale } from './scale.ts'
import { runsInState, type Metrics, type Scene, type Shape, type Target } from './scene.ts'

export interface HeapPicture {
  fileNames?: readonly string[] // where the program has several
  heap: HeapView
  bytes: Bytes | null
  freeLists: readonly FreeListView[]
  explanation: ExplanationView
  before: HeapView | null // the moment before, to mark what is new
}

export interface HeapFrame {
  width: number
  height: number // what is visible without scrolling
  lowAtTop: boolean
  bytesPerRow: number // at least so many, so that the scale does not jump back; 0: free choice
  metrics: Metrics
}

export interface HeapScene extends Scene {
  scale: RowScale
}

const chunkStates = ['used', 'free', 'top', 'internal', 'mixed'] as const
type ChunkState = (typeof chunkStates)[number]

/** One entry of the view, as an object. */
export interface Entry extends Target {
  index: number
  payload: number
  payloadSize: number
  objectSize: number
  state: ChunkState
  count: number
  allocated: string // "on line 7"; empty: unknown
  names: string[]
}

/** More links than this would be a tangle; the list below the heap still shows them. */
const mostLinks = 48

/** `fileNames` where the program has several, so that a line alone would not do. */
export function entries(heap: HeapView, fileNames: readonly string[] = []): Entry[] {
  const names = new Map<number, string[]>()
  for (const { entry, text } of heap.names) names.set(entry, [...(names.get(entry) ?? []), text])
  return Array.from(heap.address, (address, index) => ({
    index,
    address,
    size: heap.size[index] ?? 0,
    payload: heap.payload[index] ?? 0,
    payloadSize: heap.payloadSize[index] ?? 0,
    objectSize: heap.objectSize[index] ?? 0,
    state: chunkStates[heap.state[index] ?? 0] ?? 'used',
    count: heap.count[index] ?? 1,
    allocated: placeOfAllocation(heap.allocatedAt[index] ?? 0, fileNames[heap.allocatedIn[index] ?? 0]),
    names: names.get(index) ?? [],
  }))
}

function placeOfAllocation(line: number, fileName: string | undefined): string {
  if (line <= 0) return ''
  return fileName === undefined ? `on line ${line}` : `at ${fileName}, line ${line}`
}

export function drawHeap(picture: HeapPicture, frame: HeapFrame): HeapScene {
  const list = entries(picture.heap, picture.fileNames)
  const scale = heapScale(picture.heap, list, frame)
  const shapes: Shape[] = [...rowLabels(scale, frame)]
  const isNew = newEntries(picture.before, tail(list))
  for (const entry of list) shapes.push(...chunkShapes(entry, isNew(entry), scale, picture.bytes, frame.metrics))
  shapes.push(...unknownShapes(picture.heap, list, scale, frame.metrics))
  if (!picture.heap.broken) shapes.push(...endBreak(list, scale, frame.metrics))
  shapes.push(...linkShapes(picture.freeLists, scale, frame.metrics))
  shapes.push(...visitShapes(picture.explanation, scale, frame.metrics))
  shapes.push(...damageShapes(picture.heap, scale, frame.metrics))
  return { width: frame.width, height: scale.top + scale.rows * scale.pitch, shapes, scale }
}

/** The free room at the end of the heap, if there is any. */
function tail(list: readonly Entry[]): Entry | null {
  const last = list.at(-1)
  return last && (last.state === 'top' || last.state === 'free') ? last : null
}

function heapScale(heap: HeapView, list: readonly Entry[], frame: HeapFrame): RowScale {
  const { width, height, lowAtTop } = frame
  const { row, gap, gutter } = frame.metrics
  const pitch = row + gap
  const last = heap.broken ? null : tail(list)
  const known = knownEnd(heap, list)
  const interesting = last ? last.address + Math.min(last.size, 64) - heap.start : known - heap.start
  const stripWidth = Math.max(80, width - gutter - 8)
  const rowsInSight = Math.max(1, Math.floor((height - gap) / pitch))
  const fitting = chooseBytesPerRow(interesting, rowsInSight, stripWidth)
  const bytesPerRow = Math.max(fitting, Math.min(frame.bytesPerRow, fitting * 4))
  const shown = last ? last.address + Math.min(last.size, bytesPerRow) - heap.start : known - heap.start
  const rows = Math.max(1, Math.ceil(shown / bytesPerRow))
  return { start: heap.start, rows, bytesPerRow, left: gutter, width: stripWidth, top: gap, pitch, lowAtTop }
}

/** Where the drawing ends: at the end of the heap, or a little behind the damage that stopped the walk over the chunks. */
function knownEnd(heap: HeapView, list: readonly Entry[]): number {
  if (!heap.broken) return heap.end
  const walked = list.reduce((end, entry) => Math.max(end, entry.address + entry.size), heap.start)
  const damaged = heap.damage.reduce((end, { address, size }) => Math.max(end, address + size), walked)
  return Math.min(heap.end, damaged + 64)
}

/** Bytes behind the damage: there are chunks, but nobody can say where. */
function unknownShapes(heap: HeapView, list: readonly Entry[], scale: RowScale, metrics: Metrics): Shape[] {
  if (!heap.broken) return []
  const from = list.reduce((end, entry) => Math.max(end, entry.address + entry.size), heap.start)
  const to = Math.min(heap.end, scale.start + scale.rows * scale.bytesPerRow)
  const pieces = spans(scale, from, to - from)
  const boxes = pieces.map((span): Shape => {
    const { x, y, width } = span
    return { kind: 'rect', role: 'unknown', x, y, width, height: metrics.row, title: heap.broken }
  })
  const widest = pieces.reduce((best, span) => (span.width > (best?.width ?? 0) ? span : best), pieces[0])
  const text = widest ? fit('cannot be followed', widest.width - 6, metrics.charWidth) : ''
  if (!widest || !text) return boxes
  const label = { x: widest.x + widest.width / 2, y: widest.y + metrics.row / 2 + 4, text, anchor: 'middle' as const }
  return [...boxes, { kind: 'text', role: 'label unknown', ...label }]
}

function rowLabels(scale: RowScale, { metrics }: HeapFrame): Shape[] {
  const addresses = Array.from({ length: scale.rows }, (_, row) => scale.start + row * scale.bytesPerRow)
  const short = shortener([...addresses, scale.start + scale.rows * scale.bytesPerRow - 1])
  return addresses.map((address, row) => ({
    kind: 'text',
    role: 'address',
    x: scale.left - 8,
    y: rowTop(scale, row) + metrics.row / 2 + 4,
    text: short(address),
    anchor: 'end',
  }))
}

/** What was not there before. The free room at the end changes with everything, so it is left out. */
function newEntries(before: HeapView | null, last: Entry | null): (entry: Entry) => boolean {
  if (!before) return () => false
  const identity = (entry: Entry) => `${entry.address} ${entry.state === 'top' ? '' : entry.size} ${entry.state}`
  const known = new Set(entries(before).map(identity))
  return (entry) => entry.state !== 'mixed' && entry !== last && !known.has(identity(entry))
}

// --------------------------------------------------------------------------------------------------------- one chunk

function chunkShapes(entry: Entry, isNew: boolean, scale: RowScale, bytes: Bytes | null, metrics: Metrics): Shape[] {
  const title = entryTitle(entry)
  const key = entry.address.toString(16)
  const strip = (role: string, address: number, size: number, part: string): Shape[] =>
    spans(scale, address, size).map((span) => ({
      kind: 'rect',
      role,
      key: `${key} ${part} ${span.row}`,
      x: span.x,
      y: span.y,
      width: span.width,
      height: metrics.row,
      target: { address: entry.address, size: entry.size },
      title,
    }))
  const shapes = strip(`chunk ${entry.state}`, entry.address, entry.size, 'chunk')
  if (entry.state !== 'mixed' && entry.state !== 'internal') {
    const end = entry.address + entry.size
    const payloadEnd = Math.min(end, entry.payload + entry.payloadSize)
    if (entry.payload > entry.address) {
      shapes.push(...strip('header', entry.address, entry.payload - entry.address, 'header'))
    }
    if (entry.state === 'used' && entry.objectSize < entry.payloadSize) {
      const objectEnd = entry.payload + entry.objectSize
      shapes.push(...strip('slack', objectEnd, payloadEnd - objectEnd, 'slack'))
    }
    shapes.push(...writtenness(entry, payloadEnd, bytes, strip))
    if (payloadEnd < end) shapes.push(...strip('footer', payloadEnd, end - payloadEnd, 'footer'))
  }
  shapes.push(...strip(`outline ${entry.state}${isNew ? ' new' : ''}`, entry.address, entry.size, 'outline'))
  return [...shapes, ...chunkLabel(entry, scale, metrics)]
}

/** In a used block the bytes never written; in a free one the old bytes that are still there. */
function writtenness(
  entry: Entry,
  payloadEnd: number,
  bytes: Bytes | null,
  strip: (role: string, address: number, size: number, part: string) => Shape[],
): Shape[] {
  if (entry.state === 'used') {
    const end = Math.min(payloadEnd, entry.payload + (entry.objectSize || entry.payloadSize))
    return runsInState(bytes, 1, entry.payload, end).flatMap((run) =>
      strip('unwritten', run.address, run.size, `unwritten ${run.address}`),
    )
  }
  return runsInState(bytes, 2, entry.payload, payloadEnd).flatMap((run) =>
    strip('old', run.address, run.size, `old ${run.address}`),
  )
}

/** The name and the size, in the widest piece that the payload has. */
function chunkLabel(entry: Entry, scale: RowScale, metrics: Metrics): Shape[] {
  const labelled = entry.state === 'mixed' || entry.state === 'internal' ? entry : payloadOf(entry)
  const widest = spans(scale, labelled.address, labelled.size).reduce(
    (best, span) => (best === null || span.width > best.width ? span : best),
    null as null | ReturnType<typeof spans>[number],
  )
  if (!widest) return []
  const room = widest.width - 6
  const [first, second] = labelLines(entry)
  const lines = [fit(first, room, metrics.charWidth), fit(second, room, metrics.charWidth)].filter(Boolean)
  const middle = widest.y + metrics.row / 2 + 4
  return lines.map((text, index) => ({
    kind: 'text',
    role: `label ${entry.state}${index === 0 && entry.names.length > 0 ? ' name' : ''}`,
    key: `${entry.address.toString(16)} label ${index}`,
    x: widest.x + widest.width / 2,
    y: middle + (lines.length === 1 ? 0 : index === 0 ? -8 : 8),
    text,
    anchor: 'middle',
  }))
}

function payloadOf(entry: Entry): Target {
  return { address: entry.payload, size: entry.address + entry.size - entry.payload }
}

function labelLines(entry: Entry): [string, string] {
  switch (entry.state) {
    case 'used':
      return [entry.names.join(', '), sizeText(entry.objectSize || entry.payloadSize)]
    case 'free':
      return ['free', sizeText(entry.size)]
    case 'top':
      return ['free to the end', sizeText(entry.size)]
    case 'internal':
      return ['allocator', sizeText(entry.size)]
    case 'mixed':
      return [plural(entry.count, 'chunk'), sizeText(entry.size)]
  }
}

/** One sentence on an entry, for pointing at and for the table beside the drawing. */
export function entryTitle(entry: Entry): string {
  const names = entry.names.length > 0 ? ` (${entry.names.join(', ')})` : ''
  const header = entry.payload - entry.address
  switch (entry.state) {
    case 'used': {
      const line = entry.allocated ? `, allocated ${entry.allocated}` : ''
      return `Used chunk of ${grouped(entry.size)} bytes${names}: header ${header}, asked for ${grouped(entry.objectSize)}, usable ${grouped(entry.payloadSize)}${line}`
    }
    case 'free':
      return `Free chunk of ${grouped(entry.size)} bytes`
    case 'top':
      return `Free room of ${grouped(entry.size)} bytes up to the end of the heap`
    case 'internal':
      return `${grouped(entry.size)} bytes of the allocator’s own data`
    case 'mixed':
      return `${plural(entry.count, 'chunk')} in ${grouped(entry.size)} bytes, too narrow to be drawn apart`
  }
}

// ---------------------------------------------------------------------------------------------------- what lies over it

/** A break where the free room at the end goes on beyond the last row. */
function endBreak(list: readonly Entry[], scale: RowScale, metrics: Metrics): Shape[] {
  const last = tail(list)
  const shownEnd = scale.start + scale.rows * scale.bytesPerRow
  const hidden = last ? last.address + last.size - shownEnd : 0
  if (hidden <= 0) return []
  const x = scale.left + scale.width
  const y = rowTop(scale, scale.rows - 1)
  const steps = [0, 1, 2, 3, 4, 5].map(
    (i) => `${(x + (i % 2 === 0 ? -3 : 3)).toFixed(1)},${(y + (metrics.row * i) / 5).toFixed(1)}`,
  )
  return [
    { kind: 'path', role: 'break', d: `M${steps.join(' L')}` },
    {
      kind: 'text',
      role: 'note',
      x,
      y: y + metrics.row + 15,
      text: `… and ${sizeText(hidden)} more, not drawn to scale`,
      anchor: 'end',
    },
  ]
}

function linkShapes(lists: readonly FreeListView[], scale: RowScale, metrics: Metrics): Shape[] {
  const shapes: Shape[] = []
  const end = scale.start + scale.rows * scale.bytesPerRow
  const isShown = (address: number) => address >= scale.start && address < end
  let links = 0
  for (const { nodes } of lists) {
    for (let i = 0; i + 1 < nodes.length && links < mostLinks; ++i) {
      const from = nodes[i]!.address
      const to = nodes[i + 1]!.address
      if (!isShown(from) || !isShown(to)) continue
      shapes.push(...link(from, to, scale, metrics))
      ++links
    }
  }
  return shapes
}

function link(fromAddress: number, toAddress: number, scale: RowScale, metrics: Metrics): Shape[] {
  const from = addressToPoint(scale, fromAddress)
  const to = addressToPoint(scale, toAddress)
  const start = { x: from.x + 12, y: from.y + metrics.row }
  const key = `link ${fromAddress.toString(16)}`
  if (from.row === to.row) {
    const depth = Math.min(metrics.gap - 10, 8 + Math.abs(to.x - from.x) / 12)
    return arcBelow('link', start, { x: to.x + 6, y: to.y + metrics.row }, depth, key)
  }
  return route('link', betweenRows(start, from, to, scale, metrics), key)
}

/** By the gaps between rows, and where rows lie between by the edge of the picture: never across a chunk. */
function betweenRows(start: Point, from: Point, to: Point, scale: RowScale, metrics: Metrics): Point[] {
  const below = start.y + 8
  const x = to.x + 6
  if (to.y === from.y + scale.pitch) return [start, { x: start.x, y: below }, { x, y: below }, { x, y: to.y }]
  const above = to.y > from.y
  const edge = scale.left - 4
  const level = above ? to.y - 8 : to.y + metrics.row + 8
  const end = { x, y: above ? to.y : to.y + metrics.row }
  return [start, { x: start.x, y: below }, { x: edge, y: below }, { x: edge, y: level }, { x, y: level }, end]
}

const verdictMarks = { too_small: '✗', fits_but_not_best: '~', best_so_far: '★', chosen: '✓' } as const
const verdictWords = {
  too_small: 'too small',
  fits_but_not_best: 'fits, but another fits better',
  best_so_far: 'the best so far',
  chosen: 'chosen',
} as const

/** The order in which the allocator looked at free chunks: a numbered mark above each. */
function visitShapes({ visits }: ExplanationView, scale: RowScale, metrics: Metrics): Shape[] {
  const end = scale.start + scale.rows * scale.bytesPerRow
  return visits.slice(0, 16).flatMap((visit, index): Shape[] => {
    if (visit.address < scale.start || visit.address >= end) return []
    const { x, y } = addressToPoint(scale, visit.address)
    const text = `${index + 1} ${verdictMarks[visit.verdict]}`
    const width = text.length * metrics.charWidth + 8
    const title = `Look ${index + 1}: ${grouped(visit.size)} bytes, ${verdictWords[visit.verdict]}`
    return [
      { kind: 'rect', role: `visit ${visit.verdict}`, x, y: y - 20, width, height: 16, radius: 4, title },
      { kind: 'text', role: `visit-mark ${visit.verdict}`, x: x + width / 2, y: y - 8, text, anchor: 'middle' },
    ]
  })
}

function damageShapes(heap: HeapView, scale: RowScale, metrics: Metrics): Shape[] {
  return heap.damage.flatMap(({ address, size, message }) =>
    spans(scale, address, Math.max(size, 1)).flatMap((span): Shape[] => {
      const width = Math.max(span.width, 18)
      return [
        {
          kind: 'rect',
          role: 'damage-tint',
          x: span.x,
          y: span.y,
          width,
          height: metrics.row,
          target: { address, size },
          title: `Damaged: ${message}`,
        },
        zigzag('damage', span.x, span.y, width),
        zigzag('damage', span.x, span.y + metrics.row, width),
      ]
    }),
  )
}
