// The few pictures on buttons, drawn on a 16-pixel grid.

import { html } from 'lit'

const paths = {
  restart: 'M3 3v10M13 3.5v9L5.5 8z',
  back: 'M11 3.5v9L4 8z',
  forward: 'M5 3.5v9L12 8z',
  over: 'M2.5 9.5a5.5 5.5 0 0 1 10.6-1.6M13.5 4v4.2h-4.2M8 12.5h.01',
  out: 'M8 10V3M4.5 6 8 2.5 11.5 6M8 13h.01',
  run: 'M3 3.5v9L8.5 8zM8.5 3.5v9L14 8z',
  stop: 'M4 4h8v8H4z',
  settings: 'M2 5h7M13 5h1M2 11h1M7 11h7M9 3v4M5 9v4',
  theme: 'M8 2.5a5.5 5.5 0 1 0 0 11z M8 2.5a5.5 5.5 0 0 1 0 11',
  help: 'M6 6a2 2 0 1 1 2.6 1.9c-.4.2-.6.5-.6 1v.6M8 12h.01',
  share: 'M8 10V2.5M5 5l3-3 3 3M3 8.5v5h10v-5',
  examples: 'M2.5 3.5h4v4h-4zM9.5 3.5h4v4h-4zM2.5 9.5h4v4h-4zM9.5 9.5h4v4h-4z',
  close: 'M4 4l8 8M12 4l-8 8',
  add: 'M8 3.5v9M3.5 8h9',
} as const

export type IconName = keyof typeof paths

const filled = new Set<IconName>(['back', 'forward', 'run', 'stop'])

export function icon(name: IconName) {
  return html`<svg
    class="icon ${filled.has(name) ? 'filled' : ''}"
    viewBox="0 0 16 16"
    width="16"
    height="16"
    aria-hidden="true"
  >
    <path d=${paths[name]}></path>
  </svg>`
}
