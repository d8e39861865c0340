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
      <h3>{title}</h3>
      <div>{children}</div>
      {action}
    </div>
  )
}
