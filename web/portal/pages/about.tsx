import { LoopPicture } from '#web/blocks/loop-picture.tsx'
import { usePortalWords } from '../words.ts'

/** What this is, in a page. */
export function AboutPage() {
  const words = usePortalWords()
  return (
    <article className="page page-body stack" data-gap="loose">
      <header className="stack" data-gap="tight">
        <h1>{words.about.title}</h1>
        <p className="lead">{words.about.lead}</p>
      </header>
      <LoopPicture />
      <div className="prose">
        {words.about.paragraphs.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
        <h2>{words.about.open}</h2>
        <p>
          {words.about.openSays} <a href="/docs">{words.nav.api}</a>
        </p>
      </div>
    </article>
  )
}
