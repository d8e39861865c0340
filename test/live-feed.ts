import type { TestContext } from 'node:test'

export interface FeedItem {
  ref: string
  type: string
  title: string | null
  loopId: string
}

/** A live feed as a client without a browser reads it. */
export interface LiveFeed {
  items: FeedItem[]
  /** The id to come back with. */
  lastId: () => string
  /** Settled once the server has ended it. */
  ended: Promise<void>
  until: (enough: (items: FeedItem[]) => boolean) => Promise<void>
  close: () => void
}

/** Opens `/api/live`, from a place and with a session where they are given; closed after the test at the latest. */
export async function openFeed(
  t: TestContext,
  url: string,
  from: { lastId?: string; all?: boolean; cookie?: string } = {},
): Promise<LiveFeed> {
  const stop = new AbortController()
  t.after(() => stop.abort())
  const response = await fetch(`${url}/api/live${from.all ? '?all=1' : ''}`, {
    signal: stop.signal,
    headers: {
      ...(from.lastId === undefined ? {} : { 'last-event-id': from.lastId }),
      ...(from.cookie === undefined ? {} : { cookie: from.cookie }),
    },
  })
  const items: FeedItem[] = []
  let lastId = from.lastId ?? ''
  const waiting = new Set<() => void>()
  const read = async () => {
    let text = ''
    for await (const bytes of response.body!.pipeThrough(new TextDecoderStream())) {
      text += bytes
      const messages = text.split('\n\n')
      text = messages.pop() ?? ''
      for (const message of messages) {
        lastId = /^id: (.*)$/m.exec(message)?.[1] ?? lastId
        const data = /^data: (.*)$/m.exec(message)?.[1]
        if (data) items.push(JSON.parse(data) as FeedItem)
      }
      for (const look of waiting) look()
    }
  }
  const ended = read().catch(() => {})
  const until = (enough: (items: FeedItem[]) => boolean) =>
    new Promise<void>((resolve) => {
      const look = () => {
        if (!enough(items)) return
        waiting.delete(look)
        resolve()
      }
      waiting.add(look)
      look()
    })
  return { items, lastId: () => lastId, ended, until, close: () => stop.abort() }
}
