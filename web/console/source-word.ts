import { useDeclarations } from '#web/blocks/declarations.tsx'

/** The word of a source: a party by its name, a rule (`rules/<app>.<rule>`) by the rule's. */
export function useSourceWord(): (source: string) => string {
  const { apps, labels } = useDeclarations()
  return (source) => {
    if (!source.startsWith('rules/')) return labels.source(source)
    const full = source.slice('rules/'.length)
    const owner = apps.find((app) => full.startsWith(`${app.id}.`))
    return owner ? labels.rule(owner.id, full.slice(owner.id.length + 1)) : full
  }
}
