import { useState } from 'react'
import { dayOf } from '#web/ui/format.ts'

/** The business date in Beijing when the screen was opened. */
export function useToday(): string {
  return useState(() => dayOf(new Date().toISOString()))[0]
}
