import { useDeclarations } from '#web/blocks/declarations.tsx'
import { Island } from './island.tsx'
import { SearchBox } from './islands/search-box.tsx'
import { kindWords } from './kind-words.ts'
import type { Visit } from './visit.ts'
import { usePortalWords } from './words.ts'

/** The search box, alive in the browser. */
export function HeadSearch({ visit, size }: { visit: Visit; size?: 'large' }) {
  const { apps, labels } = useDeclarations()
  const kinds = kindWords(apps, labels, usePortalWords())
  const query = visit.url.startsWith('/search') ? (visit.query.get('q') ?? '') : ''
  return <Island name="search-box" Component={SearchBox} props={{ query, kinds, size }} />
}
