import { useLanguage } from './language.tsx'

/** The dot between two short facts. The Chinese one is as wide as a character and brings its own room. */
export function Dot() {
  return useLanguage() === 'zh' ? '·' : ' · '
}
