import type { BlockWords } from './words.zh.ts'

/** What a subject is called: its name; a person who has none here is a person, never the long code that stands for them. */
export function subjectWord({ id, name }: { id: string; name: string | null }, words: BlockWords): string {
  return name ?? (id.startsWith('person:') ? words.person : id)
}
