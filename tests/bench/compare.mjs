// How many times longer the engine takes than `gcc -O0`: every program of tests/bench/programs, both in turn, the best
// of several rounds each, less what starting a process costs. Then the geometric mean.
//
// node tests/bench/compare.mjs [--rounds N] [--engine path/to/heaparium] [program…]
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'

const root = fileURLToPath(new URL('../../', import.meta.url))
const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    rounds: { type: 'string', default: '9' },
    engine: { type: 'string', default: join(root, 'build/native/core/heaparium') },
  },
})
const folder = join(root, 'tests/bench/programs')
const wanted = (name) => positionals.length === 0 || positionals.includes(name)
const names = readdirSync(folder)
  .map((file) => basename(file, '.c'))
  .filter(wanted)
const work = mkdtempSync(join(tmpdir(), 'heaparium-bench-'))

function milliseconds(command, ...words) {
  const start = process.hrtime.bigint()
  execFileSync(command, words, { stdio: ['ignore', 'ignore', 'inherit'] })
  return Number(process.hrtime.bigint() - start) / 1e6
}

try {
  const empty = join(work, 'empty.c')
  writeFileSync(empty, 'int main(void) { return 0; }\n')
  const pairs = ['empty', ...names].map((name) => {
    const source = name === 'empty' ? empty : join(folder, name + '.c')
    const program = join(work, name)
    execFileSync('gcc', ['-O0', '-w', '-o', program, source])
    return { name, source, program, gcc: Infinity, engine: Infinity }
  })
  for (let round = 0; round < Number(options.rounds); round++) {
    for (const pair of pairs) {
      pair.gcc = Math.min(pair.gcc, milliseconds(pair.program))
      pair.engine = Math.min(pair.engine, milliseconds(options.engine, 'run', pair.source))
    }
  }
  const [start, ...measured] = pairs
  let logarithms = 0
  console.log('program        gcc -O0 ms   engine ms    times')
  for (const { name, gcc, engine } of measured) {
    const [own, ours] = [Math.max(gcc - start.gcc, 0.05), engine - start.engine]
    logarithms += Math.log(ours / own)
    const columns = [own.toFixed(2).padStart(10), ours.toFixed(1).padStart(11), (ours / own).toFixed(1).padStart(8)]
    console.log(name.padEnd(15) + columns.join(' '))
  }
  console.log(
    'geometric mean'.padEnd(37) +
      Math.exp(logarithms / measured.length)
        .toFixed(1)
        .padStart(9),
  )
} finally {
  rmSync(work, { recursive: true })
}
