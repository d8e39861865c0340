import { system } from '../error-entry.ts'

/** What the platform itself cannot do now. */
export const outages = {
  internal: system(
    500,
    '平台内部出错，与您填写的内容无关。请再试一次；如仍出错，请把发生时间告诉维护人员。',
    'Something went wrong on our side; what you entered is not at fault. Try again, and if it happens again tell the operator the time it happened.',
  ),
  timeout: system(
    503,
    '处理时间过长，已停止。请再试一次，或缩小查询范围，例如缩短时间段。',
    'The answer took too long and was stopped. Try again, or ask for a smaller part, such as a shorter period.',
  ),
  overloaded: system(
    503,
    '平台当前处理量已满，这次请求没有接收。请过几秒后重新发送。',
    'The service is taking as much as it can at the moment, and this request was not taken. Send it again in a few seconds.',
  ),
  'database-unavailable': system(
    503,
    '数据库暂时无法连接，本次没有保存任何内容。请一分钟后再试；如持续如此，请维护人员检查数据库。',
    'The database cannot be reached at the moment, so nothing was stored. Try again in a minute; if it lasts, the operator should look at the database.',
  ),
  'shutting-down': system(
    503,
    '平台正在重启，暂不接收新的请求。请一分钟后再试，此前已确认的内容均已保存。',
    'The service is being restarted and takes nothing new. Try again in a minute; everything confirmed before is stored.',
  ),
  'disk-full': system(
    507,
    '磁盘剩余空间不足，本次没有保存。请维护人员腾出空间后重新发送。',
    'There is too little room left on the disk, so nothing was stored. The operator should make room; then send it again.',
  ),
} as const
