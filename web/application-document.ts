import type { Assets } from './portal/document.tsx'
import type { Preferences } from './portal/visit.ts'

/** The empty page that an application fills in the browser. Every part is ours: nothing of a request gets into it. */
export function applicationDocument(
  application: 'console' | 'workbench',
  { language, theme, size }: Preferences,
  assets: Assets,
): string {
  const styles = assets.styles.map((href, i) =>
    styleLink(href, i === 0 ? ' id="react-aria-pressable-style"' : ''),
  )
  const attributes = [
    `lang="${language === 'zh' ? 'zh-CN' : 'en'}"`,
    theme === 'auto' ? '' : `data-theme="${theme}"`,
    size === 'large' ? 'data-size="large"' : '',
  ]
  return [
    '<!doctype html>',
    `<html ${attributes.filter(Boolean).join(' ')}>`,
    '<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark"><title>Yiwang</title>',
    '<link rel="icon" href="/assets/icon.svg" type="image/svg+xml">',
    ...styles,
    `<script type="module" src="${assets.script}"></script></head>`,
    `<body><div id="${application}"></div>`,
    ...assets.lateStyles.map((href) => styleLink(href, '')),
    '</body></html>',
  ].join('\n')
}

function styleLink(href: string, attributes: string): string {
  return `<link rel="stylesheet"${attributes} href="${href}">`
}
