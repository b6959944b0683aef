// The browser of the end-to-end tests and the screenshots: the one that the machine has, none is downloaded.
import { existsSync } from 'node:fs'
import { which } from './process.mjs'

const onMacOs = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'

/** Path of a Chromium or Chrome; CHROMIUM_PATH overrides the search. Null if there is none. */
export function findBrowser() {
  if (process.env.CHROMIUM_PATH) return process.env.CHROMIUM_PATH
  const found = which('chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable')
  return found ?? (existsSync(onMacOs) ? onMacOs : null)
}

/** Keeps the browser from calling home, and lets it start where its sandbox cannot: as root. */
export function browserArguments() {
  const quiet = [
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-default-apps',
    '--disable-sync',
    '--no-first-run',
    '--disable-dev-shm-usage',
  ]
  return process.getuid?.() === 0 ? ['--no-sandbox', ...quiet] : quiet
}
