import { readFile } from 'node:fs/promises'
import { endingOf } from '#core/materials/file-name.ts'
import { bytesOf, type UploadKind, type UploadRules } from '#core/materials/upload-rules.ts'
import { Refusal } from '../refusal.ts'
import { checkPackage } from './check-package.ts'
import { checkPdf } from './check-pdf.ts'
import { checkPicture } from './check-picture.ts'
import { headKind } from './file-kind.ts'
import { Turns } from './turns.ts'

export interface Came {
  path: string
  name: string
  bytes: number
}

/**
 * Lets a file pass that is of a kind that may be handed in, by its content and by its name, no larger than its kind may be, and
 * that only shows what is in it.
 * @throws Refusal with a code for each way in which it may not be so
 */
export async function checkFile(came: Came, rules: UploadRules): Promise<UploadKind> {
  if (came.bytes === 0) throw new Refusal('upload-empty')
  return await turns.take(async () => {
    const found = await kindOf(came, rules)
    requireNamedSo(came, found)
    const { kind, megabytes } = found
    if (came.bytes > bytesOf(megabytes)) throw new Refusal('upload-too-large', { kind, most: megabytes })
    if (kind === 'PDF') checkPdf(await readFile(came.path))
    if (kind === 'PNG' || kind === 'JPEG') await checkPicture(came.path, kind, rules)
    return found
  })
}

/** A file is looked at in memory, of at most 20 MB; so many of them at once, the others wait. */
const turns = new Turns(3)

async function kindOf({ path, name }: Came, rules: UploadRules): Promise<UploadKind> {
  const head = await headKind(path)
  if (head === 'program') throw new Refusal('upload-program')
  const kind = head === 'ZIP' ? ((await checkPackage(path, rules)) ?? 'ZIP') : head
  const found = rules.kinds.find((one) => one.kind === kind)
  if (found) return found
  const said = typeof kind === 'object' ? kind.other : kind
  const named = rules.kinds.find(({ endings }) => endings.includes(endingOf(name)))
  if (named) throw new Refusal('upload-disguised', { named: named.kind, found: said })
  throw new Refusal('upload-kind', { found: said, kinds: rules.kinds.map((one) => one.kind).join(' / ') })
}

/** A name without an ending says nothing, and so nothing else. */
function requireNamedSo({ name }: Came, { kind, endings }: UploadKind): void {
  const ending = endingOf(name)
  if (ending !== '' && !endings.includes(ending))
    throw new Refusal('upload-misnamed', { found: kind, ending: `.${endings[0]}` })
}
