import type { ReactNode } from 'react'
import { Tooltip as AriaTooltip, TooltipTrigger } from 'react-aria-components/Tooltip'

interface TooltipProps {
  /** A focusable thing: a Button or a link of React Aria. */
  children: ReactNode
  text: string
}

/** A name or a hint shown on hover and on focus. Never the only place of something that matters. */
export function Tooltip({ children, text }: TooltipProps) {
  return (
    <TooltipTrigger delay={400}>
      {children}
      <AriaTooltip className="tooltip" offset={6}>
        {text}
      </AriaTooltip>
    </TooltipTrigger>
  )
}
