import type { StandardField } from '../instrument-draft/draft.ts';

/** Words in the head of a column that tell what stands below, in the six languages; folded as for searching. */
export const fieldWords: readonly (readonly [StandardField | 'number', readonly string[]])[] = [
  [
    'commonMistakes',
    ['mistake', 'pitfall', 'erreur', 'error', 'errores', 'ошибк', 'اخطا', 'خطا', '错误', '误区'],
  ],
  [
    'guidance',
    [
      'guidance',
      'what good',
      'good looks',
      'orientation',
      'conseil',
      'orientacion',
      'рекомендац',
      'пояснен',
      'ارشاد',
      'توجيه',
      '指导',
      '说明',
    ],
  ],
  [
    'requirement',
    [
      'requirement',
      'minimum',
      'description',
      'exigence',
      'requisito',
      'exigencia',
      'требован',
      'متطلب',
      'الحد الادني',
      '要求',
    ],
  ],
  [
    'title',
    [
      'title',
      'core standard',
      'standard',
      'titre',
      'intitule',
      'norme',
      'titulo',
      'norma',
      'estandar',
      'назван',
      'стандарт',
      'عنوان',
      'المعيار',
      '标题',
      '标准',
      '名称',
    ],
  ],
  ['number', ['no', 'nr', 'number', 'numero', 'n', 'номер', 'رقم', '编号', '序号']],
];

/** Names of languages as a column's head writes them. */
export const languageWords: readonly (readonly [string, readonly string[]])[] = [
  ['en', ['english', 'anglais', 'ingles', 'английск', 'الانجليزيه', '英文', '英语']],
  ['fr', ['french', 'francais', 'frances', 'французск', 'الفرنسيه', '法文', '法语']],
  ['es', ['spanish', 'espagnol', 'espanol', 'испанск', 'الاسبانيه', '西班牙']],
  ['ar', ['arabic', 'arabe', 'арабск', 'العربيه', '阿拉伯']],
  ['ru', ['russian', 'russe', 'ruso', 'русск', 'الروسيه', '俄文', '俄语']],
  ['zh', ['chinese', 'chinois', 'chino', 'китайск', 'الصينيه', '中文', '汉语']],
];
