import type { ReactNode } from 'react'
import type { Duty } from '#core/access/duty.ts'
import { ApplicationFrame } from '#web/blocks/application/application-frame.tsx'
import { ApplicationMenu, type MenuEntry } from '#web/blocks/application/application-menu.tsx'
import { useMay } from '#web/blocks/application/use-may.ts'
import type { IconName } from '#web/ui/icon.tsx'
import { Ledger } from './balance/ledger.tsx'
import { CityClock } from './city/city-clock.tsx'
import { type Section, sectionHref, sectionsFor } from './sections.ts'
import { useConsoleWords } from './words.ts'

const ICONS: Record<Section, IconName> = {
  loop: 'loop',
  balance: 'scales',
  quarantine: 'warning',
  imports: 'upload',
  parties: 'building',
  things: 'source',
  indicators: 'chart',
  rules: 'document',
  tasks: 'task',
  receivers: 'resend',
  people: 'person',
  keys: 'lock',
  calendars: 'calendar',
  book: 'search',
}

/** What stands around every screen: the menu of what they may do, the balance of everything received, the choices of display. */
export function Frame({ section, children }: { section: Section | null; children: ReactNode }) {
  const may = useMay()
  const rail = (
    <>
      {may && <Sections section={section} may={may} />}
      {may?.('loop.watch') && (
        <>
          <Ledger />
          <CityClock />
        </>
      )}
    </>
  )
  return (
    <ApplicationFrame name={useConsoleWords().name} home="/console" rail={rail}>
      {children}
    </ApplicationFrame>
  )
}

interface SectionsProps {
  section: Section | null
  may: (duty: Duty) => boolean
}

function Sections({ section, may }: SectionsProps) {
  const words = useConsoleWords().nav
  const entries = sectionsFor(may).map((one): MenuEntry => {
    return { href: sectionHref(one), label: words[one], icon: ICONS[one], isHere: one === section }
  })
  const wall: MenuEntry = { href: '/console/wall', label: words.wall, icon: 'shown', isHere: false }
  const workbench: MenuEntry = { href: '/workbench', label: words.workbench, icon: 'task', isHere: false }
  const elsewhere = [...(may('loop.watch') ? [wall] : []), ...(may('cases.work') ? [workbench] : [])]
  return <ApplicationMenu label={words.main} entries={[...entries, ...elsewhere]} />
}
