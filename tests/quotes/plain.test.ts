import { expect, test } from 'vitest'
import { parse } from '../../src/index.js'

/** Speakers in the order of the stretches; '?' where nobody can be told. */
const articles: readonly (readonly [name: string, text: string, speakers: readonly string[]])[] = [
  [
    'Chinese 1',
    '江口镇老码头重建\n\n江口镇老码头的重建工程三日动工，预计明年春天完工，届时轮渡将恢复通航，两岸居民的出行也会方便得多。\n\n镇长何文斌说：“轮渡是两岸人的记忆。”\n\n船工老刘的女儿刘敏说，她从小在船上长大。“每天放学我就在甲板上写作业，”她说，“船就是我的家。”',
    ['何文斌', '刘敏', '刘敏'],
  ],
  [
    'Chinese 2',
    '市立图书馆延长开放时间\n\n市立图书馆从下周起每天延长开放两小时，读者可以一直待到晚上十点，阅览室也会增加一百个座位。\n\n“很多年轻人下班以后才有时间看书。”馆长周丽华表示。\n\n大学生吴先生说：“终于不用去咖啡馆了。”',
    ['周丽华', '吴先生'],
  ],
  [
    'Chinese 3',
    '山区小学通了班车\n\n青石山区的三所小学本周通了班车，两百多名学生不必再走十里山路，家长们也松了一口气，学校还安排了老师随车。\n\n“以前下雨天最担心。”校长马建军告诉记者，“现在放心了。”\n\n县教育局强调：“班车会一直开下去。”',
    ['马建军', '马建军', '县教育局'],
  ],
  [
    'Chinese 4',
    '老街舊書店重新營業\n\n停業三年的老街舊書店週末重新營業，第一天就來了四百位客人，許多人帶著當年買的書來蓋紀念章。\n\n店主林國雄表示：「書店不能只靠懷念活下去。」\n\n「我從高中就在這裡看書。」客人陳小姐說。\n\n他還說，明年會再開一家分店。',
    ['林國雄', '陳小姐'],
  ],
  [
    'Chinese 5',
    '果园遭冰雹\n\n昨天傍晚的一场冰雹打坏了果园里将近一半的梨，果农们连夜清理，合作社已经向保险公司报了案。\n\n果农孙大伟坦言：“今年白忙了。”他说，“明年再来。”',
    ['孙大伟', '孙大伟'],
  ],
  [
    'Chinese 6',
    '新桥试通车\n\n横跨两江的新桥昨天试通车，首日有一万两千辆车通过，交警部门说没有发生事故，周边道路也比平时畅通。\n\n“比我想的宽。”一位司机在桥头笑着说。\n\n“这座‘彩虹桥’等了六年。”总工程师叶青说道。',
    ['一位司机', '叶青'],
  ],
  [
    'Chinese 7',
    '渡口茶馆歇业\n\n开了四十年的渡口茶馆月底歇业，老茶客们这几天天天来坐，谁也不肯先走，老板也不催，炉火一直烧到半夜。\n\n馆主沈德旺介绍说：“茶壶都送人了。”\n\n住在茶馆对面的王太太说，她年轻时常在这里等船。“那时候一碗茶两分钱，”她说，“瓜子不要钱。”',
    ['沈德旺', '王太太', '王太太'],
  ],
  [
    'Hebrew 1',
    'הרכבת הקלה תתחיל לפעול בחורף\n\n"אנחנו מחכים לה כבר עשר שנים", אמרה תושבת השכונה רבקה סלע. "בסוף היא תבוא", הוסיפה.\n\nמנכ"ל החברה דוד לביא אמר אתמול כי הרכבת תתחיל לפעול בחורף. "הקרונות כבר כאן", אמר לביא.\n\nדובר צה"ל מסר: "איננו מעורבים בפרויקט".\n\n"זה יקר מדי", אמרו התושבים. לעומת זאת, כינו אותה "הרכבת של כולם".',
    ['רבקה סלע', 'רבקה סלע', 'לביא', 'דובר צה"ל', 'התושבים', '?'],
  ],
  [
    'Japanese 1',
    '町の映画館、十年ぶりに復活\n\n閉館していた東浜町の映画館が一日、十年ぶりに復活した。初日は二百席が満席となり、入り口には長い列ができた。\n\n「子どもの頃の匂いがした」と客の高橋一郎さんは話した。\n\n館長の小川恵美さん（58）は「町の灯をもう一度ともしたかった」と語った。',
    ['高橋一郎', '小川恵美'],
  ],
  [
    'Japanese 2',
    '特急列車、最後の運行\n\n海沿いを走る特急「しおさい」が三十一日、最後の運行を終えた。沿線には大勢の人が集まり、手を振って見送った。\n\n「さびしいです」と木村さんは言った。\n\n運転士の木村健太さんは「三十年、無事に走れてよかった」と振り返った。',
    ['木村', '木村健太'],
  ],
  [
    'Japanese 3',
    '大雪で学校休校\n\n県北部は二日、この冬一番の大雪となり、四十の小中学校が休校した。除雪は夕方まで続き、道路の一部が通行止めになった。\n\n山本浩二市長は「不要な外出は控えてほしい」と呼びかけた。\n\n佐藤教授は「気温が急に下がったためだ」と指摘した。',
    ['山本浩二', '佐藤'],
  ],
  [
    'Japanese 4',
    '朝市に新しい屋根\n\n百年続く港の朝市に新しい屋根がついた。雨の日も買い物ができるようになり、店の数も十から十八に増えたという。\n\n「雨でも客が来る」と魚店の渡辺清さん（七十）は喜んだ。「孫も手伝ってくれる」と話した。',
    ['渡辺清', '?'],
  ],
  [
    'Japanese 5',
    '棚田で田植え\n\n山あいの棚田で三日、恒例の田植えがあり、町の内外から百五十人が泥に足を取られながら苗を植えた。\n\n「腰は痛いが楽しい」と、初めて参加した会社員の伊藤さんは笑顔で話した。',
    ['伊藤'],
  ],
  [
    'Japanese 6',
    '水族館に新しい仲間\n\n南浜水族館に二日、ペンギンのひな三羽が加わり、来月から公開される。名前は来館者から募集することになった。\n\n同館は「静かに見守ってほしい」としている。\n\n飼育員の石田香さんは「よく食べる」と説明した。',
    ['?', '石田香'],
  ],
  [
    'Arabic 1',
    'افتتاح مكتبة جديدة في الحي القديم\n\nافتتحت البلدية يوم السبت مكتبة جديدة في الحي القديم تضم عشرين ألف كتاب، وتفتح أبوابها كل يوم حتى الثامنة مساء، وهي الأولى التي بنيت في هذا الحي بعد الحرب.\n\nوقالت مديرة المكتبة رنا سليمان: «أردنا مكاناً يجتمع فيه الجيران».\n\nوأضافت: «الكتب هدية من أهل المدينة».',
    ['رنا سليمان', 'رنا سليمان'],
  ],
  [
    'Arabic 2',
    'عودة القطار إلى الساحل\n\nعاد القطار إلى خط الساحل بعد توقف دام سبع سنوات، ونقل في يومه الأول ألفي راكب بين المدينتين.\n\n«انتظرنا هذا اليوم طويلاً»، قال وزير النقل عادل حداد.\n\nوأكد سامر عواد: «التذكرة رخيصة».',
    ['عادل حداد', 'سامر عواد'],
  ],
  [
    'Arabic 3',
    'حصاد القمح يبدأ مبكراً\n\nبدأ حصاد القمح هذا العام قبل موعده بأسبوعين في سهول الشمال بسبب الحر، ويتوقع المزارعون محصولاً أقل من العام الماضي.\n\nوقال المزارع يوسف درويش: "لم نر حراً كهذا".\n\nوأوضح رئيس الاتحاد منير قاسم في بيان: "سنطلب المساعدة من الحكومة".',
    ['يوسف درويش', 'منير قاسم'],
  ],
  [
    'Arabic 4',
    'فوز الفريق المحلي\n\nفاز الفريق المحلي على ضيفه بهدفين دون مقابل أمام عشرة آلاف متفرج، وصعد إلى المركز الثاني في جدول الترتيب.\n\nوصرح مدرب الفريق هاني زكي بعد المباراة: «اللاعبون أدوا ما عليهم».\n\nوقال إن الموسم طويل.',
    ['هاني زكي'],
  ],
  [
    'Arabic 5',
    'مهرجان البحر\n\nيستمر مهرجان البحر حتى نهاية الأسبوع بمشاركة فرق من خمس دول، وقد بيعت التذاكر كلها منذ اليوم الأول على الرغم من المطر الذي هطل في الليل.\n\nوذكرت المغنية لمى شاهين: «الجمهور هنا مختلف».\n\nوقالت: «سأعود في العام المقبل».',
    ['لمى شاهين', 'لمى شاهين'],
  ],
  [
    'Arabic 6',
    'ترميم السوق\n\nبدأ ترميم السوق القديم الذي تضرر في الحريق قبل عامين، ومن المنتظر أن ينتهي العمل في الربيع.\n\n«خسرت كل شيء في ليلة واحدة»، يقول التاجر فؤاد منصور.\n\nويصف الأهالي المشروع بأنه «حلم قديم».',
    ['فؤاد منصور', '?'],
  ],
  [
    'Russian 1',
    'В Заречье открыли мост\n\nВ Заречье открыли новый мост через реку, который строили четыре года. По нему уже прошли первые автобусы, и дорога до центра теперь занимает двадцать минут.\n\n«Мы ждали этого моста тридцать лет», — сказала директор школы Ирина Соколова.\n\nМэр города Павел Котов заявил: «Следующим будет вокзал».\n\n«Проезд бесплатный», — добавил он.',
    ['Ирина Соколова', 'Павел Котов', 'Павел Котов'],
  ],
  [
    'Russian 2',
    'Пожар на складе\n\nНа складе мебели ночью произошёл пожар, который тушили шестьдесят человек. Никто не пострадал, но крыша обрушилась, и здание придётся снести: его уже осмотрели эксперты, для которых это третий пожар за год, и это было не всё.\n\n«Огонь был виден за десять километров», — рассказал сторож.\n\nПо словам очевидцев, сначала раздался «сильный хлопок».\n\n«Причину установят эксперты», — сообщила представитель МЧС Анна Белова журналистам.',
    ['сторож', '?', 'Анна Белова'],
  ],
  [
    'Ukrainian 1',
    'У Підгір’ї відкрили бібліотеку\n\nУ Підгір’ї відкрили нову бібліотеку, яку будували всім селом. Вона працює щодня, і вже першого дня читачі взяли триста книжок, бо їх було з чого вибирати.\n\n«Ми мріяли про це багато років», — сказала бібліотекарка Олена Ткач.\n\nГолова громади Василь Бондар додав: «Наступною буде школа».',
    ['Олена Ткач', 'Василь Бондар'],
  ],
  [
    'Korean 1',
    '작은 서점 다시 문 열어\n\n삼 년 동안 닫혀 있던 골목의 작은 서점이 지난 토요일 다시 문을 열었다. 첫날에만 이백 명이 넘는 손님이 찾아왔다고 한다.\n\n이수진 대표는 “책방은 동네의 거실”이라고 말했다.\n\n단골 박정우 씨는 “기다린 보람이 있다”고 전했다.',
    ['이수진', '박정우'],
  ],
  [
    'Swedish 1',
    'Badhuset får nytt tak\n\nBadhuset i Lillvik får ett nytt tak i vår. Arbetet tar fyra månader och kostar sex miljoner kronor, men simskolan flyttar till grannkommunen under tiden.\n\n– Det har regnat in sedan i höstas, säger badmästaren Elin Forsman, som har arbetat i huset i tjugo år.\n\nHon visar hinkarna längs bassängen.\n\n– Vi tömmer dem varje kväll, berättar hon.\n\n– När blir det klart? undrar Nils Ek, som simmar varje morgon.\n\n– Jag hoppas på augusti – senast september, säger hon till Lillviksbladet.\n\n– Nej! ropar Elin. – Aldrig, säger hon.\n\n– Ingen vet.',
    ['Elin Forsman', 'Elin Forsman', 'Nils Ek', 'Elin Forsman', 'Elin Forsman', 'Elin Forsman', '?'],
  ],
  [
    'Swedish 2',
    'Bron stängs över helgen\n\nBron över älven stängs från fredag kväll till måndag morgon. Trafiken leds om över den gamla färjan, som bara tar tolv bilar åt gången.\n\n”Det blir köer”, säger kommunens trafikchef Olle Brandt.\n\n”Vi har väntat länge på det här”, sade han.\n\nBoende talar om ”en evighet”.',
    ['Olle Brandt', 'Olle Brandt', '?'],
  ],
  [
    'Danish 1',
    'Ny færge sejler fra maj\n\nDen nye færge til Lillø sejler for første gang den 2. maj. Den er dobbelt så stor som den gamle, og den går på strøm, men den tager ikke lastbiler.\n\n– Vi har glædet os i årevis, siger Mette Lund, der er formand for borgerforeningen.\n\n»Den gamle var slidt op«, forklarer kaptajn Bent Iversen.\n\n– Den skal på museum, tilføjer han.',
    ['Mette Lund', 'Bent Iversen', 'Bent Iversen'],
  ],
  [
    'Norwegian 1',
    'Skiløypa er åpen igjen\n\nSkiløypa over Storåsen er åpen igjen etter at raset ble ryddet. Det tok tre uker, og nå må det bare snø litt mer før løypa kan kjøres opp hele veien til hytta.\n\n– Vi jobbet døgnet rundt, sier maskinfører Tor Haugen i Storås vel.\n\n– Vi visste ikke om det ville gå, sier Kari Moen.\n\n– Folk kom med kaffe, forteller hun til NTB.\n\n«Det er best å vente», skriver kommunen.',
    ['Tor Haugen', 'Kari Moen', 'Kari Moen', 'kommunen'],
  ],
  [
    'Polish 1',
    'Most w Lipnie otwarty\n\nMost w Lipnie jest znowu otwarty dla samochodów. Remont trwał dwa lata, a kierowcy musieli przez ten czas jeździć objazdem przez las, co zajmowało im pół godziny.\n\n– To był trudny czas – mówi Ewa Górska, właścicielka sklepu. – Klienci nie przyjeżdżali.\n\n– Za rok zaczniemy następny – powiedział PAP burmistrz Lipna Adam Wrona.\n\n– Nie mieliśmy wyjścia – dodała.\n\n„Dziękuję wszystkim za cierpliwość” – napisał Wrona.',
    ['Ewa Górska', 'Ewa Górska', 'Adam Wrona', 'Ewa Górska', 'Adam Wrona'],
  ],
  [
    'Czech 1',
    'Rozhledna se otevře na jaře\n\nRozhledna nad Lhotou se po opravě otevře na jaře. Dělníci vyměnili schody i střechu, a stavba tak bude zase bezpečná pro všechny, kteří na ni budou chtít vystoupat.\n\n„Schody byly shnilé,“ řekla starostka Jana Malá. „Museli jsme ji zavřít,“ dodala.\n\n„Práce skončily včas,“ uvedl stavbyvedoucí Petr Sýkora.\n\n„Vstupné nezdražíme,“ slíbila.',
    ['Jana Malá', 'Jana Malá', 'Petr Sýkora', 'Jana Malá'],
  ],
  [
    'Romanian 1',
    'Podul din Valea Rece a fost redeschis\n\nPodul din Valea Rece a fost redeschis după trei ani de lucrări. Oamenii din sat nu mai trebuie să ocolească prin pădure, iar autobuzul școlar ajunge din nou până la școală.\n\n„Am așteptat mult”, a spus Maria Ionescu, învățătoare în sat.\n\n„Urmează drumul”, a declarat primarul Andrei Pop pentru ziarul local.\n\n„Mai avem nevoie de bani”, a adăugat acesta.\n\n– Copiii sunt bucuroși – spune ea. – Vin singuri.',
    ['Maria Ionescu', 'Andrei Pop', 'Andrei Pop', 'Maria Ionescu', 'Maria Ionescu'],
  ],
  [
    'Norwegian 2',
    'Kajakken kom i land\n\nTo brødre har padlet rundt hele øya på elleve dager, og de ble møtt av hele bygda da de kom i land på lørdag. Turen har de planlagt siden de gikk på skolen.\n\nFoto: Privat\n\nBrødrene Henrik og Tore sover nå.\n\n– Det blåste hele tiden, forteller Henrik og ler.\n\n– Vi gleder oss, sier det norske VM-håpet.\n\n– Det var på tide, sier ordfører Berit Vik i kommunestyret.',
    ['Henrik', 'det norske VM-håpet', 'Berit Vik'],
  ],
  [
    'Russian 3',
    'Парк закрыт до весны\n\nГородской парк закрыли до весны: ветер повалил сорок деревьев, и рабочие разбирают завалы. Дорожки обещают открыть раньше, но только вдоль реки, где деревьев почти не было.\n\n«Мы успеем к апрелю», — сказала директор парка Ольга Седова.\n\n«Технику дал город», — добавил мэр Пётр Ильин.\n\n«Липы посадим новые», — пообещала она.',
    ['Ольга Седова', 'Пётр Ильин', 'Ольга Седова'],
  ],
]

test.each(articles)('%s: plain words of saying beside a quotation name its speaker', async (_, text, speakers) => {
  const { quotes } = await parse(text)
  expect(quotes.flatMap(({ parts, speaker }) => parts.map(() => speaker?.name ?? '?'))).toEqual(speakers)
})
