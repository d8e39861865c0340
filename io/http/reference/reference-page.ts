import type { Language } from '#core/words.ts'
import { type Html, html } from './html.ts'
import { referenceWords } from './words.ts'

/** How the reader wants a page, as the portal keeps it. */
export interface Reader {
  language: Language
  theme: 'light' | 'dark' | null
  isLarge: boolean
}

/** The document around a reference page: no script, nothing inline, readable at any width. */
export function referencePage(reader: Reader, page: { path: string; title: string; body: Html }): string {
  const words = referenceWords(reader.language)
  const other = reader.language === 'zh' ? 'en' : 'zh'
  return html`<!doctype html>
<html lang="${reader.language === 'zh' ? 'zh-CN' : 'en'}" data-theme="${reader.theme ?? 'auto'}" data-size="${reader.isLarge ? 'large' : 'normal'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${page.title} · ${words.brand}</title>
<link rel="icon" href="/assets/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/docs/reference.css">
</head>
<body>
<a class="skip" href="#main">${words.skip}</a>
<header><nav aria-label="${words.brand}">
<a href="/">${words.brand}</a>
<a href="/docs"${current(page.path === '/docs')}>${words.interface.title}</a>
<a href="/docs/errors"${current(page.path === '/docs/errors')}>${words.errors.title}</a>
<a class="other" href="${page.path}?lang=${other}" lang="${other === 'zh' ? 'zh-CN' : 'en'}">${words.otherLanguage}</a>
</nav></header>
<main id="main">
<h1>${page.title}</h1>
${page.body}
</main>
</body>
</html>
`.text
}

function current(is: boolean): Html {
  return is ? html` aria-current="page"` : html``
}
