// The page as built (npm run build) in the machine's own Chromium, served below a path as plain static hosts do.
import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { defineConfig } from '@playwright/test'
import { browserArguments, findBrowser } from '../../web/tools/browser.mjs'

const fromRoot = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url))

const askForPort = `
  const server = require('node:net').createServer().listen(0, '127.0.0.1', () => {
    console.log(server.address().port)
    server.close()
  })`

// This file is read once by the runner and again by each worker; the variable carries the choice to them.
process.env.HEAPARIUM_PORT ??= execFileSync(process.execPath, ['-e', askForPort], { encoding: 'utf8' }).trim()
const port = process.env.HEAPARIUM_PORT
const prefix = '/some/folder/'

export default defineConfig({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  outputDir: fromRoot('build/e2e'),
  fullyParallel: true,
  workers: 2,
  forbidOnly: Boolean(process.env.CI),
  timeout: 30_000,
  reporter: process.env.PLAYWRIGHT_JSON_OUTPUT_FILE ? [['list'], ['json']] : [['list']],
  snapshotPathTemplate: fromRoot('tests/pictures/{arg}{ext}'),
  use: {
    baseURL: `http://127.0.0.1:${port}${prefix}`,
    viewport: { width: 1280, height: 800 },
    trace: 'retain-on-failure',
    launchOptions: { executablePath: findBrowser() ?? undefined, args: browserArguments() },
  },
  webServer: {
    command: `node web/tools/static-server.mjs --folder build/site --prefix ${prefix} --port ${port}`,
    cwd: fromRoot('.'),
    url: `http://127.0.0.1:${port}${prefix}`,
    reuseExistingServer: false,
  },
})
