import type { App } from '../app.ts'
import type { Faults } from '../faults.ts'
import { wordAt } from '../words.ts'
import { statesOf } from './chart.ts'
import type { Process } from './process.ts'

/** Where the words of a process stand: its name, each step, state, clock and lane, what it notifies and what it refuses. */
export function processWords({ id, begin = {}, chart, steps, clocks, lanes = {} }: Process): string[][] {
  const at = ['processes', id]
  const notices = [begin, ...Object.values(steps)].flatMap(({ notice }) => notice ?? [])
  return [
    [...at, 'name'],
    ...Object.keys(steps).map((step) => [...at, 'steps', step]),
    ...statesOf(chart).map(({ path }) => [...at, 'states', path.join('.')]),
    ...Object.keys(clocks).map((clock) => [...at, 'clocks', clock]),
    ...Object.keys(lanes).map((lane) => [...at, 'lanes', lane]),
    ...notices.map((notice) => ['notices', notice]),
    ...(begin.requires ?? []).map(({ code }) => ['quality', code]),
  ]
}

/** A word that is missing in a language the app speaks. An app without a name in a language does not speak it yet. */
export function checkWords(app: App, process: Process, faults: Faults): void {
  for (const language of ['zh', 'en'] as const) {
    const words = app.words[language]
    if (wordAt(words, ['name']) === null) continue
    for (const path of processWords(process))
      if (wordAt(words, path) === null)
        faults.add(
          `${app.id}.words.${language}`,
          `lacks ${path.join('.')}, which the process "${process.id}" says`,
        )
  }
}
