// biome-ignore-all lint/suspicious/noThenProperty: a table's row reads "when … then …" and is never awaited.
import type { DecisionTable } from '#core/app.ts'
import { licensing } from '../laws.ts'

const row = (
  item: string,
  [document, kind, certificate, content]: [string, string, string, string],
): DecisionTable['rules'][number] => ({
  id: item,
  when: [`"${item}"`],
  then: [document, kind, certificate, content].map((text) => `"${text}"`),
  basis: [licensing('第四十条')],
})

/** What the credit platform is told of a decision (双公示): only licences in the sense of the law; what is not here is not told. */
export const published: DecisionTable = {
  id: 'published',
  version: '1',
  name: 'tables.published.name',
  hitPolicy: 'UNIQUE',
  validFrom: '2015-12-02',
  inputs: [{ id: 'item', expression: 'item', typeRef: 'string' }],
  outputs: [
    { id: 'docName', typeRef: 'string' },
    { id: 'kind', typeRef: 'string' },
    { id: 'certificateName', typeRef: 'string' },
    { id: 'content', typeRef: 'string' },
  ],
  rules: [
    row('food-business-permit', ['准予食品经营许可决定书', '普通', '食品经营许可证', '准予从事食品经营']),
    row('fire-safety-check', [
      '公众聚集场所投入使用、营业前消防安全检查决定书',
      '普通',
      '消防安全检查合格证',
      '准予公众聚集场所投入使用、营业',
    ]),
    row('fire-safety-promise', [
      '公众聚集场所投入使用、营业前消防安全检查决定书（告知承诺）',
      '普通',
      '消防安全检查合格证',
      '准予公众聚集场所投入使用、营业',
    ]),
    row('signboard', ['准予设置户外招牌决定书', '普通', '户外招牌设置证', '准予设置户外招牌']),
    row('drainage-permit', [
      '准予城镇污水排入排水管网许可决定书',
      '普通',
      '城镇污水排入排水管网许可证',
      '准予向城镇排水设施排放污水',
    ]),
    row('public-place-hygiene', [
      '准予公共场所卫生许可决定书',
      '普通',
      '公共场所卫生许可证',
      '准予从事公共场所经营',
    ]),
    row('road-occupation', [
      '准予临时占用城市道路决定书',
      '普通',
      '临时占用城市道路许可证',
      '准予临时占用城市道路',
    ]),
    row('food-business-renewal', [
      '准予延续食品经营许可决定书',
      '普通',
      '食品经营许可证',
      '准予延续食品经营许可',
    ]),
  ],
}
