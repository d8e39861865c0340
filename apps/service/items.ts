import type { Item } from '#core/app.ts'
import { hygiene, road, signboard } from './items/city.ts'
import { drainage } from './items/drainage.ts'
import { fireCheck, firePromise } from './items/fire.ts'
import { food, foodRenewal } from './items/food.ts'
import { promiseCheck, ratingFollowup } from './items/internal.ts'
import { residence, senior } from './items/person.ts'
import { restaurant } from './items/restaurant.ts'

export const items: Item[] = [
  restaurant,
  food,
  foodRenewal,
  fireCheck,
  firePromise,
  signboard,
  drainage,
  hygiene,
  road,
  residence,
  senior,
  promiseCheck,
  ratingFollowup,
]
