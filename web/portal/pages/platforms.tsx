import { PlatformCards } from '../platform-cards.tsx'
import { usePortalWords } from '../words.ts'

/** All platforms. */
export function PlatformsPage() {
  const words = usePortalWords()
  return (
    <div className="page page-body stack" data-gap="loose">
      <header className="stack" data-gap="tight">
        <h1>{words.platforms.title}</h1>
        <p className="lead">{words.home.platformsSays}</p>
      </header>
      <PlatformCards Heading="h2" />
    </div>
  )
}
