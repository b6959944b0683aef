// npm run format: lays out every source by clang-format and Prettier; with --check says which files are not, instead.
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { ensurePackages } from './packages.mjs'
import { nodeModule, outputOf, root, run, which } from './process.mjs'

// Versions of clang-format lay out differently; the one of Debian 12 decides.
const decidingVersion = 14

function clangFormat() {
  for (const name of [`clang-format-${decidingVersion}`, 'clang-format']) {
    const program = which(name)
    if (program && new RegExp(`version ${decidingVersion}\\.`).test(outputOf(program, ['--version']) ?? ''))
      return program
  }
  return null
}

function cppFiles() {
  const isCpp = (name) => /\.[ch]pp$/.test(name)
  const tracked = outputOf('git', ['ls-files', '-z', 'core', 'wasm', 'tests'])
  if (tracked) return tracked.split('\0').filter((name) => isCpp(name) && existsSync(join(root, name)))
  return ['core', 'wasm', 'tests'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true })
      .filter(isCpp)
      .map((name) => join(folder, name)),
  )
}

const isCheck = process.argv.includes('--check')
await ensurePackages()
let status = 0

const program = clangFormat()
if (program) {
  const files = cppFiles()
  if (files.length > 0)
    status = await run(program, isCheck ? ['--dry-run', '-Werror', '--ferror-limit=1', ...files] : ['-i', ...files])
} else {
  console.log(`The C++ sources are left alone: that takes clang-format ${decidingVersion}.`)
}

const [node, args] = nodeModule('prettier/bin/prettier.cjs', isCheck ? '--check' : '--write', '--log-level=warn', '.')
status = (await run(node, args)) || status
if (status !== 0 && isCheck) console.log('npm run format puts it right.')
process.exit(status)
