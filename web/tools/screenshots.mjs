// npm run screenshots: pictures of the page as it is now. The README's is kept beside the sources; the others, for
// looking at, go to build/screenshots.
import { join } from 'node:path'
import { browserArguments, findBrowser } from './browser.mjs'
import { buildEngine } from './engine.mjs'
import { ensurePackages } from './packages.mjs'
import { root } from './process.mjs'
import { ensureRequirements } from './requirements.mjs'
import { buildSite } from './site.mjs'
import { serve } from './static-server.mjs'

const wide = { width: 1280, height: 800 }
const narrow = { width: 390, height: 844 }

/** `address` is what follows the page's own address; `file` is given from the project's folder. */
const pictures = [
  { file: 'web/readme-picture.png', address: '', viewport: wide, colorScheme: 'light' },
  { file: 'build/screenshots/wide-light.png', address: '', viewport: wide, colorScheme: 'light' },
  { file: 'build/screenshots/wide-dark.png', address: '', viewport: wide, colorScheme: 'dark' },
  { file: 'build/screenshots/narrow-light.png', address: '', viewport: narrow, colorScheme: 'light' },
  { file: 'build/screenshots/narrow-dark.png', address: '', viewport: narrow, colorScheme: 'dark' },
]

await ensureRequirements('screenshots')
await ensurePackages()
if ((await buildEngine()) || (await buildSite())) process.exit(1)

const { chromium } = await import('@playwright/test')
const { server, port } = await serve({ folder: join(root, 'build/site') })
const browser = await chromium.launch({ executablePath: findBrowser(), args: browserArguments() })
for (const { file, address, viewport, colorScheme } of pictures) {
  const page = await browser.newPage({ viewport, colorScheme, reducedMotion: 'reduce' })
  await page.goto(`http://127.0.0.1:${port}/${address}`, { waitUntil: 'networkidle' })
  await page.screenshot({ path: join(root, file) })
  await page.close()
  console.log(file)
}
await browser.close()
server.close()
