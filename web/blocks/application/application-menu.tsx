import type { ReactNode } from 'react'
import { Icon, type IconName } from '#web/ui/icon.tsx'

export interface MenuEntry {
  href: string
  label: string
  icon: IconName
  /** The screen that is open belongs to it. */
  isHere: boolean
}

interface ApplicationMenuProps {
  label: string
  /** For whom it is. */
  head?: ReactNode
  entries: MenuEntry[]
}

/** The menu of an application. */
export function ApplicationMenu({ label, head, entries }: ApplicationMenuProps) {
  return (
    <nav className="rail-nav" aria-label={label}>
      {head}
      {entries.map(({ href, label, icon, isHere }) => (
        <a key={href} href={href} aria-current={isHere ? 'page' : undefined}>
          <Icon name={icon} size="small" />
          {label}
        </a>
      ))}
    </nav>
  )
}
