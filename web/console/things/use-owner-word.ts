import { useLabels } from '#web/blocks/declarations.tsx'
import { useConsoleWords } from '../words.ts'

/** What an owner is called: a party by its name, a company by its code, of a person only that it is one. */
export function useOwnerWord(): (owner: string) => string {
  const labels = useLabels()
  const words = useConsoleWords().things
  return (owner) => {
    if (owner === 'person') return words.person
    const [scheme = '', id = ''] = owner.split(':')
    return scheme === 'party' ? labels.source(id) : id
  }
}
