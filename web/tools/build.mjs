// npm run build: the page as a folder of static files, build/site, that works from any path of any static host.
import { buildEngine } from './engine.mjs'
import { ensurePackages } from './packages.mjs'
import { ensureRequirements } from './requirements.mjs'
import { buildSite } from './site.mjs'

await ensureRequirements('start')
await ensurePackages()
if (await buildEngine()) process.exit(1)
if (await buildSite()) process.exit(1)
console.log('The page is in build/site: copy that folder to any static host.')
