// Finds what a sentence of the engine names: addresses ("0x55555555a2a0") and lines ("line 7").

export type SentencePart =
  | { kind: 'text'; text: string; address: 0; line: 0 }
  | { kind: 'address'; text: string; address: number; line: 0 }
  | { kind: 'line'; text: string; address: 0; line: number }

export function sentenceParts(sentence: string): SentencePart[] {
  return sentence
    .split(/(0x[0-9a-fA-F]{1,13}\b|\bline \d{1,7}\b)/)
    .filter((text) => text !== '')
    .map((text): SentencePart => {
      if (/^0x[0-9a-fA-F]+$/.test(text)) return { kind: 'address', text, address: Number(text), line: 0 }
      if (/^line \d+$/.test(text)) return { kind: 'line', text, address: 0, line: Number(text.slice(5)) }
      return { kind: 'text', text, address: 0, line: 0 }
    })
}
