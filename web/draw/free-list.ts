// A free list as its links say: the head, the chunks in list order, and what the last link says.

import type { FreeListView } from '../engine/messages.ts'
import { arrow } from './arrow.ts'
import { grouped, shortener, size as sizeText } from './notation.ts'
import type { Metrics, Scene, Shape } from './scene.ts'

const height = 26
const gap = 26

/** Lists, each on as many lines as its nodes need at `width`. Empty lists (bins) are gathered in one line. */
export function drawFreeLists(lists: readonly FreeListView[], width: number, metrics: Metrics): Scene {
  const shapes: Shape[] = []
  const filled = lists.filter((list) => list.nodes.length > 0 || list.broken)
  const empty = lists.length - filled.length
  let y = 4
  for (const list of filled) y = drawList(list, shapes, width, y, metrics) + 12
  if (empty > 0 || lists.length === 0) {
    shapes.push({ kind: 'text', role: 'note', x: 4, y: y + 14, text: emptyText(lists, empty) })
    y += 22
  }
  return { width, height: y, shapes }
}

function emptyText(lists: readonly FreeListView[], empty: number): string {
  if (lists.length === 0) return 'This allocator keeps no free list.'
  if (empty === 1) return `${lists.find((list) => list.nodes.length === 0)?.name ?? 'free list'}: empty (NULL)`
  return empty === lists.length ? `All ${grouped(empty)} lists are empty.` : `${grouped(empty)} more lists are empty.`
}

function drawList(list: FreeListView, shapes: Shape[], width: number, top: number, metrics: Metrics): number {
  const short = shortener(list.nodes.map((node) => node.address))
  let x = 4
  let y = top
  const box = (text: string, role: string, extra: Partial<Shape> = {}) => {
    const boxWidth = Math.ceil(text.length * metrics.charWidth) + 14
    if (x + boxWidth > width && x > 40) {
      x = 24
      y += height + 10
    }
    shapes.push({ kind: 'rect', role, x, y, width: boxWidth, height, radius: 4, ...extra } as Shape)
    shapes.push({ kind: 'text', role: `${role} text`, x: x + boxWidth / 2, y: y + 17, text, anchor: 'middle' })
    x += boxWidth
  }
  const link = () => {
    const from = { x, y: y + height / 2 }
    const to = { x: x + gap, y: y + height / 2 }
    shapes.push(...arrow('link', from, { x: from.x + 8, y: from.y }, { x: to.x - 8, y: to.y }, to))
    x += gap
  }
  box(list.name, 'list-head', { title: `Head of the ${list.name}` })
  for (const node of list.nodes) {
    link()
    box(`${sizeText(node.size)} @${short(node.address)}`, 'list-node', {
      target: { address: node.address, size: node.size },
      title: `Free chunk of ${grouped(node.size)} bytes`,
    })
  }
  link()
  if (list.broken) box(list.broken, 'list-broken')
  else box(list.truncated ? '…' : 'NULL', 'list-end')
  return y + height
}

/** The list in words, for those who do not see the drawing. */
export function freeListText({ name, nodes, truncated, broken }: FreeListView): string {
  const chunks = nodes.map((node) => `${grouped(node.size)} bytes at 0x${node.address.toString(16)}`)
  return `${name}: ${[...chunks, broken || (truncated ? 'more' : 'NULL')].join(', then ')}`
}
