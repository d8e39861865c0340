import type { UploadKind } from '#core/materials/upload-rules.ts'
import { fill } from '#web/ui/format.ts'

/** Which kinds of file may be handed in, those of one size together, the largest first. */
export function uploadLimits(
  kinds: readonly Pick<UploadKind, 'kind' | 'megabytes'>[],
  { each, comma }: { each: string; comma: string },
): string {
  const sizes = [...new Set(kinds.map(({ megabytes }) => megabytes))].sort((a, b) => b - a)
  const groups = sizes.map((most) => {
    const names = kinds.filter(({ megabytes }) => megabytes === most).map(({ kind }) => kind)
    return fill(each, { kinds: names.join(comma), most })
  })
  return groups.join(comma)
}
