/** Units as UCUM writes them (The Unified Code for Units of Measure, case sensitive). */
export const units = [
  '1',
  '%',
  'm3',
  'L',
  'L/s',
  'W',
  'kW.h',
  'V',
  'A',
  'Cel',
  'kPa',
  'ug/m3',
  'mg/L',
  'dB',
  'km',
  'km/h',
]
