// Usable by everybody: no violation that axe finds, in light and dark, wide and narrow, at rest and with a report.

import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { test, type Page } from '@playwright/test'
import { expect, Playground } from './playground.ts'

test.setTimeout(180_000)

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

interface Violation {
  id: string
  nodes: { target: unknown; failureSummary: string }[]
}

async function violations(page: Page): Promise<string[]> {
  // Evaluated, not added as a script: the page's Content-Security-Policy allows no inline script.
  await page.evaluate(axe)
  const found = await page.evaluate(async () => {
    const { axe: checker } = window as unknown as {
      axe: { run(options: object): Promise<{ violations: Violation[] }> }
    }
    return (await checker.run({ resultTypes: ['violations'] })).violations
  })
  return found.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${JSON.stringify(node.target)} ${node.failureSummary}`),
  )
}

for (const colorScheme of ['light', 'dark'] as const) {
  for (const [name, viewport] of [
    ['wide', { width: 1280, height: 800 }],
    ['narrow', { width: 390, height: 844 }],
  ] as const) {
    test(`axe finds nothing: ${colorScheme}, ${name}`, async ({ browser, baseURL }) => {
      const page = await browser.newPage({
        colorScheme,
        viewport,
        reducedMotion: 'reduce',
        ...(baseURL && { baseURL }),
      })
      const playground = new Playground(page)
      await playground.example('22-use-after-free.c')
      expect(await violations(page)).toEqual([])
      await playground.run.click()
      await expect(playground.sentence).toHaveClass(/report/)
      expect(await violations(page)).toEqual([])
      for (const title of ['Programs', 'Settings', 'Help', 'Share']) {
        await page.getByTitle(title).click()
        await expect(page.locator('dialog')).toBeVisible()
        expect(await violations(page)).toEqual([])
        await page.keyboard.press('Escape')
      }
      if (name === 'narrow') {
        for (const sheet of ['Stack', 'Map', 'Output', 'Problems']) {
          await page.locator('nav.sheets button', { hasText: sheet }).click()
          expect(await violations(page)).toEqual([])
        }
      }
      await page.close()
    })
  }
}

test('nothing is cut off on a narrow page: no sideways scrolling', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  const playground = new Playground(page)
  await playground.example('13-linked-list.c', 40)
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
  expect(overflow).toBeLessThanOrEqual(0)
  for (const name of ['Restart', 'Step back', 'Step', 'Step over', 'Step out', 'Run']) {
    const box = await playground.button(name).boundingBox()
    expect(box!.x).toBeGreaterThanOrEqual(0)
    expect(box!.x + box!.width).toBeLessThanOrEqual(390)
    expect(box!.height).toBeGreaterThanOrEqual(44)
  }
})

test('everything is reached by the keyboard alone', async ({ page }) => {
  const playground = new Playground(page)
  await playground.example('01-first-program.c')
  await page.locator('.cm-content').focus()
  await page.keyboard.press('F11')
  await expect.poll(() => playground.step()).toBe(1)
  await page.keyboard.press('Control+Enter')
  await expect.poll(() => playground.step()).toBeGreaterThan(3)
  await page.keyboard.press('Escape')
  await page.keyboard.press('Tab')
  const left = await page.evaluate(
    () => !document.querySelector('heap-playground')?.shadowRoot?.activeElement?.closest('.cm-editor'),
  )
  expect(left).toBe(true)
  await page.keyboard.press('?')
  await expect(page.locator('help-sheet')).toBeVisible()
})
