import './portal.css'
import { type ReactNode, useEffect } from 'react'
import { hydrateRoot } from 'react-dom/client'
import type { Language } from '#web/ui/format.ts'
import { LanguageProvider } from '#web/ui/language.tsx'
import { ISLANDS, type IslandName } from './islands.ts'
import { typeAgain } from './type-again.ts'

/** Forms that were sent, and buttons that were pressed, while their island was still asleep. */
const early = new Set<HTMLElement>()

for (const kind of ['submit', 'click']) document.addEventListener(kind, keepEarly, true)
for (const element of document.querySelectorAll<HTMLElement>('[data-island]')) void awaken(element)

async function awaken(element: HTMLElement) {
  const { island, prefix, props } = element.dataset
  const Component = await ISLANDS[island as IslandName]()
  const language = document.documentElement.lang.startsWith('zh') ? 'zh' : 'en'
  hydrateRoot(
    element,
    <Awake element={element}>
      <LanguageProvider language={language satisfies Language}>
        <Component {...JSON.parse(props ?? '{}')} />
      </LanguageProvider>
    </Awake>,
    { identifierPrefix: prefix },
  )
}

/** Once a part is alive, it learns what was typed before, and what was to be sent is sent. */
function Awake({ element, children }: { element: HTMLElement; children: ReactNode }) {
  useEffect(() => {
    element.dataset.awake = ''
    void catchUp(element)
  }, [element])
  return children
}

async function catchUp(element: HTMLElement): Promise<void> {
  await typeAgain(element)
  for (const one of early) if (element.contains(one) && early.delete(one)) actAgain(one)
}

function actAgain(one: HTMLElement): void {
  if (one instanceof HTMLFormElement) one.requestSubmit()
  else one.click()
}

/** A form with an address of its own goes there by itself, and so do its buttons. */
function keepEarly(event: Event): void {
  const acted = (event.target as Element).closest<HTMLElement>('form, button[type="button"]')
  const isAsleep = acted?.closest('[data-island]:not([data-awake])')
  if (!acted || !isAsleep || event.type !== (acted instanceof HTMLFormElement ? 'submit' : 'click')) return
  if (!acted.closest('form[action]')) early.add(acted)
}
