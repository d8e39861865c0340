import type { HomeView } from '#web/blocks/views.ts'
import { PlatformCards } from '../platform-cards.tsx'
import type { PageProps } from '../visit.ts'
import { usePortalWords } from '../words.ts'

/** All platforms. */
export function PlatformsPage({ data }: PageProps<{ home: HomeView }>) {
  const words = usePortalWords()
  return (
    <div className="page page-body stack" data-gap="loose">
      <header className="stack" data-gap="tight">
        <h1>{words.platforms.title}</h1>
        <p className="lead">{words.home.platformsSays}</p>
      </header>
      <PlatformCards home={data.home} Heading="h2" />
    </div>
  )
}
