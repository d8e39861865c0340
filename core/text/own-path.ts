/** A path of ours to go on to, as somebody gave it; the first page where it could lead anywhere else. */
export function ownPath(text: string | undefined): string {
  if (text === undefined || !text.startsWith('/')) return '/'
  const url = URL.parse(text, 'http://own.invalid')
  if (url?.host !== 'own.invalid' || url.pathname.startsWith('//')) return '/'
  return url.pathname + url.search + url.hash
}
