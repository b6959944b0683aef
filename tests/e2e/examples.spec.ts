// Every program in the menu does what its title says, or at least ends as it should.

import { readFileSync } from 'node:fs'
import { test } from '@playwright/test'
import { expect, Playground } from './playground.ts'

test.setTimeout(90_000)

interface Example {
  file: string
  title: string
}

const index = new URL('../../public/examples/index.json', import.meta.url)
const examples = JSON.parse(readFileSync(index, 'utf8')) as Example[]

const endings: Record<string, RegExp> = {
  '21-heap-overflow.c': /report/,
  '22-use-after-free.c': /report/,
  '23-double-free.c': /report/,
  '24-free-of-a-local.c': /report/,
  '25-uninitialised-read.c': /report/,
  '26-null-dereference.c': /report/,
  '27-address-of-a-dead-local.c': /report/,
  '32-endless-recursion.c': /report/,
  '33-does-not-compile.c': /report/,
}

for (const { file, title } of examples) {
  if (file === '31-endless-loop.c') continue // has a test of its own
  test(`${file}: ${title}`, async ({ page }) => {
    const playground = new Playground(page)
    await playground.example(file)
    await playground.run.click()
    await expect(playground.run).toBeEnabled({ timeout: 20_000 })
    await expect(playground.sentence).toHaveClass(endings[file] ?? /ended|report/)
    if (!endings[file] && file !== '20-leak.c') await expect(playground.sentence).toHaveClass(/ended/)
    expect(playground.errors).toEqual([])
  })
}

test('the leak is found', async ({ page }) => {
  const playground = new Playground(page)
  await playground.example('20-leak.c')
  await playground.run.click()
  await playground.panel('Reports')
  await expect(page.locator('report-list')).toContainText(/leak|lost|never freed/i)
})
