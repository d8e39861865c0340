import { request } from '../error-entry.ts'

/** Records, rows and what came of them. */
export const loop = {
  'type-unknown': request(
    404,
    '没有应用声明过这种数据类型[“{type}”]。请从 /api/apps 列出的类型中选择。',
    'No app declares the record type[ “{type}”]. Choose one of the types listed under /api/apps.',
  ),
  'record-not-found': request(
    404,
    '没有找到这个编号的公开记录。请核对类型和编号，或用主体名称搜索。',
    'There is no published record with this number. Check the type and number, or search for the name of the party.',
  ),
  'version-not-found': request(
    404,
    '这条记录没有该版本。请去掉版本号打开记录，可看到全部版本。',
    'This record has no such version. Open the record without a version to see all of them.',
  ),
  'subject-not-found': request(
    404,
    '没有找到这个编号的主体或事物。请核对编号，或用名称搜索。',
    'No party or object with this number is known here. Check the number, or search for the name.',
  ),
  'loop-not-found': request(
    404,
    '没有以这个编号开始的流转过程。请从记录或事件页面进入，不必手工输入。',
    'No chain of events begins with this number. Open it from a record or an event instead of typing it.',
  ),
  'event-not-found': request(
    404,
    '没有找到这个编号的事件。请从实时动态或记录页面进入。',
    'No event with this number is known here. Open it from the live list or from a record.',
  ),
  'indicator-not-found': request(
    404,
    '没有应用声明过这个指标。请从 /api/indicators 列出的指标中选择。',
    'No app declares this indicator. Choose one of those listed under /api/indicators.',
  ),
  'law-not-found': request(
    404,
    '没有收录这部法律法规。请核对名称，或用标题中的词语搜索。',
    'This law is not in the collection. Check its name, or search the laws for a word of its title.',
  ),
  'rule-not-found': request(
    404,
    '没有应用声明过这条规则。请从 /api/rules 列出的规则中选择。',
    'No app declares this rule. Choose one of those listed under /api/rules.',
  ),
  'decision-not-found': request(
    404,
    '没有找到这次判定。请从所属记录的页面进入。',
    'No decision is kept under this reference. Open it from the record it belongs to.',
  ),
  'import-not-found': request(
    404,
    '没有找到这个编号的导入任务。请查看导入列表。',
    'There is no import with this number. See the list of imports.',
  ),
  'quarantine-not-found': request(
    404,
    '待更正数据中没有这一行。请查看待更正列表。',
    'There is no row with this number in quarantine. See the list of rows that wait for correction.',
  ),
  'task-not-found': request(
    404,
    '没有找到这个编号的待办事项。请查看待办列表。',
    'There is no task with this number. See the list of open tasks.',
  ),
  'import-running': request(
    409,
    '这个文件正在导入[：{file}]。请等该任务结束后再试。',
    'This file is already being imported[: {file}]. Wait until that import ends, then try again.',
  ),
  'quarantine-settled': request(
    409,
    '这一行已经重新提交或作废，本次没有改动。请刷新列表查看处理结果。',
    'This row has already been sent again or discarded, so nothing was changed. Reload the list to see how it ended.',
  ),
  'task-not-open': request(
    409,
    '没有这个编号的未办事项，可能已经办结，本次没有改动。请刷新列表查看办理情况。',
    'No open task has this number; it may be done already. Nothing was changed; reload the list to see how it stands.',
  ),
  'decision-not-reproducible': request(
    409,
    '作出这次判定的规则版本目前没有载入，无法重新计算。请载入该版本后再试。',
    'The version of the rule that made this decision is no longer loaded, so it cannot be run again. Load that version and repeat.',
  ),
} as const
