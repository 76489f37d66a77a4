/** Looked at from the start of a text; more tells no more. */
const SAMPLE = 20_000
/** Kana make up more than this of Japanese text, and less of Chinese text. */
const KANA_SHARE = 0.08
/** English words of this list make up more than this of English text. */
const STOP_SHARE = 0.12

/** Characters that only simplified text has, and their traditional forms, in the same order. */
const SIMPLIFIED =
  '们这来个国时会说对过还进开问关发现实经济学业产东车长门见书马鸟鱼黄龙应点头农乡区县镇党员务办题报记讯电达为无从与众优传伤价举义乐习云亚亲亿仅军决况刘创动劳势华协单卖卫厂厅历压参双变号叶听启员响团园围图场坏块声处备够夺奖妇娱孙宁宝审导将尔层岁岛币师带帮广庆库庙废张录总战执扩扬扫报担据换损摄攻数断旧显晓术机杂权条极构标树样档桥检楼欢残毕气汇汉沟没泽洁测济浓润涨渔温湾满灭灵炼烂热爱牵犹独狱环电疗监盘盖矿码确离种积称穷竞笔签简粮红约级纪纯纸线组细织终绍绝给统绩续维编罗网职联肃脑脚舰艺节苏范荣药获营虑虽补装观规视览觉计订认讨让训议许论设访证评识诉词译试话该详语误请读课谁调谈谢谷负贡财责败货质贫购贯贵贸费资赛赢赵趋践转轮软轻载较辆输边运远违连迟适选递遗邮释里鉴针钟钢钱铁银销锋错键镜闭间闲闻阅队阳阴阵阶际陆陈险随难雾静韩页顶项顺须预领频颗额风飞饭馆验骗鲜麦'
const TRADITIONAL =
  '們這來個國時會說對過還進開問關發現實經濟學業產東車長門見書馬鳥魚黃龍應點頭農鄉區縣鎮黨員務辦題報記訊電達為無從與眾優傳傷價舉義樂習雲亞親億僅軍決況劉創動勞勢華協單賣衛廠廳歷壓參雙變號葉聽啟員響團園圍圖場壞塊聲處備夠奪獎婦娛孫寧寶審導將爾層歲島幣師帶幫廣慶庫廟廢張錄總戰執擴揚掃報擔據換損攝攻數斷舊顯曉術機雜權條極構標樹樣檔橋檢樓歡殘畢氣匯漢溝沒澤潔測濟濃潤漲漁溫灣滿滅靈煉爛熱愛牽猶獨獄環電療監盤蓋礦碼確離種積稱窮競筆簽簡糧紅約級紀純紙線組細織終紹絕給統績續維編羅網職聯肅腦腳艦藝節蘇範榮藥獲營慮雖補裝觀規視覽覺計訂認討讓訓議許論設訪證評識訴詞譯試話該詳語誤請讀課誰調談謝穀負貢財責敗貨質貧購貫貴貿費資賽贏趙趨踐轉輪軟輕載較輛輸邊運遠違連遲適選遞遺郵釋裡鑑針鐘鋼錢鐵銀銷鋒錯鍵鏡閉間閒聞閱隊陽陰陣階際陸陳險隨難霧靜韓頁頂項順須預領頻顆額風飛飯館驗騙鮮麥'

const STOP_WORDS = new Set(
  'the of and to in a is that for on was with as at by from has have be are were it its his her their he she they will would said an this or which not but been who more after than'.split(
    ' ',
  ),
)

const forms = new Map<string, number>()
SIMPLIFIED.split('').forEach((sign, at) => {
  const other = TRADITIONAL[at]!
  if (sign === other) return
  forms.set(sign, 1)
  forms.set(other, -1)
})

/**
 * Tells the language of a text by its script and its commonest words: `zh-Hans`, `zh-Hant`, `ja`, `en`, or `und` (BCP 47 for
 * undetermined) for any other. Text in Han characters that stand in both forms is `zh-Hans`.
 *
 * @throws TypeError when the text is no string
 */
export function detectLanguage(text: string): 'zh-Hans' | 'zh-Hant' | 'ja' | 'en' | 'und' {
  if (typeof text !== 'string')
    throw new TypeError(`Expected text to be a string, received ${text === null ? 'null' : typeof text}`)
  const sample = text.slice(0, SAMPLE)
  let kana = 0
  let han = 0
  let hangul = 0
  let latin = 0
  let simplified = 0
  for (let at = 0; at < sample.length; at++) {
    const code = sample.charCodeAt(at)
    if ((code > 64 && code < 91) || (code > 96 && code < 123)) latin++
    else if (code >= 0x3041 && code <= 0x30fa) kana++
    else if (code >= 0x3400 && code <= 0x9fff) {
      han++
      simplified += forms.get(sample[at]!) ?? 0
    } else if (code >= 0xac00 && code <= 0xd7a3) hangul++
  }
  if (hangul > han + kana) return 'und'
  if (kana && kana > KANA_SHARE * (kana + han) && (kana + han) * 3 > latin) return 'ja'
  if (han * 3 > latin && han > 0) return simplified < 0 ? 'zh-Hant' : 'zh-Hans'
  const words = sample.toLowerCase().match(/[\p{L}]+/gu) ?? []
  const known = words.filter((word) => STOP_WORDS.has(word)).length
  return words.length > 0 && known >= words.length * STOP_SHARE ? 'en' : 'und'
}
