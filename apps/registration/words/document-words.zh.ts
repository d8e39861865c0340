import type { Words } from '#core/app.ts'
import { closureGrounds, licences, nameGrounds, papers, purposes } from './values.zh.ts'

const remedies =
  '对本决定不服的，可以自收到之日起六十日内申请行政复议，也可以自收到之日起六个月内向人民法院提起行政诉讼。'

export const documents: Words = {
  nameReserved: {
    title: '企业名称保留告知书',
    body: '你（单位）申报的名称“{name}”（办件编号{caseNo}）符合规定，予以保留，保留期至{until}。\n请在保留期届满前办理登记。名称与他人近似、侵犯他人合法权益的，由申请人依法承担责任。',
  },
  nameTaken: {
    title: '企业名称驳回告知书',
    body:
      '你（单位）于{on}申报的名称“{name}”（办件编号{caseNo}），与同一登记机关已经登记、保留或者注销未满一年的同行业名称字号相同，依据《企业名称登记管理规定》第十七条，不予保留。\n请更换名称后重新申报。' +
      remedies,
  },
  nameForbidden: {
    title: '企业名称驳回告知书',
    body:
      '你（单位）于{on}申报的名称“{name}”（办件编号{caseNo}）不符合《企业名称登记管理规定》：{ground}。不予保留。\n请更换名称后重新申报。' +
      remedies,
    values: { ground: nameGrounds },
  },
  nameAsked: {
    title: '更换名称告知书',
    body: '申请（办件编号{caseNo}）中的名称“{name}”不能使用：{ground}。\n其他材料保留，请更换名称后继续办理。',
    values: { ground: { taken: '同一登记机关已有同行业、同字号的名称', ...nameGrounds } },
  },
  receipt: {
    title: '接收申请材料凭证',
    body: '“{name}”的登记申请（办件编号{caseNo}）不能当场登记，材料已于{on}收到，将在{until}前审查完毕。',
  },
  correction: {
    title: '补正告知书',
    body: '“{name}”的登记申请（办件编号{caseNo}），材料不齐全或者不符合法定形式，现一次告知需要补正的全部内容：{reason}\n[缺少的材料：{missing}。]\n补正后请重新提交。',
  },
  extended: {
    title: '延长办理期限告知书',
    body: '“{name}”的登记申请（办件编号{caseNo}），因情形复杂，经登记机关负责人批准，依据《中华人民共和国市场主体登记管理条例》第十九条，期限延长至{until}。理由：{reason}',
  },
  registered: {
    title: '准予设立登记通知书',
    body: '“{name}”（办件编号{caseNo}）的设立登记申请，材料齐全，符合法定形式，依据《中华人民共和国市场主体登记管理条例》第十九条、第二十一条，准予设立登记。\n统一社会信用代码：{uscc}；类型：{kind}；经营范围：{scope}。\n登记信息已推送税务、社会保险、统计、公安等部门。经营范围中须经许可的项目，取得许可后方可经营。',
  },
  changed: {
    title: '准予变更登记通知书',
    body: '“{name}”（统一社会信用代码{uscc}，办件编号{caseNo}）的变更登记申请，符合规定，准予变更：{changes}。\n原营业执照自本通知书作出之日起作废。',
  },
  denied: {
    title: '不予登记通知书',
    body:
      '“{name}”的登记申请（办件编号{caseNo}），依据《中华人民共和国市场主体登记管理条例》第二十条，决定不予登记。理由：{reason}\n' +
      remedies,
  },
  notRegistered: {
    title: '不予受理通知书',
    body: `申请（办件编号{caseNo}）的主体没有登记信息，或者已经不在存续状态，不予受理。\n${remedies}`,
  },
  annulled: {
    title: '撤销登记决定书',
    body:
      '“{name}”（统一社会信用代码{uscc}）取得登记时存在法定撤销情形，依据《中华人民共和国市场主体登记管理条例》第四十条，决定撤销其设立登记。理由：{reason}\n' +
      remedies,
  },
  closureRefused: {
    title: '不适用简易注销告知书',
    body: '注销申请（办件编号{caseNo}）不适用简易注销程序：{ground}。依据《中华人民共和国市场主体登记管理条例》第三十三条。\n情形消除后可以重新申请，也可以依法清算后申请普通注销。',
    values: { ground: closureGrounds },
  },
  closureObjected: {
    title: '终止简易注销告知书',
    body: '“{name}”的简易注销（办件编号{caseNo}），公告期内有利害关系人提出异议，依据《中华人民共和国市场主体登记管理条例》第三十三条，程序终止。\n异议消除后可以重新公告，也可以依法清算后申请普通注销。',
  },
  closed: {
    title: '准予注销登记通知书',
    body: '“{name}”（统一社会信用代码{uscc}，办件编号{caseNo}）的注销登记申请，符合简易注销的规定，准予注销登记。自{on}起终止。\n营业执照作废。',
  },
  objectionReceipt: {
    title: '异议登记凭证',
    body: '对办件{closureCase}的异议（办件编号{caseNo}）已于{on}登记。该简易注销程序终止。',
  },
  pushed: {
    title: '登记信息推送单',
    body: '“{name}”（统一社会信用代码{uscc}）已经设立登记，现推送贵部门：{purpose}。[需要办理的许可：{licence}。]\n请在{dueOn}前认领。[营业执照代替下列证件，不得再要求提供：{noLongerAsked}。]',
    values: { purpose: purposes, licence: licences, noLongerAsked: papers },
  },
}
