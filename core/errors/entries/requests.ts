import { request } from '../error-entry.ts'

/** Requests that cannot be read or answered as they stand. */
export const requests = {
  'bad-json': request(
    400,
    '请求内容不是可读取的 JSON。请用 JSON 工具检查，或对照接口说明中的示例，改好后重新发送。',
    'The body of the request is not readable JSON. Check it with a JSON tool, or see the example in the interface description, and send it again.',
  ),
  'bad-envelope': request(
    400,
    '请求不是 CloudEvents 1.0 事件。请在内容中或以 ce- 开头的请求头中写明 specversion、id、source 和 type。',
    'The request is not a CloudEvents 1.0 event. Send the attributes specversion, id, source and type, either in the body or as ce- headers.',
  ),
  'request-malformed': request(
    400,
    '这不是完整的 HTTP 请求，无法读取。请检查发送程序或中间的代理。',
    'This is no whole HTTP request and could not be read. Check the program that sends it, or the proxy between.',
  ),
  'bad-body': request(
    400,
    '请求内容缺少必要项，或某一项不符合要求[：{field}]。请对照接口说明改好后重新发送。',
    'The body of the request lacks something or holds something unexpected[: {field}]. Compare it with the interface description and send it again.',
  ),
  'empty-body': request(
    400,
    '请求没有内容。请把事件或文件放入请求内容后重新发送。',
    'The request has no content. Add the events or the file to the body and send it again.',
  ),
  'bad-query': request(
    400,
    '网址中的查询参数无法读取[：{field}]。请对照接口说明检查参数的名称和取值。',
    'A part of the address cannot be read[: {field}]. Check the name and value of the parameter against the interface description.',
  ),
  'bad-cursor': request(
    400,
    '翻页或续读的位置标记不是本平台给出的。请去掉该标记，从第一页重新开始。',
    'The mark of the next page or of the place to resume is not one given by this service. Start again from the first page, without the mark.',
  ),
  'bad-date': request(
    400,
    '请求中的日期无法读取[：{field}]。日期请写作“年-月-日”，如 2026-01-31；时刻请带时区，如 2026-01-31T08:00:00Z。',
    'A date in the request cannot be read[: {field}]. Write dates as YYYY-MM-DD, such as 2026-01-31, and instants with a time zone, such as 2026-01-31T08:00:00Z.',
  ),
  'not-found': request(
    404,
    '这个网址没有内容。请检查网址，或从首页、搜索页重新进入。',
    'There is nothing at this address. Check the address, or start from the home page or the search.',
  ),
  'method-not-allowed': request(
    405,
    '这个网址不接受这种请求方式。请在接口说明中查看可用的方式。',
    'This address does not take this kind of request. See the interface description for the methods it takes.',
  ),
  'request-too-slow': request(
    408,
    '请求内容到达过慢，连接已关闭[：每 {seconds} 秒至少应到达 {bytes} 字节]。请在网络通畅时重新发送，或分成几次发送。',
    'The request came too slowly, so the connection was closed[: within {seconds} seconds at least {bytes} bytes must come]. Send it again over a better line, or in smaller parts.',
  ),
  'body-too-large': request(
    413,
    '请求内容超过一次可接收的大小[（{most} 字节）]。请分成几次发送，或作为文件导入。',
    'The request is larger than is taken at once[ ({most} bytes)]. Send it in smaller parts, or import it as a file.',
  ),
  'address-too-long': request(
    414,
    '请求的网址过长。请缩短搜索词，或减少筛选条件。',
    'The address of the request is too long. Shorten the search words or choose fewer filters.',
  ),
  'unsupported-media-type': request(
    415,
    '这里不能读取这种类型的内容。请发送 JSON，并把 Content-Type 写为 application/json 或 application/cloudevents+json；文件请用导入功能。',
    'This kind of content is not read here. Send JSON with the header Content-Type: application/json or application/cloudevents+json; files go to the import.',
  ),
  'known-at-not-here': request(
    400,
    '列表只列现在所知的记录，不按“当时所知”查询。请去掉 known-at；如需查看某时所知，请打开单条记录，或按主体查询。',
    'A list holds what is known now and cannot tell what was known at another time. Leave known-at out, or ask for one record, or for the subject, with it.',
  ),
  'looking-limit-reached': request(
    429,
    '“{act}”每 {minutes} 分钟最多 {most} 次，您已用完。请于 {until} 后继续；确需更多的，请同事分担或由部门负责人安排。',
    '“{act}” is allowed {most} times in {minutes} minutes, and you have used them up. Go on after {until}; where more is needed, share the work with a colleague.',
  ),
  'too-many-requests': request(
    429,
    '短时间内请求过多。请稍候[ {seconds} 秒]再试，已提交的数据不会丢失。',
    'Too many requests came from here in a short time. Wait[ {seconds} seconds] and try again; nothing is lost.',
  ),
  'head-too-large': request(
    431,
    '请求头过大或过多。请清除本站的 Cookie，或减少请求头后再试。',
    'The headers of the request are too large or too many. Clear the cookies of this site, or send fewer headers.',
  ),
} as const
