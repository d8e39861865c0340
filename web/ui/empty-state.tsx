import type { ReactNode } from 'react'

interface EmptyStateProps {
  title: string
  /** What the reader can do now. */
  children: ReactNode
  action?: ReactNode
}

/** What stands in place of an empty list. */
export function EmptyState({ title, children, action }: EmptyStateProps) {
  return (
    <div className="empty-state">
      <p className="empty-title">{title}</p>
      <div>{children}</div>
      {action}
    </div>
  )
}
