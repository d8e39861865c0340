import type { ReactNode } from 'react'
import type { SwitchProps as AriaSwitchProps } from 'react-aria-components/Switch'
import { Switch as AriaSwitch } from 'react-aria-components/Switch'

interface SwitchProps extends Omit<AriaSwitchProps, 'children' | 'className'> {
  children: ReactNode
}

/** Turns something on and off at once. */
export function Switch({ children, ...rest }: SwitchProps) {
  return (
    <AriaSwitch {...rest} className="switch">
      <span className="switch-track" />
      {children}
    </AriaSwitch>
  )
}
