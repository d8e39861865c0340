import { Icon } from '#web/ui/icon.tsx'

/** The way back to the page this one belongs to; it stands above the title. */
export function BackLink({ href, label }: { href: string; label: string }) {
  return (
    <p className="small">
      <a className="row" href={href}>
        <Icon name="back" size="small" />
        {label}
      </a>
    </p>
  )
}
