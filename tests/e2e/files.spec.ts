// A program of several files, one a tab.

import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { test, type Locator, type Page } from '@playwright/test'
import { expect, Playground } from './playground.ts'

test.setTimeout(180_000)

const main = `#include <stdio.h>
#include "list.h"
int main(void) {
    struct node *head = 0;
    head = push(head, 7);
    printf("%d\\n", head->value);
    drop(head);
    return 0;
}
`
const list = `#include <stdlib.h>
#include "list.h"
struct node *push(struct node *head, int value) {
    struct node *n = malloc(sizeof *n);
    n->value = value;
    n->next = head;
    return n;
}
void drop(struct node *head) {
    free(head);
}
`
const header = `struct node { int value; struct node *next; };
struct node *push(struct node *head, int value);
void drop(struct node *head);
`

let playground: Playground
let page: Page
const tab = (name: string): Locator => page.getByRole('tab', { name: new RegExp(`^${name.replace('.', '\\.')}`) })
const text = (): Locator => page.locator('.cm-content')

test.beforeEach(({ page: fresh }) => {
  page = fresh
  playground = new Playground(page)
})
test.afterEach(() => {
  expect(playground.errors).toEqual([])
})

async function addFile(name: string, content: string): Promise<void> {
  await page.getByRole('button', { name: 'Add a file' }).click()
  await page.getByRole('textbox', { name: 'Name of the new file' }).fill(name)
  await page.keyboard.press('Enter')
  await expect(tab(name)).toHaveAttribute('aria-selected', 'true')
  if (content) await playground.type(content)
}

/** The three files, ready to run. */
async function openThree(): Promise<void> {
  await playground.open()
  await playground.type(main)
  await page.keyboard.press('F2')
  await page.getByRole('textbox', { name: 'New name of the file' }).fill('main.c')
  await page.keyboard.press('Enter')
  await addFile('list.c', list)
  await addFile('list.h', header)
  await expect(playground.sentence).toContainText('F11')
}

async function dropFiles(files: Record<string, string>): Promise<void> {
  await text().evaluate((target, given) => {
    const dataTransfer = new DataTransfer()
    for (const [name, content] of Object.entries(given)) dataTransfer.items.add(new File([content], name))
    for (const kind of ['dragover', 'drop'])
      target.dispatchEvent(new DragEvent(kind, { dataTransfer, bubbles: true, cancelable: true, composed: true }))
  }, files)
}

test('two sources and a header run, and the editor goes along from file to file', async () => {
  await openThree()
  await tab('main.c').click()
  await expect(text()).toContainText('head = push(head, 7);')
  for (let step = 1; step <= 2; ++step) {
    await page.keyboard.press('F11')
    await expect.poll(() => playground.step()).toBe(step)
  }
  await expect(tab('list.c')).toHaveAttribute('aria-selected', 'true')
  await expect(tab('list.c')).toHaveClass(/followed/)
  await expect(tab('list.c')).toContainText('runs next')
  await expect(page.locator('.cm-next-line')).toContainText('malloc(sizeof *n)')
  await expect(page.locator('stack-view')).toContainText('list.c, line 4')
  await page.locator('stack-view').getByRole('button', { name: 'main()' }).click()
  await expect(tab('main.c')).toHaveAttribute('aria-selected', 'true')
  await expect(page.locator('.cm-next-line')).toHaveCount(0)
  await page.keyboard.press('Shift+F11')
  await expect(page.locator('.cm-next-line')).toContainText('printf')
  await page.keyboard.press('F7')
  await expect(tab('list.c')).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('F5')
  await expect(page.locator('output-console pre')).toContainText('7')
})

test('breakpoints lie in any file, are kept over a reload and go along in a link', async ({ context }) => {
  await openThree()
  await tab('list.c').click()
  await page.locator('.cm-lineNumbers .cm-gutterElement', { hasText: /^10$/ }).click()
  await tab('main.c').click()
  await expect(page.locator('.cm-mark-gutter .breakpoint')).toHaveCount(0)
  await page.reload()
  await playground.isReady()
  await expect(page.getByRole('tab')).toHaveText([/main\.c/, /list\.c/, /list\.h/])
  await expect(tab('main.c')).toHaveAttribute('aria-selected', 'true')
  await playground.run.click()
  await expect(tab('list.c')).toHaveAttribute('aria-selected', 'true')
  await expect(page.locator('.cm-next-line')).toContainText('free(head)')

  await page.getByRole('button', { name: 'Share' }).click()
  const link = await page.getByLabel('Link to this program').inputValue()
  const other = new Playground(await context.newPage())
  await other.page.goto(link)
  await other.isReady()
  await expect(other.page.getByRole('tab')).toHaveCount(3)
  await other.page.getByRole('tab', { name: 'list.h' }).click()
  await expect(other.page.locator('.cm-content')).toContainText('struct node *next;')
  await other.run.click()
  await expect(other.page.locator('.cm-next-line')).toContainText('free(head)')
})

test('Ctrl+F10 runs to the cursor in whatever file it is', async () => {
  await openThree()
  await tab('list.c').click()
  await text().getByText('return n;').click()
  await page.keyboard.press('Control+F10')
  await expect(page.locator('.cm-next-line')).toContainText('return n;')
})

test('a mistake in a header is shown in its tab, and its fix mends it there', async () => {
  await openThree()
  await playground.type(header.replace('*next; }', '*next }'))
  await tab('main.c').click()
  await expect(tab('list.h')).toContainText('error')
  await expect(tab('main.c')).not.toContainText('error')
  await expect(page.locator('.cm-lintRange-error')).toHaveCount(0)
  await expect(playground.sentence).toContainText('list.h, line 1')
  await expect(playground.sentence.getByRole('button', { name: 'list.h, line 1' })).toBeVisible()
  await playground.panel('Problems')
  await page.getByRole('button', { name: /^Fix:/ }).first().click()
  await expect(tab('list.h')).toHaveAttribute('aria-selected', 'true')
  await expect(text()).toContainText('*next; }')
  await expect(tab('list.h')).not.toContainText('error')
  await expect(playground.sentence).not.toContainText('Does not compile yet')
})

test('a report leads to the file that it is about', async () => {
  await openThree()
  await tab('main.c').click()
  await playground.type(main.replace('drop(head);', 'drop(head);\n    drop(head);'))
  await playground.run.click()
  const report = page.locator('report-list .report')
  await expect(report).toContainText('list.c, line 10')
  await expect(tab('list.c')).toHaveAttribute('aria-selected', 'true')
  await expect(page.locator('.cm-report-line')).toContainText('free(head)')
  await report
    .getByRole('button', { name: /^main\.c, line/ })
    .first()
    .click()
  await expect(tab('main.c')).toHaveAttribute('aria-selected', 'true')
})

test('a closed file comes back with its text and its undo history', async () => {
  await openThree()
  await tab('list.c').click()
  await text().click()
  await page.keyboard.press('Control+Home')
  await page.keyboard.type('// mine ')
  await tab('list.c').focus()
  await page.keyboard.press('Delete')
  await expect(page.getByRole('tab')).toHaveCount(2)
  await expect(page.locator('.aside-notice')).toContainText('list.c is closed.')
  await page.reload()
  await playground.isReady()
  await page.getByTitle('Programs').click()
  await page.getByRole('button', { name: 'Bring back' }).click()
  await expect(page.getByRole('tab')).toHaveText([/main\.c/, /list\.c/, /list\.h/])
  await expect(text()).toContainText('// mine #include')
  await tab('list.c').locator('.close').click()
  await page.getByRole('button', { name: 'Bring it back' }).click()
  await expect(text()).toContainText('// mine #include')
  await expect(page.locator('.aside-notice')).toHaveCount(0)
})

test('each file keeps its own cursor and undo', async () => {
  await openThree()
  await text().click()
  await page.keyboard.press('Control+End')
  await page.keyboard.type('// header')
  await tab('main.c').click()
  await text().click()
  await page.keyboard.type('X')
  await page.keyboard.press('Control+z')
  await tab('list.h').click()
  await expect(text()).toContainText('// header')
  await text().focus()
  await page.keyboard.press('Control+z')
  await expect(text()).not.toContainText('// header')
})

test('the keyboard goes from tab to tab, renames, and a bad name is refused in words', async () => {
  await openThree()
  await tab('list.h').focus()
  await page.keyboard.press('ArrowRight')
  await expect(tab('main.c')).toBeFocused()
  await expect(text()).toContainText('head->value')
  await page.keyboard.press('End')
  await expect(tab('list.h')).toBeFocused()
  await page.keyboard.press('F2')
  const field = page.getByRole('textbox', { name: 'New name of the file' })
  await expect(field).toBeFocused()
  for (const [name, sentence] of [
    ['main.c', 'There is a main.c already.'],
    ['lib/list.h', 'Leave out the slash'],
    ['', 'A file needs a name'],
  ] as const) {
    await field.fill(name)
    await page.keyboard.press('Enter')
    await expect(page.locator('.name-error')).toContainText(sentence)
  }
  await page.keyboard.press('Escape')
  await expect(tab('list.h')).toBeFocused()
  await tab('list.h').dblclick()
  await field.fill('chain.h')
  await page.keyboard.press('Enter')
  await expect(tab('chain.h')).toBeFocused()
  await expect(playground.sentence).toContainText('Does not compile yet')
  await expect(tab('main.c')).toContainText('error')
})

test('dropped files make way for an example, and join a program of the learner’s own', async () => {
  await playground.open()
  await dropFiles({ 'main.c': main, 'list.h': header })
  await expect(page.getByRole('tab')).toHaveText([/main\.c/, /list\.h/])
  await dropFiles({ 'list.c': list })
  await expect(page.getByRole('tab')).toHaveText([/main\.c/, /list\.h/, /list\.c/])
  await playground.run.click()
  await expect(page.locator('output-console pre')).toContainText('7')
})

test('an example does not take away what was typed', async () => {
  await playground.open()
  await playground.type('int main(void) { return 11; }\n')
  await page.getByTitle('Programs').click()
  await page.locator('.example-list button').nth(3).click()
  await expect(text()).not.toContainText('return 11;')
  await page.getByRole('button', { name: 'Bring it back' }).click()
  await expect(text()).toContainText('return 11;')
})

test('what is changed in an example that a link named is still there after a reload', async () => {
  await playground.example('04-recursion.c')
  await text().click()
  await page.keyboard.press('Control+Home')
  await page.keyboard.type('// mine')
  await page.reload()
  await playground.isReady()
  await expect(text()).toContainText('// mine')
})

test('tabs are usable by everybody, also on a very narrow page', async () => {
  const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
  const check = async () => {
    await page.evaluate(axe)
    return page.evaluate(async () => {
      const { axe: checker } = window as unknown as {
        axe: { run(options: object): Promise<{ violations: { id: string; nodes: { target: unknown }[] }[] }> }
      }
      const { violations } = await checker.run({ resultTypes: ['violations'] })
      return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${JSON.stringify(target)}`))
    })
  }
  await openThree()
  expect(await check()).toEqual([])
  await tab('list.h').focus()
  await page.keyboard.press('Delete')
  expect(await check()).toEqual([])
  await page.getByRole('button', { name: 'Add a file' }).click()
  await page.keyboard.press('Enter')
  await expect(page.locator('.name-error')).toContainText('needs a name')
  expect(await check()).toEqual([])
  await page.keyboard.press('Escape')
  await page.setViewportSize({ width: 360, height: 740 })
  for (let i = 0; i < 4; ++i) await addFile(`another-file-${i}.c`, '')
  await expect(tab('another-file-3.c')).toBeInViewport()
  await expect(page.getByRole('button', { name: 'Add a file' })).toBeInViewport()
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
})

test('nothing jumps while the program goes from file to file', async () => {
  await openThree()
  await page.evaluate(() => {
    const shifts: number[] = []
    Object.assign(window, { shifts })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.push((entry as PerformanceEntry & { value: number }).value)
    }).observe({ type: 'layout-shift' })
  })
  const boxes = () => page.getByRole('tab').evaluateAll((tabs) => tabs.map((t) => t.getBoundingClientRect().x))
  const before = await boxes()
  for (let step = 1; step <= 6; ++step) {
    await page.keyboard.press('F11')
    await expect.poll(() => playground.step()).toBe(step)
  }
  expect(await boxes()).toEqual(before)
  const shifts = await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts)
  expect(shifts.reduce((sum, shift) => sum + shift, 0)).toBeLessThan(0.05)
})
