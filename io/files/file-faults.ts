/**
 * Every fault a file or one of its rows can have, with the names of its parameters. No sentences here: the
 * error catalogue holds them in both languages under the same codes.
 *
 * `scope: 'row'` sends one row to quarantine and reading goes on; `scope: 'file'` ends the reading, after every
 * row before it has been given; `scope: 'map'` belongs to the column mapping.
 */
export const fileFaults = [
  { code: 'row-too-long', scope: 'row', params: ['limit'] },
  { code: 'row-cut-short', scope: 'row', params: [] },
  { code: 'encoding-broken', scope: 'row', params: ['encoding'] },
  { code: 'nul-character', scope: 'row', params: [] },
  { code: 'csv-ragged-row', scope: 'row', params: ['expected', 'found'] },
  { code: 'csv-quote-broken', scope: 'row', params: [] },
  { code: 'json-syntax', scope: 'row', params: ['detail'] },
  { code: 'json-too-deep', scope: 'row', params: ['depth', 'limit'] },
  { code: 'json-duplicate-key', scope: 'row', params: ['key'] },
  { code: 'not-an-object', scope: 'row', params: ['found'] },
  { code: 'xlsx-error-cell', scope: 'row', params: ['column', 'error'] },
  { code: 'xlsx-formula-no-value', scope: 'row', params: ['column'] },
  { code: 'xlsx-number-imprecise', scope: 'row', params: ['column', 'value'] },
  { code: 'xlsx-cell-broken', scope: 'row', params: ['column'] },
  { code: 'xlsx-extra-cells', scope: 'row', params: ['expected', 'found'] },

  { code: 'file-unreadable', scope: 'file', params: ['reason'] },
  { code: 'file-empty', scope: 'file', params: [] },
  { code: 'file-too-large', scope: 'file', params: ['limit'] },
  { code: 'format-unknown', scope: 'file', params: ['name'] },
  { code: 'content-other', scope: 'file', params: ['name', 'kind'] },
  { code: 'encoding-unknown', scope: 'file', params: ['encoding'] },
  { code: 'header-too-wide', scope: 'file', params: ['limit'] },
  { code: 'header-broken', scope: 'file', params: ['fault'] },
  { code: 'gzip-truncated', scope: 'file', params: [] },
  { code: 'gzip-damaged', scope: 'file', params: [] },
  { code: 'json-no-array', scope: 'file', params: [] },
  { code: 'json-two-arrays', scope: 'file', params: [] },
  { code: 'json-truncated', scope: 'file', params: ['row'] },
  { code: 'json-broken', scope: 'file', params: ['row'] },
  { code: 'xls-not-supported', scope: 'file', params: [] },
  { code: 'xlsb-not-supported', scope: 'file', params: [] },
  { code: 'zip-not-workbook', scope: 'file', params: [] },
  { code: 'zip-damaged', scope: 'file', params: ['detail'] },
  { code: 'zip-bomb', scope: 'file', params: ['measure', 'limit'] },
  { code: 'xlsx-damaged', scope: 'file', params: ['part'] },
  { code: 'sheet-not-found', scope: 'file', params: ['sheet', 'sheets'] },

  { code: 'map-syntax', scope: 'map', params: ['detail'] },
  { code: 'map-not-an-object', scope: 'map', params: ['path'] },
  { code: 'map-unknown-key', scope: 'map', params: ['path'] },
  { code: 'map-field-missing', scope: 'map', params: ['path'] },
  { code: 'map-field-unknown', scope: 'map', params: ['path', 'field'] },
  { code: 'map-not-text', scope: 'map', params: ['path'] },
  { code: 'map-column-absent', scope: 'map', params: ['column'] },
  { code: 'map-field-twice', scope: 'map', params: ['field'] },
] as const

export type FileFaultCode = (typeof fileFaults)[number]['code']

/** One fault as data: the code names the sentence, the parameters fill it. */
export type FileFault = { code: FileFaultCode; params: Record<string, string | number> }

export function fileFault(code: FileFaultCode, params: FileFault['params'] = {}): FileFault {
  return { code, params }
}
