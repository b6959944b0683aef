// Finds what a sentence of the engine names: addresses ("0x55555555a2a0") and lines ("line 7"; where the program has several
// files, "list.c, line 7").

export type SentencePart =
  | { kind: 'text'; text: string }
  | { kind: 'address'; text: string; address: number }
  | { kind: 'line'; text: string; file: string; line: number }

/** `names` are the files of the program that the sentence is about. */
export function sentenceParts(sentence: string, names: readonly string[] = []): SentencePart[] {
  const inFile = names.map((name) => name.replace(/[^\w]/g, '\\$&') + ', line \\d{1,7}\\b')
  const named = ['0x[0-9a-fA-F]{1,13}\\b', ...inFile, '\\bline \\d{1,7}\\b'].join('|')
  return sentence
    .split(new RegExp(`(${named})`))
    .filter((text) => text !== '')
    .map((text): SentencePart => {
      if (/^0x[0-9a-fA-F]+$/.test(text)) return { kind: 'address', text, address: Number(text) }
      const [, file, line] = /^(?:(.*), )?line (\d+)$/s.exec(text) ?? []
      if (line && (!file || names.includes(file))) return { kind: 'line', text, file: file ?? '', line: Number(line) }
      return { kind: 'text', text }
    })
}
