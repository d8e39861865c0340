import { chineseForm } from '#io/documents/chinese-form.ts'
import { bytesOf, openSheet, writeBlock } from '#io/documents/sheet.ts'

/**
 * A page that stands for a paper somebody would hand in. It says that it is none: nobody in the sample city has papers. Measured on one
 * core: 24 ms, the first 200 ms more.
 */
export async function paperPage(
  title: string,
  { author, madeAt }: { author: string; madeAt: string },
): Promise<Buffer> {
  const { margins, body } = chineseForm
  const sheet = openSheet({ title, author, language: 'zh', madeAt, layout: 'portrait', margins })
  writeBlock(sheet, {
    text: title,
    tag: 'H1',
    weight: 700,
    size: 20,
    leading: 31,
    align: 'center',
    after: 24,
  })
  writeBlock(sheet, {
    ...body,
    text: `${author}提交的示例材料。江湾市是虚构的示例城市，这一页代替真实的材料。`,
  })
  writeBlock(sheet, {
    ...body,
    align: 'left',
    text: 'Jiangwan is an invented city. This page stands for a paper that would be handed in.',
  })
  return await bytesOf(sheet)
}
