import { useSyncExternalStore } from 'react'
import { Icon } from './icon.tsx'

interface Toast {
  id: number
  text: string
  tone?: 'danger'
}

let toasts: readonly Toast[] = []
let last = 0
const listeners = new Set<() => void>()

/** Says in passing that something was done, or went wrong. Good news leaves after six seconds; bad news stays. */
export function toast(text: string, tone?: 'danger'): void {
  const id = ++last
  replace([...toasts, { id, text, tone }])
  if (tone !== 'danger') setTimeout(() => dismiss(id), 6000)
}

/** Where toasts appear; put it once, at the end of the page. */
export function Toasts({ closeLabel, label }: { closeLabel: string; label: string }) {
  const shown = useSyncExternalStore(
    subscribe,
    () => toasts,
    () => toasts,
  )
  return (
    <section className="toasts" aria-label={label} aria-live="polite">
      {shown.map((one) => (
        <div key={one.id} className="toast" data-tone={one.tone}>
          {one.text}
          <button type="button" aria-label={closeLabel} onClick={() => dismiss(one.id)}>
            <Icon name="close" size="small" />
          </button>
        </div>
      ))}
    </section>
  )
}

function dismiss(id: number) {
  replace(toasts.filter((one) => one.id !== id))
}

function replace(next: readonly Toast[]) {
  toasts = next
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void) {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}
