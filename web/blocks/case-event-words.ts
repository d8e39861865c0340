import type { AppView } from './views/app-view.ts'

/** Finds a word of an app, by its path. */
type WordAt = (app: string, path: string[]) => string | null

/** How what cases tell is called: by the process and the step that tells it. Of several steps that tell the same the first. */
export function caseEventWords(
  apps: readonly AppView[],
  { at, begun }: { at: WordAt; begun: string },
): ReadonlyMap<string, string> {
  const told = apps.flatMap(({ id, processes = [] }) =>
    processes.flatMap(({ id: process, begin, steps }) => {
      const word = (path: string[]) => at(id, ['processes', process, ...path])
      const of = (what: string) => `${word(['name']) ?? process} · ${what}`
      return [
        [begin?.tells ?? 'case.opened', of(begun)] as const,
        ...Object.entries(steps).map(
          ([step, { tells }]) => [tells, of(word(['steps', step]) ?? step)] as const,
        ),
      ]
    }),
  )
  return new Map(told.reverse())
}
