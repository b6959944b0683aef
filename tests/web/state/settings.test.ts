import { expect, test } from 'vitest'
import type { Catalogue } from '../../../web/engine/messages.ts'
import { defaultSettings, mendSettings, optionsOf, withParameter } from '../../../web/state/settings.ts'

const policy = {
  name: 'policy',
  label: 'Placement policy',
  summary: '',
  kind: 'choice' as const,
  choices: [],
  minimum: 0,
  maximum: 0,
  isPowerOfTwo: false,
  defaultValue: 'first',
}
const catalogue: Catalogue = {
  version: '',
  allocators: [
    { name: 'free-list', label: '', summary: '', source: '', parameters: [policy] },
    { name: 'bump', label: '', summary: '', source: '', parameters: [] },
  ],
  layouts: [{ name: 'linux', summary: '' }],
}

test('choices that the catalogue does not offer go back to its first', () => {
  const settings = { ...defaultSettings, allocator: 'of yesterday', layout: 'none' }
  expect(mendSettings(settings, catalogue)).toMatchObject({ allocator: 'free-list', layout: 'linux' })
})

test('parameters are kept for each allocator by itself', () => {
  const first = withParameter({ ...defaultSettings, allocator: 'free-list' }, 'policy', 'best')
  const other = { ...first, allocator: 'bump' }
  expect(optionsOf(other, catalogue).parameters).toEqual({})
  expect(optionsOf({ ...other, allocator: 'free-list' }, catalogue).parameters).toEqual({ policy: 'best' })
})

test('the engine is asked only for parameters that the allocator has', () => {
  const settings = withParameter({ ...defaultSettings, allocator: 'free-list' }, 'colour', 'blue')
  expect(optionsOf(settings, catalogue).parameters).toEqual({ policy: 'first' })
})
