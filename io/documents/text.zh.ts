import type { DocumentWords } from './page-words.ts'

export const zh: DocumentWords = {
  number: '{number}',
  to: '{name}：',
  seal: '印章：{department}',
  caseNo: '办件编号',
  code: '核验码',
  check: '扫描二维码，或打开 {address} 输入核验码，可核验本件真伪与效力。',
  scan: '核验二维码，指向 {address}',
  counts: '',
  page: '— {page} —',
  certificate: {
    identifier: '电子证照标识',
    holder: '持证人',
    issuer: '颁发机关',
    issuedOn: '颁发日期',
    validUntil: '有效期至',
    noEnd: '长期',
    state: { revoked: '已于{date}撤销', replaced: '已于{date}换发新证' },
  },
}
