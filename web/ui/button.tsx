import type { ReactNode } from 'react'
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components/Button'

export type ButtonVariant = 'primary' | 'quiet' | 'danger'

interface Looks {
  variant?: ButtonVariant
  size?: 'small'
  /** Shows an icon only; then `aria-label` is required. */
  iconOnly?: boolean
}

/** A button that acts. For going somewhere use {@link ButtonLink}. */
export function Button({ variant, size, iconOnly, ...rest }: AriaButtonProps & Looks) {
  return (
    <AriaButton
      {...rest}
      className="button"
      data-variant={variant}
      data-size={size}
      data-icon-only={iconOnly || undefined}
    />
  )
}

interface ButtonLinkProps extends Looks {
  href: string
  children: ReactNode
  rel?: string
}

/** A link that looks like a button; works without script. */
export function ButtonLink({ variant, size, iconOnly, children, ...rest }: ButtonLinkProps) {
  return (
    <a
      {...rest}
      className="button"
      data-variant={variant}
      data-size={size}
      data-icon-only={iconOnly || undefined}
    >
      {children}
    </a>
  )
}

interface SubmitButtonProps extends Looks {
  children: ReactNode
  name?: string
  value?: string
  'aria-label'?: string
}

/** Sends the form it stands in, with or without script. */
export function SubmitButton({ variant, size, iconOnly, children, ...rest }: SubmitButtonProps) {
  return (
    <button
      {...rest}
      type="submit"
      className="button"
      data-variant={variant}
      data-size={size}
      data-icon-only={iconOnly || undefined}
    >
      {children}
    </button>
  )
}
