import { ToggleButton, ToggleButtonGroup } from 'react-aria-components/ToggleButtonGroup'
import type { Choice } from './select.tsx'

interface SegmentedProps {
  label: string
  choices: Choice[]
  value: string
  onChange: (id: string) => void
}

/** Two to five views of one thing, side by side. */
export function Segmented({ label, choices, value, onChange }: SegmentedProps) {
  return (
    <ToggleButtonGroup
      className="segmented"
      aria-label={label}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[value]}
      onSelectionChange={(keys) => onChange(String([...keys][0]))}
    >
      {choices.map((choice) => (
        <ToggleButton key={choice.id} id={choice.id} className="segment">
          {choice.label}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  )
}

interface SegmentedLinksProps {
  label: string
  choices: (Choice & { href: string })[]
  value: string
}

/** The same as links, for pages that work without script. */
export function SegmentedLinks({ label, choices, value }: SegmentedLinksProps) {
  return (
    <nav className="segmented" aria-label={label}>
      {choices.map((choice) => (
        <a
          key={choice.id}
          href={choice.href}
          className="segment"
          aria-current={choice.id === value ? 'true' : undefined}
        >
          {choice.label}
        </a>
      ))}
    </nav>
  )
}
