/**
 * What files that hold no table begin with, in hexadecimal; from where, if not from the first byte. Only beginnings that
 * no header of a table can have: `PAR1,ID3` is one.
 */
const beginnings: readonly { kind: string; hex: string; at?: number }[] = [
  { kind: 'PDF', hex: '255044462d' },
  { kind: 'PNG', hex: '89504e470d0a1a0a' },
  { kind: 'JPEG', hex: 'ffd8ff' },
  { kind: 'GIF', hex: '474946383761' },
  { kind: 'GIF', hex: '474946383961' },
  { kind: 'TIFF', hex: '49492a00' },
  { kind: 'TIFF', hex: '4d4d002a' },
  { kind: 'WebP', hex: '57454250565038', at: 8 },
  { kind: 'RTF', hex: '7b5c727466' },
  { kind: 'RAR', hex: '526172211a07' },
  { kind: '7z', hex: '377abcaf271c' },
  { kind: 'tar', hex: '757374617200', at: 257 },
  { kind: 'tar', hex: '75737461722020', at: 257 },
  { kind: 'bzip2', hex: '425a6839314159' },
  { kind: 'xz', hex: 'fd377a585a00' },
  { kind: 'zstd', hex: '28b52ffd' },
  { kind: 'ELF', hex: '7f454c46' },
  { kind: 'EXE', hex: '4d5a9000' },
  { kind: 'WebAssembly', hex: '0061736d' },
  { kind: 'SQLite', hex: '53514c69746520666f726d61742033' },
]

/** The kind of a file that is certainly no table, whatever its name says; null where the beginning is none of these. */
export function otherContent(head: Buffer): string | null {
  const found = beginnings.find(({ hex, at = 0 }) => head.toString('hex', at, at + hex.length / 2) === hex)
  return found?.kind ?? markupKind(head)
}

function markupKind(head: Buffer): string | null {
  const text = head.toString('latin1', 0, 200).replace(/^ï»¿/, '').trimStart().toLowerCase()
  if (/^(<!doctype html|<html|<script|<svg)/.test(text)) return 'HTML'
  return text.startsWith('<?xml') ? 'XML' : null
}
