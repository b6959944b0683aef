// The engine for the page: web/engine/wasm/engine.mjs and engine.wasm, by the CMake preset `wasm`.
import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root, run } from './process.mjs'

/** A build folder that was moved or copied with the project is of no use to CMake. */
export function dropMovedBuildFolder(preset) {
  const folder = join(root, 'build', preset)
  try {
    const home = /^CMAKE_HOME_DIRECTORY:INTERNAL=(.*)$/m.exec(readFileSync(join(folder, 'CMakeCache.txt'), 'utf8'))
    if (home && join(home[1], '/') !== join(root, '/')) rmSync(folder, { recursive: true })
  } catch {
    // Never configured: nothing to drop.
  }
}

/** Ninja itself configures again where a CMake file changed; the presets are what it does not watch. */
function isConfigured(preset) {
  const timeOf = (file) => statSync(join(root, file), { throwIfNoEntry: false })?.mtimeMs ?? 0
  return timeOf(`build/${preset}/build.ninja`) > timeOf('CMakePresets.json')
}

/** Configures and builds a preset. Result: exit status. */
export async function buildPreset(preset, options) {
  dropMovedBuildFolder(preset)
  const failed = !isConfigured(preset) && (await run('cmake', ['--preset', preset], { quiet: true, ...options }))
  return failed || run('cmake', ['--build', '--preset', preset], options)
}

/** Leads TypeScript from engine.mjs to the types that it is held to, wasm/engine.d.ts: also before it is built. */
export function putEngineTypes() {
  const folder = join(root, 'web/engine/wasm')
  const contract = '../../../wasm/engine.js'
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'engine.d.mts'), `export * from '${contract}'\nexport { default } from '${contract}'\n`)
}

export function buildEngine(options) {
  putEngineTypes()
  return buildPreset('wasm', options)
}
