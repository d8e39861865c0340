import { useDeclarations } from '#web/blocks/declarations.tsx'
import type { HomeView } from '#web/blocks/views.ts'
import { fill, formatNumber } from '#web/ui/format.ts'
import { useLanguage } from '#web/ui/language.tsx'
import { Tag } from '#web/ui/tag.tsx'
import { usePortalWords } from './words.ts'

/** Every platform as a card: its name, what it is for, what it declares, whether data has come. */
export function PlatformCards({ home, Heading = 'h3' }: { home: HomeView; Heading?: 'h2' | 'h3' }) {
  const { apps, labels } = useDeclarations()
  const words = usePortalWords().home
  const language = useLanguage()
  return (
    <ul className="tiles">
      {apps.map((app) => (
        <li key={app.id} className="card platform-card">
          <div className="row" data-spread>
            <Heading>
              <a href={`/platforms/${app.id}`}>{labels.app(app.id)}</a>
            </Heading>
            <PlatformState kept={home.platforms?.find((one) => one.app === app.id)?.records ?? null} />
          </div>
          <p className="soft">{labels.tagline(app.id)}</p>
          <p className="small faint">
            {fill(words.declares, {
              records: formatNumber(app.records.length, language),
              rules: formatNumber(app.rules.length, language),
              indicators: formatNumber(app.indicators.length, language),
            })}
          </p>
        </li>
      ))}
    </ul>
  )
}

function PlatformState({ kept }: { kept: number | null }) {
  const words = usePortalWords().home
  const language = useLanguage()
  if (kept === null) return null
  if (kept === 0) return <Tag>{words.waiting}</Tag>
  return <Tag tone="blue">{fill(words.kept, { n: formatNumber(kept, language) })}</Tag>
}
