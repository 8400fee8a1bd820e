import type { Locale } from './locale.js'

export const de: Locale = {
  language: 'de',
  months: [
    'januar jan jänner jän', 'februar feb feber', 'märz mär mrz maerz', 'april apr', 'mai', 'juni jun',
    'juli jul', 'august aug', 'september sept sep', 'oktober okt', 'november nov', 'dezember dez',
  ],
  weekdays: [
    'sonntag so', 'montag mo', 'dienstag di', 'mittwoch mi', 'donnerstag do', 'freitag fr', 'samstag sonnabend sa',
  ],
  byline: `
    von, von:, text:, autor, autorin, autoren, autorinnen, autor:, autorin:, autoren:, autor*in, autor:in,
    autor/in, autor*innen, autor:innen, ein beitrag von, ein gastbeitrag von, eine kolumne von,
    eine analyse von, ein kommentar von, ein artikel von, ein bericht von, ein essay von, ein interview von,
    eine reportage von, text von, beitrag von, gastbeitrag von, kolumne von, artikel von, bericht von,
    rezension von, essay von, interview:, interview von, redaktion:, geschrieben von, verfasst von,
    erstellt von, verfasser:, verfasserin:, herausgeber:, veröffentlicht von, gepostet von, eingestellt von,
    text und fotos:, text & fotos:, text und bilder:, text & bilder:, text und foto:, text & foto:,
    kolumnist*in:, protokoll:, beitrag:, redakteur:, redakteurin:, bericht:, text und interview:,
    durch, veröffentlicht durch, geschrieben durch, von unserem redakteur, von unserer redakteurin, von unserem korrespondenten, von unserer korrespondentin,
    von unserem mitarbeiter, von unserer mitarbeiterin`,
  and: 'und, mit, sowie',
  published: `
    veröffentlicht, veröffentlicht am, veröffentlicht vom, stand, datum, erschienen, erschienen am,
    erstellt am, erstellt, publiziert, publiziert am, vom, am, den, erstveröffentlichung, geschrieben am,
    erscheinungsdatum, gepostet am, eingestellt am, pressemitteilung vom, meldung vom, veröffentlichung,
    online seit, artikel vom, beitrag vom, veröffentlichungsdatum, erstellungsdatum, verfasst am,
    eingetragen am`,
  updated: `
    aktualisiert, aktualisiert am, zuletzt aktualisiert, zuletzt aktualisiert am, geändert, geändert am,
    update, zuletzt geändert, zuletzt geändert am, letzte aktualisierung, letzte änderung, letztes update,
    überarbeitet am, letzte aktualisierung am, zuletzt bearbeitet am, zuletzt überarbeitet am, upd,
    letzte änderung am, aktualisierung`,
  roles: `
    redakteur, redakteurin, redakteure, korrespondent, korrespondentin, reporter, reporterin, autor, autorin,
    journalist, journalistin, kolumnist, kolumnistin, volontär, volontärin, chefredakteur, chefredakteurin,
    ressortleiter, ressortleiterin, mitarbeiter, mitarbeiterin, rechtsanwalt, rechtsanwältin, leiter,
    leiterin, geschäftsführer, geschäftsführerin, herausgeberin, chefreporter, chefreporterin, projektleiter,
    projektleiterin, experte, expertin, online-redakteur, online-redakteurin, praktikant, praktikantin,
    gastautor, gastautorin, fotograf, fotografin, pressesprecher, pressesprecherin, politikredakteur,
    politikredakteurin, sportredakteur, sportredakteurin, wirtschaftsredakteur, wirtschaftsredakteurin,
    lokalredakteur, lokalredakteurin`,
  desks: `
    redaktion, team, agentur, agenturen, nachrichten, zeitung, verlag, presse, pressestelle, magazin, desk,
    webteam, gmbh, ag, se, e.v, verein, verband, onlineredaktion, online, sportredaktion, newsdesk, kg`,
  sections: `
    politik, wirtschaft, kultur, sport, lokales, aktuell, allgemein, meinung, wissen, digital, panorama,
    feuilleton, kommentare, kommentar, lesezeit, drucken, teilen, veröffentlicht, aktualisiert, redaktion`,
  common: 'der, die, und, das, den, mit, nicht, ist, ein, eine, auf, sich, dem, zu, im, für, auch',
}
