// Whatever the page is fed, it ends with a clear message, nothing is lost and the engine is ready for the next run.

import { test } from '@playwright/test'
import { expect, Playground } from './playground.ts'

test.setTimeout(90_000)

let playground: Playground
test.beforeEach(({ page }) => {
  playground = new Playground(page)
})
test.afterEach(() => {
  expect(playground.errors).toEqual([])
})

test('an endless loop never blocks the page and can be stopped and looked at', async ({ page }) => {
  await playground.example('31-endless-loop.c')
  await playground.run.click()
  await expect(playground.stop).toBeVisible()
  await expect(playground.sentence).toContainText('Running')
  const before = await playground.step()
  await expect.poll(() => playground.step()).toBeGreaterThan(before)
  await page.getByRole('button', { name: 'Help' }).click()
  await expect(page.locator('help-sheet')).toBeVisible()
  await page.keyboard.press('Escape')
  await playground.stop.click()
  await expect(playground.run).toBeVisible({ timeout: 3000 })
  await expect.poll(() => playground.step()).toBeGreaterThan(1000)
  const stopped = await playground.step()
  await playground.button('Step back').click()
  await expect.poll(() => playground.step()).toBe(stopped - 1)
  await playground.stillWorks()
})

test('endless recursion ends with a message', async ({ page }) => {
  await playground.example('32-endless-recursion.c')
  await playground.run.click()
  await expect(playground.run).toBeVisible({ timeout: 20_000 })
  await expect(playground.sentence).toHaveClass(/report/, { timeout: 20_000 })
  await expect(playground.sentence).toContainText(/stack/i)
  await expect(page.locator('stack-view .omitted')).toBeVisible()
  await playground.stillWorks()
})

test('impossible requests return NULL', async ({ page }) => {
  await playground.example('12-impossible-requests.c')
  await playground.run.click()
  await expect(page.locator('output-console pre')).toContainText('malloc(-1) returned NULL')
  await playground.stillWorks()
})

test('the heap limit makes malloc return NULL', async ({ page }) => {
  await playground.example('11-out-of-memory.c')
  await playground.run.click()
  await playground.panel('Output')
  await expect(page.locator('output-console pre')).toContainText('malloc returned NULL')
})

test('a source of a megabyte is compiled or refused, and kept', async ({ page }) => {
  await playground.open()
  const lines = Array.from({ length: 26_000 }, (_, i) => `int f${i}(void) { return ${i} + 1; } // one`)
  await playground.type(lines.join('\n') + '\nint main(void) { return 0; }\n')
  await expect(playground.run).toBeEnabled({ timeout: 20_000 })
  await playground.run.click()
  await expect(playground.run).toBeEnabled({ timeout: 20_000 })
  await expect(playground.sentence).not.toBeEmpty()
  await page.keyboard.press('Control+End')
  await expect(page.locator('.cm-content')).toContainText('return 0;')
  await playground.stillWorks()
})

test('binary garbage is refused with a message', async ({ page }) => {
  await playground.open()
  await page.getByTitle('Programs').click()
  const garbage = Buffer.from(Array.from({ length: 5000 }, (_, i) => (i * 7919 + (i >> 3)) % 256))
  await page.getByLabel('Open C files').setInputFiles({ name: 'photo.jpg', mimeType: 'image/jpeg', buffer: garbage })
  await expect(playground.sentence).toContainText('Does not compile yet')
  await playground.stillWorks()
})

test('an empty source is refused with a message', async () => {
  await playground.open()
  await playground.type(' ')
  await playground.run.click()
  await expect(playground.sentence).not.toBeEmpty()
  await playground.stillWorks()
})
