import { cityTopics } from './city-topics.ts'
import { economyTopics } from './economy-topics.ts'
import { peopleTopics } from './people-topics.ts'
import type { Topic } from './topic.ts'

/** All topics. Of two that score the same the one that stands first is suggested. */
export const topics: Topic[] = [...cityTopics, ...peopleTopics, ...economyTopics]

/** The departments a request can be sent to. */
export const departments: string[] = [...new Set(topics.map(({ department }) => department)), 'petition']
