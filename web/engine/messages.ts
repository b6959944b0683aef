// What the page and the worker say to each other. The engine's own types come from its frozen contract, the file beside
// the bindings; here are only the envelopes.
//
// A question has a number and gets exactly one answer with the same number. Long work posts `progress` in between.

import type {
  Catalogue,
  Command,
  Event,
  LoadResult,
  Options,
  Picture,
  PictureRequest,
  Position,
  SourceLine,
} from '../../wasm/engine.d.ts'

export type * from '../../wasm/engine.d.ts'

export interface SourceFile {
  name: string
  text: string
}

/** A run of bytes with what is known of each: 0 unmapped, 1 unwritten, 2 written. */
export interface Bytes {
  address: number
  bytes: Uint8Array
  state: Uint8Array
}

/** What the page wants to see with each answer. */
export interface View {
  picture: PictureRequest
  heapBytes: number // at most so many bytes of the shown heap come along, for its texture; 0: none
}

/** One moment of a run: the picture, and the heap's bytes where they are few enough to show. */
export interface Moment {
  picture: Picture
  heapBytes: Bytes | null
}

/** Every question, and its answer. */
export interface Calls {
  catalogue: { ask: object; answer: Catalogue }
  load: {
    ask: { files: SourceFile[]; options: Options; breakpoints: readonly SourceLine[]; view: View }
    answer: { result: LoadResult; moment: Moment | null }
  }
  check: { ask: { files: SourceFile[]; options: Options }; answer: LoadResult }
  command: { ask: { command: Command; view: View }; answer: Moment }
  seek: { ask: { step: number; view: View }; answer: Moment }
  runToLine: { ask: { line: SourceLine; view: View }; answer: Moment }
  breakpoints: { ask: { lines: readonly SourceLine[] }; answer: null }
  picture: { ask: { view: View }; answer: Moment }
  bytes: { ask: { address: number; count: number }; answer: Bytes }
  events: { ask: { first: number; count: number }; answer: { total: number; events: Event[] } }
}

export type CallName = keyof Calls
export type Ask<N extends CallName> = Calls[N]['ask']
export type Answer<N extends CallName> = Calls[N]['answer']

export type Question = { [N in CallName]: { id: number; call: N; ask: Ask<N> } }[CallName]

export type ToWorker = Question | { call: 'stop' }

export type FromWorker =
  | { kind: 'ready' }
  | { kind: 'answer'; id: number; answer: unknown }
  | { kind: 'progress'; id: number; position: Position }
  | { kind: 'crashed'; reason: string }
