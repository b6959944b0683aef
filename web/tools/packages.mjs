// The page's packages, node_modules, as package-lock.json has them.
import { statSync } from 'node:fs'
import { join } from 'node:path'
import { root, run } from './process.mjs'

const timeOf = (file) => statSync(join(root, file), { throwIfNoEntry: false })?.mtimeMs ?? 0

/** Installs them where they are missing or older than the lock file. */
export async function ensurePackages() {
  if (timeOf('node_modules/.package-lock.json') >= timeOf('package-lock.json')) return
  console.log('Installing the packages of package-lock.json …')
  const status = await run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'])
  if (status !== 0) {
    console.error('npm ci failed: see above. The npm registry has to be reachable the first time.')
    process.exit(status)
  }
}
