import type { ReactNode } from 'react'
import { SubmitButton } from '#web/ui/button.tsx'

interface FormCardProps {
  /** By which a button elsewhere leads to it. */
  id?: string
  title: string
  /** What the button says. */
  act: string
  /** Not the main thing to do on its screen. */
  isQuiet?: boolean
  onSubmit: () => void
  children: ReactNode
}

/** A card to fill in: its heading, its fields, and the button that sends it. What is wrong stands at the fields, in our own words. */
export function FormCard({ id, title, act, isQuiet = false, onSubmit, children }: FormCardProps) {
  return (
    <form
      id={id}
      className="card stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        onSubmit()
      }}
    >
      <h2>{title}</h2>
      {children}
      <p>
        <SubmitButton variant={isQuiet ? undefined : 'primary'}>{act}</SubmitButton>
      </p>
    </form>
  )
}
