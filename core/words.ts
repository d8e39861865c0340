/**
 * The words of an app in one language: a tree of sentences whose paths follow the declaration —
 * `name`, `tagline`, `records.<type>.name`, `records.<type>.fields.<field>`, `records.<type>.values.<field>.<value>`,
 * `quality.<code>`, `rules.<id>`, `tables.<id>.name|inputs.<id>|outputs.<id>`, `indicators.<id>`, `pages.<id>`,
 * `sources.<party>`, `tasks.<title>`, `notices.<text>`, `marks.<label>`, `reasons.<reason>`, `limits.<id>`,
 * `dictionaries.<name>.<code>`.
 */
export interface Words {
  [key: string]: string | Words
}

export type Language = 'zh' | 'en'

/** The sentence at a path (segments, because type names contain dots), or null where there is none. */
export function wordAt(words: Words, path: string[]): string | null {
  let node: string | Words | undefined = words
  for (const segment of path) {
    if (typeof node !== 'object' || !Object.hasOwn(node, segment)) return null
    node = node[segment]
  }
  return typeof node === 'string' ? node : null
}
