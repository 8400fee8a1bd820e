import type { Locale } from './locale.js'

export const en: Locale = {
  language: 'en',
  months: [
    'january jan', 'february feb', 'march mar', 'april apr', 'may', 'june jun',
    'july jul', 'august aug', 'september sept sep', 'october oct', 'november nov', 'december dec',
  ],
  weekdays: [
    'sunday sun', 'monday mon', 'tuesday tues tue', 'wednesday weds wed',
    'thursday thurs thur thu', 'friday fri', 'saturday sat',
  ],
  byline: `
    by, written by, words by, reporting by, story by, posted by, published by, text by, author:, authors:,
    author, reporter:, post author, article by, as told to, report by, reported by, interview by, review by,
    submitted by, post author by, author by, byline:, writer:, contributed by, about the author, by:, words:,
    interview:, story and photos by, words and photos by, text and photos by, reporting and photos by,
    words and pictures by`,
  and: 'and, with, &',
  published: `
    published, published on, first published, originally published, posted, posted on, posted at, post date,
    date, publication date, release date, issued, created, created on, pub date, issue published,
    publish date, date published, started, start date, filed, released, on, submitted on, added`,
  updated: `
    updated, last updated, updated on, updated at, last modified, last modified on, modified,
    last updated on, last updated at, last update, last edited, last edited on, edited on, revised, reviewed,
    last reviewed, last reviewed on, update, date updated`,
  roles: `
    writer, writers, reporter, reporters, editor, editors, correspondent, correspondents, columnist,
    columnists, contributor, contributors, journalist, journalists, producer, critic, critics, analyst,
    photographer, photographers, chief, author, director, freelancer, freelance, intern, fellow, attorney,
    professor, blogger, anchor, host, manager, founder, president, reporting, photography, meteorologist,
    publisher, specialist, strategist, coordinator, stringer, commentator, researcher, essayist`,
  desks: `
    staff, desk, newsroom, team, editors, news, board, service, wire, reports, agencies, agency, press,
    network, office, bureau, media, magazine, times, post, journal, gazette, herald, tribune, online,
    reporters, correspondents, writers, group, institute, university, foundation,
    foundations, project, marketing, department, center, centre, council, bank, company, inc, ltd, corp, llc,
    association, college, school, street, committee, ministry, government, party, court, street, club, team`,
  sections: `
    politics, business, opinion, sports, sport, technology, science, health, culture, entertainment, world,
    local, lifestyle, features, analysis, published, updated, comments, comment, print, email, facebook,
    twitter, linkedin, follow, share, uncategorized, blog`,
  common: 'the, of, and, that, was, with, for, on, has, is, said, from, by, it, are, have',
}
