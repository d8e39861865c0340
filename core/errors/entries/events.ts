import { row } from '../error-entry.ts'

/** Events that cannot be taken, and rows that cannot be read. */
export const events = {
  'row-too-long': row(
    '这一行超过 {limit} 字节，只保留了开头。请检查是否有引号没有成对，或把长文本作为附件报送。',
    'The row is longer than {limit} bytes, so only its beginning was kept. Look for a quotation mark that is not closed, or send the long text as a document.',
  ),
  'row-cut-short': row(
    '文件在这一行中间结束。请重新下载或导出文件后再导入一次。',
    'The file ended in the middle of this row. Fetch or export the file again and import it once more.',
  ),
  'encoding-broken': row(
    '这一行有字符不符合 {encoding} 编码。请把文件另存为 UTF-8，或选择正确的编码后重新导入。',
    'Some characters of the row do not fit the encoding {encoding}. Save the file as UTF-8, or choose its right encoding, and import it again.',
  ),
  'nul-character': row(
    '这一行含有空控制字符，通常是导出出错所致。请重新导出文件，或删去这些字符。',
    'The row holds empty control characters, which usually come from a faulty export. Export the file again, or remove them.',
  ),
  'csv-ragged-row': row(
    '这一行有 {found} 格，标题行有 {expected} 格。请检查是否多写或漏写分隔符；格内含分隔符时，整格要加引号。',
    'The row has {found} cells, but the title row has {expected}. Look for a missing or surplus separator; a separator inside a cell needs quotation marks around the cell.',
  ),
  'csv-quote-broken': row(
    '这一行的引号没有成对或位置不对。请用引号括住整格，格内的引号写两个。',
    'A quotation mark in the row is not closed or stands in the wrong place. Put quotation marks around the whole cell, and write a mark inside it twice.',
  ),
  'json-syntax': row(
    '这一行不是可读取的 JSON。请检查逗号、引号和括号是否齐全。',
    'The row is not readable JSON. Look for missing commas, quotation marks or brackets.',
  ),
  'json-too-deep': row(
    '这一行的括号嵌套有 {depth} 层，超过 {limit} 层。请减少嵌套层次。',
    'The row has {depth} levels of brackets, more than {limit}. Make its structure flatter.',
  ),
  'json-duplicate-key': row(
    '这一行中“{key}”出现了两次，无法确定以哪个为准。请只保留一个。',
    'The name “{key}” stands twice in the row, so it is not clear which value counts. Keep one of them.',
  ),
  'not-an-object': row(
    '这一行不是花括号中的 JSON 对象。请把每行写成名称和取值。',
    'The row is not a JSON object in curly brackets. Write each row as names with their values.',
  ),
  specversion: row(
    '事件没有写明遵循 CloudEvents 1.0。请把 specversion 设为 "1.0"。',
    'The event does not say that it follows CloudEvents 1.0. Set specversion to "1.0".',
  ),
  'attribute-empty': row(
    '事件缺少必填属性，或该属性为空。请补填：id 是事件编号，source 是发送方，type 是数据类型。',
    'An attribute that every event needs is missing or empty. Fill it: id names the event, source the sender, type the kind of record.',
  ),
  'attribute-not-text': row(
    '事件的一个属性不是文字。请把取值放在引号中。',
    'An attribute of the event is not text. Put its value in quotation marks.',
  ),
  'attribute-too-long': row(
    '事件的一个属性超过 {most} 个字符。请缩短；较长的内容应放在 data 中。',
    'An attribute of the event is longer than {most} characters. Shorten it; long content belongs into the data.',
  ),
  'attribute-control-character': row(
    '事件的一个属性含有换行或其他控制字符。请删去。',
    'An attribute of the event holds a line break or another control character. Remove it.',
  ),
  'clock-ahead': row(
    '事件时间比现在晚 {minutes} 分钟，最多允许 {tolerated} 分钟。请校准发送方的时钟后重新发送。',
    'The time of the event lies {minutes} minutes in the future; {tolerated} minutes are tolerated. Set the clock of the sending machine and send the event again.',
  ),
  'unknown-type': row(
    '没有应用声明过数据类型“{type}”。请检查拼写，或选择已有的类型。',
    'No app declares the record type “{type}”. Check its spelling, or choose one of the declared types.',
  ),
  'source-not-yours': row(
    '事件的来源写作“{given}”，而签名单位 {party} 不能以该来源发送。请改为本单位的来源，或请运行维护人员登记该来源。',
    'The event names “{given}” as its source, but {party} signed it and does not speak for that source. Write your own source, or have the operator add this one.',
  ),
  'type-not-yours': row(
    '单位 {party} 没有登记发送“{given}”类型的数据。请选择已登记的类型，或请运行维护人员登记该类型。',
    '{party} is not registered to send events of the type “{given}”. Choose a type it is registered for, or have the operator add this one.',
  ),
  'subject-not-yours': row(
    '事件所述的对象不是签名的 {thing}。设备只能报送自身的数据，请在事件中写明该设备。',
    'The event is about somebody or something else than {thing}, which signed it. A device reports about itself alone; name it in the event.',
  ),
  'data-not-an-object': row(
    '事件的 data 不是 JSON 对象。请把各字段及其取值放在花括号中。',
    'The data of the event is not a JSON object. Put the fields in curly brackets, each with its value.',
  ),
  'no-subject': row(
    '这一行没有写明关于哪个主体。请填写主体的统一社会信用代码或其他编号。',
    'The row does not say whom or what it is about. Fill in the credit code or another number of the party.',
  ),
  'own-door': row(
    '这类数据只能由本人登录后在平台上提交，不能由其他系统或文件发送。请本人登录后提交。',
    'Records of this type are taken only from the platform’s own forms, by the person signed in. Sign in and file it there.',
  ),
} as const
