// What the engine's WebAssembly module exports. One session is one program with its recording; every call returns at
// once or after the budget that it was given. Addresses are numbers: user addresses have 47 bits and are exact.
//
// A call that can fail returns a value that says so; nothing throws, whatever the input.

export interface Place {
  file: number // index into the files that were loaded
  line: number // from 1
  column: number // from 1, in bytes
  endLine: number
  endColumn: number
}

export interface Diagnostic {
  id: string // "undeclared_name"
  severity: 'error' | 'warning' | 'note'
  message: string
  explanation: string
  place: Place | null
  notes: { message: string; place: Place | null }[]
  fixes: { place: Place; replacement: string }[]
}

export interface ParameterInfo {
  name: string // "policy"
  label: string // "Placement policy"
  summary: string
  kind: 'choice' | 'number' | 'toggle'
  choices: { name: string; summary: string }[]
  minimum: number
  maximum: number
  isPowerOfTwo: boolean
  defaultValue: string // as text: "first", "16", "on"
}

export interface AllocatorInfo {
  name: string
  label: string
  summary: string
  source: string
  parameters: ParameterInfo[]
}

export interface LayoutInfo {
  name: string
  summary: string
}

export interface Catalogue {
  version: string
  allocators: AllocatorInfo[]
  layouts: LayoutInfo[]
}

export interface Options {
  allocator: string
  parameters: Record<string, string>
  layout: string
  heapLimit: number // bytes; 0: the layout's own
  check: 'stop' | 'continue' | 'off'
  arguments: string[] // argv[1] …
  input: string // standard input
}

export interface LoadResult {
  ok: boolean
  diagnostics: Diagnostic[] // also notes and warnings of a program that runs
  error: string // options that cannot be used, a program that does not fit its layout; empty when ok
}

/** Why the program is not running now. */
export type Status =
  | 'ready' // before its first statement
  | 'paused' // between two statements
  | 'report' // a memory error stopped it; it can go on only with check 'continue'
  | 'exited' // main returned, or exit was called
  | 'crashed' // a fault or an abort ended it, as hardware and the C library would

export interface Position {
  step: number // statements begun since the start; 0 is before the first
  known: number // the furthest step recorded so far: the slider's length
  complete: boolean // the end of the run is known, `known` is the last step
  status: Status
  exitStatus: number | null // when exited
  place: Place | null // the statement that runs next
  message: string // one sentence: "main returned 0", "stopped by a report"; empty while paused
}

/** How a call that runs ended. */
export interface RunResult {
  position: Position
  reached: boolean // what was asked for was reached; false: the budget ended first, call again
}

export type Command =
  | 'forward' // one statement, into calls
  | 'back'
  | 'over' // one statement, calls included
  | 'out' // until the current function has returned
  | 'run' // to the next breakpoint, report or the end
  | 'runBack' // to the breakpoint before, or the start

// ------------------------------------------------------------------------------------------------------------ views

export interface Segment {
  kind: 'code' | 'rodata' | 'data' | 'heap' | 'mmap' | 'stack'
  start: number
  end: number
  limit: number // how far it may grow
  growth: 'none' | 'up' | 'down'
  protection: string // "r-x"
}

export interface AddressSpaceView {
  layout: string
  segments: Segment[] // by rising address
  programBreak: number
  stackPointer: number
}

/** The heap, already reduced to the width asked for: neighbours too narrow to be seen are one `mixed` entry. */
export interface HeapView {
  start: number
  end: number
  totalChunks: number
  usedBytes: number // payload of used chunks
  freeBytes: number
  address: Float64Array // one entry per chunk or mixed run, rising
  size: Float64Array // whole size
  payload: Float64Array // address of the payload
  payloadSize: Float64Array
  state: Uint8Array // 0 used, 1 free, 2 top, 3 internal, 4 mixed (several chunks)
  count: Uint32Array // chunks in the entry
  names: { entry: number; text: string }[] // variables that point at the start of the block: "p", "head->next"
  allocatedAt: Int32Array // line of the allocation; 0: unknown
  allocatedIn: Int32Array // its file: index into the files that were loaded
  objectSize: Float64Array // bytes the program asked for; 0 where not in use
  broken: string // why the walk ended early; empty: whole
  damage: { address: number; size: number; message: string }[]
}

export interface FreeListView {
  name: string
  headAt: number
  nodes: { address: number; size: number; next: number }[]
  truncated: boolean
  broken: string
}

/** A typed value in memory, ready to be shown. Aggregates have children, up to a limit. */
export interface Value {
  name: string // "p", "[3]", "next"
  type: string // "struct node *"
  address: number
  size: number
  text: string // "7", "'a' (97)", "0x5555…", "\"hello\"", "{…}"
  state: 'set' | 'unset' | 'partly' // written at all?
  pointer: PointerState | null // for pointers that are set
  children: Value[]
  omitted: number // children not listed
  changed: boolean // by the last step
}

export interface PointerState {
  target: number
  kind: 'null' | 'heap' | 'stack' | 'data' | 'rodata' | 'code' | 'freed' | 'dead' | 'wild'
  label: string // "24-byte block from line 7", "x in main", "freed block", "not inside any object"
}

export interface StackFrame {
  function: string
  low: number // lowest address of the frame
  high: number // first address above it
  returnAddress: number // where it is stored; 0 for main
  savedFramePointer: number // where it is stored; 0 for main
  place: Place | null // where it is executing, or will go on
  variables: Value[]
}

export interface StackView {
  depth: number // frames in all
  frames: StackFrame[] // innermost first; deep recursion keeps both ends
  omittedAfter: number // index in `frames` after which frames are left out; -1: none
}

export interface SearchVisit {
  address: number
  size: number
  verdict: 'too_small' | 'fits_but_not_best' | 'best_so_far' | 'chosen'
}

export interface ExplanationView {
  sentence: string // what happened in the last step, always something to say
  operation: 'none' | 'allocate' | 'release' | 'reallocate'
  result: number
  visits: SearchVisit[]
  actions: { kind: string; at: number; other: number; size: number; otherSize: number }[]
  cost: { nodesVisited: number; wordsTouched: number; splits: number; merges: number; systemCalls: number }
}

export interface Report {
  kind: string // "heap_overflow_write"
  title: string // one sentence
  what: string // what the program did, and where the memory lies
  why: string
  advice: string
  step: number
  place: Place | null
  address: number
  size: number
  object: string // "the 40-byte block p, allocated at line 7"; empty if none
  calls: { function: string; place: Place | null }[] // innermost first
  related: { text: string; place: Place | null; step: number }[] // allocated here, freed here
}

export interface OutputPiece {
  step: number
  stream: 'out' | 'err'
  text: string
}

export interface Event {
  step: number
  kind: 'call' | 'return' | 'allocate' | 'release' | 'reallocate' | 'output' | 'report'
  text: string // "malloc(24) = 0x5555…"
}

/** Everything that the page shows for one moment. */
export interface Picture {
  position: Position
  space: AddressSpaceView
  heap: HeapView
  freeLists: FreeListView[]
  stack: StackView
  globals: Value[]
  functions: { name: string; address: number; size: number }[]
  explanation: ExplanationView
  reports: Report[] // up to this step
  output: OutputPiece[] // up to this step; long output keeps its end
  outputOmitted: number // bytes left out before it
}

export interface PictureRequest {
  heapWidth: number // pixels across which the whole heap range is drawn: bounds the number of entries
  heapStart: number // range of the heap that is shown; start >= end: all
  heapEnd: number
  maximumFrames: number
  maximumChildren: number // per aggregate
}

export interface SourceLine {
  file: number // index into the files that were loaded
  line: number
}

export interface Session {
  /** Compiles; on success the session stands before the first statement. An older program is gone. */
  load(files: { name: string; text: string }[], options: Options): LoadResult
  position(): Position
  /** All lines with breakpoints; they hold also for programs loaded later. */
  setBreakpoints(lines: SourceLine[]): void
  /** Starts a command; then `proceed` runs it. */
  begin(command: Command): void
  beginSeek(step: number): void
  beginRunToLine(line: SourceLine): void
  /** Runs at most about `statements` statements of the command begun. */
  proceed(statements: number): RunResult
  /** Gives up a command: the program stays paused where it is. */
  stop(): Position
  picture(request: PictureRequest): Picture
  events(first: number, count: number): { total: number; events: Event[] }
  bytes(
    address: number,
    count: number,
  ): {
    address: number
    bytes: Uint8Array
    state: Uint8Array // 0 unmapped, 1 unwritten, 2 written
  }
  delete(): void
}

export interface EngineModule {
  Session: { new (): Session }
  catalogue(): Catalogue
}

export interface EngineModuleOptions {
  locateFile?: (path: string, directory: string) => string
  wasmBinary?: ArrayBuffer | Uint8Array
}

export default function createEngine(options?: EngineModuleOptions): Promise<EngineModule>
