// The worker: the engine's WebAssembly behind one queue.

import createEngine from './wasm/engine.mjs'
import wasmUrl from './wasm/engine.wasm?url'
import type { FromWorker, ToWorker } from './messages.ts'
import { Server } from './server.ts'

const scope = self as unknown as DedicatedWorkerGlobalScope

function post(message: FromWorker, transfer: Transferable[] = []): void {
  scope.postMessage(message, transfer)
}

/** A message to oneself queues behind those that wait, and unlike a timer it is never held back. */
const channel = new MessageChannel()
const breaths: (() => void)[] = []
channel.port1.onmessage = () => breaths.shift()?.()
function breathe(): Promise<void> {
  return new Promise((resolve) => {
    breaths.push(resolve)
    channel.port2.postMessage(null)
  })
}

const server = createEngine({ locateFile: () => wasmUrl }).then(
  (engine) => {
    const made = new Server(engine, { post, now: () => performance.now(), breathe })
    post({ kind: 'ready' })
    return made
  },
  (error: unknown) => {
    post({ kind: 'crashed', reason: `it could not be loaded (${error instanceof Error ? error.message : error})` })
    return null
  },
)

scope.onmessage = async ({ data }: MessageEvent<ToWorker>) => (await server)?.receive(data)
