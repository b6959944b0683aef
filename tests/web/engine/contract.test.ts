import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'
import type { EngineModule, Options, PictureRequest, Session } from '../../../wasm/engine.d.ts'
import createEngine from '../../../web/engine/wasm/engine.mjs'
import { Contract } from './contract.ts'

const file = (path: string): string => fileURLToPath(new URL(`../../../${path}`, import.meta.url))
const contract = new Contract(file('wasm/engine.d.ts'))

const options: Options = {
  allocator: 'free-list',
  parameters: { policy: 'best' },
  layout: 'linux',
  heapLimit: 0,
  check: 'continue',
  arguments: ['one'],
  input: '',
}
const request: PictureRequest = { heapWidth: 500, heapStart: 0, heapEnd: 0, maximumFrames: 20, maximumChildren: 20 }

const program = `#include <stdio.h>
#include <stdlib.h>
struct node { int value; struct node *next; };
int counter = 3;
int depth(int n) { return n == 0 ? 0 : 1 + depth(n - 1); }
int main(int argc, char *argv[]) {
    struct node *head = malloc(sizeof *head);
    head->value = depth(5);
    int numbers[3] = {1, 2};
    int unset;
    int *p = malloc(2 * sizeof(int));
    p[2] = 9;
    free(p);
    p[0] = argc;
    printf("%d %s %d\\n", head->value, argv[1], numbers[1]);
    return 0;
}
`

let engine: EngineModule

function loaded(text: string, changes: Partial<Options> = {}): Session {
  const session = new engine.Session()
  expect(session.load([{ name: 'program.c', text }], { ...options, ...changes })).toMatchObject({ ok: true, error: '' })
  return session
}
function finish(session: Session): void {
  while (!session.proceed(1000).reached) continue
}

beforeAll(async () => {
  const global = globalThis as { __dirname?: string }
  global.__dirname ??= '.'
  engine = await createEngine({ wasmBinary: readFileSync(file('web/engine/wasm/engine.wasm')) })
})

describe('the engine keeps the contract of engine.d.ts', () => {
  it('has every method of a session', () => {
    const session = new engine.Session() as unknown as Record<string, unknown>
    for (const method of contract.methods('Session')) expect(session[method], method).toBeTypeOf('function')
    expect(contract.methods('Session')).toContain('picture')
  })

  it('gives a catalogue with allocators, parameters and layouts', () => {
    const catalogue = engine.catalogue()
    expect(contract.violations(catalogue, 'Catalogue')).toEqual([])
    expect(catalogue.allocators[0]!.name).toBe('free-list')
    expect(catalogue.layouts.map((layout) => layout.name)).toContain('ostep-16k')
  })

  it('gives pictures of the declared shape at every step', () => {
    const session = loaded(program)
    for (;;) {
      expect(contract.violations(session.picture(request), 'Picture')).toEqual([])
      const { position } = session.proceed(1)
      expect(contract.violations(position, 'Position')).toEqual([])
      if (position.status !== 'ready' && position.status !== 'paused') break
      session.begin('forward')
      finish(session)
    }
    const picture = session.picture(request)
    expect(picture.position).toMatchObject({ status: 'exited', exitStatus: 0, complete: true })
    expect(picture.reports.map((report) => report.kind)).toEqual([
      'heap_overflow_write',
      'use_after_free_write',
      'leak',
    ])
    expect(picture.output.map((piece) => piece.text).join('')).toBe('5 one 2\n')
    session.delete()
  })

  it('gives diagnostics, events and bytes of the declared shape', () => {
    const broken = new engine.Session()
    const result = broken.load([{ name: 'a.c', text: 'int main(void) { int x = y; return 0 }' }], options)
    expect(contract.violations(result, 'LoadResult')).toEqual([])
    expect(result.ok).toBe(false)
    expect(result.diagnostics.length).toBeGreaterThan(1)
    broken.delete()

    const session = loaded(program)
    session.begin('run')
    finish(session)
    const { total, events } = session.events(0, 1000)
    expect(total).toBe(events.length)
    for (const event of events) expect(contract.violations(event, 'Event')).toEqual([])
    const heap = session.picture(request).heap
    const { bytes, state } = session.bytes(heap.start, 16)
    expect([bytes.length, state.length]).toEqual([16, 16])
    session.delete()
  })

  it('takes several files, with places and breakpoints in each', () => {
    const session = new engine.Session()
    const files = [
      { name: 'main.c', text: '#include "two.h"\nint main(void) {\n    int n = 0;\n    return n + two();\n}\n' },
      { name: 'two.c', text: '#include "two.h"\nint two(void) {\n    return TWO;\n}\n' },
      { name: 'two.h', text: '#define TWO 2\nint two(void);\n' },
    ]
    expect(session.load(files, options)).toMatchObject({ ok: true, error: '' })
    session.setBreakpoints([{ file: 1, line: 3 }])
    session.begin('run')
    finish(session)
    expect(session.position().place).toMatchObject({ file: 1, line: 3 })
    session.beginSeek(0)
    finish(session)
    session.setBreakpoints([])
    session.beginRunToLine({ file: 0, line: 4 })
    finish(session)
    expect(session.position().place).toMatchObject({ file: 0, line: 4 })

    files[2]!.text += 'int wrong = ;\n'
    const { ok, diagnostics } = session.load(files, options)
    expect(ok).toBe(false)
    expect(diagnostics[0]?.place).toMatchObject({ file: 2, line: 3 })
    session.delete()
  })

  it('answers nonsense without an exception', () => {
    const session = new engine.Session()
    const nonsense = [undefined, null, 3, 'x', {}, [], [{}], [{ name: 1, text: 2 }]] as never[]
    for (const value of nonsense) {
      expect(session.load(value, value).ok).toBe(false)
      expect(() => session.picture(request)).not.toThrow()
    }
    expect(() => session.begin('sideways' as never)).not.toThrow()
    expect(() => session.beginSeek(-5)).not.toThrow()
    for (const value of nonsense) {
      expect(() => session.setBreakpoints(value)).not.toThrow()
      expect(() => session.beginRunToLine(value)).not.toThrow()
    }
    expect(() => session.beginSeek(Number.NaN)).not.toThrow()
    expect(session.events(1e300, 1e300).events).toEqual([])
    session.delete()
  })

  it('stops an endless loop after its budget, and runs the next program', () => {
    const session = loaded('int main(void) { for (;;) ; }')
    session.begin('run')
    for (let slice = 0; slice < 5; slice++) expect(session.proceed(10_000).reached).toBe(false)
    expect(session.stop().step).toBeGreaterThanOrEqual(50_000)
    expect(session.load([{ name: 'b.c', text: 'int main(void) { return 4; }' }], options).ok).toBe(true)
    session.begin('run')
    finish(session)
    expect(session.position().exitStatus).toBe(4)
    session.delete()
  })
})
