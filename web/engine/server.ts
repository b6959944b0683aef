// The worker's side without the worker: one engine, one queue.
//
// Questions are answered one after the other, in the order in which they came. Only `stop` overtakes: it ends the
// running command between two slices, and the command answers with the moment at which it stands. Whatever the engine
// throws is a crash: it is posted once, and nothing is answered after it, since the engine's memory can't be trusted.

import type {
  Answer,
  Ask,
  Bytes,
  CallName,
  EngineModule,
  FromWorker,
  Moment,
  Question,
  Session,
  ToWorker,
  View,
} from './messages.ts'
import { firstBudget, nextBudget } from './slices.ts'

export interface Surroundings {
  post(message: FromWorker, transfer: Transferable[]): void
  now(): number
  /** Resolves after the messages that wait have been delivered. */
  breathe(): Promise<void>
}

/** Milliseconds between two reports of progress. */
const progressEvery = 100

export class Server {
  private readonly queue: Question[] = []
  private isWorking = false
  private isCrashed = false
  private stopWanted = false
  private session: Session
  private budget = firstBudget

  constructor(
    private readonly engine: EngineModule,
    private readonly around: Surroundings,
  ) {
    this.session = new engine.Session()
  }

  receive(message: ToWorker): void {
    if (message.call === 'stop') {
      this.stopWanted = true
      return
    }
    this.queue.push(message)
    if (!this.isWorking) void this.work()
  }

  private async work(): Promise<void> {
    this.isWorking = true
    try {
      for (let question = this.queue.shift(); question; question = this.queue.shift()) {
        this.stopWanted = false
        const answer = await this.answer(question)
        this.around.post({ kind: 'answer', id: question.id, answer }, buffersOf(answer))
      }
    } catch (error) {
      this.isCrashed = true
      this.around.post({ kind: 'crashed', reason: reasonOf(error) }, [])
    }
    this.isWorking = this.isCrashed
  }

  private answer(question: Question): Answer<CallName> | Promise<Answer<CallName>> {
    switch (question.call) {
      case 'catalogue':
        return this.engine.catalogue()
      case 'load':
        return this.load(question.ask)
      case 'check':
        return this.check(question.ask)
      case 'command':
        this.session.begin(question.ask.command)
        return this.run(question.id, question.ask.view)
      case 'seek':
        this.session.beginSeek(question.ask.step)
        return this.run(question.id, question.ask.view)
      case 'runToLine':
        this.session.beginRunToLine(question.ask.line)
        return this.run(question.id, question.ask.view)
      case 'breakpoints':
        this.session.setBreakpoints([...question.ask.lines])
        return null
      case 'picture':
        return this.moment(question.ask.view)
      case 'bytes':
        return ownBytes(this.session.bytes(question.ask.address, question.ask.count))
      case 'events':
        return this.session.events(question.ask.first, question.ask.count)
    }
  }

  private load({ files, options, breakpoints, view }: Ask<'load'>): Answer<'load'> {
    const result = this.session.load(files, options)
    if (!result.ok) return { result, moment: null }
    this.session.setBreakpoints([...breakpoints])
    return { result, moment: this.moment(view) }
  }

  /** Compiles in a session of its own, so that the run on show is not lost. */
  private check({ files, options }: Ask<'check'>): Answer<'check'> {
    const session = new this.engine.Session()
    const result = session.load(files, options)
    session.delete()
    return result
  }

  private async run(id: number, view: View): Promise<Moment> {
    let lastProgress = this.around.now()
    for (;;) {
      const start = this.around.now()
      const { reached, position } = this.session.proceed(this.budget)
      const end = this.around.now()
      if (reached) break
      this.budget = nextBudget(this.budget, end - start)
      if (end - lastProgress >= progressEvery) {
        this.around.post({ kind: 'progress', id, position }, [])
        lastProgress = end
      }
      await this.around.breathe()
      if (this.stopWanted) {
        this.session.stop()
        break
      }
    }
    return this.moment(view)
  }

  private moment(view: View): Moment {
    const picture = this.session.picture(view.picture)
    const { heap } = picture
    for (const key of ['address', 'size', 'payload', 'payloadSize', 'objectSize'] as const) heap[key] = own(heap[key])
    heap.state = own(heap.state)
    heap.count = own(heap.count)
    heap.allocatedAt = own(heap.allocatedAt)
    heap.allocatedIn = own(heap.allocatedIn)
    const count = Math.min(view.heapBytes, heap.end - heap.start)
    return { picture, heapBytes: count > 0 ? ownBytes(this.session.bytes(heap.start, count)) : null }
  }
}

/** A copy where the array is a window into the engine's memory, which moves and must not be sent. */
function own<T extends Float64Array | Uint8Array | Uint32Array | Int32Array>(array: T): T {
  return array.byteLength === array.buffer.byteLength ? array : (array.slice() as T)
}

function ownBytes({ address, bytes, state }: Bytes): Bytes {
  return { address, bytes: own(bytes), state: own(state) }
}

function buffersOf(answer: unknown): Transferable[] {
  const buffers = new Set<Transferable>()
  const collect = (value: unknown): void => {
    if (ArrayBuffer.isView(value)) buffers.add(value.buffer as ArrayBuffer)
    else if (value && typeof value === 'object' && !Array.isArray(value)) Object.values(value).forEach(collect)
  }
  collect(answer)
  return [...buffers]
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
