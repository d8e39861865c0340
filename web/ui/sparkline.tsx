/** A row of numbers as one small line, on a grid of 100 × 30. Decoration beside a number that is said in words. */
export function Sparkline({ values }: { values: number[] }) {
  if (values.length < 2) return null
  const line = lineThrough(values)
  return (
    <svg className="sparkline" viewBox="0 0 100 30" preserveAspectRatio="none" aria-hidden="true">
      <path className="area" d={`${line}L100,30L0,30Z`} />
      <path d={line} />
    </svg>
  )
}

function lineThrough(values: number[]): string {
  const top = Math.max(...values, 1)
  const points = values.map((value, i) => {
    const x = (i / (values.length - 1)) * 100
    return `${x.toFixed(2)},${(29 - (value / top) * 28).toFixed(2)}`
  })
  return `M${points.join('L')}`
}
