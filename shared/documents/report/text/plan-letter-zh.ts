import type { PlanLetterText } from './plan-letter-en.ts';

/** Chinese words of the letter to the partner: courteous, plain, addressed to the organization. */
export const planLetterZh: PlanLetterText = {
  kind: '致执行伙伴的信函',
  marking: '供收件人使用',
  date: '日期：',
  reference: '我方编号：',
  subject: (partner) => `防止性剥削和性虐待：对 ${partner} 的评估`,
  dear: (name) => `尊敬的 ${name}：`,
  dearAll: '尊敬的各位同事：',
  thanks: '感谢贵组织投入时间，以坦诚的态度参与关于如何防止和应对性剥削和性虐待的评估。',
  result: {
    heading: '结果',
    preliminary: (date, result) => `联合国于 ${date} 完成审查。初步结果为：${result}。`,
    final: (date, result) => `联合国于 ${date} 作出最终认定。结果为：${result}。`,
    today: (state) => `本函当日的状态：${state}。`,
    shared: '该结果与同贵组织合作或考虑与贵组织合作的其他联合国实体分享，且仅限联合国内部。',
    meaning: {
      moderate: '标准所要求的大部分已经落实。尚有一些差距，我们希望与贵方共同弥补。',
      high: '一些重要标准尚未达到，须尽快处理。',
    },
    everythingMet: '每项标准均已达到或不适用于贵方的工作。谨此致谢，并请向贵组织中为此出力的每一位转达谢意。',
    reached: (standards) => `自首次审查以来，贵方还弥补了当时的差距：${standards}。`,
    keep: '政策、培训或举报渠道如有重要变化，请告知我们。',
    validUntil: (date) => `结果有效期至 ${date}。我们将在该日之前及早与贵方联系。`,
    finalFollows: '在此项初步认定之后，将签署最终认定。为此无须制定计划，签署后我们会告知贵方。',
    noPlan: '贵方现在无须采取任何行动。',
  },
  gaps: {
    heading: '尚待落实的内容',
    intro: '以下标准尚未达到：',
    introLevels: '以下标准低于最高级：',
    closed: (standards) => `现已达到：${standards}。感谢贵方取得的这一进展。`,
    honest: '尚未达到的标准说明何处需要支持，并不是对任何人的指控。',
  },
  conditions: {
    heading: '条件',
    intro: (date) => `按照我们于 ${date} 提出的条件，双方的合作继续进行：`,
  },
  plan: {
    heading: '双方商定的内容',
    intro: '贵方与我们商定了以下行动和日期：',
    columns: { action: '行动', responsible: '负责人', support: '支持方', due: '期限' },
    overdue: (date) => `${date}\n逾期`,
    overdueAsk:
      '标为逾期的行动，其日期已过。请告知我们已做了什么、有何障碍，以及每项将于何时完成；随后我们将与贵方商定新的日期。',
    none: '尚未商定任何行动。我们希望尽快与贵方商定行动和日期，并将为此与贵方联系。',
    joint: (entities) => `以下联合国实体共同支持本计划：${entities}。`,
    workbook:
      '随函附上载有这些行动的工作簿。请在其中注明已做了什么、有何障碍，并连同能够表明结果的文件一并交回我们。次数不限；也欢迎通话或来访。',
    noDetails:
      '请绝不要在这些文件中写入受害者、证人或被指控的行为人的姓名或任何细节。指控应通过专门的保密渠道报告。',
  },
  end: {
    heading: '日期，以及期满时的安排',
    window: (until) => `改进期于 ${until} 结束。该日为最后一日。`,
    extended: (until) => `改进期已延长，于 ${until} 结束。该日为最后一日；不能再次延长。`,
    passed: (until) => `改进期已于 ${until} 结束。`,
    determination: '届时我们将与贵方一起复审尚未达到的标准，并作出最终认定，说明差距弥补到何种程度。',
    risk: '如届时能力仍然较低，联合国须根据 2018 年 3 月 21 日联合国议定书第 3 段就合作作出决定：联合国不与未能防止、调查和纠正性剥削和性虐待的组织结为伙伴。我们更希望与贵方一起达到各项标准，并将尽力协助。',
    consequences: {
      continue: '双方的合作继续进行，并附降低风险的措施。我们将与贵方一起逐项讨论。',
      suspend: '双方的合作暂停，直至尚未达到的标准得到落实。我们将与贵方商谈后续步骤。',
      end: '双方的合作终止。我们将与贵方商谈如何有序结束合作。',
    },
    talk: '我们将与贵方联系，说明此结果对双方合作的影响。',
  },
  contact: {
    heading: '联系人',
    intro: '如有任何问题，包括某个日期难以遵守，或贵方对结果有不同看法，请与我们联系：',
    quote: (reference) => `请注明编号 ${reference}。`,
  },
  closing: '此致敬礼',
  foot: (reference, program, hash) => `${reference} · ${program} · 文本的 SHA-256：${hash}`,
};
