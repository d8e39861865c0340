/** The keys that values are sealed with, newest first, and what still lies under older ones. */
export interface KeysView {
  keys: { id: string; suite: 'aes' | 'sm'; madeAt: string; seals: boolean }[]
  left: { place: string; values: number }[]
  isDone: boolean
}
