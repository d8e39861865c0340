import type { Words } from '#core/app.ts'
import { caseWords, kind, wants } from './text-cases.zh.ts'

const yesNo = { true: '是', false: '否' }

const violation = {
  collusion: '相互串通，操纵市场价格',
  gouging: '哄抬价格',
  dumping: '低价倾销',
  guided: '不执行政府定价、政府指导价',
  fraud: '价格欺诈',
  aboveMarked: '在标价之外加价',
  noMarking: '不按规定明码标价',
  none: '未发现价格违法行为',
}

export const zh: Words = {
  name: '价格监管（12358）',
  tagline: '天天看价，违法必查',
  records: {
    'price.point': {
      name: '采价记录',
      fields: {
        item: '品名',
        place: '采价点',
        spec: '规格等级',
        unit: '计量单位',
        price: '价格',
        date: '采价日期',
      },
    },
    'price.settled': {
      name: '价格举报处理结果',
      fields: {
        caseNo: '办件编号',
        wants: '诉求',
        kind: '类别',
        receivedOn: '收到日期',
        acceptedOn: '受理日期',
        settledOn: '办结日期',
        result: '结果',
        inTime: '按期办结',
      },
      values: {
        wants,
        kind,
        result: {
          penalised: '已作出处罚',
          dismissed: '不予处罚',
          answered: '已答复',
          transferred: '移送其他部门',
          refused: '不予受理',
        },
        inTime: yesNo,
      },
    },
  },
  quality: {
    'price.point.future': '采价日期晚于今天，请核对。',
    'price.point.zero': '价格应当大于零。',
    'price.point.late': '采价后没有按时报送。',
    'price.settled.early': '办结日期应当不早于收到日期。',
    'price.happened.future': '发生日期晚于今天，请核对。',
    'price.finding.two': '调查应当由两名以上执法人员进行。',
    'price.phone.missing': '实名举报请填写手机号码。',
  },
  tables: {
    movement: {
      name: '价格波动是否过大',
      inputs: { change: '与前几日均价相差（%）', line: '界限（%）' },
      outputs: { level: '判断' },
      values: { level: { rise: '上涨过快', fall: '下跌过快', steady: '正常' } },
    },
    ceilings: {
      name: '政府指导价最高限价',
      inputs: { item: '品名', spec: '规格等级', date: '日期' },
      outputs: { most: '最高价（分）' },
    },
    violation: {
      name: '属于哪种价格违法行为',
      inputs: {
        isCollusion: '相互串通',
        isGouging: '哄抬价格',
        isDumping: '低于成本倾销',
        isAboveGuided: '高于政府指导价或政府定价',
        isOriginalFalse: '原价高于七日内最低成交价',
        hasNoIntent: '有证据证明没有主观故意',
        isAboveMarked: '收取的高于标示的',
        isMarked: '已明码标价',
      },
      outputs: { step: '建议', violation: '违法行为' },
      values: { step: { penalise: '处罚', dismiss: '不予处罚' }, violation },
    },
    fine: {
      name: '罚款的幅度',
      inputs: {
        violation: '违法行为',
        gain: '违法所得',
        isPerson: '经营者为个人',
        isGrave: '情节较重',
      },
      outputs: { least: '最低', most: '最高' },
      values: { violation },
    },
  },
  rules: {
    'watch-movement': '与前几日均价比较，波动过大的标记、交办并立案核查',
    'watch-ceiling': '与政府指导价比较，超过最高限价的标记、交办并立案核查',
    'count-settled': '办结的价格举报计入统计',
    'count-transferred': '移送的价格举报计入统计',
    'count-refused': '不予受理的价格举报计入统计',
  },
  events: { 'price.settled': '形成价格举报处理结果' },
  marks: { rose: '上涨过快', fell: '下跌过快', aboveCeiling: '超过最高限价' },
  tasks: { checkMovement: '核查价格异常波动', checkCeiling: '核查超过政府指导价' },
  roles: { inspector: '执法人员' },
  indicators: {
    'price-mean': '平均价格',
    points: '采价记录数',
    'reports-by-kind': '各类价格举报件数',
    'reports-by-result': '各种结果的价格举报件数',
    'settled-in-time': '价格举报按期办结率',
  },
  pages: { prices: '价格监测', rules: '怎样判断和处罚' },
  texts: {
    prices:
      '每天采集的市场价格，连同价格举报的办理情况，在这里公开。举报人的任何信息都不公开，件数很少的不单独显示。',
    rules:
      '一个价格与前几日均价相差过大，或者高于政府指导价，就会标记出来，交给执法人员核查。核查后属于哪种违法行为、罚款在什么幅度内，由下面的表说明，每一行都注明依据。',
  },
  limits: {
    acceptWithin: '受理价格举报',
    handleWithin: '办结价格举报',
    checkWithin: '核查价格异常',
    meanDays: '均价取前几日',
    moveLimit: '波动界限',
    alarmDays: '多少日内的价格才预警',
    pointWithin: '采价后报送',
  },
  sources: { 'development-reform': '发展和改革委员会', 'market-regulation': '市场监督管理局' },
  ...caseWords,
}
