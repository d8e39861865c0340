import table from './tables/provinces.json' with { type: 'json' }

const CODES = new Set(table.provinces.map((province) => province.code))

/** Whether two digits name one of the 34 provincial divisions of GB/T 2260. */
export function isProvinceCode(code: string): boolean {
  return CODES.has(code)
}

/**
 * Whether six digits can name the area of a registering authority: a province of GB/T 2260, 100000 for the national
 * level, or 66 for the Xinjiang Production and Construction Corps, which has no code of its own in the standard.
 * Counties are not looked up: an abolished county stays valid in numbers issued while it existed.
 */
export function isAuthorityArea(divisionCode: string): boolean {
  const province = divisionCode.slice(0, 2)
  return CODES.has(province) || province === '66' || divisionCode === '100000'
}

/** The one-character names of the mainland provinces, as vehicle plates use them. */
export function plateProvinces(): string {
  return table.provinces.map((province) => province.abbreviation ?? '').join('')
}

/** The one-character names of the mainland provinces, as courts use them; a plate name that differs is tolerated. */
export function courtProvinces(): string {
  return plateProvinces() + table.provinces.map((province) => province.court ?? '').join('')
}
