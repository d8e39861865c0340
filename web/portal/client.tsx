import './portal.css'
import { hydrateRoot } from 'react-dom/client'
import type { Language } from '#web/ui/format.ts'
import { LanguageProvider } from '#web/ui/language.tsx'
import { ISLANDS, type IslandName } from './islands.ts'

for (const element of document.querySelectorAll<HTMLElement>('[data-island]')) void awaken(element)

async function awaken(element: HTMLElement) {
  const { island, prefix, props } = element.dataset
  const Component = await ISLANDS[island as IslandName]()
  const language = document.documentElement.lang.startsWith('zh') ? 'zh' : 'en'
  hydrateRoot(
    element,
    <LanguageProvider language={language satisfies Language}>
      <Component {...JSON.parse(props ?? '{}')} />
    </LanguageProvider>,
    { identifierPrefix: prefix },
  )
}
