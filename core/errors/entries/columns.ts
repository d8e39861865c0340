import { file } from '../error-entry.ts'

/** Where the columns of a file and the fields of a type do not meet. */
export const columns = {
  'header-too-wide': file(
    422,
    '标题行超过 {limit} 列。请删去不需要的列，或检查分隔符是否识别正确。',
    'The title row has more than {limit} columns. Remove the columns that are not needed, or check whether the right separator was recognised.',
  ),
  'header-broken': file(
    422,
    '标题行无法读取：可能过长、引号没有成对，或有字符与编码不符。请改好标题行后重新导入。',
    'The title row cannot be read: it is too long, a quotation mark is not closed, or some characters do not fit the encoding. Mend the first row and import the file again.',
  ),
  'sheet-not-found': file(
    422,
    '工作簿中没有工作表“{sheet}”，现有：{sheets}。请从中选择。',
    'The workbook has no sheet “{sheet}”. It has: {sheets}. Choose one of these.',
  ),
  'columns-ambiguous': file(
    422,
    '无法确定列与字段的对应关系：“{titles}”可能是“{fields}”。请用列对应文件写明，或修改标题。',
    'It is not clear which column belongs to which field: {titles} could be {fields}. Say it in a column mapping, or change the titles.',
  ),
  'map-syntax': file(
    400,
    '列对应文件不是可读取的 JSON。请检查逗号、引号和括号。',
    'The column mapping is not readable JSON. Check commas, quotation marks and brackets.',
  ),
  'map-not-an-object': file(
    400,
    '列对应文件的“{path}”应为花括号中的对象。请写成名称和取值。',
    'In the column mapping, “{path}” should be an object in curly brackets. Write it as names with their values.',
  ),
  'map-unknown-key': file(
    400,
    '列对应文件中有不认识的项“{path}”。请检查拼写，或删去该项。',
    'The column mapping has an entry “{path}” that is not known. Check its spelling or remove it.',
  ),
  'map-field-missing': file(
    400,
    '列对应文件没有写明“{path}”对应哪个字段。请补上字段名。',
    'The column mapping does not say which field “{path}” belongs to. Add the name of the field.',
  ),
  'map-field-unknown': file(
    400,
    '列对应文件在“{path}”处写了字段“{field}”，该类型没有这个字段。请改为该类型已有的字段。',
    "The column mapping names the field “{field}” at “{path}”, which this type does not have. Choose one of the type's fields.",
  ),
  'map-not-text': file(
    400,
    '列对应文件的“{path}”应为文字。请把取值放在引号中。',
    'In the column mapping, “{path}” should be text. Put the value in quotation marks.',
  ),
  'map-column-absent': file(
    422,
    '列对应文件写了“{column}”列，但数据文件中没有。请对照标题行核对列名。',
    'The column mapping names a column “{column}” that the file does not have. Compare it with the title row.',
  ),
  'map-field-twice': file(
    422,
    '有两列都对应到字段“{field}”。请只保留正确的一列。',
    'Two columns are mapped to the field “{field}”. Keep the one that is right.',
  ),
} as const
