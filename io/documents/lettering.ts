import type { Language } from '#core/words.ts'

/** How text is set in a language: which features of the font are on, and how its quotation marks are written. */
export interface Lettering {
  features: readonly string[] | undefined
  written: (text: string) => string
}

/**
 * Noto Sans SC draws Western dashes and quotation marks as wide as ideographs. In English they are told to take their own
 * width; curved quotation marks stay too wide all the same, so there they are written straight.
 */
export const letterings: Record<Language, Lettering> = {
  zh: { features: undefined, written: (text) => text },
  en: {
    features: ['palt', 'kern', 'liga'],
    written: (text) => text.replace(/[‘’]/g, "'").replace(/[“”]/g, '"'),
  },
}
