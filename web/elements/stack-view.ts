// The stack: a card for each frame, the innermost at the lowest addresses, with its variables; then the globals.

import { html, nothing, type TemplateResult } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { grouped, hex, shortener } from '../draw/notation.ts'
import type { Picture, StackFrame, Value } from '../engine/messages.ts'
import { placeWords, type PageFile } from '../state/files.ts'
import type { AddressRange } from '../state/state.ts'
import { PageElement } from './page-element.ts'

/** Deeper than this, children are shown only when asked for. */
const openDepth = 1

@customElement('stack-view')
export class StackElement extends PageElement {
  @property({ attribute: false }) picture: Picture | null = null
  @property({ attribute: false }) files: readonly (PageFile | null)[] = []
  @property({ attribute: false }) pointed: AddressRange | null = null
  @property({ type: Boolean }) lowAtTop = true

  protected override render() {
    const stack = this.picture?.stack
    return html`
      <header class="panel-head">
        <h2>Stack</h2>
        ${
          stack
            ? html`<span class="figures">${stack.depth === 1 ? '1 frame' : `${grouped(stack.depth)} frames`}</span>`
            : nothing
        }
      </header>
      <div class="stack-scroll" tabindex="0" role="group" aria-label="Stack frames and variables">
        ${this.picture ? this.content(this.picture) : html`<p class="empty">Each call puts a frame with its variables here.</p>`}
      </div>
    `
  }

  private content({ stack, globals }: Picture) {
    const short = shortener(stack.frames.flatMap((frame) => [frame.low, frame.high]))
    const cards = stack.frames.map((frame, index) => [
      this.frame(frame, index, short),
      index === stack.omittedAfter
        ? html`<li class="omitted">… ${grouped(stack.depth - stack.frames.length)} more frames …</li>`
        : nothing,
    ])
    const growth = this.lowAtTop ? '▲ grows towards lower addresses' : '▼ grows towards lower addresses'
    return html`
      ${this.lowAtTop ? html`<p class="growth">${growth}</p>` : nothing}
      ${stack.frames.length === 0 ? html`<p class="empty">No function is running.</p>` : nothing}
      <ol class="frames">
        ${this.lowAtTop ? cards : [...cards].reverse()}
      </ol>
      ${this.lowAtTop ? nothing : html`<p class="growth">${growth}</p>`}
      ${
        globals.length > 0
          ? html`<section class="frame globals">
              <h3>Globals</h3>
              ${this.variables(globals, shortener(globals.map((value) => value.address)))}
            </section>`
          : nothing
      }
    `
  }

  private frame(frame: StackFrame, index: number, short: (address: number) => string) {
    const isLit = this.overlaps(frame.low, frame.high - frame.low)
    const { place } = frame
    const file = place && this.files[place.file]
    return html`<li class="frame ${index === 0 ? 'innermost' : ''} ${isLit ? 'lit' : ''}">
      <h3>
        ${
          place && file
            ? html`<button class="link" @click=${() => this.act({ kind: 'goTo', file: file.id, place })}>
                ${frame.function}()
              </button>`
            : html`<span>${frame.function}()</span>`
        }
        ${place ? html`<span class="at">${placeWords(place, this.files)}</span>` : nothing}
        <span class="range" title="${hex(frame.low)} – ${hex(frame.high)}, ${grouped(frame.high - frame.low)} bytes"
          >${short(frame.low)} – ${short(frame.high)}</span
        >
      </h3>
      ${
        frame.variables.length > 0 ? this.variables(frame.variables, short) : html`<p class="none">no variables yet</p>`
      }
      ${
        frame.returnAddress || frame.savedFramePointer
          ? html`<p class="saved">
              ${frame.returnAddress ? html`<span>return address at ${short(frame.returnAddress)}</span>` : nothing}
              ${frame.savedFramePointer ? html`<span>caller’s frame at ${short(frame.savedFramePointer)}</span>` : nothing}
            </p>`
          : nothing
      }
    </li>`
  }

  private variables(values: readonly Value[], short: (address: number) => string): TemplateResult {
    return html`<table class="variables">
      <thead class="visually-hidden">
        <tr>
          <th scope="col">Name</th>
          <th scope="col">Type</th>
          <th scope="col">Value</th>
          <th scope="col">Address</th>
        </tr>
      </thead>
      <tbody>
        ${values.map((value) => this.rows(value, short, 0))}
      </tbody>
    </table>`
  }

  private rows(value: Value, short: (address: number) => string, depth: number): TemplateResult {
    const isLit = this.overlaps(value.address, value.size)
    return html`
      <tr
        class="${value.state} ${value.changed ? 'changed' : ''} ${isLit ? 'lit' : ''} depth-${Math.min(depth, 3)}"
        @pointerenter=${() => this.pointAtValue(value)}
        @pointerleave=${() => this.unpoint()}
      >
        <th scope="row" class="name">${value.name}</th>
        <td class="type" title=${value.type}>${value.type}</td>
        <td class="value">${this.value(value)}</td>
        <td class="address" title=${hex(value.address)}>${short(value.address)}</td>
      </tr>
      ${depth <= openDepth ? value.children.map((child) => this.rows(child, short, depth + 1)) : nothing}
      ${
        value.omitted > 0 && depth <= openDepth
          ? html`<tr class="more">
              <td colspan="4">… and ${grouped(value.omitted)} more</td>
            </tr>`
          : nothing
      }
    `
  }

  private value(value: Value) {
    if (value.state === 'unset') return html`<span class="unset" title="Never written">not set</span>`
    if (!value.pointer) return html`<span class="text" title=${value.text}>${value.text}</span>`
    const { kind, label, target } = value.pointer
    if (kind === 'null') return html`<span class="null">NULL</span>`
    const isSound = kind !== 'freed' && kind !== 'dead' && kind !== 'wild'
    return html`<button
      class="pointer ${kind}"
      title="${hex(target)}: ${label}"
      data-target=${target}
      data-kind=${kind}
      @click=${() => this.act({ kind: 'select', address: target, size: 16 })}
    >
      <span class="target">${this.shortTarget(target)}</span>
      <span class="label ${isSound ? '' : 'unsound'}">${isSound ? label : kind === 'wild' ? 'wild' : kind}</span>
    </button>`
  }

  /** Targets of one picture share the heap's and the stack's beginnings; short ones are told apart by their digits. */
  private shortTarget(target: number): string {
    const heap = this.picture?.heap
    return heap && target >= heap.start && target < heap.end
      ? shortener([heap.start, heap.end - 1])(target)
      : hex(target)
  }

  private pointAtValue(value: Value): void {
    if (value.pointer && value.pointer.kind !== 'null') this.point(value.pointer.target, 1)
    else this.point(value.address, value.size)
  }

  private overlaps(address: number, size: number): boolean {
    const range = this.pointed
    return range !== null && address < range.address + range.size && address + size > range.address
  }
}
