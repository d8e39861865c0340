import type { Preferences } from './visit.ts'

const CHOICES = {
  lang: ['zh', 'en'],
  theme: ['auto', 'light', 'dark'],
  size: ['normal', 'large'],
} as const

type ChoiceName = keyof typeof CHOICES

/** Everything a request says about how its reader wants the page. */
interface Asked {
  query: URLSearchParams
  cookie: string
  acceptLanguage: string
}

/** What the reader wants: said in the address, else kept in a cookie, else the language of the browser; Chinese first. */
export function readPreferences({ query, cookie, acceptLanguage }: Asked): Preferences {
  const kept = readCookies(cookie)
  const choice = (name: ChoiceName) => allowed(name, query.get(name)) ?? allowed(name, kept.get(name))
  return {
    language: (choice('lang') ?? preferredLanguage(acceptLanguage)) as Preferences['language'],
    theme: (choice('theme') ?? 'auto') as Preferences['theme'],
    size: (choice('size') ?? 'normal') as Preferences['size'],
  }
}

/** `Set-Cookie` lines for what the address asks to be remembered, for a year. */
export function cookiesToKeep(query: URLSearchParams): string[] {
  return (Object.keys(CHOICES) as ChoiceName[]).flatMap((name) => {
    const value = allowed(name, query.get(name))
    return value ? [`${name}=${value}; Path=/; Max-Age=31536000; SameSite=Lax`] : []
  })
}

function allowed(name: ChoiceName, value: string | null | undefined): string | null {
  return value && (CHOICES[name] as readonly string[]).includes(value) ? value : null
}

function readCookies(header: string): Map<string, string> {
  const pairs = header.split(';').map((pair) => pair.trim().split('=', 2))
  return new Map(pairs.map(([name = '', value = '']) => [name, value]))
}

/** The first of Chinese and English that the browser asks for; browsers list languages in the order of wish. */
function preferredLanguage(acceptLanguage: string): 'zh' | 'en' {
  const wished = acceptLanguage.toLowerCase().match(/\b(zh|en)\b/)
  return wished?.[1] === 'en' ? 'en' : 'zh'
}
