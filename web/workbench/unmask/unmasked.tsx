import { useMutation } from '@tanstack/react-query'
import { type ReactNode, useEffect, useRef } from 'react'
import { FormProblem } from '#web/blocks/form-problem.tsx'
import { useWorkbenchWords } from '../words.ts'
import { ShowButton } from './show-button.tsx'

interface UnmaskedProps {
  /** What the field is called. */
  label: string
  mask: ReactNode
  /** Asks for the value, for a reason. */
  onShow: (reason: string) => Promise<{ value: unknown }>
}

/** A masked value, and for a reason the value itself: in its place, until the page is left. */
export function Unmasked({ label, mask, onShow }: UnmaskedProps) {
  // What was seen is not kept by the page once it is left.
  const showing = useMutation({ mutationFn: onShow, gcTime: 0 })
  if (showing.data) return <InClear value={String(showing.data.value)} />
  return (
    <span className="row">
      {mask}
      <ShowButton label={label} isBusy={showing.isPending} onShow={showing.mutate} />
      <FormProblem error={showing.error} />
    </span>
  )
}

/** The button that was pressed is gone, so the keyboard goes on from the value. */
function InClear({ value }: { value: string }) {
  const words = useWorkbenchWords().unmask
  const place = useRef<HTMLSpanElement>(null)
  useEffect(() => place.current?.focus(), [])
  return (
    <span className="row" role="status">
      <strong ref={place} tabIndex={-1}>
        {value}
      </strong>
      <span className="small soft">{words.noted}</span>
    </span>
  )
}
