// The process to run in: allocator, its parameters, layout, checking, input. The form is made from the engine's catalogue.

import { html, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { AllocatorInfo, Catalogue, Options, ParameterInfo } from '../engine/messages.ts'
import { withParameter, type Settings } from '../state/settings.ts'
import { PageElement } from './page-element.ts'

const checks: { value: Options['check']; label: string; summary: string }[] = [
  { value: 'stop', label: 'Stop at the first memory error', summary: 'The program stands still where it happened.' },
  { value: 'continue', label: 'Report and go on', summary: 'The access really happens, as it would on hardware.' },
  { value: 'off', label: 'Do not check', summary: 'Only what hardware and the C library would notice.' },
]

@customElement('settings-form')
export class SettingsForm extends PageElement {
  @property({ attribute: false }) catalogue: Catalogue | null = null
  @property({ attribute: false }) settings!: Settings

  protected override render() {
    const { catalogue, settings } = this
    if (!catalogue) return html`<p class="empty">The engine is still starting.</p>`
    const allocator = catalogue.allocators.find((a) => a.name === settings.allocator)
    const layout = catalogue.layouts.find((l) => l.name === settings.layout)
    return html`<form class="settings" @submit=${(event: Event) => event.preventDefault()}>
      <fieldset>
        <legend>Allocator</legend>
        ${this.select('allocator', 'Algorithm', settings.allocator, catalogue.allocators, (allocatorName) =>
          this.change({ ...settings, allocator: allocatorName }),
        )}
        ${allocator ? html`<p class="summary">${allocator.summary} <cite>${allocator.source}</cite></p>` : nothing}
        ${allocator?.parameters.map((parameter) => this.parameter(allocator, parameter))}
      </fieldset>
      <fieldset>
        <legend>Process</legend>
        ${this.select('layout', 'Address space', settings.layout, catalogue.layouts, (name) =>
          this.change({ ...settings, layout: name }),
        )}
        ${layout ? html`<p class="summary">${layout.summary}</p>` : nothing}
        ${this.number(
          'heapLimit',
          'Heap limit in bytes (0: the layout’s own)',
          String(settings.heapLimit),
          0,
          2 ** 40,
          (value) => this.change({ ...settings, heapLimit: Number(value) }),
        )}
        <label>
          <span>Arguments for main, one a line</span>
          <textarea
            name="arguments"
            rows="2"
            spellcheck="false"
            .value=${settings.arguments.join('\n')}
            @change=${(event: Event) => this.change({ ...settings, arguments: lines(textOf(event)) })}
          ></textarea>
        </label>
        <label>
          <span>Standard input</span>
          <textarea
            name="input"
            rows="2"
            spellcheck="false"
            .value=${settings.input}
            @change=${(event: Event) => this.change({ ...settings, input: textOf(event) })}
          ></textarea>
        </label>
      </fieldset>
      <fieldset>
        <legend>Memory errors</legend>
        ${checks.map(
          ({ value, label, summary }) =>
            html`<label class="radio">
              <input
                type="radio"
                name="check"
                .checked=${settings.check === value}
                @change=${() => this.change({ ...settings, check: value })}
              />
              <span>${label}<small>${summary}</small></span>
            </label>`,
        )}
      </fieldset>
    </form>`
  }

  private change(settings: Settings): void {
    this.act({ kind: 'settings', settings })
  }

  private parameter(allocator: AllocatorInfo, parameter: ParameterInfo) {
    const value = this.settings.parameters[allocator.name]?.[parameter.name] ?? parameter.defaultValue
    const set = (chosen: string) => this.change(withParameter(this.settings, parameter.name, chosen))
    const field = this.parameterField(parameter, value, set)
    const chosen = parameter.choices.find((choice) => choice.name === value)
    return html`${field}
      <p class="summary">${parameter.summary}${chosen ? html` <b>${chosen.name}:</b> ${chosen.summary}` : nothing}</p>`
  }

  private parameterField(parameter: ParameterInfo, value: string, set: (value: string) => void) {
    switch (parameter.kind) {
      case 'choice':
        return this.select(parameter.name, parameter.label, value, parameter.choices, set)
      case 'number':
        return parameter.isPowerOfTwo && parameter.minimum > 0
          ? this.select(parameter.name, parameter.label, value, powers(parameter.minimum, parameter.maximum), set)
          : this.number(parameter.name, parameter.label, value, parameter.minimum, parameter.maximum, set)
      case 'toggle':
        return html`<label class="radio">
          <input
            type="checkbox"
            name=${parameter.name}
            .checked=${value === 'on'}
            @change=${(event: Event) => set((event.target as HTMLInputElement).checked ? 'on' : 'off')}
          />
          <span>${parameter.label}</span>
        </label>`
    }
  }

  private select(
    name: string,
    label: string,
    value: string,
    choices: readonly { name: string; label?: string }[],
    set: (value: string) => void,
  ) {
    return html`<label>
      <span>${label}</span>
      <select name=${name} @change=${(event: Event) => set((event.target as HTMLSelectElement).value)}>
        ${choices.map(
          (choice) =>
            html`<option value=${choice.name} ?selected=${choice.name === value}>
              ${choice.label ?? choice.name}
            </option>`,
        )}
      </select>
    </label>`
  }

  private number(
    name: string,
    label: string,
    value: string,
    minimum: number,
    maximum: number,
    set: (value: string) => void,
  ) {
    return html`<label>
      <span>${label}</span>
      <input
        type="number"
        name=${name}
        min=${minimum}
        max=${maximum}
        step="1"
        .value=${value}
        @change=${(event: Event) => {
          const input = event.target as HTMLInputElement
          if (input.value !== '' && input.reportValidity()) set(String(Math.round(Number(input.value))))
        }}
      />
    </label>`
  }
}

function powers(minimum: number, maximum: number): { name: string }[] {
  const result: { name: string }[] = []
  for (let value = minimum; value <= maximum && result.length < 48; value *= 2) result.push({ name: String(value) })
  return result
}

function textOf(event: Event): string {
  return (event.target as HTMLTextAreaElement).value
}

function lines(text: string): string[] {
  return text.split('\n').filter((line) => line !== '')
}
