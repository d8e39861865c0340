import { writeFileSync } from 'node:fs'
import { type ErrorCode, errors } from '#core/errors/catalogue.ts'
import type { ErrorKind } from '#core/errors/error-entry.ts'

const chapters: { kind: ErrorKind; title: string; about: string }[] = [
  {
    kind: 'request',
    title: 'Requests',
    about: 'Something about the request has to be changed before it is sent again.',
  },
  {
    kind: 'system',
    title: 'The service',
    about:
      'The request is in order; sending it again later, unchanged, is right. Nothing that was confirmed is lost.',
  },
  {
    kind: 'file',
    title: 'Files',
    about:
      'The reading of a file, or of its column mapping, ends here. Rows read before are taken, and are recognised when the file is imported once more.',
  },
  {
    kind: 'row',
    title: 'Rows',
    about:
      'One row, event or record is refused and waits in quarantine with its raw form, or it is accepted with a mark where the sentence says so. The status is used only where a single row is answered by itself.',
  },
]

/** The page of all errors, `docs/errors.md`, made of the catalogue alone. */
export function errorsPage(): string {
  return `${[head, ...chapters.map(chapter)].join('\n\n')}\n`
}

const head = `# Errors

Written by \`node bin/write-docs.ts\` from \`core/errors\`; changes are made there.

Every refusal has a stable code. The HTTP interface answers with problem details (RFC 9457) that hold the code and its
sentence in the reader's language; rows in quarantine hold the codes of all their reasons. A name in curly brackets
stands for a value of the case at hand; a part in square brackets is told only when its values are known. The codes of
the apps' own quality rules are described by the apps.`

function chapter({ kind, title, about }: (typeof chapters)[number]): string {
  const codes = (Object.keys(errors) as ErrorCode[]).filter((code) => errors[code].kind === kind)
  return [`## ${title}`, about, [...columns, ...codes.map(line)].join('\n')].join('\n\n')
}

const columns = ['| Code | Status | English | 中文 |', '| --- | --- | --- | --- |']

/** The anchor is what the `type` of a problem detail points to. */
function line(code: ErrorCode): string {
  const cells = [`<a id="${code}"></a>\`${code}\``, errors[code].status, errors[code].en, errors[code].zh]
  return `| ${cells.map((cell) => String(cell).replaceAll('|', '\\|')).join(' | ')} |`
}

if (import.meta.main) writeFileSync(new URL('../docs/errors.md', import.meta.url), errorsPage())
