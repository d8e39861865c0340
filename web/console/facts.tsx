import { Fragment, type ReactNode } from 'react'
import { Dot } from '#web/ui/dot.tsx'

/** Short facts in one line, a dot between them; what is empty is left out. */
export function Facts({ of }: { of: ReactNode[] }) {
  const said = of.filter((fact) => fact !== null && fact !== undefined && fact !== '' && fact !== false)
  return (
    <p className="small soft">
      {said.map((fact, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a fact is known by its place.
        <Fragment key={i}>
          {i > 0 && <Dot />}
          {fact}
        </Fragment>
      ))}
    </p>
  )
}
