import type { VendorMasterText } from './en.ts';

/** Chinese words of the vendor-master extract. */
export const vendorMasterZh: VendorMasterText = {
  title: '供应商主数据摘录',
  subject: '能力和风险标签，附最近一次 PSEA 评估的日期',
  file: 'PSEA 供应商主数据摘录',
  fact: { office: '办事处', asOf: '截至', partners: '执行伙伴', reading: '如何阅读' },
  reading: [
    '每个供应商编号一行；没有编号的执行伙伴单独一行。',
    '标签是该日可以使用的标签：已到期或已结束的为“Not Assessed”，旁边列出最近一次评估的日期。',
    '2020 年办法在供应商主数据中没有标签：其风险列为备注。',
  ],
  column: {
    agency: '供应商编号所属联合国实体',
    number: '供应商编号',
    name: '供应商名称',
    reference: '编号',
    country: '国家',
    kind: '执行伙伴类别',
    label: 'PSEA 能力（风险）标签',
    date: '最近一次 PSEA 评估日期',
    type: '评估',
    until: '有效期至',
    remark: '备注',
  },
  type: { own: '自己的评估', relied: (entity) => `${entity} 的评估`, none: '' },
  notShown: '最新结果无法由本程序显示：不给出标签',
};
