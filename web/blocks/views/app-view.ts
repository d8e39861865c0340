import type { App } from '#core/app.ts'

/** A declaration as the server gives it out: everything but the examples. */
export type AppView = Omit<App, 'examples'> & { examples?: App['examples'] }
