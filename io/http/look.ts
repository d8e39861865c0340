import type { FastifyRequest } from 'fastify'
import type { Looked } from '#core/access/book-entry.ts'
import { writeBook } from '../access/book.ts'
import type { System } from '../system.ts'

/** Writes down what whoever asks is about to see or do; what could not be written is not answered. */
export async function look(system: System, request: FastifyRequest, looked: Looked): Promise<void> {
  await writeBook(system.pool, request.actor, { looked, at: system.now() })
}
