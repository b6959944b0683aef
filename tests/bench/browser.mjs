// How fast the page's engine runs in a browser: the programs of tests/bench/programs, recorded as on the page, in a
// worker, in slices. Prints nanoseconds per step, the best of several runs, and how many times longer that is than
// natively, recorded too.
import { createServer } from 'node:http'
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { chromium } from '@playwright/test'
import { browserArguments, findBrowser } from '../../web/tools/browser.mjs'

const path = (name) => fileURLToPath(new URL(name, import.meta.url))
const engineFolder = path('../../web/engine/wasm/')

const worker = `
import createEngine from './engine.mjs'
const engine = await createEngine({ locateFile: () => './engine.wasm' })
self.onmessage = async ({ data: { name, text } }) => {
  let best = Infinity, steps = 0
  for (let round = 0; round < 5; round++) {
    const session = new engine.Session()
    const { ok } = session.load([{ name, text }], { check: 'stop' })
    if (!ok) return self.postMessage({ error: name + ' does not compile' })
    const start = performance.now()
    session.begin('run')
    while (!session.proceed(200000).reached) await 0
    best = Math.min(best, performance.now() - start)
    const position = session.position()
    if (position.exitStatus !== 0) return self.postMessage({ error: name + ': ' + position.message })
    steps = position.step
    session.delete()
  }
  self.postMessage({ best, steps })
}
self.postMessage('ready')
`
const page = `<!doctype html><script type="module">
const worker = new Worker('./worker.js', { type: 'module' })
const next = () => new Promise((resolve) => (worker.onmessage = ({ data }) => resolve(data)))
const ready = next()
window.measure = async (name, text) => {
  await ready
  const result = next()
  worker.postMessage({ name, text })
  return result
}
</script>`

const files = {
  '/': ['text/html', () => page],
  '/worker.js': ['text/javascript', () => worker],
  '/engine.mjs': ['text/javascript', () => readFileSync(engineFolder + 'engine.mjs')],
  '/engine.wasm': ['application/wasm', () => readFileSync(engineFolder + 'engine.wasm')],
}

/** Nanoseconds per step natively, recorded, where the native programs have been measured before. */
function nativeFigures() {
  const file = path('../../build/bench/native.json')
  if (!existsSync(file)) return new Map()
  const { benchmarks } = JSON.parse(readFileSync(file, 'utf8'))
  return new Map(
    benchmarks
      .filter((row) => row.name.endsWith('/recorded'))
      .map((row) => [row.name.replace('/recorded', '.c'), row.ns_per_step * 1e9]),
  )
}

const server = createServer((request, response) => {
  const [type, content] = files[request.url] ?? ['text/plain', () => '']
  response.writeHead(files[request.url] ? 200 : 404, { 'Content-Type': type })
  response.end(content())
})
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))

const browser = await chromium.launch({ executablePath: findBrowser(), args: browserArguments() })
const tab = await browser.newPage()
await tab.goto(`http://127.0.0.1:${server.address().port}/`)
await tab.waitForFunction(() => 'measure' in window)

const native = nativeFigures()
console.log(
  `\n${'In Chromium, recorded'.padEnd(28)}${'ms'.padStart(10)}${'steps'.padStart(15)}${'ns each'.padStart(10)}${'native'.padStart(10)}${'times'.padStart(8)}`,
)
let logarithms = 0
let compared = 0
for (const name of readdirSync(path('programs/')).sort()) {
  const result = await tab.evaluate(
    ([file, text]) => window.measure(file, text),
    [name, readFileSync(path(`programs/${name}`), 'utf8')],
  )
  if (result.error) throw new Error(result.error)
  const each = (result.best * 1e6) / result.steps
  const natively = native.get(name)
  if (natively) {
    logarithms += Math.log(each / natively)
    compared++
  }
  console.log(
    name.padEnd(28) +
      result.best.toFixed(1).padStart(10) +
      result.steps.toLocaleString('en').padStart(15) +
      each.toFixed(2).padStart(10) +
      (natively?.toFixed(2) ?? '').padStart(10) +
      (natively ? (each / natively).toFixed(2) : '').padStart(8),
  )
}
if (compared > 0)
  console.log(
    'geometric mean'.padEnd(73) +
      Math.exp(logarithms / compared)
        .toFixed(2)
        .padStart(8),
  )
await browser.close()
server.close()
