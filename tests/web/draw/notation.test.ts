import { expect, test } from 'vitest'
import { fit, grouped, plural, shortener, size } from '../../../web/draw/notation.ts'

test('addresses of one neighbourhood drop what they share, visibly', () => {
  const short = shortener([0x55555555a2c0, 0x55555555a300])
  expect(short(0x55555555a2c0)).toBe('0x…a2c0')
  expect(short(0x7fffffffe000)).toBe('0x7fffffffe000')
})

test('more digits stay where the addresses differ in them', () => {
  expect(shortener([0x555555559000, 0x55555556a000])(0x555555559000)).toBe('0x…59000')
})

test('short addresses are written whole', () => {
  expect(shortener([0x400, 0x3c10])(0x400)).toBe('0x400')
})

test('sizes are exact while they are small', () => {
  expect([0, 24, 4096, 10239, 10240, 135168, 100 * 2 ** 20, 2 ** 47 - 1].map(size)).toEqual([
    '0 B',
    '24 B',
    '4,096 B',
    '10,239 B',
    '10 KiB',
    '132 KiB',
    '100 MiB',
    '128 TiB',
  ])
})

test('numbers are grouped and counted', () => {
  expect(grouped(1234567)).toBe('1,234,567')
  expect([plural(1, 'chunk'), plural(1200, 'chunk')]).toEqual(['1 chunk', '1,200 chunks'])
})

test('text is cut to its room, or left out', () => {
  expect([fit('head->next', 100, 7), fit('head->next', 50, 7), fit('head->next', 14, 7)]).toEqual([
    'head->next',
    'head->…',
    '',
  ])
})
