import { pinyin } from 'pinyin-pro'
import { foldText } from '#core/search/fold-text.ts'

const letter = /^[a-z0-9]$/

/**
 * The pinyin initials of a name, one per folded character: 华为技术 gives `hwjs`, 重庆银行 `cqyh` (readings in context).
 * A character without pinyin stands for itself when it is a Latin letter or digit, else as `.`.
 */
export function initialsOf(name: string): string {
  const { chars } = foldText(name)
  const sounds = pinyin(chars.join(''), { pattern: 'first', toneType: 'none', type: 'array' })
  return chars.map((char, i) => initialOf(sounds[i] ?? char)).join('')
}

function initialOf(sound: string): string {
  const first = sound.slice(0, 1).toLowerCase()
  return letter.test(first) ? first : '.'
}
