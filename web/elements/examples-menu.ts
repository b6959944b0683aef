// The programs that come with the page, by topic, and the way to one's own file.

import { html, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { mostFiles, type PutAside } from '../state/files.ts'
import { PageElement, type Example } from './page-element.ts'

/** Files larger than this are not a program for a playground, whatever they are. */
const largestFile = 8 << 20

@customElement('examples-menu')
export class ExamplesMenu extends PageElement {
  @property() current = ''
  @property({ attribute: false }) putAside: readonly PutAside[] = []
  @state() private examples: Example[] = []
  @state() failure = '' // what could not be read, in a sentence
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
          <span>Open C files from this device</span>
          <input
            type="file"
            multiple
            accept=".c,.h,.txt,text/*"
            @change=${(event: Event) => this.onFiles(event, 'open')}
          />
        </label>
        <label class="file">
          <span>Add files to the program that is open</span>
          <input
            type="file"
            multiple
            accept=".c,.h,.txt,text/*"
            @change=${(event: Event) => this.onFiles(event, 'add')}
          />
        </label>
        <p class="note">Files can also be dropped on the page. All files lie beside each other, in one folder.</p>
        ${this.putAside.length > 0 ? this.aside() : nothing}
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
      const files = [{ name: example.file, text }]
      this.act({ kind: 'open', files, isOwn: false, options: example.options ?? {}, step })
    } catch {
      this.failure = `${example.file} could not be read. Are you offline?`
    }
  }

  private aside() {
    const last = this.putAside.at(-1)
    return html`<p class="aside">
      <span>Closed or replaced last: ${last?.files.map(({ name }) => name).join(', ')}</span>
      <button class="small" @click=${() => this.act({ kind: 'change', change: { kind: 'broughtBack' } })}>
        Bring back
      </button>
    </p>`
  }

  private async onFiles(event: Event, kind: 'open' | 'add'): Promise<void> {
    const input = event.target as HTMLInputElement
    await this.take([...(input.files ?? [])], kind)
    input.value = '' // so that the same file can be chosen again
  }

  /** Reads files of this device, to open them as a program or to add them to the one that is open. */
  async take(files: readonly File[], kind: 'open' | 'add'): Promise<void> {
    const tooLarge = files.find((file) => file.size > largestFile)
    this.failure = tooLarge ? `${tooLarge.name} is larger than 8 MiB; that is not a program for this playground.` : ''
    if (tooLarge || files.length === 0) return
    const read = await Promise.all(
      files.slice(0, mostFiles + 1).map(async (file) => ({ name: file.name, text: await file.text() })),
    ).catch(() => null)
    if (!read) this.failure = 'The files could not be read. A folder cannot be opened; choose the files in it.'
    else if (kind === 'add') this.act({ kind: 'add', files: read })
    else this.act({ kind: 'open', files: read, isOwn: true, options: {}, step: 0 })
  }
}

async function fetched(path: string): Promise<Response> {
  const response = await fetch(new URL(path, document.baseURI))
  if (!response.ok) throw new Error(`${response.status}`)
  return response
}
