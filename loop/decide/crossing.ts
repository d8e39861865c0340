/** A line an indicator is watched for. */
export interface Line {
  above?: number
  below?: number
}

/** Whether going from one value to the next crosses the line, and which way; staying on the far side does not. */
export function crossing(last: number, value: number, { above, below }: Line): 'above' | 'below' | null {
  if (above !== undefined && last <= above && value > above) return 'above'
  if (below !== undefined && last >= below && value < below) return 'below'
  return null
}
