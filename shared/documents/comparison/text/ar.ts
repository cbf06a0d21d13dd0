import type { FindingText } from './finding-words.ts';

const numbered = (name: string) => (number: string) => (number === '' ? name : `${name} ${number}`);

export const ar: FindingText = {
  kinds: {
    'other-agreement': 'مرفق اتفاق آخر',
    'second-annex': 'مرفق ثانٍ في الملف',
    'not-ours': 'ليس من نصنا',
    changed: 'جزء آخر من المرفق معدَّل',
    missing: 'جزء آخر من المرفق ناقص',
    moved: 'نُقل من مكانه',
    hidden: 'لا يراه القارئ',
    struck: 'مشطوب، ويُعدّ محذوفاً',
    filled: 'كُتب في فراغ',
    tracked: 'تغييرات ما زالت متعقَّبة',
    capitals: 'مكتوب بأحرف كبيرة',
    reference: 'إحالة تقود إلى مكان آخر',
    unread: 'لا يمكن قراءته هنا',
    beside: 'إلى جانب نصنا، دون مقارنة',
    unaccounted: 'غير محسوب',
  },
  sentences: {
    'other-agreement': (what) => `يقول الملف إنه يخص ${what}. لا يُسجَّل منه أي عنصر.`,
    'second-annex': (_, count) =>
      `عدد بنودنا التي ترد فيه مرتين: ${count}. لا يُسجَّل منه أي عنصر، إذ لا أحد يعرف أيها يسري.`,
    moved: (what) => what,
    tracked: (_, count) => `مواضع فيها تغييرات لم يُبتّ فيها: ${count}. قُرئت كأنها قُبلت كلها.`,
    capitals: (_, count) => `الأسطر: ${count}. كلماتها كلماتنا، ولم يعد يُعرف أيها معرَّف.`,
    reference: (what) => `كان الرقم «${what}» صحيحاً في نصنا، وللبند الذي كان يحيل إليه رقم آخر الآن.`,
    beside: (_, count) => `الكلمات: ${count}.`,
    unaccounted: (_, count) =>
      `يختلف عدد الكلمات المذكورة عما قُرئ بمقدار ${Math.abs(count)}. لا تعتمد على هذا الفحص، واقرأ الملف بنفسك.`,
  },
  parts: {
    body: numbered('المتن'),
    header: (number) => (number === '' ? 'رأس الصفحة' : `رأس صفحات القسم ${number}`),
    footer: (number) => (number === '' ? 'تذييل الصفحة' : `تذييل صفحات القسم ${number}`),
    footnote: numbered('الحاشية السفلية'),
    endnote: numbered('الحاشية الختامية'),
    comment: numbered('التعليق'),
    'text-box': numbered('مربع النص'),
    drawing: numbered('كلمات في رسم'),
    chart: numbered('مخطط بياني'),
    diagram: numbered('رسم تخطيطي'),
    contents: numbered('جدول المحتويات'),
    file: () => 'الملف',
  },
  paragraph: (number) => `الفقرة ${number}`,
  after: (clause) => `بعد البند ${clause}`,
  unread: {
    picture: 'صورة. انظر إليها في العقد.',
    'embedded-file': 'ملف داخل الملف.',
    macros: 'برنامج داخل الملف (وحدات ماكرو).',
    control: 'عنصر تحكم يسيّره برنامج.',
    'linked-file': 'شيء يُجلب من مكان آخر عند فتح الملف.',
    'inserted-file': 'مستند آخر يُدرج عند فتح الملف.',
    'bound-text': 'نص مأخوذ من بيانات في الملف، وقد يظهر غيره عند فتحه.',
    'changing-field': 'حقل قد يُظهر نصاً آخر عند تحديثه.',
    part: 'جزء من الملف غير معروف النوع.',
    text: 'نص في مكان غير معروف. اقرأ الملف بنفسك.',
  },
  faint: 'صغير جداً، أو بلون خلفيته.',
  label: 'كلمات في رقم قائمة.',
  direction: 'فيه علامات تعكس ترتيب الحروف: يُقرأ بغير ما كُتب.',
  notSeen:
    'ما لا يراه هذا الفحص: الأرقام المعدَّلة في إعدادات القوائم، وقيم الحقول وخياراتها، والنص المعكوس أو المغطى بالتنسيق، والأشكال المرسومة. انظر إلى المستند نفسه أيضاً.',
  separator: '، ',
};
