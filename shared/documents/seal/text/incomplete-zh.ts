import type { IncompleteText } from './incomplete-en.ts';

/** The same in Chinese; a draft translation. */
export const incompleteTextZh: IncompleteText = {
  title: '此份备份不完整',
  taken: (date, missing) =>
    `制作日期：${date}。当时记录提到的文件在工作区中缺失或损坏，共 ${missing} 份。此份备份中没有这些文件。`,
  rest: '记录本身和其他全部文件均在此处，并已核查。',
  act: '程序在制作和恢复此种备份时，会列出缺失的文件。请将相同的文件重新添加到工作区，或从较早的备份中取得；然后制作新的备份。',
};
