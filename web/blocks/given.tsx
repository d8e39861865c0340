import { useLanguage } from '#web/ui/language.tsx'

const HAN = /\p{Script=Han}/u

/** Text as a source gave it. On an English page Chinese text is marked as Chinese, so it is read and set rightly. */
export function Given({ text }: { text: string }) {
  const language = useLanguage()
  return language === 'en' && HAN.test(text) ? <span lang="zh">{text}</span> : text
}

/** The `lang` attribute for an element that holds given text. */
export function useGivenLang(text: string): 'zh' | undefined {
  return useLanguage() === 'en' && HAN.test(text) ? 'zh' : undefined
}
