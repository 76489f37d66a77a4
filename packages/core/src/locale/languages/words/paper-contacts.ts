/** Words at the start of a line that says how to reach a newspaper, by language. */
export const PAPER_CONTACTS: readonly RegExp[] = [
  /^[【[(（]?(?:本报|本報|本刊)?(?:新闻|新聞|报料|爆料|广告|廣告|订阅|訂閱|订报|訂報|发行|發行|读者服务|讀者服務|投诉|监督|監督)(?:热线|熱線|专线|專線|电话|電話|微信)/u,
  /^[【[(（]?(?:(?:扫码|掃碼|扫描|掃描|扫一扫)|(?:欢迎|歡迎)?(?:关注|關注)本?[报報刊])/u,
  /^ご?(?:購読|意見|感想|投稿|情報提供)[^。]{0,12}(?:は|先)/u,
  /^(?:구독|제보|광고|독자)\s?(?:문의|전화|신청|상담|투고)?\s?[:：]/u,
  /^(?:to subscribe|subscriptions?|news ?tips?|circulation|advertising|delivery problems?|letters to the editor|contact (?:us|the newsroom)|follow us)\b[^.!?]{0,40}[:,]/iu,
  /^(?:abo-?service|leserservice|anzeigen(?:annahme)?|kontakt zur redaktion|redaktion|leserbriefe)\b[^.!?]{0,30}:/iu,
  /^(?:service (?:des )?abonn\p{L}+|abonnements?|contacte[rz] la rédaction|publicité|rédaction)\b[^.!?]{0,30}:/iu,
  /^(?:suscripciones|atención al (?:lector|suscriptor)|publicidad|redacción|assinaturas|publicidade|redação)\b[^.!?]{0,30}:/iu,
  /^(?:abbonamenti|pubblicità|redazione|abonneeservice|advertenties|redactie)\b[^.!?]{0,30}:/iu,
]

/** A number, an address of the web, or a code to scan. */
export const PAPER_ADDRESS =
  /\d{3,4}[-–/ ) ]{0,2}\d{3,4}|[\w.+-]@[\w-]+\.|www\.|https?:|\w\.(?:com|org|net|example)\b|公众号|公眾號|二维码|二維碼|客户端|QR/u
