import type { ImportEnd, Progress } from '#io/import/import-file.ts'

const WIDTH = 24

/** One line of the terminal that is written over while work goes on; plain lines now and then where there is no terminal. */
export class ProgressLine {
  readonly #begun = performance.now()
  #shown = 0
  #open = false

  show(progress: Progress): void {
    const share = progress.bytes === 0 ? 1 : Math.min(1, progress.bytesDone / progress.bytes)
    const seconds = (performance.now() - this.#begun) / 1000
    const rate = Math.round((progress.rows - progress.resumedAt) / Math.max(seconds, 0.001))
    const left = share > 0 ? Math.ceil((seconds * (1 - share)) / share) : 0
    this.#write(
      `${bar(share)} ${percent(share)}  ${number(progress.rows)} rows  ${number(rate)}/s  ${left} s left`,
    )
  }

  showWaiting(waiting: number): void {
    this.#write(`Through the loop: ${number(waiting)} events waiting`)
  }

  end(): void {
    if (this.#open) process.stdout.write('\n')
    this.#open = false
  }

  #write(text: string): void {
    const now = performance.now()
    if (now - this.#shown < (process.stdout.isTTY ? 100 : 5000)) return
    this.#shown = now
    this.#open = process.stdout.isTTY === true
    process.stdout.write(this.#open ? `\r\u001b[K${text}` : `${text}\n`)
  }
}

function bar(share: number): string {
  const full = Math.round(share * WIDTH)
  return `[${'█'.repeat(full)}${'·'.repeat(WIDTH - full)}]`
}

function percent(share: number): string {
  return `${Math.floor(share * 100)} %`.padStart(5)
}

function number(value: number): string {
  return value.toLocaleString('en')
}

/** The balance at the end, as it will also stand in the console. */
export function balanceLines(end: ImportEnd): string[] {
  const { received, accepted, warned, quarantined, duplicate } = end.balance
  return [
    ...(end.resumedAt > 0
      ? [`Went on after row ${number(end.resumedAt)}, where an earlier import of this file had stopped.`]
      : []),
    `received ${number(received)} = accepted ${number(accepted)} (with warnings ${number(warned)}) + quarantined ${number(quarantined)} + duplicate ${number(duplicate)}`,
  ]
}
