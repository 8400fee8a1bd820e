import type { SpeechLocale } from './locale.js'

export const fr: SpeechLocale = {
  determiners:
    "le la les l’ l' un une ce cet cette ces tout toute tous toutes plusieurs quelques chaque aucun aucune autre",
  prepositions:
    "de d’ d' du des à au aux en dans par pour sur avec sans sous chez vers devant depuis lors après avant entre contre pendant dès envers malgré",
  conjunctions: 'et ou mais ni or car',
  subordinators: "que qu’ qu' si quand comme lorsque lorsqu’ puisque parce où pourquoi comment tandis alors",
  pronouns: "il=he elle=she ils=they elles=they je=i j’=i j'=i nous=we on=one",
  relatives: 'qui',
  possessives: 'son sa ses leur leurs notre nos mon ma mes lui eux me se',
  auxiliaries:
    "a ont est sont avait avaient aurait auraient ai avons était étaient sera seront serait fut s’ s' n’ n' m’ m' doit peut va vont",
  adverbs:
    'aussi encore déjà toujours jamais plus moins très bien ainsi ensuite puis enfin alors notamment également pas ne hier ici là cependant toutefois néanmoins mercredi',
  times:
    'lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre novembre décembre hier aujourd’hui demain matin soir semaine mois',
  honorifics: 'm. m mme mlle mr dr pr maître',
  said: 'dit disent disait disaient déclaré déclare déclarent déclarait déclara affirmé affirme affirment affirmait affirma expliqué explique expliquent expliquait expliqua ajouté ajoute ajoutait ajouta indiqué indique indiquent indiqua assuré assure assurent assurait souligné souligne soulignait estimé estime estiment estimait précisé précise annoncé annonce annonça confié confie lancé lance lança répondu répond répondit écrit regretté regrette reconnu reconnaît prévenu prévient martelé martèle insisté insiste commenté commente conclu conclut rappelé rappelle poursuivi poursuit demandé demande demandait plaidé plaide raconté raconte racontait témoigné témoigne promis promet crié observé observe noté note jugé juge résumé résume glissé glisse avancé soutenu soutient admis admet averti avertit prétendu prétend réagi réagit',
  judging:
    'dénoncé dénonce dénoncent dénonçait salué salue qualifié qualifie qualifiait critiqué critique fustigé fustige évoqué évoque défendu défend accusé accuse',
  roles:
    'ministre président présidente maire porte-parole directeur directrice député députée sénateur sénatrice secrétaire chef cheffe professeur professeure avocat avocate procureur procureure préfet préfète entraîneur chercheur chercheuse économiste patron patronne responsable ambassadeur ambassadrice commissaire juge médecin auteur autrice journaliste habitant habitante témoin homme femme mère père reine roi évêque candidat candidate adjoint adjointe ingénieur ingénieure',
  roleEndings: [],
  voices:
    'gouvernement opposition parti police entreprise groupe société syndicat association ville commission ministère journal agence rapport étude communiqué experts élus habitants autorités sources police tribunal parquet',
  speech: 'mots paroles phrase question réponse avertissement',
  sources: "selon d’après d'après",
  sourcesBehind: '',
  sourcesAfter: '',
  joined: /^(?:((?:[ldsnjmtc]|qu|lorsqu|puisqu|jusqu)[’'])(?!après)(.+)|(.+?)-(?:t-)?(ils?|elles?|on))$/iu,
  incises: true,
}
