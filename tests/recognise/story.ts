/** The paragraphs of a story, and the menu of the page around it. */
export const STORY: readonly string[] = [
  'The night ferry to Port Hale was stopped on Monday, and four hundred passengers slept on the pier until the fog had gone.',
  'The company said that the boat would sail again on Thursday, if the wind allowed it and the crew had slept enough by then.',
  'Fishermen brought bread and blankets to the pier, and a choir that was on its way home sang until the lamps were put out.',
  'The harbour office will look at its rules again in autumn, when a second boat is to be bought for the longer of the two routes.',
]
export const MENU: readonly string[] = ['Home', 'News', 'Sport', 'Culture', 'Weather', 'Contact', 'Search']
