// Runs other programs. Node's own modules only: this also runs before anything is installed.
import { spawn, spawnSync } from 'node:child_process'
import { mkdirSync, createWriteStream, existsSync, statSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('../..', import.meta.url))

/** The first of `names` that the PATH knows, as a whole path; null if none. */
export function which(...names) {
  const folders = (process.env.PATH ?? '').split(delimiter)
  const endings = process.platform === 'win32' ? ['.exe', '.bat', '.cmd'] : ['']
  for (const name of names)
    for (const folder of folders)
      for (const ending of endings) {
        const file = join(folder, name + ending)
        if (folder && existsSync(file) && statSync(file).isFile()) return file
      }
  return null
}

/** What a short command prints, or null where it fails. */
export function outputOf(command, args) {
  const result = spawnSync(command, args, { cwd: root, encoding: 'utf8', maxBuffer: 1 << 28 })
  return result.status === 0 ? result.stdout : null
}

/**
 * Runs a command in the project's folder to its end. Result: its exit status, 1 where it could not be started or took
 * longer than `minutes`. Its output goes to the terminal, or to the file `log`, or only where it fails (`quiet`).
 */
export function run(command, args, { log, quiet = false, env = {}, minutes = 60 } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: log || quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit',
    })
    const say = (text) => (log ? file.write(text) : process.stderr.write(text))
    const kept = []
    let file
    if (log) {
      mkdirSync(dirname(log), { recursive: true })
      file = createWriteStream(log, { flags: 'a' })
      file.write(`$ ${[command, ...args].join(' ')}\n`)
      child.stdout.pipe(file, { end: false })
      child.stderr.pipe(file, { end: false })
    } else if (quiet) {
      child.stdout.on('data', (piece) => kept.push(piece))
      child.stderr.on('data', (piece) => kept.push(piece))
    }
    const timer = setTimeout(() => {
      say(`\nStopped after ${minutes} minutes.\n`)
      child.kill('SIGKILL')
      child.stdout?.destroy() // grandchildren may hold the other end open
      child.stderr?.destroy()
    }, minutes * 60_000)
    let failure = ''
    child.on('error', (error) => (failure = `${command}: ${error.message}\n`))
    child.on('close', (status, signal) => {
      clearTimeout(timer)
      if (signal) failure ||= `${command} was ended by ${signal}.\n`
      if (failure) say(failure)
      if (quiet && status !== 0) process.stderr.write(Buffer.concat(kept))
      const finish = () => resolve(failure ? 1 : (status ?? 1))
      if (file) file.end(finish)
      else finish()
    })
  })
}

/** A step of a tool that cannot go on without it. */
export async function runOrExit(command, args, options) {
  const status = await run(command, args, options)
  if (status !== 0) process.exit(status)
}

export function nodeModule(path, ...args) {
  return [process.execPath, [join(root, 'node_modules', path), ...args]]
}
