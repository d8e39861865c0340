import type { Words } from '#core/app.ts'
import { answers, conditions, grounds, promiseMatters, regimes } from './values.zh.ts'

const remedies =
  '对本决定不服的，可以自收到之日起六十日内申请行政复议，也可以自收到之日起六个月内向人民法院提起行政诉讼。'
const project = '“{name}”（项目代码{projectCode}，办件编号{caseNo}）'

export const documents: Words = {
  sameProject: {
    title: '项目已登记告知书',
    body: '“{name}”（办件编号{caseNo}）与本单位已登记的项目名称、地点相同，不再赋码。一个项目在全生命周期使用一个代码，请使用{projectCode}。',
  },
  forbidden: {
    title: '不予受理通知书',
    body: `“{name}”（办件编号{caseNo}）{ground}，依据《企业投资项目核准和备案管理条例》和产业结构调整指导目录，不予受理。\n${remedies}`,
    values: { ground: grounds },
  },
  coded: {
    title: '项目赋码通知',
    body: '“{name}”（办件编号{caseNo}）的项目代码为{projectCode}。\n管理方式：{regime}（{ground}）。办理各项手续均使用此代码。',
    values: { regime: regimes, ground: grounds },
  },
  filed: {
    title: '企业投资项目备案证明',
    body: '“{name}”（项目代码{projectCode}）信息齐全，依据《企业投资项目核准和备案管理条例》第十三条，已于{on}备案。\n项目法人：{ownerName}；建设地点：{place}；总投资：{investment}。\n建设规模及内容：{content}\n项目单位对备案信息的真实性负责，应当如实报告开工、建设进度和竣工信息。',
  },
  recalled: {
    title: '撤销备案通知书',
    body: `“{name}”（项目代码{projectCode}，办件编号{caseNo}）属于禁止投资建设或者实行核准管理的项目，依据《企业投资项目核准和备案管理条例》第十五条，撤销备案。理由：{reason}\n${remedies}`,
  },
  correction: {
    title: '补正告知书',
    body: '办件{caseNo}的信息（材料）不齐全，现一次告知需要补正的全部内容：{reason}\n[缺少的材料：{missing}。]',
  },
  notThisProject: {
    title: '不予受理告知书',
    body: `没有查到本单位代码为{projectCode}、可以办理此事项的项目（办件编号{caseNo}）。请核对后重新申请。\n${remedies}`,
  },
  preReview: {
    title: '预审意见告知书',
    body: `${project}正在预审，意见如下：\n{findings}\n[请出示以下材料的原件供核对：{originals}。]\n预审不是受理决定，不影响受理期限。[需要补正的，将在{noticeBy}前一次告知；逾期未告知的，自收到之日起视为受理。]`,
  },
  receipt: { title: '收件凭证', body: `${project}的申请材料已于{on}收到。` },
  acceptance: {
    title: '受理通知书',
    body: `${project}的申请已受理，将于{dueOn}前决定[，承诺于{promisedOn}前决定]。委托评估所需时间不计入。`,
  },
  notAccepted: {
    title: '不予受理通知书',
    body: `${project}的申请不予受理。理由：{reason}\n${remedies}`,
  },
  evaluation: {
    title: '委托评估告知书',
    body: `${project}需要委托评估，评估重点：{reason}。评估于{dueOn}前完成，所需时间不计入核准期限，费用由核准机关承担。`,
  },
  extended: {
    title: '延长办理期限告知书',
    body: `${project}，经本机关负责人批准，办理期限延长至{dueOn}。理由：{reason}`,
  },
  verified: {
    title: '企业投资项目核准的批复',
    body: `${project}，经审查，依据《企业投资项目核准和备案管理条例》第九条、第十条，予以核准。\n项目法人：{ownerName}；建设地点：{place}。\n建设规模及内容：{content}\n自核准之日起两年内（{validUntil}前）未开工，需要延期的，应当在期限届满三十个工作日前申请，只能延期一次，最长一年。`,
  },
  lapsed: {
    title: '终止办理通知书',
    body: `${project}的申请终止办理：承诺补交的材料逾期未交。[未补交的材料：{promised}。]\n${remedies}`,
  },
  denied: {
    title: '不予同意决定书',
    body: `${project}的申请，经审查，不予同意。理由：{reason}\n${remedies}`,
  },
  proposalApproved: {
    title: '项目建议书的批复',
    body: `${project}的项目建议书，依据《政府投资条例》第十一条，予以批复。请编制可行性研究报告。`,
  },
  feasibilityApproved: {
    title: '可行性研究报告的批复',
    body: `${project}的可行性研究报告，依据《政府投资条例》第十一条，予以批复。投资估算：{estimate}。请编制初步设计及概算。`,
  },
  designApproved: {
    title: '初步设计及概算的批复',
    body: `${project}的初步设计及概算，依据《政府投资条例》第十一条，予以批复。投资概算：{budget}，是控制总投资的依据。`,
  },
  budgetOver: {
    title: '重新报送可行性研究报告告知书',
    body: `${project}的投资概算{budget}，超过批复的投资估算{estimate}百分之{percent}，依据《政府投资条例》第十二条，请重新报送可行性研究报告。`,
  },
  permitsGranted: {
    title: '开工前许可办结通知书',
    body: `${project}的开工前各项许可已全部办结，共用{days}个工作日。`,
  },
  permitsObjected: {
    title: '开工前许可意见汇总通知书',
    body: `${project}，部分部门不同意：用地{land}；[环境影响{environment}；][规划{planning}；][水土保持{water}；][安全设施{safety}；][建设{building}。]\n${remedies}`,
    values: {
      land: answers,
      environment: answers,
      planning: answers,
      water: answers,
      safety: answers,
      building: answers,
    },
  },
  conditions: {
    title: '告知书',
    body: `${project}申请{matter}，可以采取告知承诺方式办理。请逐项核对下列条件：\n{conditions}\n签署承诺书后当场许可。许可后六十日内核查；承诺不实的，撤销许可，并记入信用记录。`,
    values: { conditions, matter: promiseMatters },
  },
  signed: {
    title: '承诺书',
    body: `{ownerName}就${project}申请{matter}郑重承诺，已符合下列条件：\n{conditions}\n承诺不实的，愿意承担相应的法律责任。签署人：{signer}，{on}。`,
    values: { conditions, matter: promiseMatters },
  },
  promiseGranted: {
    title: '告知承诺许可决定书',
    body: `${project}的{matter}申请，依据项目单位的承诺，当场准予许可。将于{checkBy}前核查。`,
    values: { matter: promiseMatters },
  },
  promiseRevoked: {
    title: '撤销许可决定书',
    body: `${project}的{matter}，经核查，承诺不实：{reason}。依据《中华人民共和国行政许可法》第六十九条，撤销许可，并记入信用记录。\n${remedies}`,
    values: { matter: promiseMatters },
  },
  extensionGranted: {
    title: '同意延期开工决定书',
    body: `${project}，依据《企业投资项目核准和备案管理条例》第十二条，同意延期开工至{validUntil}。理由：{reason}\n开工建设只能延期一次。`,
  },
  extensionRefused: {
    title: '不同意延期开工决定书',
    body: `${project}，不同意延期开工。理由：{reason}\n${remedies}`,
  },
}
