import { inPageLanguage } from '#web/blocks/ask.ts'
import { Problem, readProblem } from '#web/blocks/problem.ts'

/** A file on its way to the platform. */
export interface Upload {
  file: File
  type: string
  source: string
  /** Called with the share that has been sent, 0 to 1. */
  onProgress: (share: number) => void
  signal: AbortSignal
}

/**
 * Sends a file as it is; resolves with the id of its import as soon as the platform has begun to read it. `fetch` cannot
 * tell how much has been sent, so this is the one place that uses the older way.
 */
export function upload({ file, type, source, onProgress, signal }: Upload): Promise<{ id: string }> {
  const query = new URLSearchParams({ as: type, name: file.name, source })
  const request = new XMLHttpRequest()
  request.open('POST', inPageLanguage(`/api/imports?${query}`))
  request.setRequestHeader('content-type', 'application/octet-stream')
  request.upload.onprogress = ({ loaded, total }) => onProgress(total === 0 ? 1 : loaded / total)
  return new Promise((resolve, reject) => {
    request.onload = () => {
      if (request.status < 300) resolve(JSON.parse(request.responseText))
      else reject(readProblem(request.status, request.responseText))
    }
    request.onerror = () => reject(new Problem({ status: 0, code: 'unreachable', title: '' }))
    request.onabort = () => reject(new DOMException('stopped', 'AbortError'))
    signal.addEventListener('abort', () => request.abort())
    request.send(file)
  })
}
