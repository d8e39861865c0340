const HIDDEN = '****'

// 自治区 and 地区 are levels above the county; a 小区 or 社区 is where somebody lives.
const DISTRICT = /(?<!自治|[地小社校厂院])区|县|旗/
const TOWN = /^[^\d０-９路号弄巷村街道镇乡]{1,8}?(?:街道|镇|乡|苏木)/

/**
 * Keeps an address down to the street office or town, else to the district, else to the city:
 * `北京市东城区东华门街道****`. Where no level is recognised all is hidden.
 */
export function maskAddress(value: string): string {
  const address = value.trim()
  const district = endOf(address, DISTRICT) || endOf(address, /市/)
  if (district === 0) return HIDDEN
  const town = TOWN.exec(address.slice(district))?.[0] ?? ''
  return address.slice(0, district) + town + HIDDEN
}

/** Where the first match ends; 0 without one, or when it stands too far in to name a division. */
function endOf(address: string, level: RegExp): number {
  const found = level.exec(address)
  const isDivision =
    found !== null && found.index > 0 && found.index <= 24 && !/\d/.test(address.slice(0, found.index))
  return isDivision ? found.index + found[0].length : 0
}
