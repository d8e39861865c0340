import { isDuty } from '#core/access/duty.ts'
import { rolesWith } from '#core/access/role.ts'
import type { Language } from '#core/words.ts'
import type { DescribedOperation, InterfaceDocument } from './describe-interface.ts'
import { type Html, html } from './html.ts'
import { type ReferenceWords, referenceWords } from './words.ts'

interface Described {
  method: string
  path: string
  summary: string
  tag: string
  who: string[]
  query: string[]
}

/** The body of `/docs`: every route of the description, by group: what it does, who may call it, what may be asked. */
export function interfaceBody(description: InterfaceDocument, language: Language): Html {
  const words = referenceWords(language)
  const groups = Map.groupBy(operationsOf(description), (one) => one.tag)
  const names = [...groups.keys()].sort((a, b) => rank(a, words) - rank(b, words))
  return html`<p>${words.interface.about}</p>
<p><a href="/openapi.json">${words.interface.machine}</a></p>
<nav class="contents" aria-label="${words.interface.contents}"><ul>
${names.map((tag) => html`<li><a href="#${tag}">${words.tags[tag] ?? tag}</a></li>`)}
</ul></nav>
${names.map((tag) => group(tag, groups.get(tag) ?? [], words))}`
}

function rank(tag: string, words: ReferenceWords): number {
  const place = Object.keys(words.tags).indexOf(tag)
  return place === -1 ? Number.MAX_SAFE_INTEGER : place
}

function group(tag: string, operations: Described[], words: ReferenceWords): Html {
  return html`<section aria-labelledby="${tag}">
<h2 id="${tag}">${words.tags[tag] ?? tag}</h2>
<dl>
${operations.map((one) => line(one, words))}
</dl>
</section>`
}

function line({ method, path, summary, who, query }: Described, words: ReferenceWords): Html {
  const own: Record<string, string> = words.operations ?? {}
  const asked = query.map((name) => html` <code>${name}</code>`)
  return html`<div>
<dt><code><b>${method}</b> ${path}</code></dt>
<dd>${own[`${method} ${path}`] ?? summary} <span class="who" data-who="${who.join(' ')}">${whoIn(who, words)}</span></dd>
${query.length > 0 ? html`<dd class="query">${words.query}${asked}</dd>` : html``}
</div>`
}

function operationsOf({ paths = {} }: InterfaceDocument): Described[] {
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) =>
      described(`${method.toUpperCase()} ${path}`, operation),
    ),
  )
}

function described(name: string, operation: DescribedOperation): Described {
  const [method = '', path = ''] = name.split(' ')
  return {
    method,
    path,
    summary: operation.summary ?? '',
    tag: operation.tags?.[0] ?? 'operations',
    who: whoOf(operation),
    query: (operation.parameters ?? []).filter((one) => one.in === 'query').map((one) => one.name),
  }
}

/** `anybody`, `signed`, `signed-in`, or the duties of which one is enough. */
function whoOf({ security = [] }: DescribedOperation): string[] {
  if (security.length === 0) return ['anybody']
  if (security.some((scheme) => 'parties' in scheme)) return ['signed']
  const duties = security.flatMap((scheme) => scheme.session ?? [])
  return duties.length > 0 ? duties : ['signed-in']
}

/** A duty is told by those who have it. */
function whoIn(who: string[], words: ReferenceWords): string {
  const names = who.flatMap((one) =>
    isDuty(one)
      ? rolesWith(one).map((id) => words.roles[id])
      : [words.who[one as keyof ReferenceWords['who']]],
  )
  return [...new Set(names)].join(words.listComma)
}
