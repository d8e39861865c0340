/** In what somebody may let another act for them: see what is held on them, use their rights, apply for something, keep their devices. */
export const delegationScopes = ['read', 'ask', 'apply', 'things'] as const

export type DelegationScope = (typeof delegationScopes)[number]
