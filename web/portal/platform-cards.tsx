import { useDeclarations } from '#web/blocks/declarations.tsx'
import { fill, formatNumber } from '#web/ui/format.ts'
import { useLanguage } from '#web/ui/language.tsx'
import { usePortalWords } from './words.ts'

/** Every platform as a card: its name, what it is for, what it declares. */
export function PlatformCards({ Heading = 'h3' }: { Heading?: 'h2' | 'h3' }) {
  const { apps, labels } = useDeclarations()
  const words = usePortalWords().home
  const language = useLanguage()
  return (
    <ul className="tiles">
      {apps.map((app) => (
        <li key={app.id} className="card platform-card">
          <Heading>
            <a href={`/platforms/${app.id}`}>{labels.app(app.id)}</a>
          </Heading>
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
