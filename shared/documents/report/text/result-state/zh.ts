import type { ResultStateText } from './en.ts';

export const resultStateZh: ResultStateText = {
  'in-force': '有效至 {date}',
  preliminary: '初步；最终认定期限 {date}',
  expiring: '于 {date} 到期',
  'evidence-expired': '所依据的证明材料已到期（{standards}）',
  'window-over': '初步；最终认定自 {date} 起逾期',
  expired: '已于 {date} 到期',
  'not-proceed': '已于 {date} 决定不合作',
  suspended: '合作已于 {date} 中止',
  ended: '合作已于 {date} 终止',
  superseded: '已于 {date} 被取代',
  reliance: '采信另一联合国实体的结果至 {date}',
  'reliance-over': '未评估（对另一实体结果的采信已于 {date} 结束）',
  emergency: '紧急情况豁免至 {date}',
  'no-contact': '无接触豁免至 {date}',
  'emergency-over': '未评估（紧急情况已于 {date} 结束）',
  'no-contact-over': '未评估（无接触豁免已于 {date} 结束）',
  'not-shown': '{date} 的较新结果无法在此显示',
  'not-accepted': '{entity} 已评估，此处未采信',
  'not-assessed': '未评估',
};
