import { createContext, type ReactNode, useContext } from 'react'
import { I18nProvider } from 'react-aria-components/I18nProvider'
import type { Language } from './format.ts'

const LanguageContext = createContext<Language>('zh')

/** Sets the language of everything below it, for our own components and for React Aria's. */
export function LanguageProvider({ language, children }: { language: Language; children: ReactNode }) {
  return (
    <LanguageContext value={language}>
      <I18nProvider locale={language === 'zh' ? 'zh-CN' : 'en-GB'}>{children}</I18nProvider>
    </LanguageContext>
  )
}

/** The language of the page. */
export function useLanguage(): Language {
  return useContext(LanguageContext)
}
