import { type ReactNode, useEffect, useState } from 'react'
import { Button } from '#web/ui/button.tsx'
import { Icon, type IconName } from '#web/ui/icon.tsx'
import { SealMark } from '#web/ui/seal-mark.tsx'
import { Toasts } from '#web/ui/toast.tsx'
import { Ledger } from './balance/ledger.tsx'
import { DisplayChoices } from './display-choices.tsx'
import { usePlace } from './router.ts'
import { SECTIONS, type Section, sectionHref } from './screens.ts'
import { useConsoleWords } from './words.ts'

const ICONS: Record<Section, IconName> = {
  loop: 'loop',
  balance: 'scales',
  quarantine: 'warning',
  imports: 'upload',
  parties: 'building',
  indicators: 'chart',
  rules: 'document',
  tasks: 'task',
  receivers: 'resend',
}

/** What stands around every screen: the menu, the balance of everything received, the choices of display. */
export function Frame({ section, children }: { section: Section | null; children: ReactNode }) {
  const words = useConsoleWords()
  const { path } = usePlace()
  const [isOpen, setOpen] = useState(false)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the menu closes whenever another page is opened.
  useEffect(() => setOpen(false), [path])
  return (
    <div className="console">
      <a className="skip-link" href="#main">
        {words.skip}
      </a>
      <header className="rail" data-open={isOpen || undefined}>
        <div className="rail-head">
          <a className="rail-brand" href="/console">
            <SealMark />
            <span>
              {words.brand}
              <small>{words.name}</small>
            </span>
          </a>
          <Button
            variant="quiet"
            size="small"
            aria-expanded={isOpen}
            aria-controls="rail-body"
            onPress={() => setOpen(!isOpen)}
          >
            {words.menu}
            <Icon name="down" size="small" />
          </Button>
        </div>
        <div className="rail-body" id="rail-body">
          <Sections section={section} />
          <Ledger />
          <DisplayChoices />
        </div>
      </header>
      <main id="main" tabIndex={-1}>
        {children}
      </main>
      <Toasts label={words.common.notices} closeLabel={words.common.close} />
    </div>
  )
}

function Sections({ section }: { section: Section | null }) {
  const words = useConsoleWords().nav
  return (
    <nav className="rail-nav" aria-label={words.main}>
      {SECTIONS.map((one) => (
        <a key={one} href={sectionHref(one)} aria-current={one === section ? 'page' : undefined}>
          <Icon name={ICONS[one]} size="small" />
          {words[one]}
        </a>
      ))}
      <a href="/console/wall">
        <Icon name="shown" size="small" />
        {words.wall}
      </a>
    </nav>
  )
}
