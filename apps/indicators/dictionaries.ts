import type { App } from '#core/app.ts'

/**
 * Which count of this installation stands beside which figure of the report. `indicator` is `<app>.<indicator>`, null
 * where nothing counts it here yet; `dims` picks one row of it (`level=ministry`). They stand side by side and are
 * never added.
 */
const counterparts = [
  { code: 'IND001', indicator: 'policy.key-actions', dims: null },
  { code: 'IND002', indicator: 'policy.documents', dims: 'level=ministry' },
  { code: 'IND003', indicator: 'policy.province-issuers', dims: null },
  { code: 'IND011', indicator: 'policy.documents', dims: 'level=national' },
  { code: 'IND012', indicator: 'policy.documents', dims: 'level=ministry' },
  { code: 'IND013', indicator: 'policy.documents', dims: 'level=province' },
  { code: 'IND014', indicator: null, dims: null },
  { code: 'IND015', indicator: null, dims: null },
  { code: 'IND016', indicator: null, dims: null },
  { code: 'IND017', indicator: null, dims: null },
  { code: 'IND018', indicator: null, dims: null },
  { code: 'IND019', indicator: null, dims: null },
  { code: 'IND020', indicator: null, dims: null },
  { code: 'IND021', indicator: null, dims: null },
  { code: 'IND022', indicator: null, dims: null },
  { code: 'IND023', indicator: null, dims: null },
  { code: 'IND067', indicator: null, dims: null },
  { code: 'IND068', indicator: null, dims: null },
  { code: 'IND081', indicator: null, dims: null },
  { code: 'IND089', indicator: null, dims: null },
  { code: 'IND091', indicator: null, dims: null },
  { code: 'IND094', indicator: null, dims: null },
  { code: 'IND095', indicator: null, dims: null },
  { code: 'IND101', indicator: null, dims: null },
]

export const dictionaries: App['dictionaries'] = { counterparts }
