import { row } from '../error-entry.ts'

/** Decision tables that give no answer. */
export const decisions = {
  'no-match': row(
    '决策表中没有符合这种情形的行，因此没有作出判定。请核对事实；如事实无误，应在决策表中补充这种情形。',
    'No row of the decision table fits this case, so nothing was decided. Check the facts; if they are right, the table needs a row for them.',
  ),
  'unique-violated': row(
    '决策表中有多行同时符合，而规则只允许一行。请规则维护人员消除各行的重叠。',
    "Several rows of the decision table fit, where only one may. The table's rows overlap; whoever keeps the rule should separate them.",
  ),
  'any-violated': row(
    '决策表中符合的各行得出不同结果。请规则维护人员使其一致。',
    'The rows of the decision table that fit lead to different results. Whoever keeps the rule should make them agree.',
  ),
  'input-type': row(
    '判定所用的一项事实类型不符。请核对该字段是否填写、写法是否正确。',
    'A fact the decision reads is not of the kind it asks for. Check that the field is filled and rightly written.',
  ),
  'input-value': row(
    '判定所用的一项事实不在规则列出的取值中。请核对该字段，或请规则维护人员补充该取值。',
    'A fact the decision reads is not among the values it knows. Check the field, or have the value added to the rule.',
  ),
  'output-type': row(
    '规则得出的结果类型与声明不符。请规则维护人员改正该行。',
    'The rule gave a result of another kind than it declares. Whoever keeps the rule should mend that row.',
  ),
  'output-value': row(
    '规则得出的结果不在声明的取值中。请规则维护人员改正该行。',
    'The rule gave a result that is not among those it declares. Whoever keeps the rule should mend that row.',
  ),
  'not-computable': row(
    '用现有事实无法完成规则的计算。请核对所用字段是否填写、写法是否正确。',
    'The rule could not be worked out with these facts. Check that the fields it reads are filled and rightly written.',
  ),
  'too-much-work': row(
    '规则的计算步骤超过允许的范围，已停止。请缩短所用的列表，或简化规则。',
    'Working out the rule took more steps than are allowed, so it was stopped. Shorten the lists it reads, or simplify the rule.',
  ),
} as const
