import { useEffect } from 'react'

interface RowKeys {
  rows: string[]
  onTick: (id: string) => void
}

/** Moves through a list of rows by keys: j and k from anywhere, the arrows within the list, x to tick. Enter opens a link by itself. */
export function useRowKeys({ rows, onTick }: RowKeys): void {
  useEffect(() => {
    function onKey(event: KeyboardEvent) {
      const target = event.target as HTMLElement
      if (isTyping(target) || event.ctrlKey || event.metaKey || event.altKey) return
      const here = rows.indexOf(target.closest<HTMLElement>('[data-row]')?.dataset.row ?? '')
      const step = stepOf(event.key, here >= 0)
      if (step !== 0) {
        event.preventDefault()
        focusRow(rows[Math.min(rows.length - 1, Math.max(0, here + step))])
      }
      if (event.key === 'x' && here >= 0) onTick(rows[here]!)
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [rows, onTick])
}

/** Brings the reader to a row of the list. */
export function focusRow(id: string | undefined): void {
  if (id !== undefined) document.getElementById(`row-${id}`)?.focus()
}

function stepOf(key: string, isInList: boolean): number {
  if (key === 'j' || (isInList && key === 'ArrowDown')) return 1
  if (key === 'k' || (isInList && key === 'ArrowUp')) return -1
  return 0
}

function isTyping(target: HTMLElement): boolean {
  return (
    target.closest(
      'input:not([type=checkbox]), textarea, select, [role=dialog], [role=alertdialog], [role=listbox]',
    ) !== null
  )
}
