import type { Locale } from './locale.js'

export const fr: Locale = {
  language: 'fr',
  months: [
    'janvier janv', 'février fevrier févr fév fevr', 'mars', 'avril avr', 'mai', 'juin',
    'juillet juil', 'août aout', 'septembre sept', 'octobre oct', 'novembre nov', 'décembre decembre déc',
  ],
  weekdays: ['dimanche dim', 'lundi lun', 'mardi', 'mercredi mer', 'jeudi jeu', 'vendredi ven', 'samedi sam'],
  byline: `
    par, par:, auteur:, autrice:, auteure:, auteurs:, propos recueillis par, texte:, écrit par, publié par,
    rédigé par, texte de, posté par, un article de, une tribune de, auteur`,
  and: 'et, avec',
  published: `
    publié, publié le, publiée le, mis en ligne le, paru le, le, date, article publié le,
    date de publication, rédigé le, posté le, écrit le, créé le, posted le`,
  updated: `
    mis à jour, mis à jour le, mise à jour, mise à jour le, modifié le, actualisé le, dernière mise à jour,
    dernière modification, màj, maj, dernière mise à jour le, modifié`,
  roles: `
    journaliste, correspondant, correspondante, envoyé, envoyée, rédacteur, rédactrice, chroniqueur,
    chroniqueuse, éditorialiste, reporter, professeur, pigiste, grand reporter`,
  desks: 'rédaction, agence, agences, la rédaction, équipe, service, presse, magazine, journal',
  sections: 'politique, économie, société, culture, sport, monde, publié, actualité, partager',
  common: 'le, la, les, et, des, du, une, que, est, pour, dans, qui, sur, pas, au, par, plus',
}
