/** Strokes on a 20 × 20 grid. */
const PATHS = {
  search: 'M9 3.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11Zm4 9.5 3.5 3.5',
  close: 'm5.5 5.5 9 9m0-9-9 9',
  check: 'm4.5 10.5 3.5 3.5 7.5-8',
  minus: 'M5 10h10',
  plus: 'M10 5v10M5 10h10',
  down: 'm5.5 8 4.5 4.5L14.5 8',
  right: 'm8 5.5 4.5 4.5L8 14.5',
  left: 'm12 5.5-4.5 4.5 4.5 4.5',
  arrow: 'M4 10h12m-4.5-4.5L16 10l-4.5 4.5',
  back: 'M16 10H4m4.5-4.5L4 10l4.5 4.5',
  external: 'M8 5H5v10h10v-3M11 4h5v5m0-5-7 7',
  lock: 'M5.5 9h9v7h-9V9Zm2-.2V6.500a2.5 2.5 0 0 1 5 0v2.3',
  mask: 'M3 10s2.5-4.5 7-4.500S17 10 17 10s-2.5 4.5-7 4.500S3 10 3 10Zm1.5-5.5 11 11',
  shown: 'M3 10s2.5-4.5 7-4.500S17 10 17 10s-2.5 4.5-7 4.500S3 10 3 10Zm7-2a2 2 0 1 0 0 4 2 2 0 0 0 0-4Z',
  info: 'M10 3.500a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13Zm0 6v4m0-6.600v.1',
  warning: 'M10 3.5 17.5 16h-15L10 3.500ZM10 8.500v3.500m0 2.200v.1',
  clock: 'M10 3.500a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13ZM10 6.500V10l2.5 1.8',
  calendar: 'M4 5.500h12V16H4V5.500ZM4 8.500h12M7 3.500v3m6-3v3',
  document: 'M5.5 3.500h6l3 3v10h-9v-13Zm6 0v3h3M8 10h4m-4 3h4',
  scales: 'M10 4v12m-3.5 0h7M4 6.500l6-1.5 6 1.500M4 6.5 2.3 11h3.400L4 6.500Zm12 0L14.3 11h3.400L16 6.500Z',
  building: 'M4.5 16.500v-12h7v12m0-8h4v8m-13 0h15M7 7.500h2M7 10.500h2M7 13.500h2',
  chart: 'M4 4v12h12M7 13V9.500M10.5 13V6.500M14 13v-5',
  filter: 'M3.5 5h13M6 10h8m-5.5 5h3',
  upload: 'M10 13V4m-3.5 3.500L10 4l3.5 3.500M4 13v3h12v-3',
  download: 'M10 4v9m-3.5-3.500L10 13l3.5-3.500M4 13v3h12v-3',
  refresh: 'M15.5 8A6 6 0 0 0 4.6 7.500M4.5 4.500v3h3M4.5 12a6 6 0 0 0 10.9.5m.1 3v-3h-3',
  pause: 'M7 5v10m6-10v10',
  play: 'M7 4.500v11l8.5-5.500L7 4.500Z',
  loop: 'M6 6h8a3 3 0 0 1 3 3v2a3 3 0 0 1-3 3H6a3 3 0 0 1-3-3V9a3 3 0 0 1 3-3Zm5.5-2L14 6l-2.5 2',
  source:
    'M10 4c3.6 0 6 .9 6 2s-2.4 2-6 2-6-.9-6-2 2.4-2 6-2Zm-6 2v8c0 1.1 2.4 2 6 2s6-.9 6-2V6m-12 4c0 1.1 2.4 2 6 2s6-.9 6-2',
  person: 'M10 4a3 3 0 1 0 0 6 3 3 0 0 0 0-6ZM4 16.500c.5-3.2 2.8-5 6-5s5.5 1.8 6 5',
  sun: 'M10 7a3 3 0 1 0 0 6 3 3 0 0 0 0-6Zm0-4v1.500m0 11V17m7-7h-1.500m-11 0H3m11.9-4.9-1 1m-7.8 7.8-1 1m9.8 0-1-1M6.1 6.100l-1-1',
  language:
    'M10 3.500a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13Zm-6.5 6.500h13M10 3.500c2 1.7 2.7 4 2.7 6.500S12 14.8 10 16.500C8 14.8 7.3 12.5 7.3 10S8 5.2 10 3.500Z',
  letters: 'M3 15.5 6.5 6 10 15.500m-5.8-3h4.600M12 15.500l2.5-6.5 2.5 6.500m-4.2-2h3.4',
  bell: 'M5.5 13.500V9a4.5 4.5 0 0 1 9 0v4.500l1 1h-11l1-1Zm3 3h3',
  task: 'M4.5 4.500h11v11h-11v-11Zm3 5.5 2 2 3.5-4',
  link: 'M8.5 11.5 11.5 8.500M9 6.500l1.5-1.500a3.2 3.2 0 0 1 4.5 4.500L13.5 11M11 13.5 9.5 15A3.2 3.2 0 0 1 5 10.500L6.5 9',
  more: 'M5 10h.1m4.9 0h.1m4.9 0h.1',
  edit: 'm4.5 15.5.7-3.2 8-8 2.5 2.5-8 8-3.2.7Z',
  trash: 'M4 6h12M8 6V4h4v2m-6.5 0 .7 10h7.600l.7-10',
  resend: 'M3.5 10 16.5 4l-3.5 12.5-3.5-5-6-1.500Zm6 1.500L16.5 4',
} as const

export type IconName = keyof typeof PATHS

/** A small drawing beside words. With `label` it stands alone and is read out; without, it is decoration. */
export function Icon({ name, size, label }: { name: IconName; size?: 'small'; label?: string }) {
  const reading = label ? ({ role: 'img', 'aria-label': label } as const) : ({ 'aria-hidden': true } as const)
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: it is hidden from reading, or named by aria-label.
    <svg className="icon" viewBox="0 0 20 20" data-size={size} {...reading}>
      <path d={PATHS[name]} />
    </svg>
  )
}
