import type { ReactNode } from 'react'
import { Icon, type IconName } from './icon.tsx'

/** `danger` is for breaches, `clock` for time running low, `verified` only for something proved. */
export type Tone = 'blue' | 'danger' | 'clock' | 'verified'

interface TagProps {
  children: ReactNode
  tone?: Tone
  icon?: IconName
  lang?: string
}

/** A short label on something. */
export function Tag({ children, tone, icon, lang }: TagProps) {
  return (
    <span className="tag" data-tone={tone} lang={lang}>
      {icon && <Icon name={icon} />}
      {children}
    </span>
  )
}
