import type { NoteForRecordText } from './en.ts';

/** Chinese words of the Note for the Record as a document of its own, signed within the United Nations. */
export const noteForRecordZh: NoteForRecordText = {
  kind: '存档说明',
  subject: (instrument) => `${instrument}：存档说明`,
  purpose:
    '本说明记录与该执行伙伴的合作为何继续、如何降低风险，以及由谁批准。能力较低、因而为高风险的，没有此种说明，任何合作均不得继续。本说明与执行伙伴的档案一并保存，不提供给执行伙伴。',
  sections: {
    result: '结果',
    decision: '决定',
    why: '为何继续合作',
    mitigation: '缓解措施',
    conditions: '向执行伙伴提出的条件',
    consequence: '最终认定之后',
    approval: '批准',
    provenance: '关于本文件',
  },
  facts: {
    partner: '执行伙伴',
    assessment: '评估',
    result: '结果',
    restsOn: '依据',
    open: '未达到的标准',
    window: '改进期至',
    standsFor: '记录的批准人',
    decidedBy: '决定签署人',
    consequence: '后果',
  },
  later: (date) => `本说明属于 ${date} 的决定。此后已记录以后的决定。`,
  approvalIntro: '按上述记录批准。纸面签名与记录并存，不取代记录。',
  approver: '批准人',
  signer: '决定签署方',
  lines: { name: '姓名', function: '职务名称', date: '日期', signature: '签名' },
};
