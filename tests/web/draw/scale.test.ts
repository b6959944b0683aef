import { expect, test } from 'vitest'
import { addressToPoint, spans, type RowScale } from '../../../web/draw/scale.ts'

const scale: RowScale = {
  start: 0x1000,
  rows: 4,
  bytesPerRow: 64,
  left: 10,
  width: 640,
  top: 20,
  pitch: 50,
  lowAtTop: true,
}

test('the pieces of a range have its length in sum, at every size', () => {
  for (let size = 1; size <= 256; ++size) {
    for (const start of [0x1000, 0x1001, 0x103f, 0x1040]) {
      const inside = Math.min(size, 0x1100 - start)
      const pixels = spans(scale, start, size).reduce((sum, span) => sum + span.width, 0)
      expect(pixels).toBeCloseTo(inside * 10)
    }
  }
})

test('a range outside the drawing has no pieces', () => {
  expect(spans(scale, 0x1100, 32)).toEqual([])
  expect(spans(scale, 0xf00, 32)).toEqual([])
})

test('an address is where its piece begins', () => {
  for (let address = 0x1000; address < 0x1100; ++address) {
    const [span] = spans(scale, address, 1)
    expect(addressToPoint(scale, address)).toEqual({ x: span!.x, y: span!.y, row: span!.row })
  }
})
