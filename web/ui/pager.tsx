import { Icon } from './icon.tsx'

interface PagerProps {
  label: string
  /** What is shown, e.g. "20 of 1,204". */
  shown: string
  first?: { href: string; label: string }
  next?: { href: string; label: string }
}

/** The way through a long list by links. */
export function Pager({ label, shown, first, next }: PagerProps) {
  return (
    <nav className="pager" aria-label={label}>
      <span className="small soft">{shown}</span>
      <span className="row">
        {first && (
          <a className="button" data-size="small" href={first.href}>
            <Icon name="back" size="small" />
            {first.label}
          </a>
        )}
        {next && (
          <a className="button" data-size="small" href={next.href} rel="next">
            {next.label}
            <Icon name="arrow" size="small" />
          </a>
        )}
      </span>
    </nav>
  )
}
