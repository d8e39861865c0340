const secondsPerDay = 86_400
/** 9999-12-31, the last day Excel knows. */
const lastSerial = 2_958_465

/**
 * The date a serial number means: `2024-03-01`, `2024-03-01T08:30:00`, or `08:30:00` below one day. Serial 60 is
 * 29 February 1900, a day Excel invented; it is given as written, so that a date check refuses it. Undefined
 * outside the range of dates.
 */
export function excelDate(serial: number, isFrom1904: boolean): string | undefined {
  const days = isFrom1904 ? serial + 1462 : serial
  if (!(days >= 0 && days < lastSerial + 1)) return undefined
  const total = Math.round(days * secondsPerDay)
  const day = Math.floor(total / secondsPerDay)
  const time = new Date((total % secondsPerDay) * 1000).toISOString().slice(11, 19)
  if (day === 0) return time
  return total % secondsPerDay === 0 ? dayText(day) : `${dayText(day)}T${time}`
}

function dayText(day: number): string {
  if (day === 60) return '1900-02-29'
  const sinceEpoch = day - (day > 60 ? 25_569 : 25_568)
  return new Date(sinceEpoch * secondsPerDay * 1000).toISOString().slice(0, 10)
}
