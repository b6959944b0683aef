// Which key asks for what.

import type { Action } from './page-element.ts'

type Key = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>

const commands: Record<string, Action> = {
  F5: { kind: 'command', command: 'run' },
  'Ctrl+Enter': { kind: 'command', command: 'run' },
  'Shift+F5': { kind: 'stop' },
  'Ctrl+Shift+F5': { kind: 'restart' },
  F10: { kind: 'command', command: 'over' },
  F11: { kind: 'command', command: 'forward' },
  'Shift+F11': { kind: 'command', command: 'out' },
  F7: { kind: 'command', command: 'back' },
  'Shift+F7': { kind: 'command', command: 'runBack' },
}

/** Single letters, heard only while nobody types. */
const letters: Record<string, Action> = {
  '?': { kind: 'dialog', dialog: 'help' },
  l: { kind: 'dialog', dialog: 'help' },
}

export function keyAction(event: Key, isTyping: boolean): Action | 'breakpoint' | 'toCursor' | 'rename' | null {
  if (event.altKey) return null
  const control = event.ctrlKey || event.metaKey
  if (event.key === 'F9' && !control && !event.shiftKey) return 'breakpoint'
  if (event.key === 'F2' && !control && !event.shiftKey) return 'rename'
  if (event.key === 'F10' && control) return 'toCursor'
  const name = (control ? 'Ctrl+' : '') + (event.shiftKey ? 'Shift+' : '') + event.key
  const command = commands[name]
  if (command) return command
  return !isTyping && !control ? (letters[event.key.toLowerCase()] ?? null) : null
}
