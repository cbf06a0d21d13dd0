import type { PartnerCopyText } from './en.ts';

/** Chinese words of the partner's copy: plain, addressed to the organization that was assessed. */
export const partnerCopyZh: PartnerCopyText = {
  kind: '给执行伙伴的结果',
  marking: '执行伙伴副本',
  subject: (instrument) => `${instrument}：给执行伙伴的结果`,
  sections: {
    result: '贵方的结果',
    steps: '后续步骤',
    standards: '逐项标准',
    dates: '日期',
    response: '贵方的回应',
    withheld: '本副本略去的内容',
    provenance: '关于本副本',
  },
  result: {
    intro:
      '联合国审查了贵组织如何防止和应对性剥削和性虐待。本副本说明所见情况、理由，以及如何弥补差距。该结果与同贵组织合作或考虑与贵组织合作的其他联合国实体分享，且仅限联合国内部。',
    restsOn: '结果的依据',
    review: (kind, date, signer) => `${kind}，${date}，签署人：${signer}`,
    notSelf: '评级出自联合国的审查。贵方自己的答复列于其旁。',
    preliminary: '此结果为初步结果。最终认定将在以后签署。',
    counted: '计算方法',
    gaps: '尚未达到的标准',
    gapsBelow: '低于最高级的标准',
    follows: '接续的评估',
    consequence: '对合作的后果',
    consequences: {
      continue: (date) => `合作继续，并附由办事处另行告知贵方的措施（${date}）。`,
      suspend: (date) => `合作中止（${date}）。`,
      end: (date) => `合作终止（${date}）。`,
    },
    conditionsSet: '提出条件的日期',
    conditions: '合作的条件',
    outcome: '自初步认定以来的变化',
    outcomes: {
      reached: '所有差距均已弥补。',
      partly: '弥补了一些差距，其他仍在。',
      'not-reached': '没有弥补任何差距。',
    },
  },
  standards: {
    yours: '贵方的答复',
    review: '联合国的审查',
  },
  steps: {
    none: '每项标准均已达到或不适用。请使政策、培训和举报渠道继续像今天一样切实运作，如有变化请告知我们。',
    intro: (date) =>
      date === null
        ? '以下各点说明达到标准是什么样的。请勾选已有的，其余与我们商定。'
        : `以下各点说明达到标准是什么样的。请勾选已有的，其余与我们商定。改进期于 ${date} 结束。`,
    otherLanguage: '指引尚无此语言的文本，列出英文。',
    documents: '须更新或补充的文件',
    expired: (standard, title, date) => `${standard}：“${title}”已于 ${date} 到期。`,
    insufficient: (standard, title, reason) => `${standard}：“${title}”：${reason}`,
  },
  dates: {
    determined: '结果签署日期',
    extended: '改进期延长',
    extendedUntil: (on, until) => `于 ${on} 延长至 ${until}`,
  },
  response: {
    intro:
      '请与代表贵组织作答的人一起阅读本副本，然后在两个方框中择一勾选，告知是否同意结果。如请求复核，请写明所涉标准和理由；可附上文件。请求复核不会给贵组织带来任何不利。',
    agree: '我们同意结果。',
    askForReview: '我们请求复核结果。',
    standards: '标准和理由',
    name: '姓名',
    function: '职务名称',
    date: '日期',
    signature: '签名',
    sendTo: (office, reference) => `请交回：${office}。编号：${reference}。`,
    recorded: '迄今的记录',
  },
  withheld: {
    intro: '不论是否有涉及贵组织的此类内容，办事处均将以下内容留在联合国内部：',
    items: [
      '内部备注和认定所附说明',
      '审查与贵方答复不同时审查人所述的原因',
      '存档说明',
      '由办事处另行告知贵方的关于合作的决定及其理由；条件列于“贵方的结果”之下',
      '贵方为何重新接受评估、期限为何延长，以及对合作的后果所涉理由、措施和批准',
      '与贵方合作的其他联合国实体的名称',
      '供应商编号、内部编号，以及记录和设备的标识符',
    ],
    rest: '审查的答复和评语按签署时的原样全文列出。',
  },
  provenance: {
    producedBy: '发放人',
    assessment: '编号',
  },
};
