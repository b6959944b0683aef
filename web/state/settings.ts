// What the learner chose about the process: allocator, parameters, layout, checking, input. The choices themselves come
// from the engine's catalogue; here they are only kept, and mended when the catalogue has no such choice any more.

import type { Catalogue, Options } from '../engine/messages.ts'

export interface Settings {
  allocator: string // empty: the catalogue's first
  /** By allocator, so that going back to one finds its parameters as they were. */
  parameters: Readonly<Record<string, Readonly<Record<string, string>>>>
  layout: string
  heapLimit: number // bytes; 0: the layout's own
  check: Options['check']
  arguments: readonly string[]
  input: string
}

export const defaultSettings: Settings = {
  allocator: '',
  parameters: {},
  layout: '',
  heapLimit: 0,
  check: 'stop',
  arguments: [],
  input: '',
}

/** The settings with every choice that the catalogue does not offer put back to its default. */
export function mendSettings(settings: Settings, catalogue: Catalogue): Settings {
  const allocator = catalogue.allocators.find((a) => a.name === settings.allocator) ?? catalogue.allocators[0]
  const layout = catalogue.layouts.find((l) => l.name === settings.layout) ?? catalogue.layouts[0]
  return { ...settings, allocator: allocator?.name ?? '', layout: layout?.name ?? '' }
}

/** What the engine is asked for. Parameters that the allocator does not have are left out. */
export function optionsOf(settings: Settings, catalogue: Catalogue | null): Options {
  const chosen = settings.parameters[settings.allocator] ?? {}
  const known = catalogue?.allocators.find((a) => a.name === settings.allocator)?.parameters ?? []
  const parameters: Record<string, string> = {}
  for (const { name, defaultValue } of known) parameters[name] = chosen[name] ?? defaultValue
  return {
    allocator: settings.allocator,
    parameters,
    layout: settings.layout,
    heapLimit: settings.heapLimit,
    check: settings.check,
    arguments: [...settings.arguments],
    input: settings.input,
  }
}

export function withParameter(settings: Settings, name: string, value: string): Settings {
  const { allocator, parameters } = settings
  return { ...settings, parameters: { ...parameters, [allocator]: { ...parameters[allocator], [name]: value } } }
}

/** Settings from data of unknown origin: what does not fit is replaced by the default. */
export function settingsFrom(data: unknown): Settings {
  if (typeof data !== 'object' || data === null) return defaultSettings
  const given = data as Partial<Record<keyof Settings, unknown>>
  const text = (value: unknown, otherwise: string) => (typeof value === 'string' ? value : otherwise)
  const heapLimit = given.heapLimit
  return {
    allocator: text(given.allocator, ''),
    parameters: parametersFrom(given.parameters),
    layout: text(given.layout, ''),
    heapLimit: typeof heapLimit === 'number' && Number.isSafeInteger(heapLimit) && heapLimit >= 0 ? heapLimit : 0,
    check: given.check === 'continue' || given.check === 'off' ? given.check : 'stop',
    arguments: Array.isArray(given.arguments) ? given.arguments.filter((a) => typeof a === 'string') : [],
    input: text(given.input, ''),
  }
}

function parametersFrom(data: unknown): Settings['parameters'] {
  if (typeof data !== 'object' || data === null) return {}
  const result: Record<string, Record<string, string>> = {}
  for (const [allocator, values] of Object.entries(data)) {
    if (typeof values !== 'object' || values === null) continue
    result[allocator] = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, String(value)]))
  }
  return result
}
