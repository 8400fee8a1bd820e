/** Invented reports in languages whose texts were long kept in encodings of their own, and those encodings. */
export const encoded: readonly (readonly [encodings: readonly string[], text: string])[] = [
  [
    ['windows-1250', 'iso-8859-2'],
    'Rada portu żąda nocnego promu\n\nBurmistrz Ślężyna powiedział w środę, że rejsy będą odbywać się również zimą, choć łódź straciła ćwierć pasażerów. „Nikt nie śpi na wyspie – źle byłoby ją odciąć”, dodał kapitan Jędrzej Wróbel.\n'.replaceAll(
      /[„”–]/gu,
      '"',
    ),
  ],
  [
    ['windows-1250'],
    'Přístav žádá o noční přívoz\n\nStarosta Křižan řekl ve středu, že lodě budou jezdit i v zimě, ačkoli přišly o čtvrtinu cestujících. „Nikdo na ostrově nespí,“ dodal kapitán Šťastný – a zeď mola prý ještě vydrží.\n',
  ],
  [
    ['iso-8859-2', 'windows-1250'],
    'A kikötő éjszakai kompot kér\n\nA polgármester szerdán közölte, hogy a hajók télen is közlekednek, bár az utasok negyedét elvesztették. Őszintén szólva senki sem alszik a szigeten, tette hozzá a fűtő, aki húsz éve őrzi a gőzöst.\n',
  ],
  [
    ['windows-1251', 'koi8-r'],
    'Совет порта сохранил ночной паром\n\nВ среду мэр сообщил, что рейсы будут выполняться и зимой, хотя паром потерял четверть пассажиров. Никто не спит на острове, добавил капитан, и все ждут первого гудка.\n',
  ],
  [
    ['windows-1252', 'macintosh'],
    'Le port garde son bac de nuit\n\nLe maire a déclaré mercredi que les traversées seraient assurées même en hiver, bien que le bac ait perdu un quart de ses passagers. « Personne ne dort sur l’île – c’est là le problème », a ajouté la capitaine Hélène Brévart, forcée d’attendre.\n',
  ],
  [
    ['windows-1252', 'macintosh'],
    'Der Hafen behält die Nachtfähre\n\nDie Bürgermeisterin sagte am Mittwoch, die Überfahrten würden auch im Winter angeboten, obwohl die Fähre ein Viertel der Fahrgäste verloren habe. „Niemand schläft auf der Insel“, fügte Kapitän Grün hinzu – draußen läge schließlich Öl.\n',
  ],
  [
    ['windows-1252', 'macintosh'],
    'The harbor keeps its night ferry\n\nThe mayor said on Wednesday that the crossings would go on through the winter. “Nobody sleeps on an island,” the captain’s brother added — “they wait.”\n',
  ],
  [
    ['iso-8859-15'],
    "Le port paie son bac de nuit\n\nLe maire a déclaré mercredi que la traversée coûterait 12 € aux passagers, et que la sœur du capitaine en serait exemptée : « Un cœur de marin ne se paie pas », a-t-il ajouté à l'issue du débat.\n",
  ],
  [
    ['iso-8859-1'],
    'El puerto mantiene el barco nocturno\n\nLa alcaldesa declaró el miércoles que las travesías seguirán también en invierno, aunque la lancha perdió la mitad de los viajeros. El capitán Ibáñez añadió: ¿quién duerme en una isla? Mañana habrá reunión.\n',
  ],
  [
    ['shift_jis', 'euc-jp'],
    '港の夜行フェリー、冬も運航へ\n\n市長は水曜日、乗客が四分の一減ったにもかかわらず、冬の間も船を走らせると述べた。島では誰も眠らない、と船長は語った。住民は夜明けの汽笛を待っている。\n',
  ],
  [
    ['gb18030'],
    '港口保留夜间渡轮\n\n市长星期三表示，尽管渡轮失去了四分之一的乘客，冬季仍将继续航行。船长说，岛上没有人睡觉，大家都在等待第一声汽笛。\n',
  ],
  [
    ['big5'],
    '港口保留夜間渡輪\n\n市長星期三表示，儘管渡輪失去了四分之一的乘客，冬季仍將繼續航行。船長說，島上沒有人睡覺，大家都在等待第一聲汽笛。\n',
  ],
  [
    ['euc-kr'],
    '항구, 야간 여객선 유지하기로\n\n시장은 수요일 승객이 사분의 일이나 줄었지만 겨울에도 배를 운항하겠다고 밝혔다. 선장은 섬에서는 아무도 잠들지 않는다고 덧붙였다.\n',
  ],
]
