import type { FindingText } from './finding-words.ts';

const numbered = (name: string) => (number: string) => `${name}${number}`;

export const zh: FindingText = {
  kinds: {
    'other-agreement': '另一协议的附件',
    'second-annex': '文件中有第二份附件',
    'not-ours': '非我方文本',
    changed: '附件其他部分有改动',
    missing: '附件其他部分缺失',
    moved: '位置移动',
    hidden: '读者看不到',
    struck: '有删除线，视为已删除',
    filled: '填入空白处',
    tracked: '仍有未处理的修订',
    capitals: '全部大写',
    reference: '引用指向他处',
    unread: '此处无法读取',
    beside: '在我方文本之外，未比较',
    unaccounted: '未能核对',
  },
  sentences: {
    'other-agreement': (what) => `文件自称属于 ${what}。不据此记录任何要素。`,
    'second-annex': (_, count) =>
      `我方条款有 ${count} 条出现两次。无法判断以哪一条为准，不据此记录任何要素。`,
    moved: (what) => what,
    tracked: (_, count) => `有 ${count} 处修订尚未处理，均按已接受读取。`,
    capitals: (_, count) => `共 ${count} 行。词句相同，但已看不出哪些是定义用语。`,
    reference: (what) => `“${what}”在我方文本中无误，所指条款现在的编号已不同。`,
    beside: (_, count) => `词数：${count}。`,
    unaccounted: (_, count) =>
      `核对的词数与读取的词数相差 ${Math.abs(count)}。请勿依赖本次核对，应通读文件。`,
  },
  parts: {
    body: numbered('正文'),
    header: (number) => (number === '' ? '页眉' : `第 ${number} 节页眉`),
    footer: (number) => (number === '' ? '页脚' : `第 ${number} 节页脚`),
    footnote: numbered('脚注'),
    endnote: numbered('尾注'),
    comment: numbered('批注'),
    'text-box': numbered('文本框'),
    drawing: numbered('图形中的文字'),
    chart: numbered('图表'),
    diagram: numbered('示意图'),
    contents: numbered('目录'),
    file: () => '文件',
  },
  paragraph: (number) => `第 ${number} 段`,
  after: (clause) => `在条款“${clause}”之后`,
  unread: {
    picture: '图片，请在合同中查看。',
    'embedded-file': '文件中嵌入的文件。',
    macros: '文件中的程序（宏）。',
    control: '由程序驱动的控件。',
    'linked-file': '打开时从别处取得的内容。',
    'inserted-file': '打开时插入的另一份文件。',
    'bound-text': '取自文件数据的文字，打开时可能显示别的内容。',
    'changing-field': '更新后可能显示别的文字的域。',
    part: '种类不明的部分。',
    text: '位置不明的文字，请通读文件。',
  },
  faint: '字号过小，或与底色相同。',
  label: '列表编号中的文字。',
  direction: '其中有改变文字方向的符号：读到的与写下的不同。',
  notSeen:
    '本检查看不到：在列表设置中改动的编号、域的条目和开关、被版式反转或遮盖的文字，以及绘制的图形。请同时查看文件本身。',
  separator: '，',
};
