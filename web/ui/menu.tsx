import type { ReactNode } from 'react'
import { Menu as AriaMenu, MenuItem, MenuTrigger } from 'react-aria-components/Menu'
import { Popover } from 'react-aria-components/Popover'
import { Icon, type IconName } from './icon.tsx'

interface MenuProps {
  /** The button that opens it. */
  trigger: ReactNode
  items: { id: string; label: string; icon?: IconName; isDisabled?: boolean }[]
  onAct: (id: string) => void
}

/** A few acts behind one button. */
export function Menu({ trigger, items, onAct }: MenuProps) {
  return (
    <MenuTrigger>
      {trigger}
      <Popover className="popover" placement="bottom end">
        <AriaMenu className="options" onAction={(key) => onAct(String(key))}>
          {items.map((item) => (
            <MenuItem key={item.id} id={item.id} className="option" isDisabled={item.isDisabled}>
              {item.icon && <Icon name={item.icon} />}
              {item.label}
            </MenuItem>
          ))}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  )
}
