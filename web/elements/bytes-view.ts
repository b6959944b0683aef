// The selected bytes, sixteen a row: what each holds, and whether the program ever wrote it.

import { html } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { grouped, hex } from '../draw/notation.ts'
import type { Bytes } from '../engine/messages.ts'
import type { AddressRange } from '../state/state.ts'
import { PageElement } from './page-element.ts'

const perRow = 16
const mostRows = 64
const stateNames = ['unmapped', 'unwritten', 'written']

@customElement('bytes-view')
export class BytesView extends PageElement {
  @property({ attribute: false }) selected: AddressRange | null = null
  @property({ attribute: false }) bytes: Bytes | null = null

  protected override render() {
    if (!this.selected || !this.bytes) {
      return html`<p class="empty">Click a chunk, a free-list entry or a pointer to read its bytes here.</p>`
    }
    const { bytes } = this
    const rows = Math.min(mostRows, Math.ceil(bytes.bytes.length / perRow))
    return html`<div class="bytes" tabindex="0" role="group" aria-label="Bytes of the selection">
      <p class="note">
        ${grouped(this.selected.size)} bytes from ${hex(this.selected.address)}
        <span class="key"><i class="written">41</i> written</span>
        <span class="key"><i class="unwritten">00</i> never written</span>
        <button class="small" @click=${() => this.act({ kind: 'change', change: { kind: 'selected', range: null } })}>
          Close
        </button>
      </p>
      <table>
        <tbody>
          ${Array.from({ length: rows }, (_, row) => this.row(bytes, row * perRow))}
        </tbody>
      </table>
    </div>`
  }

  private row({ address, bytes, state }: Bytes, from: number) {
    const cells = Array.from({ length: Math.min(perRow, bytes.length - from) }, (_, i) => from + i)
    return html`<tr>
      <th scope="row">${hex(address + from)}</th>
      ${cells.map((i) => {
        const name = stateNames[state[i] ?? 0] ?? 'unmapped'
        const text = name === 'unmapped' ? '--' : (bytes[i] ?? 0).toString(16).padStart(2, '0')
        return html`<td class="${name} ${i % 8 === 0 ? 'word' : ''}" title="${hex(address + i)}: ${name}">${text}</td>`
      })}
      <td class="characters">${cells.map((i) => printable(bytes[i] ?? 0)).join('')}</td>
    </tr>`
  }
}

function printable(byte: number): string {
  return byte >= 32 && byte < 127 ? String.fromCharCode(byte) : '·'
}
