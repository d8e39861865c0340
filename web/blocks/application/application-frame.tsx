import { type ReactNode, useEffect, useState } from 'react'
import { Button } from '#web/ui/button.tsx'
import { Icon } from '#web/ui/icon.tsx'
import { SealMark } from '#web/ui/seal-mark.tsx'
import { Toasts } from '#web/ui/toast.tsx'
import { useWords } from '../words.ts'
import { DisplayChoices } from './display-choices.tsx'
import { usePlace } from './router.ts'

interface ApplicationFrameProps {
  /** The application's own name, beside the platform's. */
  name: string
  home: string
  /** The menu, and what else stands below it on every screen. */
  rail: ReactNode
  children: ReactNode
}

/** What stands around every screen of an application: its name, its menu, the choices of display. */
export function ApplicationFrame({ name, home, rail, children }: ApplicationFrameProps) {
  const words = useWords().application
  const { isOpen, toggle } = useMenu()
  return (
    <div className="console">
      <a className="skip-link" href="#main">
        {words.skip}
      </a>
      <header className="rail" data-open={isOpen || undefined}>
        <div className="rail-head">
          <Brand name={name} home={home} />
          <Button
            variant="quiet"
            size="small"
            aria-expanded={isOpen}
            aria-controls="rail-body"
            onPress={toggle}
          >
            {words.menu}
            <Icon name="down" size="small" />
          </Button>
        </div>
        <div className="rail-body" id="rail-body">
          {rail}
          <DisplayChoices />
        </div>
      </header>
      <main id="main" tabIndex={-1}>
        {children}
      </main>
      <Toasts label={words.notices} closeLabel={words.close} />
    </div>
  )
}

function Brand({ name, home }: { name: string; home: string }) {
  const words = useWords().application
  return (
    <a className="rail-brand" href={home}>
      <SealMark />
      <span>
        {words.brand}
        <small>{name}</small>
      </span>
    </a>
  )
}

/** The menu of a narrow page, which closes whenever another page is opened. */
function useMenu() {
  const { path } = usePlace()
  const [isOpen, setOpen] = useState(false)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the path alone closes it.
  useEffect(() => setOpen(false), [path])
  return { isOpen, toggle: () => setOpen(!isOpen) }
}
