import { Button } from 'react-aria-components/Button'
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox'
import { Popover } from 'react-aria-components/Popover'
import { Select as AriaSelect, Label, SelectValue } from 'react-aria-components/Select'
import { Icon } from './icon.tsx'

export interface Choice {
  id: string
  label: string
  lang?: string
  /** Shown, and not to be chosen; only where the device itself draws the choices. */
  isDisabled?: boolean
}

interface SelectProps {
  label: string
  choices: Choice[]
  value: string
  onChange: (id: string) => void
}

/** One of a few choices. Needs script; in a plain form use `select-input.tsx`. */
export function Select({ label, choices, value, onChange }: SelectProps) {
  return (
    <AriaSelect className="field" value={value} onChange={(key) => onChange(String(key))}>
      <Label className="field-label">{label}</Label>
      <Button className="input select-trigger">
        <SelectValue />
        <Icon name="down" size="small" />
      </Button>
      <Popover className="popover">
        <ListBox className="options">
          {choices.map((choice) => (
            <ListBoxItem key={choice.id} id={choice.id} textValue={choice.label} className="option">
              <span lang={choice.lang}>{choice.label}</span>
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </AriaSelect>
  )
}
