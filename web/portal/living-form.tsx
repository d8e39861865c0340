import type { ReactNode } from 'react'

interface LivingFormProps {
  onSend: () => unknown
  children: ReactNode
  isCard?: boolean
}

/**
 * A form of an island. Until it has come alive, sending it does nothing (`method="dialog"` outside a dialog), so nothing
 * typed is lost; what was sent meanwhile is sent when it is (see `client.tsx`).
 */
export function LivingForm({ onSend, children, isCard = false }: LivingFormProps) {
  return (
    <form
      className={isCard ? 'card stack' : 'stack'}
      method="dialog"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        onSend()
      }}
    >
      {children}
    </form>
  )
}
