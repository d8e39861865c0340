import type { FileRow } from '../../postgres/files.ts'

/** A file as whoever sent it sees it in a list. */
export function fileView({ id, caseNo, name, kind, mediaType, bytes, madeAt }: FileRow) {
  return { id, caseNo, name, kind, mediaType, bytes, madeAt }
}
