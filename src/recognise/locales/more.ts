import type { Locale } from './locale.js'

const none = { and: '', published: '', updated: '', roles: '', desks: '', sections: '', weekdays: [] }

const monthsAlone = { ...none, byline: '', common: '' }

/** Languages of which only the months, and what opens a byline, are known. */
export const more: readonly Locale[] = [
  {
    ...none,
    language: 'it',
    months: ['gennaio gen', 'febbraio feb', 'marzo mar', 'aprile apr', 'maggio mag', 'giugno giu', 'luglio lug', 'agosto ago', 'settembre set', 'ottobre ott', 'novembre nov', 'dicembre dic'],
  byline: 'di, a cura di, scritto da',
  and: 'e',
  published: 'pubblicato, pubblicato il, il',
  updated: 'aggiornato, aggiornato il',
  common: 'il, di, che, gli, della, per, con, non, sono, una, del',
  },
  {
    ...none,
    language: 'pt',
    months: ['janeiro jan', 'fevereiro fev', 'março marco mar', 'abril abr', 'maio mai', 'junho jun', 'julho jul', 'agosto ago', 'setembro set', 'outubro out', 'novembro nov', 'dezembro dez'],
  byline: 'por, autor, escrito por',
  and: 'e',
  published: 'publicado, publicado em, em',
  updated: 'atualizado, atualizado em, atualizada em',
  common: 'o, os, que, não, uma, do, da, em, para, com, foi, ao',
  },
  {
    ...none,
    language: 'nl',
    months: ['januari jan', 'februari feb', 'maart mrt', 'april apr', 'mei', 'juni jun', 'juli jul', 'augustus aug', 'september sep', 'oktober okt', 'november nov', 'december dec'],
  byline: 'door',
  and: 'en',
  published: 'gepubliceerd, gepubliceerd op',
  updated: 'bijgewerkt, laatste update',
  common: 'het, een, van, dat, niet, op, zijn, voor, met, ook, aan',
  },
  { ...monthsAlone, language: 'sv', months: 'januari jan,februari feb,mars,april apr,maj,juni jun,juli jul,augusti aug,september sep,oktober okt,november nov,december dec'.split(',') },
  { ...monthsAlone, language: 'da', months: 'januar jan,februar feb,marts,april apr,maj,juni jun,juli jul,august aug,september sep,oktober okt,november nov,december dec'.split(',') },
  { ...monthsAlone, language: 'no', months: 'januar jan,februar feb,mars,april apr,mai,juni jun,juli jul,august aug,september sep,oktober okt,november nov,desember des'.split(',') },
  { ...monthsAlone, language: 'pl', months: 'stycznia,lutego,marca,kwietnia,maja,czerwca,lipca,sierpnia,września,października,listopada,grudnia'.split(',') },
  { ...monthsAlone, language: 'cs', months: 'ledna,února,března,dubna,května,června,července,srpna,září,října,listopadu,prosince'.split(',') },
  { ...monthsAlone, language: 'ro', months: 'ianuarie,februarie,martie,aprilie,mai,iunie,iulie,august,septembrie,octombrie,noiembrie,decembrie'.split(',') },
  { ...monthsAlone, language: 'tr', months: 'ocak,şubat,mart,nisan,mayıs,haziran,temmuz,ağustos,eylül,ekim,kasım,aralık'.split(',') },
  { ...monthsAlone, language: 'ru', months: 'января,февраля,марта,апреля,мая,июня,июля,августа,сентября,октября,ноября,декабря'.split(',') },
  { ...monthsAlone, language: 'uk', months: 'січня,лютого,березня,квітня,травня,червня,липня,серпня,вересня,жовтня,листопада,грудня'.split(',') },
]
