import type { ReactNode } from 'react'

/** A cell of a table whose rows are cards on a narrow page (`.narrow-cards`): what it is then stands above it. */
export function NarrowLabel({ title, children }: { title: string; children: ReactNode }) {
  return (
    <>
      <span className="narrow-label" aria-hidden="true">
        {title}
      </span>
      {children}
    </>
  )
}
