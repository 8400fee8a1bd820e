import type { SpeechLocale } from './locale.js'

export const de: SpeechLocale = {
  determiners:
    'der die das den dem des ein eine einen einem einer eines kein keine keinen dieser diese dieses diesen diesem jeder jede jedes alle beide mehrere viele einige andere anderer',
  prepositions:
    'in an auf aus bei mit nach von vor zu zum zur im am beim vom für über unter durch gegen ohne um seit während wegen trotz zwischen neben hinter ab bis ins ans gegenüber',
  conjunctions: 'und oder aber sowie sondern denn',
  subordinators: 'dass ob weil wenn als obwohl damit nachdem bevor indem falls sobald wie wo warum weshalb wer was',
  pronouns: 'er=he sie=she es=it ich=i wir=we man=one',
  relatives: '',
  possessives:
    'sein seine seinen seinem seiner ihr ihre ihren ihrem ihrer unser unsere unseren mein meine meinen ihm ihn ihnen mir mich uns sich',
  auxiliaries:
    'ist sind war waren sei seien wäre wären hat haben hatte hatten habe hätte hätten wird werden wurde wurden würde würden kann können könne könnte könnten muss müssen müsse musste müsste soll sollen solle sollte will wollen wolle wollte darf dürfe dürfen möchte',
  adverbs:
    'auch nur noch schon jetzt nun dann dort hier da so sehr mehr immer nie nicht bereits zudem außerdem jedoch dagegen indes allerdings deshalb daher zugleich später zuvor zunächst schließlich daraufhin wieder weiter ausdrücklich demnach',
  times:
    'montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz april mai juni juli august september oktober november dezember gestern heute morgen vormittag nachmittag abend montagabend dienstagabend woche monat jahr',
  honorifics: 'herr herrn frau dr dr. prof prof.',
  said: 'sagte sagten sagt gesagt erklärte erklärten erklärt betonte betonten betont meinte meint gemeint berichtete berichteten berichtet antwortete antwortet fragte fragten fragt forderte forderten fordert gefordert warnte warnten warnt gewarnt behauptete behauptet bestätigte bestätigt versicherte versichert ergänzte ergänzt äußerte äußert geäußert schrieb schrieben schreibt geschrieben twitterte rief gerufen räumte kündigte angekündigt teilte mitgeteilt fügte hinzugefügt begründete mahnte mahnt verkündete urteilte unterstrich bekräftigte bilanzierte befand klagte klagt beklagte scherzte stellte hob gab wies verwies resümierte erzählte erzählt sprach spricht gesprochen versprach verspricht zitierte erinnerte entgegnete erwiderte konterte kommentierte',
  judging:
    'nannte nannten nennt genannt bezeichnete bezeichneten bezeichnet kritisierte kritisierten kritisiert lobte lobt verteidigte verurteilte würdigte begrüßte wertete sah sieht hielt hält',
  roles:
    'mann frau mutter vater sohn tochter experte expertin vorsitzende vorsitzender abgeordnete abgeordneter landrat landrätin vorstand arzt ärztin zeuge zeugin bischof bischöfin anwältin staatsanwältin botschafter könig königin',
  roleEndings: [
    'minister',
    'ministerin',
    'präsident',
    'präsidentin',
    'kanzler',
    'kanzlerin',
    'sprecher',
    'sprecherin',
    'chef',
    'chefin',
    'meister',
    'meisterin',
    'leiter',
    'leiterin',
    'direktor',
    'direktorin',
    'sekretär',
    'sekretärin',
    'forscher',
    'forscherin',
    'professor',
    'professorin',
    'führer',
    'führerin',
    'lehrer',
    'lehrerin',
    'anwalt',
    'trainer',
    'trainerin',
    'richter',
    'richterin',
    'kommissar',
    'kommissarin',
    'wohner',
    'wohnerin',
    'ingenieur',
    'ingenieurin',
  ],
  voices:
    'regierung bundesregierung opposition partei polizei behörde behörden gericht unternehmen konzern firma verband gewerkschaft stadt bund kommission ministerium zeitung sender agentur bericht studie mitteilung experten kritiker anwohner beamte ermittler quellen kreise',
  speech: 'warnung forderung aussage worte frage antwort vorwurf',
  sources: 'laut',
  sourcesBehind: 'so',
  sourcesAfter: 'zufolge',
  joined: null,
  incises: false,
}
