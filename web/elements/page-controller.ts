// What the page does: it turns actions into questions for the engine, and answers into changes of the state.
//
// One job runs at a time; of the jobs asked for meanwhile only the latest is kept, so that dragging the slider never
// builds a queue. A job that takes longer than a blink is shown as work, which can be stopped.

import type { EngineClient } from '../engine/client.ts'
import { EngineLost } from '../engine/client.ts'
import type { Command, Moment, View } from '../engine/messages.ts'
import type { FileChange, NewFile } from '../state/file-changes.ts'
import { breakpointLines, nowOf, sourceFiles, type PageFile } from '../state/files.ts'
import { optionsOf, type Settings } from '../state/settings.ts'
import {
  emptyState,
  hasBegun,
  hasEnded,
  isStale,
  type AddressRange,
  type PageState,
  type Work,
} from '../state/state.ts'
import { save, type Store } from '../state/storage.ts'
import { transition, type Change } from '../state/transition.ts'

type Job = () => Promise<void>

const timing = {
  blink: 120, // before work is shown
  idle: 500, // after the last keystroke, before compiling
  save: 300,
}

/** Bytes of the heap that come along with each picture, for its texture. */
const heapBytes = 16 * 1024
const mostEvents = 4000

export class PageController {
  state: PageState = emptyState
  private view: View = {
    picture: { heapWidth: 12_000, heapStart: 0, heapEnd: 0, maximumFrames: 24, maximumChildren: 24 },
    heapBytes,
  }
  private isRunning = false
  private next: { job: Job; what: Work['what'] } | null = null
  private idleTimer: ReturnType<typeof setTimeout> | undefined
  private saveTimer: ReturnType<typeof setTimeout> | undefined

  constructor(
    private readonly engine: EngineClient,
    private readonly store: Store,
    private readonly onChange: (state: PageState) => void,
  ) {
    engine.onProgress = (position) => this.change({ kind: 'progress', position })
  }

  /** From what was saved (or a link) to the untouched process on show. */
  start(saved: Partial<PageState>): void {
    this.change({ kind: 'restored', saved })
    this.interrupt()
    this.enqueue('loading', async () => {
      this.change({ kind: 'catalogue', catalogue: await this.engine.ask('catalogue', {}) })
      await this.load()
    })
  }

  change(change: Change): void {
    this.state = transition(this.state, change)
    this.onChange(this.state)
  }

  // ------------------------------------------------------------------------------------------------- what one can ask

  /** Another text, another name, another tab: the program is compiled once the learner pauses. */
  changeFiles(change: FileChange): void {
    const { files } = this.state
    this.change(change)
    if (this.state.files === files) return
    this.saveSoon()
    clearTimeout(this.idleTimer)
    this.idleTimer = setTimeout(() => this.compileIdly(), timing.idle)
  }

  /** Another program in place of the one that is open. */
  open(files: readonly NewFile[], isOwn: boolean, options: Partial<Settings>, step: number): void {
    clearTimeout(this.idleTimer)
    this.change({ kind: 'opened', files, isOwn, options })
    this.saveSoon()
    this.forgetHeapRange()
    this.interrupt()
    this.enqueue('loading', () => this.loadAndSeek(step))
  }

  /** The same program under other settings, at the same step: it is deterministic, so the two can be compared. */
  applySettings(settings: Settings): void {
    const step = this.state.moment?.picture.position.step ?? 0
    this.change({ kind: 'settings', settings })
    this.saveSoon()
    if (isStale(this.state)) return
    this.forgetHeapRange()
    this.interrupt()
    this.enqueue('loading', () => this.loadAndSeek(step))
  }

  command(command: Command): void {
    this.enqueue('running', async () => {
      const forward = command !== 'back' && command !== 'runBack'
      if (forward && this.needsLoading()) {
        if (!(await this.load())) return
      } else if (command === 'run' && hasEnded(this.state)) {
        await this.engine.ask('seek', { step: 0, view: this.view })
      }
      this.arrive(await this.engine.ask('command', { command, view: this.view }), !command.startsWith('run'))
    })
  }

  runToLine(file: number, line: number): void {
    this.enqueue('running', async () => {
      if (this.needsLoading() && !(await this.load())) return
      const index = nowOf(this.state.runFiles, this.state.files).findIndex((open) => open?.id === file)
      if (index < 0) return
      this.arrive(await this.engine.ask('runToLine', { line: { file: index, line }, view: this.view }))
    })
  }

  seek(step: number): void {
    this.interrupt()
    this.enqueue('seeking', async () => {
      if (this.state.loaded) this.arrive(await this.engine.ask('seek', { step, view: this.view }))
    })
  }

  restart(): void {
    this.interrupt()
    this.enqueue('loading', async () => {
      if (await this.load()) this.change({ kind: 'followed' })
    })
  }

  stop(): void {
    this.next = null
    this.change({ kind: 'stopping' })
    this.engine.stop()
  }

  setBreakpoints(file: number, lines: readonly number[]): void {
    const known = this.state.files.find(({ id }) => id === file)
    if (!known || lines.join() === known.breakpoints.join()) return
    this.change({ kind: 'breakpoints', file, lines })
    this.saveSoon()
    this.sendBreakpoints()
  }

  select(range: AddressRange | null): void {
    this.change({ kind: 'selected', range })
    if (range) void this.readSelected()
  }

  showHeapRange(start: number, end: number): void {
    this.setView({ heapStart: start, heapEnd: end })
  }

  setHeapWidth(heapWidth: number): void {
    this.setView({ heapWidth })
  }

  /** Writes at once what would be written soon: the page is going away. */
  saveNow(): void {
    clearTimeout(this.saveTimer)
    if (!save(this.store, this.state)) {
      this.change({
        kind: 'notice',
        text: 'Your browser has no room to keep this text, so it would be lost on a reload. Copy it to a file.',
      })
    }
  }

  saveSoon(): void {
    clearTimeout(this.saveTimer)
    this.saveTimer = setTimeout(() => this.saveNow(), timing.save)
  }

  get heapWidth(): number {
    return this.view.picture.heapWidth
  }

  get heapRange(): { start: number; end: number } {
    return { start: this.view.picture.heapStart, end: this.view.picture.heapEnd }
  }

  // ---------------------------------------------------------------------------------------------------------- the jobs

  private enqueue(what: Work['what'], job: Job): void {
    if (this.isRunning) {
      this.next = { job, what }
      return
    }
    void this.perform(what, job)
  }

  private async perform(what: Work['what'], job: Job): Promise<void> {
    this.isRunning = true
    const blink = setTimeout(() => this.change({ kind: 'began', what }), timing.blink)
    try {
      await job()
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error)
      this.change({ kind: 'lost', reason: error instanceof EngineLost ? reason : `Something went wrong: ${reason}` })
    }
    clearTimeout(blink)
    if (this.state.work) this.change({ kind: 'rested' })
    this.isRunning = false
    const { next } = this
    this.next = null
    if (next) void this.perform(next.what, next.job)
  }

  /** Cuts short what runs, for something else that the learner wants more. */
  private interrupt(): void {
    if (this.isRunning) this.engine.stop()
  }

  private needsLoading(): boolean {
    return this.state.loaded === null || isStale(this.state)
  }

  private async load(): Promise<boolean> {
    clearTimeout(this.idleTimer)
    const { files, settings, catalogue } = this.state
    if (!catalogue) this.change({ kind: 'catalogue', catalogue: await this.engine.ask('catalogue', {}) })
    if (this.state.loaded && hasBegun(this.state) && !(await this.compiles(files))) return false
    const breakpoints = breakpointLines(files)
    this.sentBreakpoints = JSON.stringify(breakpoints)
    const ask = { ...this.program(files), breakpoints, view: this.view }
    const { result, moment } = await this.engine.ask('load', ask)
    this.change({ kind: 'loaded', files, settings, result, moment })
    return moment !== null
  }

  /** Tried beside the run on show, which a failure must not lose. */
  private async compiles(files: readonly PageFile[]): Promise<boolean> {
    const result = await this.engine.ask('check', this.program(files))
    if (!result.ok) {
      this.change({ kind: 'checked', files, result })
      this.change({ kind: 'panel', panel: 'problems' })
    }
    return result.ok
  }

  private async loadAndSeek(step: number): Promise<void> {
    if ((await this.load()) && step > 0) this.arrive(await this.engine.ask('seek', { step, view: this.view }))
  }

  private program(files: readonly PageFile[]) {
    const { settings, catalogue } = this.state
    return { files: sourceFiles(files), options: optionsOf(settings, catalogue) }
  }

  private compileIdly(): void {
    if (this.isRunning) {
      this.idleTimer = setTimeout(() => this.compileIdly(), timing.idle)
      return
    }
    if (!hasBegun(this.state)) {
      this.enqueue('loading', async () => {
        await this.load()
      })
      return
    }
    this.enqueue('loading', async () => {
      const { files } = this.state
      this.change({ kind: 'checked', files, result: await this.engine.ask('check', this.program(files)) })
    })
  }

  private arrive(moment: Moment, isStep = false): void {
    this.change({ kind: 'arrived', moment, isStep })
    void this.readEvents()
    void this.readSelected()
    this.sendBreakpoints()
  }

  /** A program at rest is asked for details; whatever fails here fails again, and is told, at the next command. */
  private async readEvents(): Promise<void> {
    try {
      const { events, total } = await this.engine.ask('events', { first: 0, count: mostEvents })
      this.change({ kind: 'events', events, total })
    } catch {
      this.change({ kind: 'events', events: [], total: 0 })
    }
  }

  private async readSelected(): Promise<void> {
    const { selected } = this.state
    if (!selected || !this.state.loaded) return
    try {
      const count = Math.min(4096, Math.max(16, selected.size))
      const bytes = await this.engine.ask('bytes', { address: selected.address, count })
      if (this.state.selected === selected) this.change({ kind: 'selectedBytes', bytes })
    } catch {
      this.change({ kind: 'selectedBytes', bytes: null })
    }
  }

  private sentBreakpoints = ''
  private sendBreakpoints(): void {
    if (!this.state.loaded || isStale(this.state)) return
    const lines = breakpointLines(this.state.files)
    if (this.sentBreakpoints === JSON.stringify(lines)) return
    this.sentBreakpoints = JSON.stringify(lines)
    this.engine.ask('breakpoints', { lines }).catch(() => {})
  }

  private setView(change: Partial<View['picture']>): void {
    this.view = { ...this.view, picture: { ...this.view.picture, ...change } }
    if (!this.state.loaded || this.isRunning) return
    this.enqueue('seeking', async () => {
      this.change({ kind: 'redrawn', moment: await this.engine.ask('picture', { view: this.view }) })
    })
  }

  private forgetHeapRange(): void {
    this.view = { ...this.view, picture: { ...this.view.picture, heapStart: 0, heapEnd: 0 } }
  }
}
