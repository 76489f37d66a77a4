/**
 * A style sheet with which browsers show an RSS or Atom feed, a list of feeds or a catalog as a
 * readable page, light or dark, in fonts for Chinese. Save it as a file and pass its URL as the
 * option `stylesheet`.
 */
export const feedStylesheet = `@namespace url("");
@namespace atom url("http://www.w3.org/2005/Atom");
@namespace dc url("http://purl.org/dc/elements/1.1/");
@namespace terms url("http://purl.org/dc/terms/");
@namespace content url("http://purl.org/rss/1.0/modules/content/");
@namespace media url("http://search.yahoo.com/mrss/");

*|*:root {
  color-scheme: light dark;
  display: block;
  box-sizing: border-box;
  max-inline-size: 42rem;
  margin: 0 auto;
  padding: 2rem 1.25rem 4rem;
  background: light-dark(#fffdf8, #16171a);
  color: light-dark(#1c1b19, #e6e3dc);
  font: 1.0625rem/1.8 "Noto Serif CJK SC", "Source Han Serif SC", "Songti SC", SimSun, serif;
  line-break: strict;
  text-spacing-trim: trim-start;
  text-autospace: normal;
  overflow-wrap: anywhere;
}

*|* {
  display: none;
}

*|*:root,
channel, item, head, body, outline, head > title,
channel > title, channel > description, item > title, item > pubDate, item > description, item > link,
dc|creator, atom|entry, atom|author, atom|name,
atom|title, atom|subtitle, atom|published, atom|summary, atom|content[type="text"], terms|issued {
  display: block;
}

channel > title, head > title, atom|feed > atom|title {
  font: 700 1.75rem/1.35 "Noto Sans CJK SC", "Source Han Sans SC", "PingFang SC", "Microsoft YaHei", sans-serif;
  text-wrap: balance;
}

channel > description, atom|subtitle, atom|feed > atom|author {
  color: light-dark(#5c5850, #a8a49b);
}

item, atom|entry {
  margin-block-start: 1.5rem;
  padding-block-start: 1.5rem;
  border-block-start: 1px solid light-dark(#d9d4c8, #3a3b40);
}

item > title, atom|entry > atom|title {
  font: 700 1.25rem/1.45 "Noto Sans CJK SC", "Source Han Sans SC", "PingFang SC", "Microsoft YaHei", sans-serif;
  text-wrap: balance;
}

item > pubDate, dc|creator, item > link, atom|published, atom|entry > atom|author, terms|issued {
  color: light-dark(#5c5850, #a8a49b);
  font: 0.8125rem/1.7 "Noto Sans CJK SC", "Source Han Sans SC", "PingFang SC", "Microsoft YaHei", sans-serif;
}

dc|creator, atom|entry > atom|author {
  display: inline-block;
  margin-inline-end: 1em;
}

item > description, atom|summary, atom|content[type="text"] {
  margin-block-start: 0.5rem;
  text-align: justify;
  white-space: pre-line;
}

outline {
  margin-block-start: 0.75rem;
  padding-inline-start: 1.25rem;
}

outline::before {
  content: attr(text);
  display: block;
  font-weight: 700;
}

outline[xmlUrl]::after {
  content: attr(xmlUrl);
  display: block;
  color: light-dark(#5c5850, #a8a49b);
  font-size: 0.8125rem;
}
`
