import { withQuery } from '#web/blocks/links.ts'
import { SegmentedLinks } from '#web/ui/segmented.tsx'
import { usePlace } from './router.ts'
import { useConsoleWords } from './words.ts'

const THEMES = ['auto', 'light', 'dark'] as const

/** Language and colours. They are kept on the server, so these links load the page anew. */
export function DisplayChoices() {
  const { href } = usePlace()
  const { display, portal } = useConsoleWords()
  const theme = document.documentElement.dataset.theme ?? 'auto'
  return (
    <div className="rail-foot">
      <SegmentedLinks
        label={display.theme}
        value={theme}
        choices={THEMES.map((id) => ({ id, label: display[id], href: withQuery(href, { theme: id }) }))}
      />
      <p className="row small" data-spread>
        <a href={withQuery(href, { lang: display.otherLang })} lang={display.otherLang}>
          {display.other}
        </a>
        <a href="/">{portal}</a>
      </p>
    </div>
  )
}
