/** News agencies and wire services, in small letters and without articles. They write stories but are not persons. */
const AGENCIES = `
  reuters, reuter, thomson reuters, ap, associated press, afp, agence france-presse, agence france presse,
  upi, united press international, bloomberg, bloomberg news, dpa, dpa-afx, afx, sid, kna, epd, apa, sda,
  ats, keystone-sda, ddp, dapd, efe, ansa, tass, itar-tass, ria novosti, interfax, xinhua, kyodo,
  kyodo news, yonhap, jiji, jiji press, pti, press trust of india, ani, ians, pa, pa media,
  press association, canadian press, aap, australian associated press, dow jones, dow jones newswires,
  cnn wire, tribune news service, tns, mct, scripps howard, states newsroom, pr newswire, prnewswire,
  business wire, businesswire, globenewswire, globe newswire, accesswire, newswire, ots, europa press,
  europapress, notimex, telam, télam, belga, anp, ntb, tt, ritzau, stt, pap, čtk, ctk, mti, anadolu,
  anadolu agency, aa, ukrinform, unian, stat news service, caixin, bernama, antara, lusa, agência brasil,
  folhapress`

/** "reuters" and what may follow it. */
const LONGEST_WITH_SIGNS = 10

let agencies: ReadonlySet<string> | null = null

/** True for the name of an agency, whatever its capitals and article: "The Associated Press", "REUTERS", "dpa". */
export function isAgency(text: string): boolean {
  const small = text
    .toLowerCase()
    .replace(/^(?:the|die|der|l['’])\s*/u, '')
    .replace(/[()*.,:]+/gu, '')
    .trim()
  agencies ??= new Set(AGENCIES.split(',').map((name) => name.trim()))
  if (agencies.has(small)) return true
  return small.length <= LONGEST_WITH_SIGNS && /^(?:reuters|reuter|ap|afp)\b.{0,3}$/u.test(small)
}
