// biome-ignore-all lint/suspicious/noThenProperty: a table's row reads "when … then …" and is never awaited.
import type { DecisionTable } from '#core/app.ts'

/** What follows from the departments' answers; whoever decides otherwise says why. */
export const verificationAdvice: DecisionTable = {
  id: 'verification-advice',
  version: '1',
  name: 'tables.verification-advice.name',
  hitPolicy: 'FIRST',
  validFrom: '2017-02-01',
  inputs: [
    { id: 'objections', expression: 'objections', typeRef: 'number' },
    { id: 'silent', expression: 'silent', typeRef: 'number' },
  ],
  outputs: [{ id: 'step', typeRef: 'string' }],
  rules: [
    {
      id: 'objected',
      when: ['> 0', '-'],
      then: ['"deny"'],
      basis: ['企业投资项目核准和备案管理条例#第九条'],
    },
    {
      id: 'agreed',
      when: ['-', '-'],
      then: ['"approve"'],
      basis: ['企业投资项目核准和备案管理条例#第十条'],
    },
  ],
}

/** A budget above the estimate by more than the law's percentage may send the feasibility study back (政府投资条例 art. 12). */
export const budgetAdvice: DecisionTable = {
  id: 'budget-advice',
  version: '1',
  name: 'tables.budget-advice.name',
  hitPolicy: 'FIRST',
  validFrom: '2019-07-01',
  inputs: [{ id: 'over', expression: 'over', typeRef: 'boolean' }],
  outputs: [{ id: 'step', typeRef: 'string' }],
  rules: [
    { id: 'over', when: ['true'], then: ['"sendBack"'], basis: ['政府投资条例#第十二条'] },
    { id: 'within', when: ['-'], then: ['"approveDesign"'], basis: ['政府投资条例#第十一条'] },
  ],
}

/** What a department lists and an owner promises before a permit is given at once. */
export const promiseConditions: DecisionTable = {
  id: 'promise-conditions',
  version: '1',
  name: 'tables.promise-conditions.name',
  hitPolicy: 'COLLECT',
  validFrom: '2020-01-01',
  inputs: [{ id: 'matter', expression: 'matter', typeRef: 'string' }],
  outputs: [{ id: 'condition', typeRef: 'string' }],
  rules: [
    condition('land', ['construction-permit'], '中华人民共和国建筑法#第八条'),
    condition('planning', ['construction-permit'], '中华人民共和国城乡规划法#第四十条'),
    condition('drawings', ['construction-permit'], '中华人民共和国消防法#第十一条'),
    condition('contractor', ['construction-permit'], '中华人民共和国建筑法#第八条'),
    condition('safety', ['construction-permit'], '建设工程安全生产管理条例#第十条'),
    condition('plan', ['soil-conservation'], '中华人民共和国水土保持法#第二十五条'),
    condition('measures', ['soil-conservation'], '中华人民共和国水土保持法#第二十七条'),
  ],
}

function condition(code: string, matters: string[], basis: string): DecisionTable['rules'][number] {
  return {
    id: code,
    when: [matters.map((matter) => `"${matter}"`).join(', ')],
    then: [`"${code}"`],
    basis: [basis],
  }
}
