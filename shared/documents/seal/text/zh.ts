import type { SealText } from './en.ts';

/** The same in Chinese; a draft translation. */
export const sealTextZh: SealText = {
  title: 'PSEA Partner Assessment 工作区印记',
  taken: (date, entries) => `制作日期：${date}；涵盖条目：${entries} 个。`,
  keep: '日后有人移除或改写其中任何条目，就无法再得出此印记。只有印记在其接触不到之处，才有这种保护：请将印记打印或抄下，存放在远离工作区及其备份之处。',
  check: '日后查看历史是否未变：在“设置”中检查工作区时填入此印记，或键入：',
};
