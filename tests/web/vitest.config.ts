import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  cacheDir: 'build/vitest',
  test: {
    include: ['tests/web/**/*.test.ts'],
    environment: 'node',
    passWithNoTests: true,
  },
})
