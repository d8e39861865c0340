/**
 * The words of an app in one language: a tree of sentences whose paths follow the declaration —
 * `name`, `tagline`, `records.<type>.name`, `records.<type>.fields.<field>`, `records.<type>.values.<field>.<value>`,
 * `quality.<code>`, `rules.<id>`, `tables.<id>.name|inputs.<id>|outputs.<id>`, `indicators.<id>`, `pages.<id>`,
 * `sources.<party>`, `tasks.<title>`, `notices.<text>`, `roles.<role>` (whom a task or notice is for), `events.<type>` (what a
 * rule emits), `marks.<label>`, `reasons.<reason>`, `limits.<id>`, `dictionaries.<name>.<code>`. For cases: `processes.<id>.name|steps.<step>|states.<path>|clocks.<clock>|lanes.<lane>`,
 * `items.<code>.name|summary|materials.<material>|conditions.<material>|certificate.name|certificate.values.<line>`,
 * `forms.<id>.name|fields.<field>|values.<field>.<value>|groups.<group>|hints.<field>`,
 * `documents.<id>.title|body|values.<hole>.<value>`. The path of an inner state is written with dots:
 * `states.review.fire.open`, as one segment.
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
