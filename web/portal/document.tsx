import type { ReactNode } from 'react'
import type { Preferences } from './visit.ts'

/** Addresses of the built files. */
export interface Assets {
  script: string
  styles: string[]
  /** Faces for what the device lacks; linked after the content, so they never hold it up. */
  lateStyles: string[]
}

interface DocumentProps {
  title: string
  description: string
  preferences: Preferences
  assets: Assets
  children: ReactNode
}

/**
 * The whole document. Nothing in it is inline, so the strictest content policy holds. The id on the first style sheet
 * is the one React Aria looks for before it would add an inline style of its own (the rule stands in base.css).
 */
export function Document({ title, description, preferences, assets, children }: DocumentProps) {
  const { language, theme, size } = preferences
  return (
    <html
      lang={language === 'zh' ? 'zh-CN' : 'en'}
      data-theme={theme === 'auto' ? undefined : theme}
      data-size={size === 'large' ? size : undefined}
    >
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{title}</title>
        <meta name="description" content={description} />
        <link rel="icon" href="/assets/icon.svg" type="image/svg+xml" />
        {assets.styles.map((href, i) => (
          <link
            key={href}
            id={i === 0 ? 'react-aria-pressable-style' : undefined}
            rel="stylesheet"
            href={href}
          />
        ))}
        <script type="module" src={assets.script} />
      </head>
      <body>
        {children}
        {assets.lateStyles.map((href) => (
          <link key={href} rel="stylesheet" href={href} />
        ))}
      </body>
    </html>
  )
}
