import type { FastifyRequest } from 'fastify'
import type { Language } from '#core/words.ts'

/** The reader's language: `?lang=`, then the cookie, then `Accept-Language`; Chinese where nothing is said. */
export function languageOf(request: FastifyRequest): Language {
  const asked = (request.query as { lang?: unknown } | undefined)?.lang
  if (asked === 'zh' || asked === 'en') return asked
  const kept = (request as { cookies?: Record<string, string | undefined> }).cookies?.lang
  if (kept === 'zh' || kept === 'en') return kept
  return preferred(request.headers['accept-language'] ?? '')
}

function preferred(header: string): Language {
  const ranges = header.split(',').map((range) => {
    const [tag = '', q] = range.trim().split(/;\s*q=/)
    return { tag: tag.toLowerCase(), q: q === undefined ? 1 : Number(q) || 0 }
  })
  const best = ranges
    .filter(({ tag }) => tag.startsWith('zh') || tag.startsWith('en'))
    .sort((a, b) => b.q - a.q)[0]
  return best?.tag.startsWith('en') ? 'en' : 'zh'
}
