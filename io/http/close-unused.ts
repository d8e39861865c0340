import type { Socket } from 'node:net'
import type { FastifyInstance } from 'fastify'

/**
 * When the server ends, connections on which no request is under way are closed at once. Node itself closes those that had
 * one before, but waits for one that a browser opened ahead of need and never used.
 */
export function closeUnused(app: FastifyInstance): void {
  const open = new Set<Socket>()
  const busy = new WeakSet<Socket>()
  app.server.on('connection', (socket: Socket) => {
    open.add(socket)
    socket.once('close', () => open.delete(socket))
  })
  app.server.on('request', ({ socket }, response) => {
    busy.add(socket)
    response.once('close', () => busy.delete(socket))
  })
  app.addHook('preClose', async () => {
    for (const socket of open) if (!busy.has(socket)) socket.destroy()
  })
}
