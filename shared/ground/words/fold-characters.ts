/** Letters that Unicode does not decompose and that spellings of one name still exchange. */
const pairs =
  // Latin
  'ß=ss æ=ae œ=oe ø=o đ=d ð=d þ=th ł=l ħ=h ı=i ŋ=ng ə=e ɓ=b ɗ=d ƙ=k ƴ=y ɛ=e ɔ=o ɲ=n ŧ=t ʼ= ʻ= ʾ= ʿ= ꞌ= ' +
  // Arabic: alef forms, hamza carriers, ta marbuta, alef maqsura, Persian and Urdu letters
  'أ=ا إ=ا آ=ا ٱ=ا ء= ؤ=و ئ=ي ة=ه ى=ي ی=ي ې=ي ے=ي ک=ك ڪ=ك ہ=ه ھ=ه ە=ه ۀ=ه ' +
  // Cyrillic: letters that lists typed on a Russian keyboard replace
  'ё=е й=и і=и ї=и ґ=г ғ=г қ=к ң=н ө=о ұ=у ү=у һ=х ә=а є=е ў=у ҳ=х ҷ=ч ӣ=и ӯ=у ъ= ь= ' +
  // Arabic-Indic and Persian digits
  '٠=0 ١=1 ٢=2 ٣=3 ٤=4 ٥=5 ٦=6 ٧=7 ٨=8 ٩=9 ۰=0 ۱=1 ۲=2 ۳=3 ۴=4 ۵=5 ۶=6 ۷=7 ۸=8 ۹=9';

/** Traditional characters frequent in names of organisations and places, each before its simplified form. */
const hanPairs =
  '國国會会發发際际組组織织協协聯联婦妇兒儿災灾減减區区縣县鄉乡鎮镇學学醫医療疗護护衛卫環环業业農农漁渔' +
  '礦矿產产經经濟济貿贸資资財财團团體体隊队員员黨党軍军機机構构關关係系總总務务辦办處处廳厅館馆場场' +
  '東东灣湾島岛陽阳陰阴電电車车鐵铁橋桥門门開开間间長长書书報报紙纸語语譯译論论證证認认識识議议設设計计' +
  '劃划畫画項项預预領领導导幫帮愛爱義义慈慈權权嚴严變变實实寶宝對对導导將将專专尋寻屬属歲岁師师幣币廠厂' +
  '廣广應应懷怀態态慶庆憲宪戰战據据換换擴扩擔担擇择敵敌數数無无時时曆历歷历術术橫横檢检歐欧歸归殘残氣气' +
  '漢汉準准滅灭潔洁為为爲为牆墙獎奖獨独現现瑪玛當当癥症盡尽監监眾众礎础禮礼種种穩稳穌稣競竞筆笔節节築筑' +
  '簡简類类糧粮級级納纳純纯紅红約约紀纪終终給给絕绝統统絲丝維维網网緊紧線线縮缩繼继續续羅罗習习聖圣聲声' +
  '職职聽听膽胆臺台舉举舊旧華华萬万葉叶藝艺藥药蘇苏蘭兰號号補补裝装製制複复見见規规視视親亲覺觉觀观訓训' +
  '記记訪访許许評评詢询試试詩诗話话該该請请課课調调談谈講讲謝谢讓让賽赛質质費费賴赖贊赞趙赵趨趋輔辅輕轻' +
  '輪轮轉转農农邊边達达過过運运還还進进遠远適适選选遺遗鄰邻釋释錢钱錄录鎖锁鏡镜鐘钟陳陈陸陆隨随險险難难' +
  '雜杂離离靈灵靜静響响頁页順顺須须顧顾顯显風风飛飞養养馬马驗验體体魚鱼鳥鸟鹽盐麗丽黃黄點点齊齐齡龄龍龙' +
  '與与個个條条連连樂乐貧贫窮穷臨临藍蓝綠绿銀银傳传傷伤億亿價价優优儲储動动勞劳勢势單单圖图園园圓圆執执壓压夢梦孫孙層层庫库強强後后' +
  '徑径從从復复惡恶憂忧憶忆懲惩採采揚扬損损攝摄斷断於于極极標标樣样樹树決决沒没測测溫温滿满潤润澤泽濕湿燈灯營营獻献獲获畢毕異异盤盘' +
  '確确積积範范糾纠給给結结納纳繪绘織织購购貨货責责貧贫販贩賬账賢贤贏赢跡迹踐践軟软載载輸输辭辞遲迟郵邮釀酿針针鋼钢錦锦鍾钟關关陣阵';

const table = new Map<string, string>();
for (const pair of pairs.trim().split(' ')) {
  const [from, to] = pair.split('=');
  if (from) table.set(from.normalize('NFKD'), to ?? '');
}
const han = [...hanPairs];
for (let index = 0; index + 1 < han.length; index += 2) {
  const [from, to] = [han[index], han[index + 1]];
  if (from && to && from !== to) table.set(from, to);
}

/** The folded form of one character, itself when it has none. */
export function foldCharacter(character: string): string {
  return table.get(character) ?? character;
}
