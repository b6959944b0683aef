// Pictures of the page as it is, for looking at: build/screenshots. With HEAPARIUM_README_PICTURE set, the README's too.

import { fileURLToPath } from 'node:url'
import { test } from '@playwright/test'
import { Playground } from './playground.ts'

test.setTimeout(90_000)

const root = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url))
const sizes = { wide: { width: 1280, height: 800 }, narrow: { width: 390, height: 844 } }

for (const colorScheme of ['light', 'dark'] as const) {
  for (const [size, viewport] of Object.entries(sizes)) {
    for (const [file, step] of [
      ['01-first-program.c', 0],
      ['13-linked-list.c', 268],
      ['21-heap-overflow.c', 40],
    ] as const) {
      test(`${file} at step ${step}, ${size}, ${colorScheme}`, async ({ browser, baseURL }) => {
        const page = await browser.newPage({
          colorScheme,
          viewport,
          reducedMotion: 'reduce',
          ...(baseURL && { baseURL }),
        })
        const playground = new Playground(page)
        await playground.example(file, step)
        await page.waitForTimeout(300)
        const name = `${file.replace('.c', '')}-${size}-${colorScheme}`
        await page.screenshot({ path: root(`build/screenshots/${name}.png`) })
        if (process.env.HEAPARIUM_README_PICTURE && name === '13-linked-list-wide-light') {
          await page.screenshot({ path: root('web/readme-picture.png') })
        }
        await page.close()
      })
    }
  }
}
