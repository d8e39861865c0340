import type { App, Form } from '#core/app.ts'
import { wordAt } from '#core/words.ts'
import type { RunningServer } from './server.ts'

/** A form of an app as its next version would be: without its first field that must be filled in by everybody. */
export class ChangedForm {
  readonly gone: string
  readonly #app: App
  readonly #at: number
  readonly #form: Form
  readonly #changed: Form
  readonly #server: RunningServer

  constructor(app: App, id: string, server: RunningServer) {
    this.#app = app
    this.#server = server
    this.#at = app.forms!.findIndex((one) => one.id === id)
    this.#form = app.forms![this.#at]!
    const { schema, shown = {} } = this.#form
    this.gone = (schema.required ?? []).find((name) => !shown[name])!
    this.#changed = without(this.#form, this.gone)
  }

  label(language: 'zh' | 'en'): string {
    return wordAt(this.#app.words[language], ['forms', this.#form.id, 'fields', this.gone])!
  }

  /** Lets the server have the next version while something is done. */
  async during(act: () => Promise<void>): Promise<void> {
    const loaded = this.#server.system.apps.cases.forms.get(`${this.#app.id}.${this.#form.id}`)!
    this.#app.forms![this.#at] = this.#changed
    loaded.form = this.#changed
    try {
      await act()
    } finally {
      this.#app.forms![this.#at] = this.#form
      loaded.form = this.#form
    }
  }
}

function without(form: Form, gone: string): Form {
  const { [gone]: _, ...properties } = form.schema.properties
  const kept = (names: string[]) => names.filter((name) => name !== gone)
  const groups = Object.entries(form.groups ?? {}).map(([id, names]) => [id, kept(names)])
  return {
    ...form,
    schema: { ...form.schema, properties, required: kept(form.schema.required ?? []) } as Form['schema'],
    quality: [],
    groups: Object.fromEntries(groups),
  }
}
