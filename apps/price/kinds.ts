/** What a price may do against the law (价格法 arts 12 to 14), as people report it. */
export const kinds = ['noMarking', 'fraud', 'guided', 'gouging', 'collusion', 'dumping', 'charges']

/** What is wanted: action against a violation, help in a dispute, or an answer. */
export const wants = ['report', 'complaint', 'question']
