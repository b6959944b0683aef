// The page as static files, build/site, by Vite. The engine has to be there.
import { nodeModule, run } from './process.mjs'

export function buildSite(options) {
  const [node, args] = nodeModule('vite/bin/vite.js', 'build', 'web', '--logLevel', 'warn')
  return run(node, args, options)
}

/** Builds it whenever a source changes, until the process is ended, for a day at most. */
export function watchSite() {
  const [node, args] = nodeModule('vite/bin/vite.js', 'build', 'web', '--watch')
  return run(node, args, { minutes: 24 * 60 })
}
