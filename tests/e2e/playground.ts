// What the tests do with the page, in the learner's words.

import { expect as impatient, type Locator, type Page } from '@playwright/test'

/** On a machine that builds something else at the same time, the page takes its time. */
export const expect = impatient.configure({ timeout: 20_000 })

export class Playground {
  readonly errors: string[] = []
  readonly sentence: Locator
  readonly count: Locator
  readonly slider: Locator
  readonly run: Locator
  readonly stop: Locator

  constructor(readonly page: Page) {
    page.on('pageerror', (error) => this.errors.push(error.message))
    page.on('console', (message) => {
      if (message.type() === 'error') this.errors.push(message.text())
    })
    this.sentence = page.locator('explanation-line .sentence')
    this.count = page.locator('transport-bar .count')
    this.slider = page.getByRole('slider', { name: 'Step' })
    this.run = page.getByRole('button', { name: 'Run', exact: true })
    this.stop = page.getByRole('button', { name: 'Stop', exact: true })
  }

  async open(fragment = ''): Promise<void> {
    await this.page.goto('./' + fragment)
    await this.isReady()
  }

  /** A program that comes with the page, before its first step. */
  async example(file: string, step = 0): Promise<void> {
    await this.open(`#example=${file}&step=${step}`)
    await expect(this.page.locator('.top .menu')).toContainText(file)
  }

  async isReady(): Promise<void> {
    await expect(this.run).toBeEnabled({ timeout: 15_000 })
    await expect(this.page.locator('svg.heap, heap-view .empty').first()).toBeVisible()
  }

  /** Replaces the text in the editor, as pasting does. */
  async type(source: string): Promise<void> {
    await this.page.locator('.cm-content').click()
    await this.page.keyboard.press('Control+a')
    await this.page.locator('.cm-content').evaluate((editor, text) => {
      const clipboardData = new DataTransfer()
      clipboardData.setData('text/plain', text)
      editor.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
    }, source)
  }

  button(name: string): Locator {
    return this.page.getByRole('button', { name, exact: true })
  }

  /** Opens one of the panels, which are tabs on a narrow page. */
  async panel(name: string): Promise<void> {
    await this.page
      .locator('.panel-tabs button, nav.sheets button')
      .filter({ hasText: name, visible: true })
      .first()
      .click()
  }

  async step(): Promise<number> {
    return Number(((await this.count.locator('b').textContent()) ?? '').replaceAll(',', ''))
  }

  async runToEnd(): Promise<void> {
    await this.run.click()
    await expect(this.run).toBeVisible()
    await expect.poll(() => this.step()).toBeGreaterThan(0)
  }

  /** The engine still works: a small program runs to its end. */
  async stillWorks(): Promise<void> {
    await this.type('#include <stdio.h>\nint main(void) { puts("still here"); return 0; }\n')
    await expect(this.run).toBeEnabled({ timeout: 20_000 })
    await this.run.click()
    await this.panel('Output')
    await expect(this.page.locator('output-console pre')).toContainText('still here', { timeout: 20_000 })
  }
}
