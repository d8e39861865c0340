import type { ReactNode } from 'react'
import { Icon } from './icon.tsx'

interface DetailsProps {
  summary: ReactNode
  children: ReactNode
  open?: boolean
  id?: string
}

/** A section that opens; works without script. */
export function Details({ summary, children, open, id }: DetailsProps) {
  return (
    <details className="details" open={open} id={id}>
      <summary>
        <Icon name="right" size="small" />
        {summary}
      </summary>
      <div className="details-body">{children}</div>
    </details>
  )
}
