import { randomUUID } from 'node:crypto'

let article = 0

/** An event that every installation can take, as a line of JSON: an article of a law that nobody has sent before. */
export function articleEvent(source: string): string {
  const data = { law: '测试法', article: `第${++article}条`, text: '正文' }
  return JSON.stringify({ specversion: '1.0', id: randomUUID(), source, type: 'law.article', data })
}
