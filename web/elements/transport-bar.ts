// Moving through the run: buttons, the slider over all steps, and above it the run at a glance.

import { html, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { grouped } from '../draw/notation.ts'
import { drawTimeline } from '../draw/timeline.ts'
import type { Command, Event as RunEvent, Position } from '../engine/messages.ts'
import type { Work } from '../state/state.ts'
import { icon, type IconName } from './icons.ts'
import { PageElement } from './page-element.ts'
import { paint } from './paint.ts'

@customElement('transport-bar')
export class TransportBar extends PageElement {
  @property({ attribute: false }) position: Position | null = null
  @property({ attribute: false }) work: Work | null = null
  @property({ attribute: false }) events: readonly RunEvent[] = []
  @property({ type: Boolean }) canBack = false
  @property({ type: Boolean }) canStep = false
  @property({ type: Boolean }) canRun = false
  @property({ type: Boolean }) canSeek = false
  @property({ type: Boolean }) stale = false

  @state() private width = 400

  protected override firstUpdated(): void {
    this.watchSize('.slider', (size) => {
      this.width = size.width
    })
  }

  protected override render() {
    const { work } = this
    return html`
      <div class="buttons" role="group" aria-label="Move through the run">
        ${this.button('restart', 'Restart', 'Ctrl+Shift+F5', this.canRun, () => this.act({ kind: 'restart' }))}
        ${this.commandButton('back', 'Step back', 'F7', this.canBack)}
        ${this.commandButton('forward', 'Step', 'F11', this.canStep)}
        ${this.commandButton('over', 'Step over', 'F10', this.canStep)}
        ${this.commandButton('out', 'Step out', 'Shift+F11', this.canStep)}
        ${
          work && work.what !== 'loading'
            ? this.button('stop', 'Stop', 'Shift+F5', !work.stopping, () => this.act({ kind: 'stop' }), 'primary stop')
            : this.commandButton('run', 'Run', 'F5', this.canRun, 'primary')
        }
      </div>
      ${this.slider()}
    `
  }

  private slider() {
    const { position, work } = this
    const step = work?.step ?? position?.step ?? 0
    const known = Math.max(position?.known ?? 0, step)
    const end = `${grouped(known)}${position && !position.complete ? '+' : ''}`
    const scene = drawTimeline(this.events, known, this.width, 8)
    return html`<div class="slider">
        <svg class="timeline" width=${scene.width} height=${scene.height} aria-hidden="true">
          ${paint(scene, 'time')}
        </svg>
        <input
          type="range"
          aria-label="Step"
          aria-valuetext="step ${step} of ${end}"
          min="0"
          max=${known}
          .value=${String(step)}
          ?disabled=${known === 0 || !this.canSeek}
          @input=${(event: InputEvent) => {
            this.act({ kind: 'seek', step: Number((event.target as HTMLInputElement).value) })
          }}
        />
      </div>
      <p class="count">
        step <b>${grouped(step)}</b> of
        ${end}${this.stale ? html` <span class="stale-mark">of the older text</span>` : nothing}
      </p>`
  }

  private commandButton(command: Command, label: string, keys: string, enabled: boolean, extra = '') {
    return this.button(command as IconName, label, keys, enabled, () => this.act({ kind: 'command', command }), extra)
  }

  private button(name: IconName, label: string, keys: string, enabled: boolean, press: () => void, extra = '') {
    return html`<button class="transport ${extra}" title="${label} (${keys})" ?disabled=${!enabled} @click=${press}>
      ${icon(name)}<span class="text">${label}</span><span class="keys" aria-hidden="true">${keys}</span>
    </button>`
  }
}
