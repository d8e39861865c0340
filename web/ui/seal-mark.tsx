/** The mark of the platform: a net cut into a seal. */
export function SealMark() {
  return (
    <svg className="seal-mark" viewBox="0 0 34 34" aria-hidden="true">
      <rect className="ground" x="1" y="1" width="32" height="32" rx="4" />
      <path className="cut" d="M8 27V8h18v16.500q0 2.5-2.5 2.500H22" />
      <path className="cut" d="m11.5 12.5 4.5 9m-.2-9-4.6 9M18.2 12.500l4.5 9m-.2-9-4.6 9" />
    </svg>
  )
}
