import type { ReactNode } from 'react'
import { Icon, type IconName } from './icon.tsx'
import type { Tone } from './tag.tsx'

const ICONS: Record<Tone, IconName> = { blue: 'info', danger: 'warning', clock: 'clock', verified: 'check' }

interface NoticeProps {
  tone?: Tone
  title?: string
  children?: ReactNode
  /** Announced when it appears (`role="alert"` for danger, `status` otherwise). */
  live?: boolean
}

/** Something the reader must know about this page or this form, with what to do next. */
export function Notice({ tone = 'blue', title, children, live = false }: NoticeProps) {
  const role = live ? (tone === 'danger' ? 'alert' : 'status') : undefined
  return (
    <div className="notice" data-tone={tone} role={role}>
      <Icon name={ICONS[tone]} />
      <div className="stack" data-gap="tight">
        {title && <strong>{title}</strong>}
        {children}
      </div>
    </div>
  )
}
