// npm test: every test there is, from a bare clone. The last line says "N passed, N failed".
//
//   npm test                    everything
//   npm test -- unit e2e        these stages and what they need
//
// Two lanes run side by side, because linking and configuring leave a core idle: the native one and the page's. What is
// sensitive to time, the browser, comes after both.
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { buildEngine, buildPreset, putEngineTypes } from './engine.mjs'
import { ensurePackages } from './packages.mjs'
import { nodeModule, root, run } from './process.mjs'
import { ensureRequirements } from './requirements.mjs'
import { buildSite } from './site.mjs'
import { countCTest, countPlaywright, countVitest } from './test-results.mjs'

const results = join(root, 'build/test-results')
const resultFile = (name) => join(results, name)
const runModule = (options, path, ...args) => run(...nodeModule(path, ...args), options)

/**
 * The stages in order. `needs` are stages that must have gone well; `count` reads how many tests passed and failed from
 * the file `report`. A stage without it is a step, not a test: where it fails, that is one failure.
 */
const stages = [
  {
    name: 'native build',
    lane: 'native',
    run: (options) => buildPreset('asan', options),
  },
  {
    name: 'native tests',
    lane: 'native',
    needs: ['native build'],
    report: resultFile('ctest.xml'),
    count: countCTest,
    run(options) {
      const parallel = String(availableParallelism())
      return run('ctest', ['--preset', 'asan', '-j', parallel, '--output-junit', this.report], options)
    },
  },
  {
    name: 'formatting',
    lane: 'page',
    run: (options) => run(process.execPath, ['web/tools/format.mjs', '--check'], options),
  },
  {
    name: 'engine',
    lane: 'page',
    run: (options) => buildEngine(options),
  },
  {
    name: 'types',
    lane: 'page',
    run(options) {
      putEngineTypes()
      return runModule(options, 'typescript/bin/tsc', '--noEmit', '--pretty', 'false')
    },
  },
  {
    name: 'unit',
    lane: 'page',
    needs: ['engine'],
    report: resultFile('vitest.json'),
    count: countVitest,
    run(options) {
      const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${this.report}`]
      return runModule(options, 'vitest/vitest.mjs', 'run', '--config', 'tests/web/vitest.config.ts', ...reporters)
    },
  },
  {
    name: 'site',
    lane: 'page',
    needs: ['engine'],
    run: (options) => buildSite(options),
  },
  {
    name: 'e2e',
    lane: 'browser',
    needs: ['site'],
    report: resultFile('playwright.json'),
    count: countPlaywright,
    run(options) {
      const env = { PLAYWRIGHT_JSON_OUTPUT_FILE: this.report }
      const config = ['--config', 'tests/e2e/playwright.config.ts']
      return runModule({ ...options, env }, '@playwright/test/cli.js', 'test', '--pass-with-no-tests', ...config)
    },
  },
]

/** The stages named on the command line with all that they need; all of them where none is named. */
function chosenStages(names) {
  if (names.length === 0) return stages
  const wanted = new Set()
  const add = (name) => {
    const stage = stages.find((candidate) => candidate.name === name || candidate.name.split(' ').join('-') === name)
    if (!stage) {
      console.error(`There is no stage "${name}". The stages: ${stages.map((each) => each.name).join(', ')}`)
      process.exit(2)
    }
    wanted.add(stage)
    for (const needed of stage.needs ?? []) add(needed)
  }
  names.forEach(add)
  return stages.filter((stage) => wanted.has(stage))
}

const outcome = new Map()

function countOf(stage, status) {
  if (!stage.count) return { passed: 0, failed: status === 0 ? 0 : 1 }
  let count = null
  try {
    count = stage.count(readFileSync(stage.report, 'utf8'))
  } catch {
    // No report: the runner itself failed.
  }
  if (!count) return { passed: 0, failed: status === 0 ? 0 : 1 }
  return status !== 0 && count.failed === 0 ? { ...count, failed: 1 } : count
}

async function runStage(stage) {
  if (stage.needs?.some((name) => outcome.get(name) && outcome.get(name).status !== 0)) {
    outcome.set(stage.name, { status: 1, passed: 0, failed: 0, seconds: 0 })
    console.log(`${stage.name.padEnd(14)} not run: it needs ${stage.needs.join(', ')}`)
    return
  }
  const log = resultFile(`${stage.name.replaceAll(' ', '-')}.log`)
  const started = performance.now()
  const status = await stage.run({ log, minutes: 20 })
  const seconds = (performance.now() - started) / 1000
  const count = countOf(stage, status)
  const failed = status !== 0 || count.failed > 0
  outcome.set(stage.name, { status: failed ? 1 : 0, seconds, ...count })
  if (failed) console.log(`\n${readFileSync(log, 'utf8').trimEnd()}\n`)
  const tests = stage.count ? `  ${count.passed} passed, ${count.failed} failed` : ''
  console.log(`${stage.name.padEnd(14)} ${failed ? 'FAILED' : 'ok    '} ${seconds.toFixed(1).padStart(6)} s${tests}`)
}

async function runLane(chosen, lane) {
  for (const stage of chosen) if (stage.lane === lane) await runStage(stage)
}

const chosen = chosenStages(process.argv.slice(2))
await ensureRequirements('test')
await ensurePackages()
rmSync(results, { recursive: true, force: true })
mkdirSync(results, { recursive: true })

const started = performance.now()
await Promise.all([runLane(chosen, 'native'), runLane(chosen, 'page')])
await runLane(chosen, 'browser')

const all = [...outcome.values()]
const sum = (key) => all.reduce((total, each) => total + each[key], 0)
console.log(`\n${((performance.now() - started) / 1000).toFixed(1)} s in all; logs are in build/test-results`)
console.log(`${sum('passed')} passed, ${sum('failed')} failed`)
process.exitCode = all.some((each) => each.status !== 0) ? 1 : 0
