/** The part of saxen that is used here; the package ships no types. */
declare module 'saxen' {
  export class Parser {
    on(event: 'openTag', listen: (name: string, attributes: () => Record<string, string>) => void): this
    on(event: 'closeTag', listen: (name: string) => void): this
    on(event: 'text', listen: (text: string) => void): this
    on(event: 'cdata', listen: (text: string) => void): this
    on(event: 'error' | 'warn', listen: (error: Error) => void): this
    write(xml: string): this
    end(): Error | null
    stop(): void
  }
}
