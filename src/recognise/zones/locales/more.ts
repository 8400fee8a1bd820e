import type { FurnitureWords } from './words.js'

const none = { starts: {}, menu: '' }

/** Languages of which only the commonest lines of a page's frame are known, and the words that running text is full of. */
export const more: readonly FurnitureWords[] = [
  // Italian
  {
    ...none,
    lines: {
      navigation:
        'vai al contenuto|salta al contenuto|torna su|articolo precedente|articolo successivo|prossimo articolo|precedente|successivo|apri menu|chiudi menu',
      search: 'cerca|ricerca|cerca nel sito',
      login: 'accedi|registrati|esci|il mio account|password dimenticata',
      'share-bar':
        'condividi|condividi su facebook|condividi su twitter|condividi questo articolo|invia|seguici|seguici su|copia link',
      tools: 'stampa|ascolta|ingrandisci|chiudi',
      counter: '0 commenti|0 commento|tempo di lettura 0 min|0 minuti di lettura',
      advertisement:
        'pubblicità|annuncio|contenuto sponsorizzato|continua a leggere dopo la pubblicità|annuncio pubblicitario',
      'read-more': 'leggi anche|leggi di più',
      'related-links':
        'articoli correlati|potrebbe interessarti|potrebbero interessarti|potrebbe interessarti anche|ti potrebbe interessare|ti potrebbero interessare|i più letti|più letti|le più lette|ultime notizie|ultimi articoli|altri articoli|notizie correlate|in evidenza|da non perdere|vedi anche|leggi tutto|scopri di più|tag',
      newsletter: 'iscriviti|iscriviti alla newsletter|iscriviti alla nostra newsletter|la tua email',
      subscription: 'abbonati|abbonamenti|sostienici|contenuto riservato agli abbonati',
      comments:
        'commenti|commento|lascia un commento|rispondi|annulla risposta|scrivi un commento|invia commento|mostra commenti',
      'cookie-notice': 'accetta|accetta tutti|rifiuta|gestisci i cookie|impostazioni cookie|preferenze cookie',
      footer:
        'chi siamo|contatti|contattaci|note legali|informativa sulla privacy|informativa privacy|termini e condizioni|condizioni d uso|pubblicità su questo sito|tutti i diritti riservati|redazione|lavora con noi|mappa del sito',
    },
    common:
      'il lo gli della del dei delle nel nella che di non per con una sono anche come più ma alla dal dalla questo questa suo sua loro stato stata hanno essere dopo tra ha ai degli sul sulla',
  },
  // Portuguese
  {
    ...none,
    lines: {
      navigation:
        'ir para o conteúdo|pular para o conteúdo|voltar ao topo|página inicial|próximo|artigo anterior|próximo artigo|abrir menu|fechar menu|voltar',
      search: 'pesquisar|busca|pesquisa|procurar',
      login: 'fazer login|cadastre se|cadastrar|minha conta|esqueci minha senha|sair|iniciar sessão',
      'share-bar':
        'compartilhar|compartilhe|partilhar|compartilhar no facebook|compartilhar no twitter|compartilhar no whatsapp|compartilhe esta notícia|siga nos|siga nos nas redes sociais|copiar link|enviar por e mail',
      tools: 'ouvir|ampliar|fechar|ouça este conteúdo',
      counter: '0 comentários|tempo de leitura 0 min|0 min de leitura|0 minutos de leitura',
      advertisement:
        'publicidade|anúncio|conteúdo patrocinado|continua após a publicidade|continua depois da publicidade|patrocinado',
      'related-links':
        'leia também|leia mais|veja também|veja mais|saiba mais|notícias relacionadas|artigos relacionados|conteúdo relacionado|mais lidas|as mais lidas|mais lidos|últimas notícias|mais notícias|relacionadas|recomendados|recomendado para você|você pode gostar|você também pode gostar|tudo sobre|mais sobre o tema|destaques',
      newsletter: 'assine nossa newsletter|receba nossa newsletter|seu e mail|inscreva se|subscrever newsletter',
      subscription: 'assine|assinar|assinaturas|seja assinante|conteúdo exclusivo para assinantes|já é assinante',
      comments:
        'comentários|comentário|deixe um comentário|deixe seu comentário|comente|ver comentários|cancelar resposta|enviar comentário|os comentários não representam a opinião do jornal',
      'cookie-notice':
        'aceito|aceitar todos|aceitar cookies|rejeitar|política de cookies|gerenciar cookies|definições de cookies',
      footer:
        'fale conosco|quem somos|política de privacidade|termos de uso|termos e condições|anuncie|todos os direitos reservados|expediente|ficha técnica|contactos|sobre nós|trabalhe conosco|mapa do site',
    },
    common:
      'os do da dos das em no na nos nas um uma não com por mais foi são ao aos pela pelo ele ela isso este esta também já muito quando seu sua seus suas até depois ser tem mas está foram pode',
  },
  // Dutch
  {
    ...none,
    lines: {
      navigation:
        'naar de inhoud|ga naar inhoud|direct naar artikelinhoud|terug naar boven|vorige|volgende|vorig artikel|volgend artikel|hoofdmenu|terug',
      search: 'zoeken|zoek|zoeken naar',
      login: 'inloggen|uitloggen|registreren|mijn account|wachtwoord vergeten|aanmelden',
      'share-bar':
        'deel|delen|deel dit artikel|deel via|deel op facebook|delen via facebook|delen via twitter|volg ons|volg ons op|kopieer link|artikel delen',
      tools: 'print|afdrukken|luister|luister naar dit artikel|sluiten|vergroot',
      counter: '0 reacties|0 reactie|leestijd 0 min|leestijd 0 minuten|0 min leestijd',
      advertisement:
        'advertentie|advertenties|gesponsord|gesponsorde inhoud|artikel gaat verder onder advertentie|tekst gaat door onder de advertentie|lees verder onder de advertentie',
      'related-links':
        'lees ook|lees meer|lees verder|gerelateerd|gerelateerde artikelen|meest gelezen|laatste nieuws|meer nieuws|meer over|aanbevolen|ook interessant|net binnen|bekijk ook|meer artikelen|dit vind je misschien ook leuk|zie ook',
      newsletter:
        'nieuwsbrief|schrijf je in voor onze nieuwsbrief|meld je aan voor de nieuwsbrief|inschrijven|je e mailadres',
      subscription: 'abonneren|abonneer|word abonnee|neem een abonnement|abonnementen|voor abonnees|steun ons',
      comments:
        'reacties|reageer|reageren|plaats een reactie|geef een reactie|laat een reactie achter|reactie annuleren|toon reacties|bekijk reacties',
      'cookie-notice': 'accepteren|alles accepteren|weigeren|cookie instellingen|cookiebeleid|akkoord',
      footer:
        'over ons|contact opnemen|privacybeleid|privacyverklaring|algemene voorwaarden|gebruiksvoorwaarden|colofon|adverteren|alle rechten voorbehouden|vacatures|klantenservice',
    },
    common:
      'het een van niet dat op zijn voor met aan er ook maar bij naar uit worden wordt door over nog heeft ze hij deze dit geen meer kan al wel hebben werd om te als',
  },
  // Polish
  {
    ...none,
    lines: {
      navigation:
        'przejdź do treści|przejdź do głównej zawartości|strona główna|do góry|poprzedni|następny|poprzedni artykuł|następny artykuł|powrót|wróć do góry',
      search: 'szukaj|wyszukaj|wyszukiwarka',
      login: 'zaloguj|zaloguj się|zarejestruj się|wyloguj|moje konto|rejestracja',
      'share-bar':
        'udostępnij|udostępnij na facebooku|podziel się|poleć|tweetnij|skopiuj link|obserwuj nas|obserwuj|wyślij',
      tools: 'drukuj|wydrukuj|posłuchaj|powiększ|zamknij',
      counter: '0 komentarzy|0 komentarze|0 komentarz|czas czytania 0 min',
      advertisement:
        'reklama|reklamy|artykuł sponsorowany|materiał sponsorowany|dalsza część artykułu pod materiałem wideo|dalszy ciąg materiału pod wideo|ciąg dalszy pod reklamą',
      'related-links':
        'czytaj także|czytaj też|czytaj również|czytaj więcej|zobacz także|zobacz też|zobacz również|zobacz więcej|powiązane artykuły|powiązane|podobne artykuły|najczęściej czytane|najnowsze|najpopularniejsze|polecane|polecamy|więcej na ten temat|przeczytaj też|przeczytaj także|ostatnie wpisy|tagi|tematy|więcej',
      newsletter: 'zapisz się|zapisz się na newsletter|zapisz się do newslettera|twój adres e mail|twój e mail',
      subscription: 'subskrybuj|prenumerata|wesprzyj nas|kup dostęp|tylko dla subskrybentów',
      comments:
        'komentarze|komentarz|dodaj komentarz|zostaw komentarz|skomentuj|odpowiedz|anuluj odpowiedź|pokaż komentarze|zaloguj się aby skomentować',
      'cookie-notice':
        'akceptuję|akceptuj|zgadzam się|odrzuć|ustawienia plików cookie|polityka cookies|przejdź do serwisu',
      footer:
        'o nas|kontakt|polityka prywatności|regulamin|redakcja|wszelkie prawa zastrzeżone|mapa strony|praca|reklama w serwisie',
    },
    common:
      'nie się na że jest do to jak po ale przez od za przy już dla tym tego tej które który która są był była było oraz jego jej ich może tak więc co tylko także również ze być przed pod',
  },
  // Hungarian
  {
    ...none,
    lines: {
      navigation: 'ugrás a tartalomra|ugrás a tartalomhoz|főoldal|vissza a tetejére|előző|következő|vissza',
      search: 'keresés|keress',
      login: 'bejelentkezés|belépés|regisztráció|kijelentkezés|elfelejtett jelszó',
      'share-bar': 'megosztás|megosztom|oszd meg|megosztás facebookon|kövess minket|küldés|link másolása',
      counter: '0 hozzászólás|0 komment|0 perc olvasás',
      advertisement: 'hirdetés|reklám|szponzorált tartalom|a cikk a hirdetés után folytatódik|pr cikk',
      'related-links':
        'ezek is érdekelhetnek|ez is érdekelhet|ez is érdekelheti|ajánlott cikkek|kapcsolódó cikkek|kapcsolódó|legolvasottabb|legnépszerűbb|legfrissebb|legfrissebb hírek|olvasd el ezt is|olvassa el ezt is|további cikkek|további hírek|ajánló|ezt is ajánljuk|címkék',
      newsletter: 'hírlevél|iratkozz fel|feliratkozás|iratkozz fel hírlevelünkre|e mail cím',
      subscription: 'előfizetés|előfizetek|támogatás|támogass minket',
      comments: 'hozzászólások|hozzászólás|kommentek|szólj hozzá|új hozzászólás|válasz',
      'cookie-notice': 'elfogadom|összes elfogadása|elutasítom|süti beállítások|cookie beállítások',
      footer:
        'impresszum|kapcsolat|adatvédelem|adatvédelmi tájékoztató|adatkezelési tájékoztató|felhasználási feltételek|médiaajánlat|szerzői jogok|rólunk|minden jog fenntartva',
    },
    common:
      'az egy és nem hogy is de ez azt meg már csak mint volt még ha vagy el ki ezt ami aki amely után minden lehet több szerint által között pedig majd így azonban kell van',
  },
  // Czech and Slovak
  {
    ...none,
    lines: {
      navigation:
        'přejít k obsahu|přejít na obsah|hlavní stránka|nahoru|zpět|předchozí|následující|další článek|předchozí článek|domů|úvod',
      search: 'hledat|vyhledávání|vyhledat|hľadať',
      login: 'přihlásit se|přihlásit|přihlášení|registrace|odhlásit|zapomenuté heslo|prihlásiť sa',
      'share-bar': 'sdílet|sdílejte|sdílet na facebooku|sdílet článek|zdieľať|sledujte nás|poslat e mailem',
      tools: 'tisk|vytisknout|zavřít|vytlačiť',
      counter: '0 komentářů|0 komentáře|diskuse 0|diskuze 0',
      advertisement: 'reklama|inzerce|komerční sdělení|sponzorovaný obsah|článek pokračuje pod reklamou',
      'related-links':
        'související články|související|čtěte také|čtěte dále|přečtěte si také|přečtěte si|mohlo by vás zajímat|nejčtenější|nejnovější|další články|další zprávy|doporučujeme|témata|štítky|súvisiace články|prečítajte si|najčítanejšie',
      newsletter: 'odběr novinek|přihlásit k odběru|váš e mail',
      subscription: 'předplatné|předplatit|podpořte nás|předplatiť',
      comments:
        'komentáře|komentář|diskuse|diskuze|přidat komentář|napsat komentář|vstoupit do diskuse|odpovědět|zrušit odpověď|diskusia',
      'cookie-notice': 'souhlasím|přijmout vše|odmítnout|nastavení cookies',
      footer:
        'o nás|kontakty|podmínky užití|podmínky použití|ochrana osobních údajů|ochrana soukromí|redakce|všechna práva vyhrazena|mapa webu',
    },
    common:
      'se na je že to ve od pro by jsou jako ale po jeho které který která při nebo až už také byl byla bylo jsme může podle své však než ještě kde co tak byť si aj sú ktoré ktorý',
  },
  // Swedish, Norwegian and Danish
  {
    ...none,
    lines: {
      navigation:
        'hoppa till innehåll|hopp til innhold|gå til hovedindhold|gå til innhold|till startsidan|til toppen|till toppen|tillbaka|tilbake|tilbage|nästa|neste|næste|föregående|forrige|meny|hjem|hem|forside|forsiden',
      search: 'sök|søk|søg',
      login:
        'logga in|logg inn|log ind|logga ut|registrera dig|mitt konto|min side|min konto|glömt lösenord|glemt passord',
      'share-bar':
        'dela|del|dela artikeln|dela på facebook|del på facebook|del artikkel|del artikel|följ oss|følg oss|følg os|kopiera länk|kopier lenke|tips en venn',
      tools: 'skriv ut|lyssna|lytt|lyt|stäng|lukk|luk',
      counter: '0 kommentarer|0 kommentar|lästid 0 min|0 min lästid',
      advertisement:
        'annons|annonse|annonce|annonsørinnhold|sponsrat innehåll|reklame|artikeln fortsätter under annonsen|artikkelen fortsetter under annonsen|artiklen fortsætter efter annoncen',
      'related-links':
        'läs mer|les mer|læs mere|läs också|les også|læs også|läs även|relaterat|relaterade artiklar|relaterte artikler|relaterede artikler|mest läst|mest lest|mest læste|mest lästa|senaste nytt|siste nytt|seneste nyt|seneste nyheder|senaste nyheterna|fler artiklar|flere artikler|se också|se også|flere nyheter|flere nyheder|mer om|anbefalt|ämnen|emner',
      newsletter:
        'nyhetsbrev|nyhedsbrev|prenumerera på vårt nyhetsbrev|meld deg på nyhetsbrev|tilmeld nyhedsbrev|din e postadress',
      subscription:
        'prenumerera|bli prenumerant|abonner|bli abonnent|bliv abonnent|abonnement|abonnere|kun for abonnenter',
      comments:
        'kommentarer|kommentar|skriv en kommentar|lämna en kommentar|legg igjen en kommentar|skriv kommentar|svara|svar|avbryt svar|visa kommentarer|vis kommentarer',
      'cookie-notice':
        'godkänn|godta|godta alle|accepter alle|acceptera alla|avvis|avböj|hantera cookies|cookie innställningar|cookieinställningar',
      footer:
        'om oss|om os|kontakta oss|kontakt oss|kontakt os|integritetspolicy|personvern|personvernerklæring|privatlivspolitik|användarvillkor|vilkår|annonsera|alle rettigheter forbeholdt|alla rättigheter förbehållna|tips oss|ansvarig utgivare|ansvarlig redaktør|ledige stillinger|kundeservice|kundservice',
    },
    common:
      'och att det som på är av för med till den har inte om ett han men var jag från vi så kan när år under också efter eller nu sin där vid mot ska skulle kommer og til å ikke fra blir ble ved sier seg hadde mer andre være noe får hvor skal vil man blev ikke efter mange nu også der',
  },
  // Russian and Ukrainian
  {
    ...none,
    lines: {
      navigation:
        'перейти к содержимому|главная|на главную|наверх|назад|далее|предыдущая статья|следующая статья|меню|головна',
      search: 'поиск|найти|искать|пошук',
      login: 'войти|вход|регистрация|выйти|личный кабинет|забыли пароль|увійти|реєстрація',
      'share-bar':
        'поделиться|поделиться в facebook|поделитесь|отправить|вконтакте|одноклассники|скопировать ссылку|подписывайтесь на нас|поділитися|поширити',
      tools: 'печать|распечатать|версия для печати|закрыть|друк',
      counter: '0 комментариев|0 комментария|комментарии 0|просмотров 0|0 просмотров|время чтения 0 мин',
      advertisement: 'реклама|рекламное объявление|на правах рекламы|партнерский материал',
      'related-links':
        'читайте также|читайте ещё|читайте еще|смотрите также|похожие материалы|материалы по теме|по теме|популярное|самое читаемое|самое популярное|последние новости|новости по теме|ещё новости|главное|главные новости|рекомендуем|теги|новости партнеров|новости партнёров|читати також|читайте також|останні новини|більше новин|подробнее',
      newsletter: 'подписаться|подпишитесь на рассылку|подписка на рассылку|ваш e mail|підписатися',
      subscription: 'оформить подписку|подписка|поддержать|поддержите нас',
      comments:
        'комментарии|комментировать|оставить комментарий|добавить комментарий|написать комментарий|ответить|отменить ответ|обсуждение|коментарі',
      'cookie-notice': 'принять|принимаю|согласен|понятно',
      footer:
        'о нас|контакты|о проекте|редакция|реклама на сайте|политика конфиденциальности|пользовательское соглашение|все права защищены|обратная связь|вакансии|контакти|про нас',
    },
    common:
      'и в не на что с по как это он но из за то же от так для его к у о все был она они мы было до или если бы уже также при после их только может году который которые та й що як це він його але від їх про який які',
  },
  // Japanese, Chinese and Korean: without spaces between words a line is one
  {
    ...none,
    lines: {
      navigation:
        'ホーム|トップ|トップページ|ページトップへ|このページの先頭へ|ページの先頭へ|メニュー|次のページ|前のページ|次へ|前へ|次の記事|前の記事|戻る|一覧へ|首頁|首页|回首頁|上一篇|下一篇|返回|홈|메뉴|이전|다음',
      search: '検索|サイト内検索|搜尋|搜索|검색',
      login: 'ログイン|新規登録|会員登録|無料会員登録|ログアウト|登入|登录|註冊|注册|로그인|회원가입',
      'share-bar':
        'シェア|シェアする|ツイート|ツイートする|共有|印刷する|はてなブックマーク|この記事をシェア|フォローする|分享|分享到|收藏|공유|공유하기',
      tools: '印刷|文字サイズ|閉じる|列印|打印|關閉|인쇄',
      advertisement: '広告|スポンサーリンク|ad|pr|提供|廣告|广告|광고',
      'related-links':
        '関連記事|関連リンク|関連キーワード|関連サイト|関連ニュース|あわせて読みたい|こちらもおすすめ|おすすめ|おすすめ記事|あなたにおすすめの記事|この記事もおすすめ|人気記事|人気記事ランキング|ランキング|アクセスランキング|新着記事|最新記事|最新ニュース|最近の投稿|もっと見る|続きを読む|記事一覧|注目記事|ピックアップ|特集|タグ|カテゴリー|カテゴリ|アーカイブ|相關文章|相关文章|相關新聞|相关新闻|相关阅读|延伸閱讀|推薦閱讀|推荐阅读|熱門文章|热门文章|最新文章|更多|熱門|관련기사|관련 기사|인기기사|많이 본 뉴스|더보기|추천',
      newsletter: 'メールマガジン|メルマガ登録|ニュースレター|訂閱|订阅|뉴스레터',
      comments:
        'コメント|コメントする|コメントを残す|コメントを投稿|返信|コメントはまだありません|留言|評論|评论|發表評論|发表评论|回覆|回复|댓글|댓글쓰기',
      'cookie-notice': '同意する|同意|확인',
      footer:
        'お問い合わせ|会社概要|運営会社|利用規約|プライバシーポリシー|個人情報保護方針|サイトマップ|広告掲載|広告掲載について|採用情報|著作権について|ヘルプ|このサイトについて|特定商取引法に基づく表示|關於我們|关于我们|聯絡我們|联系我们|隱私權政策|隐私政策|服務條款|使用條款|网站地图|회사소개|이용약관|개인정보처리방침|고객센터',
    },
    common: '',
  },
]
