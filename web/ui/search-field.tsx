import type { SearchFieldProps as AriaSearchFieldProps } from 'react-aria-components/SearchField'
import { SearchField as AriaSearchField, Button, Input } from 'react-aria-components/SearchField'
import { Icon } from './icon.tsx'

interface SearchFieldProps extends Omit<AriaSearchFieldProps, 'children' | 'className'> {
  label: string
  placeholder?: string
  clearLabel: string
}

/** A box to filter or search with; Escape empties it. */
export function SearchField({ label, placeholder, clearLabel, ...rest }: SearchFieldProps) {
  return (
    <AriaSearchField {...rest} aria-label={label} className="search-field">
      <Icon name="search" />
      <Input className="input" placeholder={placeholder} />
      <Button className="clear" aria-label={clearLabel}>
        <Icon name="close" size="small" />
      </Button>
    </AriaSearchField>
  )
}
