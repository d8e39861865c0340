import { Icon } from '#web/ui/icon.tsx'
import { lawHref, readCitation } from './links.ts'

/** A cited article, linked to the law library. */
export function BasisLink({ citation }: { citation: string }) {
  const { law, article } = readCitation(citation)
  return (
    <a className="basis" href={lawHref(law, article)} lang="zh">
      <Icon name="scales" size="small" />
      <span>
        <span className="basis-law">{law}</span>
        {article && <span className="basis-article">{article}</span>}
      </span>
    </a>
  )
}

export function BasisList({ citations }: { citations: string[] }) {
  return (
    <ul className="basis-list">
      {[...new Set(citations)].map((citation) => (
        <li key={citation}>
          <BasisLink citation={citation} />
        </li>
      ))}
    </ul>
  )
}
