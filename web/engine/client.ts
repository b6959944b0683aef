// The page's side of the engine: typed questions, promised answers.
//
// A stop is asked for politely; a worker that has not come back within a second is ended and another one started. A
// crash is remembered: until a program is loaded afresh, every question is refused with its reason, because the new
// engine knows nothing of the run that was on show.

import type { Answer, Ask, CallName, FromWorker, Position, ToWorker } from './messages.ts'

/** What the client needs of a Worker. */
export interface WorkerLike {
  postMessage(message: ToWorker): void
  terminate(): void
  onmessage: ((event: { data: FromWorker }) => void) | null
  onerror: ((event: { message?: string; preventDefault?(): void }) => void) | null
}

/** Why a question got no answer. The message is a sentence for the learner. */
export class EngineLost extends Error {}

interface Waiting {
  resolve(answer: unknown): void
  reject(reason: EngineLost): void
}

/** Milliseconds that a worker may take to hear a stop. */
export const stopGrace = 1000

export class EngineClient {
  /** Called while a command runs. */
  onProgress: (position: Position) => void = () => {}

  /** Made when it is first needed, so that an engine that cannot start is not started for ever. */
  private worker: WorkerLike | null = null
  private waiting = new Map<number, Waiting>()
  private nextId = 1
  private lost: EngineLost | null = null
  private grace: ReturnType<typeof setTimeout> | null = null

  constructor(private readonly makeWorker: () => WorkerLike) {}

  get isBusy(): boolean {
    return this.waiting.size > 0
  }

  ask<N extends CallName>(call: N, ask: Ask<N>): Promise<Answer<N>> {
    if (this.lost && needsProgram(call)) return Promise.reject(this.lost)
    if (call === 'load') this.lost = null
    this.worker ??= this.start()
    const worker = this.worker
    const id = this.nextId++
    return new Promise<Answer<N>>((resolve, reject) => {
      this.waiting.set(id, { resolve: resolve as (answer: unknown) => void, reject })
      worker.postMessage({ id, call, ask } as ToWorker)
    })
  }

  /** Ends what runs: its question is answered with where it stopped, or refused if the worker had to be ended. */
  stop(): void {
    if (!this.isBusy || this.grace !== null) return
    this.worker?.postMessage({ call: 'stop' })
    this.grace = setTimeout(
      () => this.replace('The engine did not stop when asked, so it was ended. It starts again with the next run.'),
      stopGrace,
    )
  }

  private start(): WorkerLike {
    const worker = this.makeWorker()
    worker.onmessage = ({ data }) => {
      if (worker === this.worker) this.receive(data)
    }
    worker.onerror = (event) => {
      event.preventDefault?.()
      if (worker === this.worker) this.crashed(event.message || 'its worker failed')
    }
    return worker
  }

  private receive(message: FromWorker): void {
    switch (message.kind) {
      case 'ready':
        return
      case 'progress':
        if (this.waiting.has(message.id)) this.onProgress(message.position)
        return
      case 'answer': {
        const waiting = this.waiting.get(message.id)
        this.waiting.delete(message.id)
        this.forgetGrace()
        waiting?.resolve(message.answer)
        return
      }
      case 'crashed':
        this.crashed(message.reason)
    }
  }

  private crashed(reason: string): void {
    this.replace(`The engine failed: ${reason}. It starts again with the next run; your program is untouched.`)
  }

  private replace(sentence: string): void {
    this.forgetGrace()
    const lost = new EngineLost(sentence)
    this.lost = lost
    const refused = [...this.waiting.values()]
    this.waiting.clear()
    if (this.worker) this.worker.onmessage = this.worker.onerror = null
    this.worker?.terminate()
    this.worker = null
    for (const { reject } of refused) reject(lost)
  }

  private forgetGrace(): void {
    if (this.grace !== null) clearTimeout(this.grace)
    this.grace = null
  }
}

/** Everything but what starts afresh or asks nothing of a program. */
function needsProgram(call: CallName): boolean {
  return call !== 'load' && call !== 'catalogue' && call !== 'check'
}

export function startWorker(): WorkerLike {
  return new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' }) as unknown as WorkerLike
}
