import { useMutation, useQueryClient } from '@tanstack/react-query'
import { send } from '#web/blocks/ask.ts'
import type { QuarantinePage, QuarantineRow, Resent } from '../views.ts'
import { type Draft, useDraft } from './drafts.ts'
import { typedValue } from './typed-value.ts'
import { useQuarantineRenewal } from './use-quarantine.ts'

interface Pages {
  pages: QuarantinePage[]
  pageParams: unknown[]
}

/**
 * Sends one row again with what was typed. A row that is taken leaves the list; one that is refused again stays where it
 * is with its new reasons and with everything that was typed.
 */
export function useMending(row: QuarantineRow, onTaken: (resent: Resent) => void) {
  const { draft, type, forget } = useDraft(row.id)
  const renew = useQuarantineRenewal()
  const client = useQueryClient()
  const mutation = useMutation({
    mutationFn: () => {
      const values = changedValues(row, draft)
      return send<Resent>('POST', `/api/quarantine/${row.id}/resend`, values ? { values } : {})
    },
    onSuccess: (resent) => {
      if (resent.outcome !== 'quarantined') {
        forget()
        onTaken(resent)
        return renew()
      }
      const mended = {
        ...row,
        values: { ...valuesOf(row), ...changedValues(row, draft) },
        reasons: resent.reasons,
      }
      client.setQueriesData<Pages>({ queryKey: ['quarantine'] }, (pages) => pages && withRow(pages, mended))
      forget()
    },
  })
  return { draft, type, forget, mutation }
}

/** Only what was typed is sent: what nobody touched cannot be spoiled. */
function changedValues(row: QuarantineRow, draft: Draft): Record<string, unknown> | null {
  const came = valuesOf(row)
  const changed = Object.entries(draft).map(([key, text]) => [key, typedValue(came[key], text)])
  return changed.length > 0 ? Object.fromEntries(changed) : null
}

function valuesOf(row: QuarantineRow): Record<string, unknown> {
  return typeof row.values === 'object' && row.values !== null ? (row.values as Record<string, unknown>) : {}
}

function withRow({ pages, pageParams }: Pages, mended: QuarantineRow): Pages {
  const rowsOf = (page: QuarantinePage) => page.rows.map((row) => (row.id === mended.id ? mended : row))
  return { pageParams, pages: pages.map((page) => ({ ...page, rows: rowsOf(page) })) }
}
