import { type ReactNode, useEffect } from 'react'
import { fill } from '#web/ui/format.ts'
import { Icon } from '#web/ui/icon.tsx'

export interface ScreenHeadProps {
  title: ReactNode
  /** The title as text, where it is more than text. */
  name?: string
  lead?: ReactNode
  /** The list this screen came from. */
  up?: { href: string; label: string }
  side?: ReactNode
}

/** The head of a screen; it also names the window, by a template with the hole {screen}. */
export function ApplicationHead({
  title,
  name,
  lead,
  up,
  side,
  windowTitle,
}: ScreenHeadProps & { windowTitle: string }) {
  const text = name ?? (typeof title === 'string' ? title : '')
  useEffect(() => {
    document.title = fill(windowTitle, { screen: text })
  }, [windowTitle, text])
  return (
    <header className="screen-head">
      <div className="stack" data-gap="tight">
        {up && (
          <a className="up small" href={up.href}>
            <Icon name="back" size="small" />
            {up.label}
          </a>
        )}
        <h1>{title}</h1>
        {lead && <p className="soft">{lead}</p>}
      </div>
      {side}
    </header>
  )
}
