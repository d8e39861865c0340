import { SegmentedLinks } from '#web/ui/segmented.tsx'
import { withQuery } from '../links.ts'
import { useWords } from '../words.ts'
import { usePlace } from './router.ts'

const THEMES = ['auto', 'light', 'dark'] as const

/** Language and colours. They are kept on the server, so these links load the page anew. */
export function DisplayChoices() {
  const { href } = usePlace()
  const words = useWords().application
  const theme = document.documentElement.dataset.theme ?? 'auto'
  return (
    <div className="rail-foot">
      <SegmentedLinks
        label={words.theme}
        value={theme}
        choices={THEMES.map((id) => ({ id, label: words[id], href: withQuery(href, { theme: id }) }))}
      />
      <p className="row small" data-spread>
        <a href={withQuery(href, { lang: words.otherLang })} lang={words.otherLang}>
          {words.other}
        </a>
        <a href="/">{words.portal}</a>
      </p>
    </div>
  )
}
