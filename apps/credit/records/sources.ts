import type { RecordType } from '#core/app.ts'

/** The departments that decide on licences and penalties and report them every working day. */
export const decisionSources: RecordType['sources'] = [
  { party: 'market-regulation', cycle: 'daily' },
  { party: 'emergency-management', cycle: 'daily' },
  { party: 'ecology-environment', cycle: 'daily' },
  { party: 'housing-construction', cycle: 'daily' },
  { party: 'transport', cycle: 'daily' },
  { party: 'health', cycle: 'daily' },
  { party: 'urban-management', cycle: 'daily' },
  { party: 'fire-rescue', cycle: 'daily' },
]

/** The bodies that keep a list of seriously dishonest subjects by law. */
export const listingSources: RecordType['sources'] = [
  { party: 'court', cycle: 'daily' },
  { party: 'market-regulation', cycle: 'weekly' },
  { party: 'tax', cycle: 'monthly' },
  { party: 'human-resources', cycle: 'monthly' },
  { party: 'emergency-management', cycle: 'monthly' },
  { party: 'finance', cycle: 'irregular' },
]

/** Those who carry out measures and say whether they did. */
export const feedbackSources: RecordType['sources'] = [
  { party: 'public-resource-trading', cycle: 'live' },
  { party: 'finance', cycle: 'live' },
  { party: 'market-regulation', cycle: 'live' },
  { party: 'emergency-management', cycle: 'live' },
  { party: 'human-resources', cycle: 'live' },
  { party: 'development-reform', cycle: 'live' },
  { party: 'civil-service', cycle: 'irregular' },
  { party: 'immigration', cycle: 'irregular' },
  { party: 'financial-institution', cycle: 'irregular' },
]
