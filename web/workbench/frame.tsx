import type { ReactNode } from 'react'
import type { Duty } from '#core/access/duty.ts'
import { ApplicationFrame } from '#web/blocks/application/application-frame.tsx'
import { ApplicationMenu } from '#web/blocks/application/application-menu.tsx'
import { useAsk } from '#web/blocks/application/use-ask.ts'
import { useMay } from '#web/blocks/application/use-may.ts'
import { useLabels } from '#web/blocks/declarations.tsx'
import type { ActorView, SessionView } from '#web/blocks/views/session-views.ts'
import type { IconName } from '#web/ui/icon.tsx'
import { SECTIONS, type Section, sectionHref } from './screens.ts'
import { useWorkbenchWords } from './words.ts'

const ICONS: Record<Section, IconName> = {
  queue: 'task',
  counter: 'person',
  items: 'document',
  department: 'chart',
  lookup: 'search',
}
const DUTIES: Record<Section, Duty> = {
  queue: 'cases.work',
  counter: 'cases.receive',
  items: 'cases.work',
  department: 'cases.lead',
  lookup: 'records.fields',
}

/** What stands around every screen: who works here and for whom, the menu of what they may do, the choices of display. */
export function Frame({ section, children }: { section: Section | null; children: ReactNode }) {
  const rail = <Sections section={section} />
  return (
    <ApplicationFrame name={useWorkbenchWords().name} home="/workbench" rail={rail}>
      {children}
    </ApplicationFrame>
  )
}

function Sections({ section }: { section: Section | null }) {
  const words = useWorkbenchWords().nav
  const actor = useAsk<SessionView>('/api/session').data?.actor
  const may = useMay()
  const mine = SECTIONS.filter((one) => may?.(DUTIES[one]))
  const entries = mine.map((one) => ({
    href: sectionHref(one),
    label: words[one],
    icon: ICONS[one],
    isHere: one === section,
  }))
  return <ApplicationMenu label={words.main} head={actor && <Officer actor={actor} />} entries={entries} />
}

/** Who works here, and in which department. */
function Officer({ actor }: { actor: ActorView }) {
  const labels = useLabels()
  if (actor.kind !== 'person' || actor.department === null) return null
  return (
    <p className="small soft rail-who">
      {labels.source(actor.department)} · {actor.name}
    </p>
  )
}
