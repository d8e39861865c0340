import { inPageLanguage } from '../ask.ts'
import { readProblem } from '../problem.ts'

/** Sends a file before it is handed in; answers the id to hand it in by. Throws a `Problem` that says what is wrong with it. */
export async function sendFile(file: File): Promise<{ id: string; name: string }> {
  const headers = { 'content-type': 'application/octet-stream', 'x-file-name': encodeURIComponent(file.name) }
  const answer = await fetch(inPageLanguage('/api/my/files'), { method: 'POST', headers, body: file })
  const text = await answer.text()
  if (!answer.ok) throw readProblem(answer.status, text)
  return JSON.parse(text) as { id: string; name: string }
}
