import { type ErrorCode, errors } from '#core/errors/catalogue.ts'
import type { ErrorKind } from '#core/errors/error-entry.ts'
import type { Language } from '#core/words.ts'
import { type Html, html } from './html.ts'
import { referenceWords } from './words.ts'

const kinds: ErrorKind[] = ['request', 'system', 'file', 'row']

/** The body of `/docs/errors`: the catalogue; each code is the anchor that the `type` of a problem points to. */
export function errorsBody(language: Language): Html {
  const words = referenceWords(language).errors
  return html`<p>${words.about}</p>
<nav class="contents" aria-label="${words.title}"><ul>
${kinds.map((kind) => html`<li><a href="#kind-${kind}">${words.kinds[kind].title}</a></li>`)}
</ul></nav>
${kinds.map((kind) => chapter(kind, language))}`
}

function chapter(kind: ErrorKind, language: Language): Html {
  const { title, about } = referenceWords(language).errors.kinds[kind]
  const codes = (Object.keys(errors) as ErrorCode[]).filter((code) => errors[code].kind === kind)
  return html`<section aria-labelledby="kind-${kind}">
<h2 id="kind-${kind}">${title}</h2>
<p>${about}</p>
<dl>
${codes.map((code) => line(code, language))}
</dl>
</section>`
}

function line(code: ErrorCode, language: Language): Html {
  const { status } = referenceWords(language)
  return html`<div id="${code}">
<dt><code>${code}</code> <span class="who">${status} ${errors[code].status}</span></dt>
<dd>${errors[code][language]}</dd>
</div>`
}
