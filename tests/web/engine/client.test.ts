import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { EngineClient, EngineLost, stopGrace, type WorkerLike } from '../../../web/engine/client.ts'
import type { FromWorker, Question, ToWorker } from '../../../web/engine/messages.ts'
import { position } from '../fixtures/pictures.ts'

class FakeWorker implements WorkerLike {
  sent: ToWorker[] = []
  isTerminated = false
  onmessage: WorkerLike['onmessage'] = null
  onerror: WorkerLike['onerror'] = null

  postMessage(message: ToWorker): void {
    this.sent.push(message)
  }
  terminate(): void {
    this.isTerminated = true
  }
  say(data: FromWorker): void {
    this.onmessage?.({ data })
  }
  /** Answers the question that was asked `back` questions ago. */
  answer(answer: unknown, back = 0): void {
    const questions = this.sent.filter((message): message is Question => message.call !== 'stop')
    this.say({ kind: 'answer', id: questions[questions.length - 1 - back]!.id, answer })
  }
}

let workers: FakeWorker[]
let client: EngineClient
const view = {
  picture: { heapWidth: 1, heapStart: 0, heapEnd: 0, maximumFrames: 1, maximumChildren: 1 },
  heapBytes: 0,
}

beforeEach(() => {
  vi.useFakeTimers()
  workers = []
  client = new EngineClient(() => {
    const worker = new FakeWorker()
    workers.push(worker)
    return worker
  })
})
afterEach(() => void vi.useRealTimers())

test('no worker is started before the first question', () => {
  expect(workers).toEqual([])
})

test('each question gets its own answer, whatever the order', async () => {
  const first = client.ask('bytes', { address: 1, count: 1 })
  const second = client.ask('bytes', { address: 2, count: 1 })
  workers[0]!.answer('two')
  workers[0]!.answer('one', 1)
  expect(await Promise.all([first, second])).toEqual(['one', 'two'])
})

test('progress is passed on while its question waits, and not after', () => {
  const seen: number[] = []
  client.onProgress = ({ step }) => seen.push(step)
  void client.ask('command', { command: 'run', view })
  workers[0]!.say({ kind: 'progress', id: 1, position: position(7, 7) })
  workers[0]!.answer({})
  workers[0]!.say({ kind: 'progress', id: 1, position: position(8, 8) })
  expect(seen).toEqual([7])
})

test('a stop that is heard ends with an answer, and the worker lives on', async () => {
  const run = client.ask('command', { command: 'run', view })
  client.stop()
  expect(workers[0]!.sent.at(-1)).toEqual({ call: 'stop' })
  workers[0]!.answer('here')
  expect(await run).toBe('here')
  vi.advanceTimersByTime(stopGrace * 2)
  expect(workers[0]!.isTerminated).toBe(false)
})

test('a stop that is not heard within a second ends the worker', async () => {
  const run = client.ask('command', { command: 'run', view })
  client.stop()
  vi.advanceTimersByTime(stopGrace + 1)
  await expect(run).rejects.toBeInstanceOf(EngineLost)
  expect(workers[0]!.isTerminated).toBe(true)
})

test('after a crash everything is refused with its reason until a program is loaded', async () => {
  const run = client.ask('command', { command: 'run', view })
  workers[0]!.say({ kind: 'crashed', reason: 'unreachable executed' })
  await expect(run).rejects.toThrow('unreachable executed')
  await expect(client.ask('seek', { step: 1, view })).rejects.toThrow('unreachable executed')
  const load = client.ask('load', { files: [], options: {} as never, breakpoints: [], view })
  expect(workers).toHaveLength(2)
  workers[1]!.answer('loaded')
  expect(await load).toBe('loaded')
  void client.ask('seek', { step: 1, view })
  expect(workers[1]!.sent).toHaveLength(2)
})

test('what a worker says after it was ended is not heard', async () => {
  const run = client.ask('command', { command: 'run', view })
  workers[0]!.onerror?.({ message: 'out of memory' })
  await expect(run).rejects.toThrow('out of memory')
  const load = client.ask('load', { files: [], options: {} as never, breakpoints: [], view })
  workers[0]!.answer('old')
  workers[1]!.answer('new')
  expect(await load).toBe('new')
})

test('a stop while nothing runs does nothing', () => {
  client.stop()
  vi.advanceTimersByTime(stopGrace * 2)
  expect(workers).toEqual([])
})
