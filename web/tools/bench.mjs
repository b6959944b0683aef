// npm run bench: how fast the engine is on this machine, and how much the page has to load.
//
//   npm run bench -- --benchmark_filter=alloc     arguments go on to Google Benchmark
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { buildEngine, buildPreset } from './engine.mjs'
import { ensurePackages } from './packages.mjs'
import { root, run, runOrExit } from './process.mjs'
import { ensureRequirements } from './requirements.mjs'
import { buildSite } from './site.mjs'

const site = join(root, 'build/site')

function filesBelow(folder) {
  return readdirSync(folder, { recursive: true })
    .map((name) => join(folder, name))
    .filter((file) => statSync(file).isFile())
}

/** What an address of the page loads before anyone clicks: the file itself and what it names, however deep. */
function loadedBy(page) {
  const all = filesBelow(site)
  const loaded = new Set([page])
  for (const file of loaded) {
    if (!/\.(html|m?js|css)$/.test(file)) continue
    const text = readFileSync(file, 'utf8')
    for (const other of all) if (text.includes(relative(site, other).split('/').at(-1))) loaded.add(other)
  }
  return [...loaded].filter((file) => !file.endsWith('.html') || file === page)
}

const kilobytes = (bytes) => `${(bytes / 1024).toFixed(1)} KB`.padStart(10)

function printSizes(title, files) {
  console.log(`\n${title.padEnd(44)}${'raw'.padStart(10)}${'gzip'.padStart(10)}${'brotli'.padStart(10)}`)
  const total = [0, 0, 0]
  for (const file of files) {
    const bytes = readFileSync(file)
    const sizes = [bytes.length, gzipSync(bytes, { level: 9 }).length, brotliCompressSync(bytes).length]
    sizes.forEach((size, index) => (total[index] += size))
    console.log(relative(root, file).padEnd(44) + sizes.map(kilobytes).join(''))
  }
  if (files.length > 1) console.log('together'.padEnd(44) + total.map(kilobytes).join(''))
}

await ensureRequirements('bench')
await ensurePackages()

if (await buildPreset('bench')) process.exit(1)
const program = join(root, 'build/bench/tests/bench/heaparium_bench')
if (existsSync(program)) {
  const report = ['--benchmark_out=build/bench/native.json', '--benchmark_out_format=json']
  await runOrExit(program, [...report, ...process.argv.slice(2)])
}

const engine = join(root, 'build/bench/core/heaparium')
if (existsSync(engine)) await runOrExit(process.execPath, [join(root, 'tests/bench/compare.mjs'), '--engine', engine])

if ((await buildEngine()) || (await buildSite())) process.exit(1)

// What has to be measured in a browser measures itself, as a program of its own.
const inBrowser = join(root, 'tests/bench/browser.mjs')
if (existsSync(inBrowser)) await run(process.execPath, [inBrowser])

printSizes(
  'The engine',
  filesBelow(site).filter((file) => file.endsWith('.wasm')),
)
for (const page of filesBelow(site).filter((file) => file.endsWith('.html')))
  printSizes(`Loaded by ${relative(site, page)}`, loadedBy(page))
