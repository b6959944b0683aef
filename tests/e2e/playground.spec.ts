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

test('a new visitor sees the untouched process and what to press', async ({ page }) => {
  await playground.open()
  await expect(playground.sentence).toContainText('F11')
  await expect(page.locator('.cm-content')).toContainText('int main(void)')
  await expect(page.locator('address-space-view svg')).toContainText('stack')
  await expect(playground.button('Step back')).toBeDisabled()
})

test('a program runs to its end, prints, and can be taken back step by step', async ({ page }) => {
  await playground.example('01-first-program.c')
  await playground.run.click()
  await expect(page.locator('output-console pre')).toContainText('on the stack: 42, on the heap: 7')
  const last = await playground.step()
  await playground.button('Step back').click()
  await expect.poll(() => playground.step()).toBe(last - 1)
  await page.keyboard.press('F7')
  await expect.poll(() => playground.step()).toBe(last - 2)
  await page.keyboard.press('F11')
  await expect.poll(() => playground.step()).toBe(last - 1)
})

test('each step says what happened and shows it in stack and heap', async ({ page }) => {
  await playground.example('01-first-program.c')
  const said = new Set<string>()
  for (let i = 1; i <= 4; ++i) {
    await page.keyboard.press('F10')
    await expect.poll(() => playground.step()).toBe(i)
    said.add((await playground.sentence.locator('p').first().textContent()) ?? '')
  }
  expect(said.size).toBeGreaterThan(2)
  await expect(page.locator('stack-view')).toContainText('main()')
  await expect(page.locator('stack-view')).toContainText('on_stack')
  await expect(page.locator('heap-view svg .chunk.used').first()).toBeAttached()
  await expect(page.locator('heap-view table')).toContainText('Used chunk')
  await expect(page.locator('svg.arrows path').first()).toBeAttached()
})

test('the slider goes to any step, also by the arrow keys', async ({ page }) => {
  await playground.example('04-recursion.c')
  await playground.runToEnd()
  const last = await playground.step()
  await playground.slider.focus()
  await page.keyboard.press('Home')
  await expect.poll(() => playground.step()).toBe(0)
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await expect.poll(() => playground.step()).toBe(2)
  await page.keyboard.press('End')
  await expect.poll(() => playground.step()).toBe(last)
})

test('stepping into, over and out of a call', async ({ page }) => {
  await playground.example('03-a-function-and-its-local.c')
  const frames = page.locator('stack-view .frames > .frame')
  await page.keyboard.press('F11')
  await expect(frames).toHaveCount(2)
  await page.keyboard.press('Shift+F11')
  await expect(frames).toHaveCount(1)
  await page.keyboard.press('F10')
  await expect(frames).toHaveCount(1)
})

test('a breakpoint set in the gutter stops the run', async ({ page }) => {
  await playground.example('04-recursion.c')
  const lines = await page.locator('.cm-line').allTextContents()
  const line = 1 + lines.findIndex((text) => text.includes('return 1'))
  await page.locator('.cm-lineNumbers .cm-gutterElement', { hasText: new RegExp(`^${line}$`) }).click()
  await expect(page.locator('.cm-mark-gutter .breakpoint')).toHaveCount(1)
  await playground.run.click()
  await expect(page.locator('.cm-next-line')).toContainText('return 1')
  await expect(page.locator('stack-view .frames > .frame')).toHaveCount(6) // main and five of factorial
})

test('a memory error is reported with what, why and what to do', async ({ page }) => {
  await playground.example('22-use-after-free.c')
  await playground.run.click()
  const report = page.locator('report-list .report')
  await expect(report).toHaveCount(1)
  await expect(report).toContainText('What to do.')
  await expect(playground.sentence).toHaveClass(/report/)
  await expect(page.locator('.cm-report-line')).toContainText('printf')
  await playground.button('Step back').click()
  await expect(playground.sentence).not.toHaveClass(/report/)
})

test('an overflow with "report and go on" leaves visible damage', async ({ page }) => {
  await playground.example('21-heap-overflow.c')
  await page.getByRole('button', { name: 'Settings' }).click()
  await page.getByRole('radio', { name: 'Report and go on' }).check()
  await page.keyboard.press('Escape')
  await playground.run.click()
  await expect(page.locator('report-list .report').first()).toBeVisible()
})

test('what was typed survives a reload, with breakpoints and settings', async ({ page }) => {
  await playground.open()
  await playground.type('int main(void) {\n    int kept = 5;\n    return kept;\n}\n')
  await page.locator('.cm-lineNumbers .cm-gutterElement', { hasText: /^3$/ }).click()
  await page.getByRole('button', { name: 'Settings' }).click()
  await page.getByLabel('Placement policy').selectOption('best')
  await page.keyboard.press('Escape')
  await page.reload()
  await playground.isReady()
  await expect(page.locator('.cm-content')).toContainText('int kept = 5;')
  await expect(page.locator('.cm-mark-gutter .breakpoint')).toHaveCount(1)
  await expect(page.locator('.parameters')).toContainText('best')
})

test('a program that does not compile is explained in place, and a fix mends it', async ({ page }) => {
  await playground.open()
  await playground.type('int main(void) {\n    int count = 3\n    return count;\n}\n')
  await expect(page.locator('.cm-lintRange-error, .cm-lintPoint-error').first()).toBeAttached()
  await expect(playground.sentence).toContainText('Does not compile yet')
  await playground.panel('Problems')
  await expect(page.locator('problem-list .problem.error').first()).toContainText('line')
  await page.getByRole('button', { name: /^Fix:/ }).first().click()
  await expect(playground.sentence).not.toContainText('Does not compile yet')
  await playground.run.click()
  await expect(page.locator('.count')).toContainText('step')
})

test('editing does not lose the run; the next step starts the new text', async ({ page }) => {
  await playground.example('01-first-program.c')
  await playground.runToEnd()
  const last = await playground.step()
  await page.locator('.cm-content').click()
  await page.keyboard.press('Control+End')
  await page.keyboard.type('// changed')
  await expect(playground.count).toContainText('older text')
  await playground.button('Step back').click()
  await expect.poll(() => playground.step()).toBe(last - 1)
  await page.keyboard.press('F11')
  await expect.poll(() => playground.step()).toBe(1)
  await expect(playground.count).not.toContainText('older text')
})

test('another allocator shows the same moment of the same program', async ({ page }) => {
  await playground.example('10-malloc-calloc-realloc.c', 6)
  await expect.poll(() => playground.step()).toBe(6)
  const options = await page
    .locator('.allocator option')
    .evaluateAll((all) => all.map((o) => (o as HTMLOptionElement).value))
  for (const option of options) {
    await page.locator('.allocator select').selectOption(option)
    await expect(page.locator('.allocator select')).toHaveValue(option)
    await expect(playground.run).toBeEnabled()
    await expect.poll(() => playground.step()).toBe(6)
  }
})

test('the bytes of a chunk can be read', async ({ page }) => {
  await playground.example('01-first-program.c')
  await playground.runToEnd()
  await playground.button('Step back').click()
  await page
    .locator('heap-view svg')
    .first()
    .click({ position: { x: 75, y: 45 } })
  await expect(page.locator('bytes-view table')).toBeVisible()
})

test('a link carries the program', async ({ page, context }) => {
  await playground.open()
  await playground.type('int main(void) { return 42; }\n')
  await page.getByRole('button', { name: 'Share' }).click()
  const link = await page.getByLabel('Link to this program').inputValue()
  const other = await context.newPage()
  await other.goto(link)
  await expect(other.locator('.cm-content')).toContainText('return 42;')
})

test('nothing jumps while one steps', async ({ page }) => {
  await playground.example('13-linked-list.c')
  await page.evaluate(() => {
    const shifts: number[] = []
    Object.assign(window, { shifts })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.push((entry as PerformanceEntry & { value: number }).value)
    }).observe({ type: 'layout-shift' })
  })
  for (let i = 0; i < 25; ++i) await page.keyboard.press('F11')
  await expect.poll(() => playground.step()).toBeGreaterThan(5)
  const shifts = await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts)
  expect(shifts.reduce((sum, shift) => sum + shift, 0)).toBeLessThan(0.05)
})
