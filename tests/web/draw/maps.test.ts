import { expect, test } from 'vitest'
import { drawAddressSpace, segmentRows } from '../../../web/draw/address-space.ts'
import { drawFreeLists, freeListText } from '../../../web/draw/free-list.ts'
import { metrics, toText } from '../../../web/draw/scene.ts'
import { drawTimeline } from '../../../web/draw/timeline.ts'
import { freeListOf, heapOf, picture } from '../fixtures/pictures.ts'

const { space } = picture(heapOf('[top 4096]'))

test('the map shows every segment in address order, and breaks where nothing is mapped', () => {
  const lines = toText(drawAddressSpace(space, 300, true, null, metrics)).split('\n')
  expect(lines.filter((line) => /^(segment-name|note)/.test(line))).toEqual([
    'segment-name 12,32 "code"',
    'note 150,53 "4,096 B not mapped"',
    'segment-name 12,74 "constants"',
    'note 150,95 "4,096 B not mapped"',
    'segment-name 12,116 "globals"',
    'segment-name 12,140 "heap ▼"',
    'note 150,161 "42.7 TiB not mapped"',
    'segment-name 12,182 "stack ▲"',
    'note 4,11 "low addresses"',
    'note 4,203 "high addresses"',
  ])
})

test('the map can be turned round, and the arrows of growth with it', () => {
  const text = toText(drawAddressSpace(space, 300, false, null, metrics))
  expect(text).toContain('segment-name 12,32 "stack ▼"')
  expect(text).toContain('"heap ▲"')
})

test('the map is also a table', () => {
  expect(segmentRows(space)[0]).toEqual(['code', '0x555555554000', '0x555555555000', '4,096 bytes', 'read, run'])
})

test('a free list is its head, its chunks in list order, and its end', () => {
  const list = freeListOf(heapOf('[free 48][used 32 a][free 64]'))
  const lines = toText(drawFreeLists([list], 600, metrics)).split('\n')
  expect(lines.filter((line) => /text /.test(line)).map((line) => line.replace(/.*"(.*)"/, '$1'))).toEqual([
    'free list',
    '48 B @0x…9000',
    '64 B @0x…9050',
    'NULL',
  ])
  expect(freeListText(list)).toBe('free list: 48 bytes at 0x555555559000, then 64 bytes at 0x555555559050, then NULL')
})

test('a list that cannot be followed says where it breaks', () => {
  const list = { ...freeListOf(heapOf('[free 48]')), broken: 'the link leads to 0x41414141' }
  expect(toText(drawFreeLists([list], 600, metrics))).toContain('"the link leads to 0x41414141"')
})

test('empty bins are counted, not drawn', () => {
  const bin = { name: 'bin', headAt: 0, nodes: [], truncated: false, broken: '' }
  expect(toText(drawFreeLists([bin, bin, bin], 600, metrics))).toBe('note 4,18 "All 3 lists are empty."')
})

test('of events in one pixel the gravest is drawn', () => {
  const events = [
    { step: 500, kind: 'call' as const, text: 'f()' },
    { step: 500, kind: 'report' as const, text: 'overflow' },
    { step: 500, kind: 'output' as const, text: 'x' },
  ]
  expect(toText(drawTimeline(events, 1000, 416, 8))).toBe('event report 207,0 2x14')
})
