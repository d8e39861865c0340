import { type ComponentType, useId } from 'react'
import { renderToString } from 'react-dom/server'
import { LanguageProvider, useLanguage } from '#web/ui/language.tsx'
import type { IslandName } from './islands.ts'

interface IslandProps<Props> {
  name: IslandName
  Component: ComponentType<Props>
  /** Plain data: it travels to the browser as JSON. */
  props: Props
}

/**
 * A part of a page that comes alive in the browser; everything around it stays the document the server sent.
 * It is rendered on its own, because the browser hydrates it on its own and the generated ids must agree.
 */
export function Island<Props extends object>({ name, Component, props }: IslandProps<Props>) {
  const language = useLanguage()
  const prefix = useId()
  const html = renderToString(
    <LanguageProvider language={language}>
      <Component {...props} />
    </LanguageProvider>,
    { identifierPrefix: prefix },
  )
  return (
    <div
      data-island={name}
      data-prefix={prefix}
      data-props={JSON.stringify(props)}
      // biome-ignore lint/security/noDangerouslySetInnerHtml: it is React's own output, escaped by React.
      dangerouslySetInnerHTML={{ __html: html }}
    />
  )
}
