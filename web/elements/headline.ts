// The one sentence that the page says now. What it says of the program comes from the engine; only what it says of the
// page itself is written here.

import { grouped } from '../draw/notation.ts'
import { nowOf, placeWords } from '../state/files.ts'
import { currentReport, hasErrors, isStale, type PageState } from '../state/state.ts'

export interface Headline {
  tone: 'plain' | 'report' | 'ended' | 'work' | 'invitation'
  heading: string
  sentence: string
  hint: string
}

export function headline(state: PageState): Headline {
  return (
    workHeadline(state) ??
    troubleHeadline(state) ?? { tone: 'plain', heading: '', hint: staleHint(state), ...momentHeadline(state) }
  )
}

function workHeadline({ work, catalogue }: PageState): Headline | null {
  if (!work) return null
  const step = grouped(work.step)
  if (work.stopping) return { tone: 'work', heading: 'Stopping', sentence: `At step ${step}.`, hint: '' }
  switch (work.what) {
    case 'loading':
      return { tone: 'work', heading: catalogue ? 'Compiling' : 'Starting the engine', sentence: '…', hint: '' }
    case 'running':
      return {
        tone: 'work',
        heading: 'Running',
        sentence: `${step} steps so far.`,
        hint: 'Stop with the button or Shift+F5; every step so far stays at hand.',
      }
    case 'seeking':
      return { tone: 'work', heading: 'Going there', sentence: `At step ${step}.`, hint: '' }
  }
}

function troubleHeadline(state: PageState): Headline | null {
  if (state.notice) return { tone: 'report', heading: 'Please note', sentence: state.notice, hint: '' }
  if (!hasErrors(state)) return null
  const hint = state.moment ? 'The pictures still show the last program that compiled.' : ''
  if (state.refusal) return { tone: 'report', heading: 'Cannot be loaded', sentence: state.refusal, hint }
  const errors = state.diagnostics.filter((d) => d.severity === 'error')
  const first = errors[0]
  const where = first?.place ? `${placeWords(first.place, nowOf(state.problemFiles, state.files))}: ` : ''
  const heading = errors.length === 1 ? 'Does not compile yet' : `Does not compile yet: ${errors.length} errors`
  return { tone: 'report', heading, sentence: where + (first?.message ?? ''), hint }
}

function momentHeadline(state: PageState): Partial<Headline> & Pick<Headline, 'sentence'> {
  const picture = state.moment?.picture
  if (!picture) return { sentence: 'Starting …' }
  const { position, explanation } = picture
  const report = currentReport(state)
  if (report) return { tone: 'report', heading: report.title, sentence: report.what }
  switch (position.status) {
    case 'ready':
      return {
        tone: 'invitation',
        heading: 'Before the first step',
        sentence: explanation.sentence || 'The program is loaded; nothing of it has run yet.',
        hint: isStale(state) ? staleHint(state) : 'Step (F11) goes line by line, Run (F5) to the end.',
      }
    case 'exited':
    case 'crashed':
      return {
        tone: position.status === 'crashed' ? 'report' : 'ended',
        heading: position.status === 'crashed' ? 'Crashed' : 'Finished',
        sentence: explanation.sentence.includes(position.message)
          ? explanation.sentence
          : `${explanation.sentence} ${position.message}`.trim(),
      }
    case 'paused':
    case 'report':
      return { sentence: explanation.sentence || position.message }
  }
}

function staleHint(state: PageState): string {
  return isStale(state)
    ? 'You have changed the text; this is still the run of the older one. Step or Run starts the new one.'
    : ''
}
