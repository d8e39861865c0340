import { file, row } from '../error-entry.ts'

/** Files that cannot be read as what they are. */
export const files = {
  'file-unreadable': file(
    422,
    '文件没有读完[（{reason}）]。中断之前的行已接收；请重新选择文件再导入一次，已接收的行会自动识别，不会重复。',
    'The file could not be read to its end[ ({reason})]. The rows before the break were taken; choose the file again and import it once more, rows already taken are recognised.',
  ),
  'file-empty': file(
    422,
    '文件中没有数据。请确认选对了文件，并且已经保存。',
    'The file holds no rows. Check that the right file was chosen and that it was saved.',
  ),
  'file-too-large': file(
    413,
    '文件超过 {limit} 字节。请分成几个文件依次导入。',
    'The file is larger than {limit} bytes. Divide it into several files and import them one after another.',
  ),
  'format-unknown': file(
    415,
    '无法识别“{name}”的文件格式。请另存为 CSV、XLSX、JSON 或 NDJSON 后再导入。',
    'It is not clear what kind of file “{name}” is. Save it as CSV, XLSX, JSON or NDJSON and import it again.',
  ),
  'content-other': file(
    415,
    '“{name}”的内容是 {kind}，与文件名不符，不是表格或数据文件。请在原来的程序中另存为 CSV、XLSX、JSON 或 NDJSON，不要只改文件名。',
    'What “{name}” holds is {kind}, not what its name says, and no table or data file. Save it as CSV, XLSX, JSON or NDJSON in the program it comes from; another name is not enough.',
  ),
  'encoding-unknown': file(
    422,
    '不认识字符编码“{encoding}”。请选择 UTF-8、GB18030 或 UTF-16，也可以不选，由系统识别。',
    'The character encoding “{encoding}” is not known. Choose UTF-8, GB18030 or UTF-16, or leave the choice out to have it recognised.',
  ),
  'gzip-truncated': file(
    422,
    '压缩文件不完整，可能没有下载完。中断之前的行已接收。请重新下载后再导入一次。',
    'The compressed file ends too early; it was probably not fetched completely. The rows before the break were taken. Fetch it again and import it once more.',
  ),
  'gzip-damaged': file(
    422,
    '压缩文件已损坏，无法完整解压。请用原文件重新压缩后再导入。',
    'The compressed file is damaged and could not be unpacked to its end. Compress it anew from the original and import it again.',
  ),
  'json-no-array': file(
    422,
    'JSON 文件中没有数据列表。请把各行放入一个对象数组，或每行写一个对象。',
    'The JSON file holds no list of rows. Put the rows into one array of objects, or write one object per line.',
  ),
  'json-two-arrays': file(
    422,
    'JSON 文件中有多个列表，无法确定导入哪一个。请每个文件只保留一个列表。',
    'The JSON file holds more than one list, so it is not clear which one is meant. Keep one list per file.',
  ),
  'json-truncated': file(
    422,
    'JSON 文件在第 {row} 行之后中断。此前的行已接收。请重新导出或下载文件。',
    'The JSON file ends too early, after row {row}. The rows before were taken. Export or fetch the file again.',
  ),
  'json-broken': file(
    422,
    'JSON 文件在第 {row} 行之后无法继续读取，通常是缺少逗号或括号。请改好后重新导入，已接收的行会自动识别。',
    'After row {row} the JSON file can no longer be read, usually because a comma or a bracket is missing. Mend that place and import the file again; rows already taken are recognised.',
  ),
  'xls-not-supported': file(
    415,
    '不能读取旧版 Excel 格式（.xls）。请用 Excel 或 WPS 打开，另存为 .xlsx 后导入。',
    'The old Excel format (.xls) is not read. Open the file in Excel or WPS, save it as .xlsx and import that.',
  ),
  'xlsb-not-supported': file(
    415,
    '不能读取二进制 Excel 格式（.xlsb）。请用 Excel 或 WPS 打开，另存为 .xlsx 后导入。',
    'The binary Excel format (.xlsb) is not read. Open the file in Excel or WPS, save it as .xlsx and import that.',
  ),
  'zip-not-workbook': file(
    415,
    '这个压缩包不是 Excel 工作簿。请先解压，再逐个导入其中的文件。',
    'The archive is not an Excel workbook. Unpack it and import the files in it one by one.',
  ),
  'zip-damaged': file(
    422,
    '工作簿已损坏，无法解压。请用 Excel 或 WPS 打开，重新保存后导入。',
    'The workbook is damaged and could not be unpacked. Open it in Excel or WPS, save it once more and import that.',
  ),
  'zip-bomb': file(
    422,
    '工作簿解压后远超允许的大小，没有打开。请拆分工作簿，或把工作表另存为 CSV 后导入。',
    'Unpacked, the workbook would be far larger than is allowed, so it was not opened. Divide it, or save the sheet as CSV and import that.',
  ),
  'xlsx-damaged': file(
    422,
    '工作簿的一部分无法读取（{part}）。请用 Excel 或 WPS 打开，重新保存后导入。',
    'A part of the workbook cannot be read ({part}). Open it in Excel or WPS, save it once more and import that.',
  ),
  'xlsx-error-cell': row(
    '“{column}”列的单元格显示错误 {error}，没有取值。请在工作簿中改好公式并保存。',
    'The cell in column “{column}” shows the error {error} instead of a value. Mend the formula in the workbook and save it.',
  ),
  'xlsx-formula-no-value': row(
    '“{column}”列的公式没有保存计算结果。请用 Excel 或 WPS 打开工作簿，计算后保存。',
    'The formula in column “{column}” has no stored result. Open the workbook in Excel or WPS, let it calculate, and save it.',
  ),
  'xlsx-number-imprecise': row(
    '“{column}”列的数字过长，Excel 已改动其末几位。请把该列设为文本格式后重新录入。',
    'The number in column “{column}” is too long for Excel, which has replaced its last digits. Format the column as text and enter the number again.',
  ),
  'xlsx-cell-broken': row(
    '“{column}”列的单元格无法读取。请重新录入该格并保存工作簿。',
    'The cell in column “{column}” cannot be read. Enter its value again and save the workbook.',
  ),
  'xlsx-extra-cells': row(
    '这一行有 {found} 格，标题行有 {expected} 格。请给多出的格加上标题，或清空这些格。',
    'The row has {found} cells, but the title row has {expected}. Give the surplus cells a title, or clear them.',
  ),
} as const
