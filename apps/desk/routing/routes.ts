/**
 * What the table's rows come to: for each topic its department, the sum of the weights, and the words that were found, the
 * strongest first. The words are the explanation.
 */
export const routes = `sort(
  for one in distinct values(decision.topic) return {
    topic: one,
    department: decision[item.topic = one][1].department,
    score: sum(decision[item.topic = one].weight),
    words: decision[item.topic = one].word
  },
  function(a, b) a.score > b.score
)`

/** The strongest topic, where it is strong enough to suggest anything. */
const strongest = `(${routes})[1]`
const isStrong = `${strongest}.score >= limits.suggestFrom`

export const suggestedDepartment = `if ${isStrong} then ${strongest}.department else null`
export const suggestedTopic = `if ${isStrong} then ${strongest}.topic else null`
