import { formatNumber } from '#web/ui/format.ts'
import { useLanguage } from '#web/ui/language.tsx'
import { Stat } from '#web/ui/stat.tsx'
import type { MyData } from '../pages/my-data.tsx'
import type { OwnDataView } from '../person-views.ts'
import { usePersonWords } from '../person-words.ts'

interface MyDataTilesProps {
  held: OwnDataView['departments']
  data: MyData
}

/** The page in four numbers, each the way to its part. */
export function MyDataTiles({ held, data }: MyDataTilesProps) {
  const { tiles } = usePersonWords().myData
  const language = useLanguage()
  const records = held.reduce((sum, department) => sum + department.records.length, 0)
  const others = data.looks.looks.filter(({ isMine }) => !isMine).length
  const open = data.asked.requests.filter(({ state }) => state === 'filed' || state === 'open').length
  const numbers = [
    ['#held', records, tiles.records],
    ['#held', held.length, tiles.departments],
    ['#looks', others, tiles.looks],
    ['#requests', open, tiles.open],
  ] as const
  return (
    <div className="counts party-counts">
      {numbers.map(([href, number, label]) => (
        <a key={label} className="plain-link" href={href}>
          <Stat number={formatNumber(number, language)} label={label} />
        </a>
      ))}
    </div>
  )
}
