// npm run screenshots: pictures of the page as it is now, made by tests/e2e/screenshots.spec.ts. The README's is kept
// beside the sources; the others, for looking at, go to build/screenshots.
import { buildEngine } from './engine.mjs'
import { ensurePackages } from './packages.mjs'
import { nodeModule, runOrExit } from './process.mjs'
import { ensureRequirements } from './requirements.mjs'
import { buildSite } from './site.mjs'

await ensureRequirements('screenshots')
await ensurePackages()
if ((await buildEngine()) || (await buildSite())) process.exit(1)

const config = ['--config', 'tests/e2e/playwright.config.ts']
const [node, args] = nodeModule('@playwright/test/cli.js', 'test', ...config, 'screenshots.spec.ts')
await runOrExit(node, args, { env: { HEAPARIUM_README_PICTURE: '1' } })
console.log('web/readme-picture.png, and build/screenshots')
