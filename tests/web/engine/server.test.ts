import { expect, test } from 'vitest'
import type { EngineModule, FromWorker, Moment, Session, ToWorker } from '../../../web/engine/messages.ts'
import { Server } from '../../../web/engine/server.ts'
import { nextBudget, sliceTime } from '../../../web/engine/slices.ts'
import createEngine from '../fixtures/fake-engine.ts'

const view = {
  picture: { heapWidth: 1000, heapStart: 0, heapEnd: 0, maximumFrames: 8, maximumChildren: 8 },
  heapBytes: 64,
}
const options = {
  allocator: 'free-list',
  parameters: {},
  layout: 'linux',
  heapLimit: 0,
  check: 'stop' as const,
  arguments: [],
  input: '',
}

async function serve(engine?: EngineModule) {
  const said: FromWorker[] = []
  let breaths = 0
  let clock = 0
  let onBreath = (_: number) => {}
  const server = new Server(engine ?? (await createEngine()), {
    post: (message) => void said.push(message),
    now: () => (clock += 8),
    breathe: () => {
      onBreath(++breaths)
      return new Promise((resolve) => setTimeout(resolve))
    },
  })
  let id = 0
  return {
    said,
    send: (message: object) => server.receive({ id: ++id, ...message } as ToWorker),
    stop: () => server.receive({ call: 'stop' }),
    onBreath: (heard: (count: number) => void) => void (onBreath = heard),
    answerTo: (wanted: number) =>
      expect
        .poll(() => said.find((m) => m.kind === 'answer' && m.id === wanted), { timeout: 5000 })
        .toBeTruthy()
        .then(() => (said.find((m) => m.kind === 'answer' && m.id === wanted) as { answer: unknown }).answer),
  }
}

const load = (text: string) => ({
  call: 'load',
  ask: { files: [{ name: 'a.c', text }], options, breakpoints: [], view },
})
const command = (name: string) => ({ call: 'command', ask: { command: name, view } })

test('questions are answered in the order in which they came', async () => {
  const worker = await serve()
  worker.send(load('x'))
  worker.send(command('forward'))
  worker.send(command('forward'))
  const moment = (await worker.answerTo(3)) as Moment
  expect(moment.picture.position.step).toBe(2)
  expect(worker.said.flatMap((m) => (m.kind === 'answer' ? [m.id] : []))).toEqual([1, 2, 3])
})

test('an endless run breathes, tells its progress, and stops when asked', async () => {
  const worker = await serve()
  worker.send(load('@loop'))
  await worker.answerTo(1)
  worker.onBreath((count) => count === 40 && worker.stop())
  worker.send(command('run'))
  const moment = (await worker.answerTo(2)) as Moment
  expect(moment.picture.position.step).toBeGreaterThan(0)
  expect(worker.said.some((m) => m.kind === 'progress')).toBe(true)
})

test('a stop that comes too late stops nothing else', async () => {
  const worker = await serve()
  worker.send(load('x'))
  await worker.answerTo(1)
  worker.stop()
  worker.send(command('run'))
  expect(((await worker.answerTo(2)) as Moment).picture.position.step).toBe(10)
})

test('whatever the engine throws is told once, and nothing is answered after it', async () => {
  const engine = await createEngine()
  const broken = function () {
    const session = new engine.Session()
    session.picture = () => {
      throw new Error('memory access out of bounds')
    }
    return session
  } as unknown as { new (): Session }
  const worker = await serve({ ...engine, Session: broken })
  worker.send(load('x'))
  worker.send(command('run'))
  await expect.poll(() => worker.said).toEqual([{ kind: 'crashed', reason: 'memory access out of bounds' }])
})

test('a check compiles beside the run and leaves it alone', async () => {
  const worker = await serve()
  worker.send(load('x'))
  worker.send(command('forward'))
  worker.send({ call: 'check', ask: { files: [{ name: 'a.c', text: '@error' }], options } })
  worker.send(command('forward'))
  expect(await worker.answerTo(3)).toMatchObject({ ok: false })
  expect(((await worker.answerTo(4)) as Moment).picture.position.step).toBe(2)
})

test('windows into a larger buffer are copied before they are sent', async () => {
  const engine = await createEngine()
  const memory = new ArrayBuffer(4096)
  const windowed = function () {
    const session = new engine.Session()
    session.bytes = (address) => ({
      address,
      bytes: new Uint8Array(memory, 16, 8),
      state: new Uint8Array(memory, 32, 8),
    })
    return session
  } as unknown as { new (): Session }
  const worker = await serve({ ...engine, Session: windowed })
  worker.send({ call: 'bytes', ask: { address: 7, count: 8 } })
  const answer = (await worker.answerTo(1)) as { bytes: Uint8Array }
  expect(answer.bytes.buffer.byteLength).toBe(8)
})

test('budgets follow the time that a slice should take, within bounds', () => {
  expect(nextBudget(1000, sliceTime)).toBe(1000)
  expect(nextBudget(1000, sliceTime * 2)).toBe(500)
  expect(nextBudget(1000, sliceTime * 100)).toBe(256)
  expect(nextBudget(1000, 0)).toBe(4000)
  expect(nextBudget(50_000_000, 0.1)).toBe(50_000_000)
})
