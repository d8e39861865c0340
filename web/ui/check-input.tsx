import type { ReactNode } from 'react'

interface CheckInputProps {
  isOn: boolean
  onChange: (isOn: boolean) => void
  children: ReactNode
}

/** Something that is so or not so, by the device's own means: rendered on the server it sets no style of its own. */
export function CheckInput({ isOn, onChange, children }: CheckInputProps) {
  return (
    <label className="check">
      <input
        type="checkbox"
        className="check-input"
        checked={isOn}
        onChange={(event) => onChange(event.target.checked)}
      />
      {children}
    </label>
  )
}
