import { describe, expect, test } from 'vitest'
import { drawHeap, entries, entryTitle, type HeapFrame } from '../../../web/draw/heap.ts'
import { hit, metrics, toText } from '../../../web/draw/scene.ts'
import type { HeapView } from '../../../web/engine/messages.ts'
import { explanation, freeListOf, heapOf, heapStart } from '../fixtures/pictures.ts'

// Strips are 512 pixels wide: at 128 bytes a row, 4 pixels a byte.
const frame: HeapFrame = { width: 512 + metrics.gutter + 8, height: 400, lowAtTop: true, bytesPerRow: 0, metrics }

function draw(heap: HeapView, more: Partial<HeapFrame> = {}, before: HeapView | null = null) {
  const freeLists = [freeListOf(heap)]
  return drawHeap({ heap, bytes: null, freeLists, explanation: explanation(''), before }, { ...frame, ...more })
}

function linesWith(text: string, ...words: string[]): string[] {
  return text.split('\n').filter((line) => words.some((word) => line.startsWith(word)))
}

describe('a heap', () => {
  test('is drawn as chunks with header and payload, where their addresses are', () => {
    const text = toText(draw(heapOf('[used 32 a][free 64][used 32 b]')))
    expect(text).toMatchInlineSnapshot(`
      "address 56,54 "0x…9000"
      chunk used 64,30 128x40
      header 64,30 64x40
      outline used 64,30 128x40
      label used name 160,46 "a"
      label used 160,62 "16 B"
      chunk free 192,30 256x40
      header 192,30 64x40
      outline free 192,30 256x40
      label free 352,46 "free"
      label free 352,62 "64 B"
      chunk used 448,30 128x40
      header 448,30 64x40
      outline used 448,30 128x40
      label used name 544,46 "b"
      label used 544,62 "16 B""
    `)
  })

  test('goes on in the next row where a chunk does not fit', () => {
    const text = toText(draw(heapOf('[used 96 a][used 64 b]')))
    expect(linesWith(text, 'outline')).toEqual([
      'outline used 64,30 384x40',
      'outline used 448,30 128x40',
      'outline used 64,100 128x40',
    ])
  })

  test('rises upwards when low addresses are at the bottom', () => {
    const text = toText(draw(heapOf('[used 96 a][used 64 b]'), { lowAtTop: false }))
    expect(linesWith(text, 'address')).toEqual(['address 56,124 "0x…9000"', 'address 56,54 "0x…9080"'])
  })

  test('shows the free room at its end with a break, and says how much is not drawn', () => {
    const text = toText(draw(heapOf('[used 32 a][top 4064]')))
    expect(linesWith(text, 'outline', 'note')).toEqual([
      'outline used 64,30 128x40',
      'outline top 192,30 384x40',
      'outline top 64,100 512x40',
      'note 576,155 "… and 3,840 B more, not drawn to scale"',
    ])
  })

  test('is drawn coarser when it does not fit, by powers of two', () => {
    const large = heapOf(Array.from({ length: 40 }, () => '[used 64 a]').join(''))
    expect(draw(large).scale.bytesPerRow).toBe(512)
  })

  test('keeps its scale when it becomes smaller, so that what stays does not move', () => {
    expect(draw(heapOf('[used 32 a]'), { bytesPerRow: 512 }).scale.bytesPerRow).toBe(512)
  })
})

describe('inside a chunk', () => {
  test('bytes never written are dotted, and room beyond the request is lined', () => {
    const heap = heapOf('[used 48 a]')
    heap.objectSize[0] = 20
    const state = new Uint8Array(48).fill(2)
    state.fill(1, 16 + 8, 16 + 32)
    const bytes = { address: heapStart, bytes: new Uint8Array(48), state }
    const scene = drawHeap({ heap, bytes, freeLists: [], explanation: explanation(''), before: null }, frame)
    expect(linesWith(toText(scene), 'slack', 'unwritten')).toEqual(['slack 208,30 48x40', 'unwritten 160,30 48x40'])
  })

  test('a freed block shows where its old bytes are', () => {
    const heap = heapOf('[free 48][used 32 a]')
    const state = new Uint8Array(80).fill(2)
    state.fill(1, 16 + 8, 48)
    const bytes = { address: heapStart, bytes: new Uint8Array(80), state }
    const scene = drawHeap({ heap, bytes, freeLists: [], explanation: explanation(''), before: null }, frame)
    expect(linesWith(toText(scene), 'old')).toEqual(['old 128,30 32x40'])
  })

  test('what a footer occupies is drawn like a header', () => {
    const heap = heapOf('[free 64]')
    heap.payloadSize[0] = 40
    expect(linesWith(toText(draw(heap)), 'footer')).toEqual(['footer 288,30 32x40'])
  })
})

describe('over the chunks', () => {
  test('links join free chunks in list order', () => {
    const links = draw(heapOf('[free 32][used 32 a][free 32]')).shapes.filter((s) => s.role === 'link')
    expect(links).toHaveLength(1)
  })

  test('damage has a zigzag edge above and below', () => {
    const heap = heapOf('[used 32 a][used 32 b]')
    heap.damage = [{ address: heapStart + 32, size: 8, message: 'the size is wrong' }]
    expect(draw(heap).shapes.filter((s) => s.role === 'damage')).toHaveLength(2)
  })

  test('behind damage that stopped the walk nothing is claimed to be known', () => {
    const heap = heapOf('[used 32 a][used 4064 b]')
    const walked = { ...heap, address: heap.address.slice(0, 1), broken: 'the chunk claims a size of 65' }
    const text = toText(draw(walked))
    expect(linesWith(text, 'unknown', 'label unknown')).toEqual([
      'unknown 192,30 384x40',
      'label unknown 384,54 "cannot be followed"',
    ])
  })

  test('every look of a search is numbered', () => {
    const heap = heapOf('[free 32][used 32 a][free 64]')
    const visits = [
      { address: heapStart, size: 32, verdict: 'too_small' as const },
      { address: heapStart + 64, size: 64, verdict: 'chosen' as const },
    ]
    const scene = drawHeap(
      { heap, bytes: null, freeLists: [], explanation: explanation('', { visits }), before: null },
      frame,
    )
    expect(linesWith(toText(scene), 'visit-mark')).toEqual([
      'visit-mark too_small 79,22 "1 ✗"',
      'visit-mark chosen 335,22 "2 ✓"',
    ])
  })

  test('a chunk that was not there before is marked as new', () => {
    const before = heapOf('[used 32 a][top 96]')
    const text = toText(draw(heapOf('[used 32 a][used 32 b][top 64]'), {}, before))
    expect(linesWith(text, 'outline')).toEqual([
      'outline used 64,30 128x40',
      'outline used new 192,30 128x40',
      'outline top 320,30 256x40',
    ])
  })
})

test('pointing finds the chunk that is drawn there', () => {
  const scene = draw(heapOf('[used 32 a][free 96]'))
  expect(hit(scene, 70, 40)?.target).toEqual({ address: heapStart, size: 32 })
  expect(hit(scene, 300, 40)?.target).toEqual({ address: heapStart + 32, size: 96 })
  expect(hit(scene, 300, 5)).toBeNull()
})

test('every entry has a sentence of its own', () => {
  const heap = heapOf('[used 32 a][free 64][top 128][internal 16][mixed 512 9]')
  expect(entries(heap).map(entryTitle)).toEqual([
    'Used chunk of 32 bytes (a): header 16, asked for 16, usable 16, allocated on line 7',
    'Free chunk of 64 bytes',
    'Free room of 128 bytes up to the end of the heap',
    '16 bytes of the allocator’s own data',
    '9 chunks in 512 bytes, too narrow to be drawn apart',
  ])
})

test('an empty heap is drawn without fault', () => {
  expect(draw(heapOf('')).scale.rows).toBe(1)
})

test('in a program of several files a block names the file of its line', () => {
  const heap = heapOf('[used 32 a][top 64]')
  heap.allocatedIn[0] = 1
  expect(entryTitle(entries(heap, ['main.c', 'list.c'])[0]!)).toContain('allocated at list.c, line 7')
})
