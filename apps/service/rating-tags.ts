import type { App } from '#core/app.ts'

/** What a rating can point at, for better or worse; one list for all channels, so that they can be counted together. */
export const ratingTags = [
  'attitude',
  'speed',
  'clarity',
  'materials',
  'visits',
  'online',
  'facilities',
  'fees',
  'fairness',
]

/** What nobody has met with who came by a channel: a hall that was not entered, pages that were not used. */
const unmet: Readonly<Record<string, string[]>> = {
  portal: ['facilities'],
  counter: ['online'],
  hotline: ['facilities', 'online'],
}

/** Each tag with the channels that do not offer it as `false`, for the form that asks for them. */
export const tagsOffered: App['dictionaries'][string] = ratingTags.map((code) => ({
  code,
  ...Object.fromEntries(
    Object.entries(unmet).flatMap(([channel, tags]) => (tags.includes(code) ? [[channel, false]] : [])),
  ),
}))

/** FEEL: whether every tag of a rating is one of its channel. */
export const isOfChannel = Object.entries(unmet)
  .map(([channel, tags]) => {
    const met = `every tag in tags satisfies not(list contains(${JSON.stringify(tags)}, tag))`
    return `(channel != "${channel}" or tags = null or (${met}))`
  })
  .join(' and ')
