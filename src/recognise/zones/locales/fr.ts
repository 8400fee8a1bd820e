import type { FurnitureWords } from './words.js'

export const fr: FurnitureWords = {
  lines: {
    navigation:
      'aller au contenu|aller au contenu principal|menu|menu principal|accueil|navigation|haut de page|retour en haut|vous êtes ici|article précédent|article suivant|précédent|suivant|retour|retour à l accueil|voir le menu|fermer|passer au contenu|ouvrir le menu',
    search: 'rechercher|recherche|recherche pour|rechercher sur le site|lancer la recherche',
    login:
      'se connecter|connexion|déconnexion|s inscrire|inscription|mon compte|mot de passe|mot de passe oublié|créer un compte|identifiez vous|réinitialiser votre mot de passe|se déconnecter',
    'share-bar':
      'suivre|partager|partager sur facebook|partager sur twitter|partager sur linkedin|partager cet article|partager l article|partagez|partage|envoyer|envoyer par e mail|envoyer par mail|tweeter|copier le lien|suivez nous|nous suivre|enregistrer|partager par email|réseaux sociaux|envoyer à un ami|réagir',
    tools:
      'imprimer|version imprimable|taille du texte|écouter l article|écouter|agrandir|ajouter à vos favoris|offrir cet article|lire plus tard|signaler une erreur',
    counter:
      '0 commentaires|0 commentaire|commentaires 0|temps de lecture 0 min|lecture 0 min|0 min de lecture|0 partages|lecture en 0 min|temps de lecture 0 minutes',
    'media-player': 'lire la vidéo|voir la vidéo|lecture|vidéo en cours|en direct|écouter le podcast',
    advertisement:
      'publicité|annonce|annonces|contenu sponsorisé|la suite après la publicité|la suite après cette publicité|sponsorisé|contenus sponsorisés|article sponsorisé|la suite de l article ci dessous',
    'related-links':
      'à lire aussi|lire aussi|a lire aussi|à lire également|lire également|voir aussi|à voir aussi|sur le même sujet|sur le même thème|articles liés|articles similaires|les plus lus|les plus partagés|les plus commentés|les plus consultés|à la une|derniers articles|articles récents|en ce moment|dans la même rubrique|plus d articles|en savoir plus|lire la suite|voir plus|voir tout|à découvrir|nos recommandations|recommandé pour vous|contenus recommandés|dernières actualités|dernières infos|toute l actualité|les dernières actualités|le fil info|fil info|dossiers|à ne pas manquer|sur le web|lire plus|aussi sur ce sujet',
    newsletter:
      'newsletter|newsletters|s inscrire à la newsletter|inscrivez vous à notre newsletter|abonnez vous à notre newsletter|votre adresse e mail|adresse e mail|votre email|recevoir la newsletter|je m inscris|m inscrire',
    subscription:
      's abonner|abonnez vous|abonnement|abonnements|je m abonne|déjà abonné|réservé aux abonnés|article réservé aux abonnés|article réservé à nos abonnés|abonnés|faire un don|nous soutenir|soutenez nous|offre d abonnement|le journal|lire le journal numérique|boutique',
    comments:
      'commentaires|commentaire|laisser un commentaire|ajouter un commentaire|voir les commentaires|tous les commentaires|répondre|annuler la réponse|publier|poster un commentaire|réactions|réagissez|lire les commentaires|vos réactions|signaler|votre commentaire|commenter|soyez le premier à commenter',
    'cookie-notice':
      'gestion des cookies|cookies|accepter|tout accepter|refuser|tout refuser|paramétrer les cookies|politique de cookies|gérer les cookies|préférences cookies|paramètres des cookies|paramétrer',
    footer:
      'mentions légales|politique de confidentialité|contact|contactez nous|nous contacter|qui sommes nous|plan du site|cgu|cgv|conditions générales|conditions générales de vente|conditions générales d utilisation|données personnelles|publicité et partenariats|l équipe|la rédaction|tous droits réservés|recrutement|à propos|flux rss|rss|confidentialité|charte|aide|faq|archives|services|nos services|vie privée|accessibilité|licence|crédits',
    'live-blog-frame': 'le direct|en direct|les temps forts|filtrer',
  },
  starts: {
    navigation: 'aller au|retour à|retour au|vous êtes ici',
    'share-bar': 'partager sur|partager cet|partagez cet|suivez nous|retrouvez nous|cliquez pour partager',
    tools: 'cliquez ici|cliquer pour',
    counter: 'temps de lecture|lecture 0|0 commentaires',
    'media-player': 'votre navigateur|voir la vidéo',
    advertisement: 'publicité|la suite après|contenu sponsorisé',
    'read-more':
      'à lire aussi|lire aussi|a lire aussi|lire également|voir aussi|à lire|lire notre|lire l article|pour aller plus loin|retrouvez|à voir',
    'related-links': 'plus d|tous les articles|toute l actualité|les plus|voir tous|dans la même|sur le même|articles',
    newsletter:
      'inscrivez vous|abonnez vous|recevez|votre adresse|newsletter|en vous inscrivant|chaque jour recevez|chaque semaine recevez',
    subscription:
      's abonner|abonnez vous|cet article est|il vous reste|la suite est|déjà abonné|soutenez|vous êtes abonné|lecture du monde',
    comments:
      'laisser un|votre adresse de messagerie|les champs obligatoires|vous devez être|pour commenter|ajouter un commentaire|prévenez moi|avertissez moi|connectez vous|0 commentaires',
    'cookie-notice':
      'ce site utilise|nous utilisons des|en poursuivant|en cliquant|en continuant|avec votre accord|nous et nos',
    footer:
      'copyright|tous droits|mentions légales|c 0|propulsé par|fièrement propulsé|thème|publié dans|classé dans|mots clés|étiquettes|toute reproduction|reproduction interdite|site réalisé',
  },
  menu: 'politique|société|international|culture|cinéma|médias|santé|vidéos|vidéo|sport|sports|théâtre|éducation|science|sciences|économie|gastronomie|histoire|actualités|actualité|environnement|voyage|voyages|europe|emploi|services|photos|dossiers|amériques|opinion|opinions|monde|jardinage|régions|arts|auteur|musique|danse|livres|mode|idées|numérique|podcasts|podcast|tech|france|paris|planète|afrique|justice|faits divers|débats|chroniques|éditos|tribunes|blogs|météo|jeux|immobilier|annonces légales|agenda|sorties|people|télévision|télé|radio|auto|argent|entreprises|finance|style|magazine|lifestyle|cuisine|recettes|bien être|famille|football|rugby|tennis|cyclisme|formule 0|thèmes|tags|rubriques|régional|local|projets|partenaires|presse|jeunesse|écologie|climat|technologie|technologies',
  common:
    'de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont la mais avec ou son ont cette aux sa elle ces été nous comme être leur fait ses entre deux si même aussi on sans était dont tout ils peut après lui vous je où bien encore très leurs avait',
}
