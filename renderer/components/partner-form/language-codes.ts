/** Languages offered first as working languages of partners: the UN's six and those of many of its operations. */
export const languageCodes = [
  'ar', 'en', 'es', 'fr', 'ru', 'zh', 'am', 'az', 'bm', 'bn', 'ckb', 'din', 'fa', 'ff', 'ha', 'hi', 'ht', 'hy',
  'id', 'ka', 'kg', 'kk', 'km', 'kmr', 'ku', 'ky', 'ln', 'lo', 'mg', 'mn', 'ms', 'my', 'nd', 'ne', 'nus', 'ny',
  'om', 'ps', 'pt', 'qu', 'rhg', 'rn', 'ro', 'rw', 'sg', 'si', 'sn', 'so', 'sq', 'sr', 'sw', 'ta', 'tet', 'tg',
  'th', 'ti', 'tk', 'tr', 'uk', 'ur', 'uz', 'vi', 'wo', 'yo', 'zu',
] as const;
