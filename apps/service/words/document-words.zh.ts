import type { Words } from '#core/app.ts'

const remedies =
  '如不服，可以自收到本文书之日起{reconsiderDays}日内申请行政复议，也可以自收到之日起{sueMonths}个月内向人民法院提起行政诉讼。'
const matter = '“{item}”申请（办件编号{caseNo}）'

export const documents: Words = {
  receipt: {
    title: '收件凭证',
    body: `{applicant}：\n${matter}的材料已于{on}收到。[材料如需补正，将在{noticeBy}前一次告知；逾期未告知的，自收到之日起视为受理。][是否准予延续，将在{endsOn}前作出决定；逾期未作决定的，视为准予延续。]`,
  },
  preReview: {
    title: '预审意见告知书',
    body: `{applicant}：\n${matter}正在预审，意见如下：\n{findings}\n[请出示以下材料的原件供核对：{originals}。]\n预审不是受理决定，不影响受理期限。[需要补正的，将在{noticeBy}前一次告知；逾期未告知的，自收到之日起视为受理。]`,
  },
  correction: {
    title: '一次性补正告知书',
    body: `{applicant}：\n${matter}需要补正，现一次告知需要补正的全部内容：\n{defects}\n[尚缺材料：{missing}。]\n补正后请重新提交。依据：《中华人民共和国行政许可法》第三十二条。`,
  },
  refusal: {
    title: '不予受理通知书',
    body: `{applicant}：\n${matter}，因{ground}，不予受理。理由：{reason}[\n请向{rightOrgan}提出申请。]\n依据：《中华人民共和国行政许可法》第三十二条。\n${remedies}`,
    values: {
      ground: {
        notNeeded: '依法不需要取得许可',
        notOurs: '不属于本机关职权范围',
        incomplete: '材料不符合法定要求且未补正',
      },
    },
  },
  acceptance: {
    title: '受理通知书',
    body: `{applicant}：\n${matter}自{acceptedOn}起受理。[法定期限至{decideBy}。][承诺在{promisedBy}前办结。]\n[以下材料容缺，请在{supplyUntil}前补交，逾期终止办理：{promised}。]`,
  },
  suspension: {
    title: '特别程序告知书',
    body: `{applicant}：\n${matter}需要进行{procedure}，预计需要{expectedDays}日。理由：{reason}\n依照《中华人民共和国行政许可法》第四十五条，所需时间不计入办理期限。`,
    values: {
      procedure: {
        hearing: '听证',
        tender: '招标',
        auction: '拍卖',
        inspection: '检验',
        testing: '检测',
        quarantine: '检疫',
        appraisal: '鉴定',
        expertReview: '专家评审',
      },
    },
  },
  hearingOffer: {
    title: '听证权利告知书',
    body: `{applicant}：\n${matter}直接涉及申请人与他人之间的重大利益关系：{reason}\n依照《中华人民共和国行政许可法》第四十七条，可以自被告知之日起{days}个工作日内要求听证；逾期未提出的，视为放弃。组织听证不收费用。`,
  },
  hearingNotice: {
    title: '听证通知书',
    body: `{applicant}：\n${matter}定于{hearingOn}{hearingAt}在{hearingPlace}举行听证，由{hearingChair}主持。\n可以提出证据、进行申辩和质证；认为主持人与该事项有直接利害关系的，有权申请回避。依据：《中华人民共和国行政许可法》第四十八条。`,
  },
  extension: {
    title: '延长办理期限告知书',
    body: `{applicant}：\n${matter}不能在期限内办结，经负责人批准延长。[延长后的期限至{decideBy}。]理由：{reason}\n依据：《中华人民共和国行政许可法》第四十二条。`,
  },
  decision: {
    title: '准予决定书',
    body: `{applicant}：\n经审查，${matter}符合法定条件、标准，决定准予。[有效期至{validUntil}。]\n证照自决定之日起十个工作日内颁发、送达。依据：《中华人民共和国行政许可法》第三十八条、第四十四条。`,
  },
  denial: {
    title: '不予准予决定书',
    body: `{applicant}：\n经审查，${matter}不符合法定条件、标准，决定不予准予。理由：{reason}\n依据：《中华人民共和国行政许可法》第三十八条。\n${remedies}`,
  },
  renewal: {
    title: '准予延续决定书',
    body: `{applicant}：\n${matter}，原有效期至{endsOn}，准予延续，有效期至{validUntil}。依据：《中华人民共和国行政许可法》第五十条。`,
  },
  termination: {
    title: '终止办理通知书',
    body: `{applicant}：\n${matter}终止办理：{ground}。[理由：{reason}][未补交的材料：{promised}。]\n${remedies}`,
    values: { ground: { promise: '承诺补交的材料逾期未交', office: '办理已无必要或者无法继续' } },
  },
  delivery: {
    title: '送达回证',
    body: `${matter}的文书和证照已于{on}以{way}方式送达，签收人：{receivedBy}。[邮件号：{trackingNo}。]`,
    values: { way: { portal: '电子送达', counter: '当面送达', post: '邮寄送达' } },
  },
  revocation: {
    title: '撤销许可决定书',
    body: `{applicant}：\n“{item}”许可（办件编号{caseNo}[，决定文号{docNo}]）因{ground}，自{on}起撤销，证照同时失效。[理由：{reason}]\n依据：《中华人民共和国行政许可法》第六十九条。\n${remedies}`,
    values: {
      ground: {
        breach: '违反承诺，逾期未整改或者整改后仍不符合要求',
        abuse: '工作人员滥用职权、玩忽职守作出决定',
        beyondPowers: '超越法定职权作出决定',
        procedure: '违反法定程序作出决定',
        unqualified: '申请人不具备资格或者不符合条件',
        deceit: '以欺骗、贿赂等不正当手段取得许可',
        other: '依法可以撤销的其他情形',
      },
    },
  },
  cancellation: {
    title: '注销许可通知书',
    body: `{applicant}：\n“{item}”许可（办件编号{caseNo}[，决定文号{docNo}]）因{ground}，自{on}起注销，证照同时失效。依据：《中华人民共和国行政许可法》第七十条。`,
    values: {
      ground: {
        expired: '有效期届满未延续',
        death: '公民死亡或者丧失行为能力',
        dissolved: '法人或者其他组织依法终止',
        revoked: '许可被撤销、撤回或者证件被吊销',
        forceMajeure: '不可抗力导致无法实施',
        request: '持证人申请',
      },
    },
  },
  jointResult: {
    title: '联合办理结果告知书',
    body: `{applicant}：\n${matter}已于{on}办结：{outcome}。\n各事项的办件编号：\n{cases}\n各项决定书和证照由作出决定的部门分别送达。`,
    values: {
      outcome: { approved: '全部准予', partly: '部分准予', denied: '营业执照未能办理，其余事项未开办' },
    },
  },
  ratingAnswer: {
    title: '评价答复书',
    body: '您对办件{caseNo}的评价，我们已核实。现答复如下：\n{answer}\n感谢您的监督。',
  },
}
