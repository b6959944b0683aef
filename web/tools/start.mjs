// npm start: from a bare clone to the page in the browser. The second time only what changed is built.
//
//   npm start                       builds, serves build/site and prints the address
//   npm start -- --watch            builds the page again whenever its sources change
//   npm start -- --port 9000 --host 0.0.0.0
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { buildEngine } from './engine.mjs'
import { ensurePackages } from './packages.mjs'
import { root } from './process.mjs'
import { ensureRequirements } from './requirements.mjs'
import { buildSite, watchSite } from './site.mjs'
import { serve } from './static-server.mjs'

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: process.env.PORT ?? '4173' },
    host: { type: 'string', default: '127.0.0.1' },
    watch: { type: 'boolean', default: false },
  },
})

await ensureRequirements('start')
await ensurePackages()
console.log('Building the engine …')
if (await buildEngine()) process.exit(1)

console.log('Building the page …')
if (await buildSite()) process.exit(1)
const { port } = await serve({ folder: join(root, 'build/site'), host: values.host, port: Number(values.port) })
const name = values.host === '127.0.0.1' || values.host === '0.0.0.0' ? 'localhost' : values.host
console.log(`\nHeaparium is at http://${name}:${port}/     (Ctrl-C ends it)`)

// The page's Content-Security-Policy allows no styles from scripts, so Vite's own server, which does that, is no use.
if (values.watch) await watchSite()
