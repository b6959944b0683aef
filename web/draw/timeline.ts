// The run at a glance: a thin strip above the slider, one mark where something happened.

import type { Event } from '../engine/messages.ts'
import type { Scene, Shape } from './scene.ts'

const height = 14

/** Which of several events in one pixel is the one to show: what goes wrong before what happens all the time. */
const rank: Record<Event['kind'], number> = {
  report: 6,
  release: 4,
  allocate: 5,
  reallocate: 5,
  output: 3,
  call: 2,
  return: 1,
}

export function drawTimeline(events: readonly Event[], known: number, width: number, inset: number): Scene {
  const shapes: Shape[] = []
  const columns = new Map<number, Event>()
  const reach = width - 2 * inset
  for (const event of events) {
    const column = Math.round(inset + (known > 0 ? event.step / known : 0) * reach)
    const there = columns.get(column)
    if (!there || rank[event.kind] > rank[there.kind]) columns.set(column, event)
  }
  for (const [x, event] of columns) {
    const tall = event.kind === 'report' ? height : rank[event.kind] * 2
    const title = `Step ${event.step}: ${event.text}`
    shapes.push({
      kind: 'rect',
      role: `event ${event.kind}`,
      x: x - 1,
      y: height - tall,
      width: 2,
      height: tall,
      title,
    })
  }
  return { width, height, shapes }
}
