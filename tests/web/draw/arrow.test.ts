import { expect, test } from 'vitest'
import { route, wire, zigzag } from '../../../web/draw/arrow.ts'
import { toText } from '../../../web/draw/scene.ts'

test('a wire leaves level, goes along free ways, and arrives from above', () => {
  const shapes = wire('pointer', { x: 100, y: 50 }, 80, 20, { x: 10, y: 30 })
  expect(toText({ width: 0, height: 0, shapes })).toMatchInlineSnapshot(`
    "pointer M100,50 L85,50 Q80,50 80,45 L80,25 Q80,20 75,20 L15,20 Q10,20 10,25 L10,30
    pointer head M10,30 L13,24 L7,24 Z
    pointer head M97,50 a3,3 0 1 0 6,0 a3,3 0 1 0 -6,0"
  `)
})

test('corners that lie on one another do no harm', () => {
  const [line] = route('link', [
    { x: 1, y: 1 },
    { x: 1, y: 1 },
    { x: 1, y: 1 },
  ])
  expect(line!.d).not.toContain('NaN')
})

test('a zigzag ends where its line ends', () => {
  expect(zigzag('damage', 0, 10, 12, 3).d).toBe('M0.0,7.0 L6.0,13.0 L12.0,7.0')
})
