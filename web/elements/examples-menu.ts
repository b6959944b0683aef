// The programs that come with the page, by topic, and the way to one's own file.

import { html, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { PageElement, type Example } from './page-element.ts'

/** Files larger than this are not a program for a playground, whatever they are. */
const largestFile = 8 << 20

@customElement('examples-menu')
export class ExamplesMenu extends PageElement {
  @property() current = ''
  @state() private examples: Example[] = []
  @state() private failure = ''
  private isRead: Promise<void> = Promise.resolve()

  override connectedCallback(): void {
    super.connectedCallback()
    this.isRead = this.read()
  }

  protected override render() {
    const topics = [...new Set(this.examples.map((example) => example.topic))]
    return html`
      ${this.failure ? html`<p class="failure" role="alert">${this.failure}</p>` : nothing}
      ${topics.map(
        (topic) =>
          html`<section>
            <h3>${topic}</h3>
            <ul class="example-list">
              ${this.examples.filter((example) => example.topic === topic).map((example) => this.item(example))}
            </ul>
          </section>`,
      )}
      <section>
        <h3>Your own</h3>
        <label class="file">
          <span>Open a C file from this device</span>
          <input type="file" accept=".c,.h,.txt,text/*" @change=${this.onFile} />
        </label>
      </section>
    `
  }

  private item(example: Example) {
    return html`<li>
      <button aria-current=${example.file === this.current ? 'true' : nothing} @click=${() => this.open(example)}>
        <b>${example.title}</b><span>${example.summary}</span>
      </button>
    </li>`
  }

  private async read(): Promise<void> {
    try {
      this.examples = (await (await fetched('examples/index.json')).json()) as Example[]
    } catch {
      this.failure = 'The list of examples could not be read. Are you offline?'
    }
  }

  /** Opens an example by its name, with its options: the first program of a new visitor, or one that a link names. */
  async openFile(file: string, step = 0): Promise<void> {
    await this.isRead
    await this.open(this.examples.find((example) => example.file === file) ?? { file }, step)
  }

  private async open(example: Pick<Example, 'file' | 'options'>, step = 0): Promise<void> {
    try {
      const text = await (await fetched(`examples/${example.file}`)).text()
      this.failure = ''
      this.act({ kind: 'open', name: example.file, text, options: example.options ?? {}, step })
    } catch {
      this.failure = `${example.file} could not be read. Are you offline?`
    }
  }

  private async onFile(event: Event): Promise<void> {
    const file = (event.target as HTMLInputElement).files?.[0]
    if (!file) return
    if (file.size > largestFile) {
      this.failure = `${file.name} is larger than 8 MiB; that is not a program for this playground.`
      return
    }
    this.failure = ''
    this.act({ kind: 'open', name: file.name, text: await file.text(), options: {}, step: 0 })
  }
}

async function fetched(path: string): Promise<Response> {
  const response = await fetch(new URL(path, document.baseURI))
  if (!response.ok) throw new Error(`${response.status}`)
  return response
}
