// The key to the pictures and the keys of the keyboard.

import { html, nothing, svg } from 'lit'
import { customElement } from 'lit/decorators.js'
import { zigzag } from '../draw/arrow.ts'
import { PageElement } from './page-element.ts'
import { patterns } from './paint.ts'

const legend: { role: string; pattern?: string; name: string; text: string }[] = [
  { role: 'header', pattern: 'hatch', name: 'Hatched', text: 'the allocator’s own bytes: headers and footers' },
  { role: 'chunk used', name: 'Solid', text: 'payload that the program holds' },
  {
    role: 'unwritten',
    pattern: 'dots',
    name: 'Dotted',
    text: 'held by the program, but never written: reading it is an error',
  },
  { role: 'slack', pattern: 'stripes', name: 'Lined', text: 'room beyond what was asked for (internal fragmentation)' },
  { role: 'chunk free', name: 'Outlined', text: 'free; where it is faintly filled, old bytes are still there' },
  {
    role: 'chunk mixed',
    pattern: 'weave',
    name: 'Woven',
    text: 'several chunks, too narrow to be told apart: click to come closer',
  },
  { role: 'damage', name: 'Zigzag', text: 'damaged: the allocator’s data no longer fit together' },
]

export const shortcuts: { keys: string; does: string }[] = [
  { keys: 'F5 or Ctrl+Enter', does: 'run to the next breakpoint, report or the end' },
  { keys: 'Shift+F5', does: 'stop' },
  { keys: 'Ctrl+Shift+F5', does: 'restart' },
  { keys: 'F10', does: 'step over: one statement, calls included' },
  { keys: 'F11', does: 'step: one statement, into calls' },
  { keys: 'Shift+F11', does: 'step out of the function' },
  { keys: 'F7', does: 'step back' },
  { keys: 'Shift+F7', does: 'run back to the breakpoint before' },
  { keys: 'Ctrl+F10', does: 'run to the cursor’s line' },
  { keys: 'F9', does: 'breakpoint on the cursor’s line' },
  { keys: '← →, Home, End', does: 'on the slider: to any step' },
  { keys: 'F2', does: 'rename the file' },
  { keys: '← →, Home, End, Delete', does: 'on the tabs: to another file, close it' },
  { keys: 'Escape, then Tab', does: 'leave the editor (Tab indents in it)' },
  { keys: 'L', does: 'this key to the pictures' },
  { keys: '?', does: 'this help' },
]

function swatch(role: string, pattern: string | undefined) {
  if (role === 'damage') return svg`<path class="damage" d=${zigzag('damage', 4, 12, 40).d}></path>`
  const fill = pattern ? `url(#key-${pattern}-${pattern})` : nothing
  const state = role.replace(/^chunk /, '')
  return svg`<rect class=${role} x="2" y="2" width="44" height="20" fill=${fill}></rect>
    <rect class="outline ${state}" x="2" y="2" width="44" height="20"></rect>`
}

@customElement('help-sheet')
export class HelpSheet extends PageElement {
  protected override render() {
    return html`
      <section>
        <h3>The picture</h3>
        <dl class="legend">
          ${legend.map(
            ({ role, pattern, name, text }) =>
              html`<div>
                <dt>
                  <svg width="48" height="24" aria-hidden="true">
                    ${patterns(`key-${pattern ?? 'plain'}`)} ${swatch(role, pattern)}
                  </svg>
                  ${name}
                </dt>
                <dd>${text}</dd>
              </div>`,
          )}
        </dl>
        <p>
          Position always means address. What is not to scale says so with a zigzag break. Numbers above free chunks are
          the order in which the allocator looked at them: ✗ too small, ✓ chosen.
        </p>
      </section>
      <section>
        <h3>The keyboard</h3>
        <table class="shortcuts">
          <tbody>
            ${shortcuts.map(
              ({ keys, does }) =>
                html`<tr>
                  <th scope="row"><kbd>${keys}</kbd></th>
                  <td>${does}</td>
                </tr>`,
            )}
          </tbody>
        </table>
        <p>Single letters work only while no field has the focus.</p>
      </section>
    `
  }
}
