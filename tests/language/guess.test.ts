import { expect, test, vi } from 'vitest'
import { main } from '../../src/cli/main.js'
import { parse } from '../../src/index.js'
import type { Article } from '../../src/model/article.js'
import { ARTICLE, folderWith, run } from '../support/run.js'

/** Two sentences each: an invented report. */
const reports: Readonly<Record<string, string>> = {
  en: 'The harbour board kept the night ferry on Monday. Nobody sleeps on an island, its chair said.',
  de: 'Der Hafenrat behält die Nachtfähre. Niemand schläft auf einer Insel, sagte die Vorsitzende am Montag.',
  fr: 'Le conseil du port garde le bac de nuit. Personne ne dort sur une île, a dit sa présidente lundi.',
  es: 'La junta del puerto mantiene el barco nocturno. Nadie duerme en una isla, dijo su presidenta el lunes.',
  it: 'Il consiglio del porto mantiene il traghetto notturno. Nessuno dorme su un’isola, ha detto lunedì la presidente.',
  pt: 'O conselho do porto mantém a balsa noturna. Ninguém dorme numa ilha, disse a presidente na segunda-feira.',
  nl: 'Het havenbestuur houdt de nachtboot in de vaart. Niemand slaapt op een eiland, zei de voorzitter maandag.',
  pl: 'Rada portu utrzymała nocny prom. Nikt nie śpi na wyspie, powiedziała w poniedziałek jej przewodnicząca.',
  cs: 'Rada přístavu zachovala noční přívoz. Na ostrově nikdo nespí, řekla v pondělí její předsedkyně.',
  sk: 'Rada prístavu zachovala nočnú kompu. Na ostrove nikto nespí, povedala v pondelok jej predsedníčka.',
  hu: 'A kikötő tanácsa megtartotta az éjszakai kompot. Senki sem alszik a szigeten, mondta hétfőn az elnök.',
  sv: 'Hamnstyrelsen behåller nattfärjan. Ingen sover på en ö, sade ordföranden på måndagen.',
  da: 'Havnebestyrelsen beholder natfærgen. Ingen sover på en ø, sagde formanden mandag.',
  no: 'Havnestyret beholder nattfergen. Ingen sover på en øy, sa lederen mandag kveld.',
  fi: 'Sataman hallitus piti yölautan liikenteessä. Kukaan ei nuku saarella, puheenjohtaja sanoi maanantaina.',
  et: 'Sadama nõukogu jättis öise praami alles. Saarel ei maga keegi, ütles esimees esmaspäeval.',
  lv: 'Ostas valde saglabāja nakts prāmi. Uz salas neviens neguļ, pirmdien sacīja tās priekšsēdētāja.',
  lt: 'Uosto taryba paliko naktinį keltą. Saloje niekas nemiega, pirmadienį sakė jos pirmininkė.',
  ro: 'Consiliul portului păstrează feribotul de noapte. Nimeni nu doarme pe o insulă, a spus luni președinta.',
  tr: 'Liman kurulu gece vapurunu korudu. Adada kimse uyumaz, dedi kurulun başkanı pazartesi günü.',
  el: 'Το συμβούλιο του λιμανιού κράτησε το νυχτερινό πλοίο. Κανείς δεν κοιμάται σε νησί, είπε η πρόεδρος.',
  ru: 'Совет порта сохранил ночной паром. Никто не спит на острове, сказала в понедельник его председатель.',
  uk: 'Рада порту зберегла нічний пором. Ніхто не спить на острові, сказала в понеділок її голова.',
  bg: 'Съветът на пристанището запази нощния ферибот. Никой не спи на остров, каза в понеделник председателят.',
  sr: 'Управа луке задржала је ноћни трајект. Нико не спава на острву, рекла је у понедељак њена председница.',
  hr: 'Uprava luke zadržala je noćni trajekt. Nitko ne spava na otoku, rekla je u ponedjeljak njezina predsjednica.',
  ar: 'أبقى مجلس الميناء على العبارة الليلية. لا أحد ينام على جزيرة، قالت رئيسته يوم الاثنين.',
  he: 'מועצת הנמל השאירה את מעבורת הלילה. אף אחד לא ישן באי, אמרה היושבת ראש ביום שני.',
  fa: 'شورای بندر کشتی شبانه را نگه داشت. رئیس شورا روز دوشنبه گفت هیچ‌کس در جزیره نمی‌خوابد.',
  hi: 'बंदरगाह परिषद ने रात की नौका जारी रखी। अध्यक्ष ने सोमवार को कहा कि द्वीप पर कोई नहीं सोता।',
  ja: '港の理事会は夜のフェリーを残すことにした。島では誰も眠らない、と議長は月曜日に語った。',
  zh: '港口委员会保留了夜间渡轮。主席星期一说，岛上没有人睡觉。',
  ko: '항만 위원회는 야간 여객선을 유지하기로 했다. 섬에서는 아무도 잠들지 않는다고 위원장이 월요일에 말했다.',
  vi: 'Hội đồng cảng giữ lại chuyến phà đêm. Không ai ngủ trên một hòn đảo, chủ tịch nói hôm thứ Hai.',
  th: 'คณะกรรมการท่าเรือยังคงให้บริการเรือข้ามฟากกลางคืน ไม่มีใครนอนหลับบนเกาะ ประธานกล่าวเมื่อวันจันทร์',
  id: 'Dewan pelabuhan mempertahankan feri malam. Tidak ada yang tidur di pulau, kata ketuanya pada hari Senin.',
  is: 'Hafnarstjórnin heldur næturferjunni. Enginn sefur á eyju, sagði formaðurinn á mánudag.',
}

test('letters that a language does not write tell it from its neighbours', () => {
  const texts = [
    'Färjan till ön går igen sedan isen har släppt. Kommunen räknar med full trafik från måndag.',
    'Båten tar dubbelt så många passagerare. Rederiet räknar med att kön vid bryggan då försvinner.',
  ]
  expect(texts.map((text) => parse(text).language)).toEqual(['sv', 'sv'])
})

test.each(Object.entries(reports))('%s is told by two sentences', (language, text) => {
  expect(parse(text).language).toBe(language)
})

test.each([
  ['names', 'Oona Pratt, Bo Lee, Teo Brandt, Ivo Tarn, Mira Holt, Ana Ruiz'],
  ['results', 'Sandvik 2 Östby 1'],
  ['sections between bars', 'Sandvik | Östby | Norrvik | Holmsund | Vikby'],
  ['marks of direction', 'Sandvik \u202eÖstby\u202c 2 1 \u202eNorrvik\u202c 0 3 \u202eHolmsund\u202c'],
  ['nothing but numbers', '3 1 2 0 4 11 23 17 41 8 15 16 23 42 108 3 1 2 0 4'],
])('%s tell none', (_, text) => {
  expect(parse(text).language).toBeNull()
})

test('the command guesses as the library does', async () => {
  const { stdout } = await run(['--json'], { input: reports.fi ?? '' })
  expect(JSON.parse(stdout).language).toBe('fi')
})

const calls = vi.hoisted(() => ({ count: 0 }))
vi.mock('../../src/language/guess.js', async (original) => {
  const { withLanguage } = await original<typeof import('../../src/language/guess.js')>()
  return {
    withLanguage(article: Article) {
      calls.count += 1
      return withLanguage(article)
    },
  }
})

test('the command asks what guesses only where words do not tell the language', async () => {
  const german =
    'Nachtfähre bleibt\n\nDer Hafenrat hat am Montag beschlossen, dass die Fähre auch im Winter fährt, und das ist gut.\n'
  const cwd = folderWith({ 'a.txt': ARTICLE, 'b.txt': german, 'c.txt': reports.fi ?? '' })
  const before = calls.count
  await main(['--quiet', '-o', `${cwd}/out/`, `${cwd}/a.txt`, `${cwd}/b.txt`])
  expect(calls.count).toBe(before)
  await main(['--quiet', '-o', `${cwd}/out/`, `${cwd}/c.txt`])
  expect(calls.count).toBe(before + 1)
})
