import type { AmendmentLetterText } from './en.ts';

/** Chinese words of the letter that brings an agreement to today's clauses; every party signs it. */
export const amendmentLetterZh: AmendmentLetterText = {
  kind: '修正函',
  marking: '供收件人使用',
  subject: (agreement) => `对协定 ${agreement} 的修正：防止性剥削和性虐待`,
  intro: (agreement, parties, count) =>
    `我们希望使 ${parties} 之间的协定 ${agreement} 采用今天使用的关于防止性剥削和性虐待的条款。本函说明改变的内容。${count === 2 ? '双方' : '所有当事方'}签署后，本函即成为协定的组成部分。`,
  runs: (from, until) => `协定期限自 ${from} 至 ${until}。`,
  changes: {
    heading: '改变的内容',
    absent: '协定没有关于以下事项的条款：',
    unchecked: '尚未查看协定是否有关于以下事项的条款：',
    lacking: '其中，所附附件没有关于以下事项的条款：',
    brought: '附件增加关于以下事项的条款：',
    changed: (annex) => `自附件 ${annex} 以来，关于以下事项的条款措辞已更新：`,
    left: (annex) => `附件 ${annex} 中关于以下事项的条款已不再使用：`,
  },
  annex: {
    heading: '附件',
    named: (annex, date) => `条款文本为 ${date} 的附件 ${annex}，随函附上。`,
    hash: (hash) => `附件文本的 SHA-256：${hash}。`,
    open: '条款文本为随函附上的附件。附件的编号和日期：',
    blanks: ['编号', '日期'],
    rule: '附件取代协定先前关于同一事项的一切条款。协定与附件不一致的，以附件为准。协定的其他内容保持不变。',
    from: '本修正自最后一个当事方签署之日起生效。',
  },
  and: '和',
  ask: '请交回一份经签署的文本。如某项条款不能照此接受，请在签署之前告知我们；我们将与贵方商讨。',
  sides: { title: '当事方', name: (name) => `${name} 代表` },
  signHeading: '商定各方',
  lines: ['姓名和职务名称', '日期和签名'],
};
