import { type RefObject, useEffect, useRef } from 'react'

interface QueueKeys {
  onSelect: (key: string) => void
  onOpen: (key: string) => void
}

/** Moves through the lines of the queue by J and K, opens with Enter, selects with X. What is typed into a field stays there. */
export function useQueueKeys({ onSelect, onOpen }: QueueKeys): RefObject<HTMLDivElement | null> {
  const frame = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return
      const links = [...(frame.current?.querySelectorAll<HTMLElement>('[data-key]') ?? [])]
      const at = links.indexOf(document.activeElement as HTMLElement)
      if (event.key === 'j') links[Math.min(at + 1, links.length - 1)]?.focus()
      else if (event.key === 'k') links[Math.max(at - 1, 0)]?.focus()
      else if (event.key === 'x' && at >= 0) onSelect(links[at]!.dataset.key!)
      else if (event.key === 'Enter' && at >= 0) onOpen(links[at]!.dataset.key!)
      else return
      event.preventDefault()
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [onSelect, onOpen])
  return frame
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.matches('input, textarea, select, [contenteditable], [role="dialog"] *')
  )
}
